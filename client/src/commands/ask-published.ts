import * as vscode from "vscode";
import { serverCommands } from "../../../server/src/lsp/protocol";
import { draftOf, fileOf } from "./active-file";
import { dateFault } from "./date-fault";
import { isoOf } from "./typed-date";

/** Asks when an article was published, and has the server write the date to `crosscheck.json`. */
export async function askPublished(given?: vscode.Uri | string, suggestion?: string | null): Promise<void> {
  const uri = fileOf(given);
  if (!uri) {
    await vscode.window.showInformationMessage("Open an article first: the date is set for the one in front.");
    return;
  }
  if (draftOf(uri)) {
    await vscode.window.showInformationMessage(
      "Save the article first: its date is kept in crosscheck.json, in its folder.",
    );
    return;
  }
  const date = await vscode.window.showInputBox({
    title: "When was this article published?",
    prompt:
      "A date such as 2025-03-04 or 4 March 2025, or a date and time such as 2025-03-04T18:30. It is kept in crosscheck.json.",
    value: suggestion ?? "",
    placeHolder: "2025-03-04",
    validateInput: (text) => dateFault(isoOf(text)),
  });
  if (date) await vscode.commands.executeCommand(serverCommands.setPublished, uri.toString(), isoOf(date));
}
