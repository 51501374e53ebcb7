import * as vscode from "vscode";

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf("/") + 1);

/** Opens two articles side by side in the diff editor. */
export async function compare(left: string, right: string): Promise<void> {
  const [one, other] = [left, right].map((uri) => vscode.Uri.parse(uri, true));
  await vscode.commands.executeCommand("vscode.diff", one, other, `${nameOf(one)} ↔ ${nameOf(other)}`);
}
