import * as vscode from "vscode";
import { unlessMissing } from "../unless-missing";
import { fileOf } from "./active-file";

const template = `{
  // What is known about single files: the outlet, and when the article was published.
  "sources": {},
  // The level of a rule: "off", "hint", "information" or "warning".
  "rules": {}
}
`;

/** Opens the `crosscheck.json` of the folder; a folder that has none gets a new one, unsaved. */
export async function openSettingsFile(): Promise<void> {
  const active = fileOf(undefined);
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    await vscode.window.showInformationMessage("Open a folder of articles first: crosscheck.json stands at its root.");
    return;
  }
  const uri = vscode.Uri.joinPath(folder.uri, "crosscheck.json");
  if (await unlessMissing(vscode.workspace.fs.stat(uri))) {
    await vscode.window.showTextDocument(uri);
    return;
  }
  const editor = await vscode.window.showTextDocument(uri.with({ scheme: "untitled" }));
  if (editor.document.getText() === "") await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), template));
}
