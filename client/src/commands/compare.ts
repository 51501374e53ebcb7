import * as vscode from "vscode";
import type { Range } from "vscode-languageclient";

const fileOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf("/") + 1);

/** Opens two articles side by side in the diff editor, at a passage of the right one. */
export async function compare(left: string, right: string, { start, end }: Range): Promise<void> {
  const [one, other] = [left, right].map((uri) => vscode.Uri.parse(uri, true));
  // Of two files of one name only the folders tell which is which.
  const nameOf = fileOf(one) === fileOf(other) ? (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri) : fileOf;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.commands.executeCommand("vscode.diff", one, other, `${nameOf(one)} ↔ ${nameOf(other)}`, { selection });
}
