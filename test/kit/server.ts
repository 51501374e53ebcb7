import { spawn, type ChildProcess } from "node:child_process";
import {
  ApplyWorkspaceEditRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  MessageType,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type Diagnostic,
  type ProtocolConnection,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { URI } from "vscode-uri";
import {
  fileRequests,
  statusNotification,
  type FileRequests,
  type InitializationOptions,
  type StatusParams,
} from "../../server/src/lsp/protocol";

/** The answers of an editor that is asked for files which only it can reach. */
export type ClientFiles = {
  readonly [Name in keyof FileRequests]: (asks: FileRequests[Name]["asks"]) => FileRequests[Name]["answer"] | Error;
};

const EVERYTHING: ClientCapabilities = {
  window: { workDoneProgress: true, showDocument: { support: true } },
  workspace: {
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
  },
};

/** The built server over stdio, driven as an editor would; it is waited for by its notifications, never by the clock. */
export class DrivenServer {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly messages: string[] = [];
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  readonly shown: string[] = [];
  /** The changes of open documents that the server has asked for. */
  readonly edits: WorkspaceEdit[] = [];
  takesEdits = true;
  takesRefreshes = true;
  refreshes = 0;
  status: StatusParams | null = null;
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      this.stirred();
    });
    connection.onNotification(statusNotification, (status: StatusParams) => {
      this.status = status;
      this.stirred();
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.stirred();
    });
    connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) this.errors.push(message);
      if (type === MessageType.Warning) this.warnings.push(message);
    });
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    connection.onRequest(SemanticTokensRefreshRequest.type, () => {
      this.refreshes++;
      this.stirred();
      if (!this.takesRefreshes) throw new Error("no new colours");
    });
    connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      if (this.takesEdits) this.edits.push(edit);
      return { applied: this.takesEdits };
    });
    connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
      this.shown.push(uri);
      return { success: true };
    });
    connection.listen();
  }

  /** Starts `dist/server.js` and opens folders, given by their paths. */
  static async start(
    folders: readonly string[],
    { capabilities = EVERYTHING, files }: { capabilities?: ClientCapabilities; files?: ClientFiles } = {},
  ): Promise<DrivenServer> {
    const child = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    const server = new DrivenServer(child, connection);
    for (const [name, answer] of Object.entries(files ?? {}))
      connection.onRequest(fileRequests[name as keyof FileRequests], answer as (asks: unknown) => unknown);
    const workspaceFolders = folders.map((path) => ({ uri: uriOf(path), name: path }));
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders,
      initializationOptions: { files: files !== undefined } satisfies InitializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return server;
  }

  /** Resolves as soon as the condition holds; it is looked at after every notification. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  ready(): Promise<void> {
    return this.until(() => this.status?.state === "ready");
  }

  open(path: string, text: string, languageId = "plaintext"): Promise<void> {
    const textDocument = { uri: uriOf(path), languageId, version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(path: string, version: number, text: string): Promise<void> {
    const parameters = { textDocument: { uri: uriOf(path), version }, contentChanges: [{ text }] };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, parameters);
  }

  diagnosticsOf(path: string): Diagnostic[] {
    return this.diagnostics.get(uriOf(path)) ?? [];
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    const exited = new Promise((resolve) => this.child.once("exit", resolve));
    await this.connection.sendNotification(ExitNotification.type);
    await exited;
    this.connection.dispose();
  }

  private stirred(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }
}

/** The address of a path as an editor writes it; an address as it is. */
export function uriOf(path: string): string {
  return /^[a-z][a-z-]+:/.test(path) ? path : URI.file(path).toString();
}
