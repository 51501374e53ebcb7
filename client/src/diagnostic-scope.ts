import * as vscode from "vscode";
import type { HandleDiagnosticsSignature } from "vscode-languageclient";

const setting = "diagnostics.scope";
const inOpenFilesOnly = () => vscode.workspace.getConfiguration("crosscheck").get(setting) === "openFiles";

/**
 * Shows the conflicts of the whole folder, or of open files only. The server pushes all of them either way, so that a
 * change of the setting, or a file that opens, needs no new analysis.
 */
export class DiagnosticScope implements vscode.Disposable {
  private readonly latest = new Map<string, vscode.Diagnostic[]>();
  private readonly subscriptions: vscode.Disposable[];
  private collection: () => vscode.DiagnosticCollection | undefined = () => undefined;

  constructor() {
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.showAgain(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => this.showAgain(document.uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(`crosscheck.${setting}`)) return;
        for (const uri of this.latest.keys()) this.showAgain(vscode.Uri.parse(uri, true));
      }),
    ];
  }

  /** The client's collection is a new one after a restart, so it is asked for each time. */
  attach(collection: () => vscode.DiagnosticCollection | undefined): void {
    this.collection = collection;
  }

  /** Middleware of the client: every list of diagnostics that the server pushes comes through here. */
  readonly handle = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[], next: HandleDiagnosticsSignature): void => {
    if (diagnostics.length > 0) this.latest.set(uri.toString(), diagnostics);
    else this.latest.delete(uri.toString());
    next(uri, this.shown(uri, diagnostics));
  };

  /** A server that has ended says no more of any file, not even that nothing is left to say. */
  forget(): void {
    this.latest.clear();
  }

  private shown(uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): vscode.Diagnostic[] {
    return !inOpenFilesOnly() || isOpen(uri) ? diagnostics : [];
  }

  private showAgain(uri: vscode.Uri): void {
    const diagnostics = this.latest.get(uri.toString());
    if (diagnostics) this.collection()?.set(uri, this.shown(uri, diagnostics));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function isOpen(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === wanted);
}
