import * as vscode from "vscode";
import { State, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import { registerCommands } from "./commands/register";
import { tellOfOutcome } from "./commands/outcome";
import { showRule } from "./commands/show-rule";
import { DiagnosticScope } from "./diagnostic-scope";
import { articleSelector, syncedSelector } from "./documents";
import { bridgeFiles } from "./file-bridge";
import { RestartPolicy } from "./restart-policy";
import { DocumentStatusItems } from "./status/document";
import { FolderStatus } from "./status/folder";
import { WordWrapOffer } from "./word-wrap";
import {
  serverCommands,
  statusNotification,
  type InitializationOptions,
  type StatusParams,
} from "../../server/src/lsp/protocol";

/** A client that can be restarted. */
export type Client = BaseLanguageClient & { restart(): Promise<void> };
export type ClientFactory = (options: LanguageClientOptions) => Client;

export interface RunningExtension {
  stop(): Promise<void>;
}

/**
 * Everything but how the server is started, which the caller says. A start that fails is
 * shown in the status bar and in the log, and never fails the activation, so that "Restart" stays within reach.
 */
export async function startExtension(
  context: vscode.ExtensionContext,
  createClient: ClientFactory,
): Promise<RunningExtension> {
  const selector = articleSelector(vscode.workspace.workspaceFolders ?? []);
  const policy = new RestartPolicy(Date.now);
  const scope = new DiagnosticScope();
  const client = createClient({
    documentSelector: syncedSelector(vscode.workspace.workspaceFolders ?? []),
    diagnosticCollectionName: "crosscheck",
    initializationOptions: { files: true } satisfies InitializationOptions,
    outputChannelName: "Crosscheck",
    errorHandler: policy,
    // Hovers quote articles: whatever a page says, it is never trusted Markdown and never HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      handleDiagnostics: scope.handle,
      executeCommand: (command, given, next) =>
        command === serverCommands.showRule ? showRule(context, String(given[0])) : tellOfOutcome(command, given, next),
    },
  });
  scope.attach(() => client.diagnostics);
  bridgeFiles(client);

  const folder = new FolderStatus(selector);
  const document = new DocumentStatusItems(client, selector);
  const wordWrap = new WordWrapOffer(context.globalState);
  document.onDidChange((status) => wordWrap.consider(status));
  client.onNotification(statusNotification, (status: StatusParams) => {
    folder.show(status);
    document.refresh();
  });
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) scope.forget();
    if (newState === State.Running) document.refresh();
    else if (newState === State.Starting) folder.showStarting();
    else folder.showStopped();
  });
  context.subscriptions.push(scope, folder, document, wordWrap, ...registerCommands(client, context));

  await client.start().catch((error: unknown) => {
    client.error("The server did not start", error, false);
    folder.showStopped();
  });
  return { stop: () => (client.needsStop() ? client.stop() : Promise.resolve()) };
}
