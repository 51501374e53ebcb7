import * as vscode from "vscode";
import { serverCommands } from "../../../server/src/lsp/protocol";

/** The file that a command is about: the one that it was called on, else the one in the active editor. */
export function fileOf(given: vscode.Uri | string | undefined): vscode.Uri | undefined {
  if (typeof given === "string") return vscode.Uri.parse(given, true);
  return given ?? vscode.window.activeTextEditor?.document.uri;
}

/** The document that lies in no folder yet, where a file’s address is that of one. */
export function draftOf(uri: vscode.Uri | undefined): vscode.TextDocument | undefined {
  const wanted = uri?.toString();
  return vscode.workspace.textDocuments.find((document) => document.isUntitled && document.uri.toString() === wanted);
}

/** Says whether a file is an article: in its folder’s settings, or by the language of a document that lies in no folder. */
export async function takeFor(kind: "article" | "other", given: vscode.Uri | string | undefined): Promise<void> {
  const uri = fileOf(given);
  const draft = draftOf(uri);
  const command = kind === "article" ? serverCommands.treatAsArticle : serverCommands.ignoreFile;
  if (draft) await vscode.languages.setTextDocumentLanguage(draft, kind === "article" ? "article" : "plaintext");
  else if (uri) await vscode.commands.executeCommand(command, uri.toString());
}
