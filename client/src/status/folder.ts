import * as vscode from "vscode";
import type { DocumentSelector } from "vscode-languageclient";
import type { StatusParams } from "../../../server/src/lsp/protocol";
import { folderText, folderTip } from "./text";

/** What the folder holds, in the status bar and beside the language: "5 articles, 3 conflicts". */
export class FolderStatus implements vscode.Disposable {
  private readonly bar = vscode.window.createStatusBarItem("crosscheck.status", vscode.StatusBarAlignment.Left, 0);
  private readonly language: vscode.LanguageStatusItem;

  constructor(selector: DocumentSelector) {
    this.bar.name = "Crosscheck";
    this.language = vscode.languages.createLanguageStatusItem("crosscheck.folder", selector as vscode.DocumentSelector);
    this.language.name = "Crosscheck: the folder";
    this.showStarting();
  }

  show(status: StatusParams): void {
    const text = folderText(status);
    const indexing = status.state === "indexing";
    this.bar.text = `$(${indexing ? "sync~spin" : "references"}) ${text}`;
    this.bar.tooltip = folderTip(status);
    this.bar.accessibilityInformation = {
      label: `Crosscheck: ${text}${indexing ? ", still reading" : ""}`,
      role: "button",
    };
    this.bar.command = "workbench.actions.view.problems";
    this.bar.backgroundColor = undefined;
    // A folder without articles is none of our business: nothing is shown.
    if (status.articles > 0) this.bar.show();
    else this.bar.hide();
    this.describe(text, indexing, { title: "Rescan", command: "crosscheck.rescan" });
  }

  showStarting(): void {
    this.describe("Starting", true, { title: "Show the log", command: "crosscheck.showLog" });
  }

  showStopped(): void {
    this.bar.text = "$(debug-disconnect) Crosscheck stopped";
    this.bar.tooltip = "The server of Crosscheck does not run: restart it";
    this.bar.accessibilityInformation = { label: "Crosscheck stopped, restart it", role: "button" };
    this.bar.command = "crosscheck.restart";
    this.bar.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
    this.bar.show();
    this.describe("Stopped", false, { title: "Restart", command: "crosscheck.restart" });
    this.language.severity = vscode.LanguageStatusSeverity.Warning;
  }

  private describe(text: string, busy: boolean, command: vscode.Command): void {
    this.language.text = text;
    this.language.detail = "Crosscheck, this folder";
    this.language.busy = busy;
    this.language.command = command;
    this.language.severity = vscode.LanguageStatusSeverity.Information;
  }

  dispose(): void {
    this.bar.dispose();
    this.language.dispose();
  }
}
