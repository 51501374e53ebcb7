import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { semanticTokens, tokenLegend } from "../features/semantic-tokens";
import { told, type Log } from "./answer";
import { editorFiles } from "./document-edits";
import { OpenDocuments } from "./documents";
import { Previews } from "./previews";
import { withClientFiles } from "./client-file-host";
import { IndexingProgress } from "./progress";
import { serverCommands, statusNotification, type InitializationOptions } from "./protocol";
import { Publisher } from "./publisher";
import { registerRequests } from "./requests";
import type { Runtime } from "./runtime";
import type { Session } from "./session";
import { Sessions } from "./sessions";
import { statusOf } from "./status";
import { TokenResults } from "./token-results";
import { noteFileEvents, watchFiles } from "./watching";

const capabilities: InitializeResult["capabilities"] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  executeCommandProvider: { commands: Object.values(serverCommands) },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** The whole server, over any connection and on any machine. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log: Log = {
    error: (message) => connection.console.error(message),
    warn: (message) => connection.console.warn(message),
  };
  const documents = new OpenDocuments();
  const tokens = new TokenResults();
  let client: ClientCapabilities = {};
  let bridged = false;
  const reach = withClientFiles(runtime, connection, () => bridged);
  let progress = new IndexingProgress<Session>(connection, runtime, false);
  const editor = (uriOf: (path: string) => string) => editorFiles(connection, documents, () => client, uriOf);
  const events = {
    built: (session: Session) => {
      progress.end(session);
      publisher.publish(session);
      refreshTokens(session);
      sendStatus();
    },
    progress: (session: Session, done: number, total: number) => {
      if (!session.ready) progress.report(session, done, total);
    },
    closed: (session: Session) => {
      progress.end(session);
      publisher.clear(session);
      sendStatus();
    },
  };
  const sessions: Sessions = new Sessions(reach, log, documents, events, editor);
  const publisher = new Publisher(connection, documents, sessions);
  const previews = new Previews(runtime.clock, (what, error) => log.error(told(what, error)));

  const sendStatus = () => void connection.sendNotification(statusNotification, statusOf(sessions));

  /** Asks the editor for new tokens where another article has changed what these mean. */
  function refreshTokens(session: Session): void {
    if (!client.workspace?.semanticTokens?.refreshSupport) return;
    const stale = documents.all().some(({ uri }) => {
      const place = sessions.locate(uri);
      return place?.session === session && tokens.isStale(uri, semanticTokens(session.context, place.path));
    });
    if (!stale) return;
    // It is typed as if it answered nothing, but an editor may refuse, and a refusal that nobody takes ends the process.
    const asked: unknown = connection.languages.semanticTokens.refresh();
    Promise.resolve(asked).catch((error: unknown) =>
      log.warn(`The editor was asked for new colours and refused: ${String(error)}`),
    );
  }

  connection.onInitialize(({ capabilities: known, workspaceFolders, rootUri, initializationOptions }) => {
    client = known;
    bridged = (initializationOptions as InitializationOptions | undefined)?.files === true;
    progress = new IndexingProgress(connection, runtime, known.window?.workDoneProgress ?? false);
    const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    for (const root of roots) sessions.openFolder(root);
    return { capabilities, serverInfo: { name: "crosscheck" } };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      watchFiles(connection).catch((error: unknown) => log.error(told("watching files", error)));
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) sessions.closeFolder(uri);
        for (const { uri } of added) sessions.openFolder(uri);
      });
    sendStatus();
  });
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = TextDocument.create(uri, languageId, version, text);
    documents.set(document);
    sessions.note(document);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    if (!document) return;
    documents.set(TextDocument.update(document, contentChanges, version));
    sessions.note(document);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    tokens.forget(uri);
    previews.forget(uri);
    sessions.forget(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => noteFileEvents(sessions, changes));
  registerRequests({ connection, log, documents, sessions, previews, tokens });
  connection.listen();
}
