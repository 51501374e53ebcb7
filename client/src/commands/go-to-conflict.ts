import * as vscode from "vscode";
import { conflictsRequest, type ConflictPlace } from "../../../server/src/lsp/protocol";
import type { Client } from "../extension";
import { neighbour, type Direction } from "./neighbour";

/** Goes to the next or previous conflict, across files, and shows its hover. After the last comes the first. */
export async function goToConflict(client: Client, direction: Direction): Promise<void> {
  const places = await client.sendRequest<ConflictPlace[]>(conflictsRequest, {});
  const editor = vscode.window.activeTextEditor;
  const here = editor && {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    ...client.code2ProtocolConverter.asPosition(editor.selection.start),
  };
  const index = neighbour(places, here, direction);
  if (index < 0) {
    vscode.window.setStatusBarMessage("$(check) Crosscheck found no conflict", 4000);
    return;
  }
  const { uri, range, message } = places[index];
  const { start, end } = range;
  await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
  vscode.window.setStatusBarMessage(`${index + 1} of ${places.length}: ${message}`, 8000);
  await vscode.commands.executeCommand("editor.action.showHover");
}
