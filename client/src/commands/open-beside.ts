import * as vscode from "vscode";
import type { Range } from "vscode-languageclient";

/** Opens a passage of another source in the column beside, and selects it. */
export async function openBeside(uri: string, { start, end }: Range): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
    viewColumn: vscode.ViewColumn.Beside,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
    preview: true,
  });
}
