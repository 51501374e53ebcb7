import * as vscode from "vscode";

/** The file that a command is about: the one that it was called on, else the one in the active editor. */
export function fileOf(given: vscode.Uri | string | undefined): vscode.Uri | undefined {
  if (typeof given === "string") return vscode.Uri.parse(given, true);
  return given ?? vscode.window.activeTextEditor?.document.uri;
}

/** Has the server carry out a command on a file. */
export async function onActiveFile(command: string, given: vscode.Uri | string | undefined): Promise<void> {
  const uri = fileOf(given);
  if (uri) await vscode.commands.executeCommand(command, uri.toString());
}
