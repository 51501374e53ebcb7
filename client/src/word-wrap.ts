import * as vscode from "vscode";
import type { DocumentStatus } from "../../server/src/lsp/protocol";

const offered = "crosscheck.wordWrapOffered";
const command = "crosscheck.wrapLines";
/** UTF-16 code units; a paragraph longer than this runs past most windows. */
const LONG_LINE = 160;

/**
 * Offers, in the first window that shows an article in plain text and in no other, to wrap lines: plain text does not
 * wrap by default, and a paragraph is one line. A quiet entry in the status bar, never a notification.
 */
export class WordWrapOffer implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    "crosscheck.wrapLines",
    vscode.StatusBarAlignment.Right,
    101,
  );
  private readonly registration = vscode.commands.registerCommand(command, () => this.wrap());
  private readonly offeredBefore: boolean;

  constructor(private readonly memory: vscode.Memento) {
    this.offeredBefore = memory.get(offered, false);
    this.item.name = "Crosscheck: wrap lines";
    this.item.text = "$(word-wrap) Wrap lines";
    this.item.tooltip = "Wrap long lines in plain text (sets editor.wordWrap for plain text in your settings)";
    this.item.command = command;
  }

  /** Told what the active document is, whenever that changes. */
  consider(status: DocumentStatus | null): void {
    const document = vscode.window.activeTextEditor?.document;
    if (this.offeredBefore || !document || !status?.article || !needsWrapping(document)) return this.item.hide();
    this.item.show();
    void this.memory.update(offered, true);
  }

  private async wrap(): Promise<void> {
    const editor = vscode.workspace.getConfiguration("editor", { languageId: "plaintext" });
    await editor.update("wordWrap", "on", vscode.ConfigurationTarget.Global, true);
    this.item.hide();
  }

  dispose(): void {
    this.item.dispose();
    this.registration.dispose();
  }
}

function needsWrapping(document: vscode.TextDocument): boolean {
  if (document.languageId !== "plaintext") return false;
  if (vscode.workspace.getConfiguration("editor", document).get("wordWrap") !== "off") return false;
  for (let line = 0; line < document.lineCount; line++) if (document.lineAt(line).text.length > LONG_LINE) return true;
  return false;
}
