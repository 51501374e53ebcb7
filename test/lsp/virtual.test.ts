import { readdirSync, readFileSync, statSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { ExecuteCommandRequest, LSPErrorCodes, ResponseError } from "vscode-languageserver-protocol";
import { URI } from "vscode-uri";
import { documentStatusRequest, serverCommands, type DocumentStatus } from "../../server/src/lsp/protocol";
import { DrivenServer, type ClientFiles } from "../kit/server";

const ROOT = "memfs:/samples";
const GAZETTE = `${ROOT}/harbour-fire/gazette.txt`;
const refusal = (why: string) => new ResponseError<void>(LSPErrorCodes.RequestFailed, why);

/** An editor that shows the samples under a scheme of its own, and keeps what is written. */
function samples(change: Partial<ClientFiles> = {}): { files: ClientFiles; written: Map<string, string> } {
  const written = new Map<string, string>();
  const onDisk = (uri: string) => URI.parse(uri).path.slice(1);
  const files: ClientFiles = {
    look: ({ uri }) =>
      readdirSync(onDisk(uri)).map((name) => ({ name, isFolder: statSync(`${onDisk(uri)}/${name}`).isDirectory() })),
    read: ({ uri, limit }) => {
      if (!statSync(onDisk(uri), { throwIfNoEntry: false })) return null;
      const bytes = readFileSync(onDisk(uri));
      return { base64: bytes.subarray(0, limit).toString("base64"), size: bytes.length };
    },
    write: ({ uri, text }) => {
      written.set(uri, text);
      return null;
    },
    ...change,
  };
  return { files, written };
}

let server: DrivenServer;
const statusOf = (uri: string) => server.connection.sendRequest<DocumentStatus | null>(documentStatusRequest, { uri });
const ignore = (uri: string) =>
  server.connection.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.ignoreFile, arguments: [uri] });
afterEach(async () => {
  await server.stop();
  expect(server.errors).toEqual([]);
});

describe("a folder that only the editor can reach", () => {
  it("is read and compared, folders below it too", async () => {
    server = await DrivenServer.start([ROOT], samples());
    await server.ready();
    expect(server.status).toMatchObject({ articles: 10 });
    expect(server.diagnosticsOf(GAZETTE).length).toBeGreaterThan(0);
  });

  it("has its settings written by the editor", async () => {
    const { files, written } = samples();
    server = await DrivenServer.start([ROOT], { files });
    await server.ready();
    await ignore(GAZETTE);
    expect([...written.keys()]).toEqual([`${ROOT}/crosscheck.json`]);
    expect(JSON.parse(written.get(`${ROOT}/crosscheck.json`)!)).toEqual({ exclude: ["harbour-fire/gazette.txt"] });
  });

  it("that takes nothing says so, in the editor's words", async () => {
    server = await DrivenServer.start([ROOT], samples({ write: () => refusal("it cannot be written") }));
    await server.ready();
    await ignore(GAZETTE);
    expect(server.messages).toEqual(["Crosscheck: crosscheck.json was left as it is: it cannot be written."]);
  });

  it("may hold folders that cannot be listed and files that cannot be read", async () => {
    const { files } = samples();
    const change: Partial<ClientFiles> = {
      look: (asks) => (asks.uri.endsWith("strait-talks") ? refusal("it cannot be listed") : files.look(asks)),
      read: (asks) => (asks.uri === GAZETTE ? refusal("it cannot be read") : files.read(asks)),
    };
    server = await DrivenServer.start([ROOT], samples(change));
    await server.ready();
    expect(server.status).toMatchObject({ articles: 4 });
    expect(await statusOf(GAZETTE)).toMatchObject({ article: false, notice: "it cannot be read" });
    expect(server.warnings).toEqual([`${ROOT}/strait-talks was left out: it cannot be listed`]);
  });

  it("is not asked for where the editor does not say that it answers", async () => {
    server = await DrivenServer.start([ROOT]);
    await server.ready();
    expect(server.status).toMatchObject({ articles: 0 });
  });
});

describe("a file that only the editor can reach", () => {
  it("is compared with its neighbours, when it is opened without its folder", async () => {
    server = await DrivenServer.start([], samples());
    await server.open(GAZETTE, readFileSync("samples/harbour-fire/gazette.txt", "utf8"));
    await server.until(() => server.diagnosticsOf(GAZETTE).length > 0);
    expect(await statusOf(GAZETTE)).toMatchObject({ article: true, others: 4 });
  });
});
