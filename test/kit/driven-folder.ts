import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import {
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  SemanticTokensRequest,
  type FileChangeType,
  type Position,
} from "vscode-languageserver-protocol";
import { documentStatusRequest, type DocumentStatus } from "../../server/src/lsp/protocol";
import { DrivenServer, uriOf } from "./server";

/** A copy of the samples, and a server that has it open. */
export class DrivenFolder {
  folder = "";
  server!: DrivenServer;

  readonly start = async (): Promise<void> => {
    this.folder = mkdtempSync(join(tmpdir(), "crosscheck-"));
    cpSync("samples", this.folder, { recursive: true });
    this.server = await DrivenServer.start([this.folder]);
    await this.server.ready();
  };

  /** Nothing that a test did may have met a bug. */
  readonly stop = async (): Promise<void> => {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
    expect(this.server.errors).toEqual([]);
  };

  readonly file = (name: string) => join(this.folder, name);
  readonly load = (name: string) => readFileSync(this.file(name), "utf8");
  readonly documentOf = (name: string) => ({ textDocument: { uri: uriOf(this.file(name)) } });
  readonly open = (name: string) => this.server.open(this.file(name), this.load(name));
  readonly allDiagnostics = () => [...this.server.diagnostics.values()].flat();

  /** Tells the server what happened on disk. */
  readonly happened = (name: string, type: FileChangeType) =>
    this.server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(this.file(name)), type }],
    });
  readonly run = (command: string, ...given: unknown[]) =>
    this.server.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
  readonly tokensOf = (path: string) =>
    this.server.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: uriOf(path) } });
  readonly statusOf = (path: string) =>
    this.server.connection.sendRequest<DocumentStatus | null>(documentStatusRequest, { uri: uriOf(path) });
}

/** The position inside the first place where `words` stand in a text. */
export function positionOf(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words) + 1).split("\n");
  return { line: before.length - 1, character: before[before.length - 1].length };
}
