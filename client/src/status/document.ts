import * as vscode from "vscode";
import { State, type BaseLanguageClient, type DocumentSelector } from "vscode-languageclient";
import {
  clientCommands,
  documentStatusRequest,
  type DocumentStatus,
  type DocumentStatusParams,
} from "../../../server/src/lsp/protocol";
import { documentText, publishedText } from "./text";

/** A document that was not changed for so long is asked about again. */
const CALM_MS = 500;

/** What the active document was taken for, why, and when it was published: beside the language in the status bar. */
export class DocumentStatusItems implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<DocumentStatus | null>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
    // A document that has no folder changes without any news from the server; another language opens it anew.
    vscode.workspace.onDidChangeTextDocument(({ document }) => this.refreshSoon(document)),
    vscode.workspace.onDidOpenTextDocument((document) => this.refreshSoon(document)),
  ];
  private soon: ReturnType<typeof setTimeout> | undefined;
  private kind: vscode.LanguageStatusItem | undefined;
  private published: vscode.LanguageStatusItem | undefined;
  /** Counts requests, so that a late answer about a document that was left does not replace a newer one. */
  private asked = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly selector: DocumentSelector,
  ) {}

  /** Once for all letters of a word that is being typed. */
  private refreshSoon(document: vscode.TextDocument): void {
    if (document !== vscode.window.activeTextEditor?.document) return;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.refresh(), CALM_MS);
  }

  refresh(): void {
    clearTimeout(this.soon);
    const asked = ++this.asked;
    void this.ask().then((status) => {
      if (asked === this.asked) this.show(status);
    });
  }

  private async ask(): Promise<DocumentStatus | null> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || this.client.state !== State.Running) return null;
    if (vscode.languages.match(this.selector as vscode.DocumentSelector, document) === 0) return null;
    const parameters: DocumentStatusParams = { uri: this.client.code2ProtocolConverter.asUri(document.uri) };
    return this.client.sendRequest<DocumentStatus | null>(documentStatusRequest, parameters).catch((error: unknown) => {
      this.client.debug("No document status", error, false);
      return null;
    });
  }

  private show(status: DocumentStatus | null): void {
    this.showKind(status);
    this.showPublished(status);
    // The palette offers what can be done with the active document.
    const taken = !status ? undefined : status.article ? "article" : "other";
    void vscode.commands.executeCommand("setContext", "crosscheck.document", taken);
    this.changed.fire(status);
  }

  private showKind(status: DocumentStatus | null): void {
    if (!status) {
      this.kind?.dispose();
      this.kind = undefined;
      return;
    }
    this.kind ??= this.create("crosscheck.article", "Crosscheck: the document");
    Object.assign(this.kind, documentText(status));
    this.kind.severity = status.notice
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
    this.kind.command = status.article
      ? { title: "Ignore this file", command: "crosscheck.ignoreFile" }
      : { title: "Treat as an article", command: "crosscheck.treatAsArticle" };
  }

  private showPublished(status: DocumentStatus | null): void {
    if (!status?.article) {
      this.published?.dispose();
      this.published = undefined;
      return;
    }
    this.published ??= this.create("crosscheck.published", "Crosscheck: the publication date");
    Object.assign(this.published, publishedText(status));
    this.published.command = { title: "Set the date", command: clientCommands.askPublished };
  }

  private create(id: string, name: string): vscode.LanguageStatusItem {
    const item = vscode.languages.createLanguageStatusItem(id, this.selector as vscode.DocumentSelector);
    item.name = name;
    return item;
  }

  dispose(): void {
    clearTimeout(this.soon);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
    this.kind?.dispose();
    this.published?.dispose();
  }
}
