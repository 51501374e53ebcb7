import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import iconv from "iconv-lite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  type MarkupContent,
  type SemanticTokensDelta,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  clientCommands,
  conflictsRequest,
  documentStatusRequest,
  serverCommands,
  type ConflictPlace,
  type DocumentStatus,
} from "../../server/src/lsp/protocol";
import { DrivenServer, uriOf } from "../kit/server";

let folder: string;
let server: DrivenServer;
const file = (name: string) => join(folder, name);
const documentOf = (name: string) => ({ textDocument: { uri: uriOf(file(name)) } });
const load = (name: string) => readFileSync(file(name), "utf8");
const open = (name: string) => server.open(file(name), load(name));
const all = () => [...server.diagnostics.values()].flat();

/** The position of the first place where `words` stand in a text. */
function positionOf(text: string, words: string) {
  const before = text.slice(0, text.indexOf(words) + 1).split("\n");
  return { line: before.length - 1, character: before[before.length - 1].length };
}
function happened(name: string, type: FileChangeType) {
  return server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf(file(name)), type }],
  });
}
const run = (command: string, ...given: unknown[]) =>
  server.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
const tokensOf = (path: string) =>
  server.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: uriOf(path) } });
const statusOf = (path: string) =>
  server.connection.sendRequest<DocumentStatus | null>(documentStatusRequest, { uri: uriOf(path) });

async function start() {
  folder = mkdtempSync(join(tmpdir(), "crosscheck-"));
  cpSync("samples", folder, { recursive: true });
  server = await DrivenServer.start([folder]);
  await server.ready();
}
async function stop() {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(server.errors).toEqual([]);
}

describe("what is read", () => {
  beforeAll(start);
  afterAll(stop);

  describe("a folder of articles", () => {
    it("has its diagnostics pushed, closed files included, and counted", () => {
      expect(server.status).toMatchObject({ state: "ready", articles: 10 });
      expect(all().length).toBeGreaterThan(0);
      for (const { source, relatedInformation } of all()) {
        expect(source).toBe("crosscheck");
        expect(relatedInformation?.length).toBeGreaterThan(0);
      }
    });

    it("answers about an open article", async () => {
      const name = "harbour-fire/courier.txt";
      await open(name);
      const tokens = await tokensOf(file(name));
      expect(tokens!.data.length % 5).toBe(0);
      expect(tokens!.data.length).toBeGreaterThan(0);
      const position = positionOf(load(name), "31 people");
      const hover = await server.connection.sendRequest(HoverRequest.type, { ...documentOf(name), position });
      expect((hover?.contents as MarkupContent).value).toMatch(/^\*\*31/);
      const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, documentOf(name));
      expect(symbols!.map((symbol) => symbol.name)).toEqual(
        expect.arrayContaining(["Ines Albrecht", "Dates", "Figures"]),
      );
      const albrecht = { ...documentOf(name), position: positionOf(load(name), "Ines Albrecht") };
      const context = { includeDeclaration: true };
      const found = await server.connection.sendRequest(ReferencesRequest.type, { ...albrecht, context });
      expect(new Set(found!.map(({ uri }) => uri)).size).toBeGreaterThan(1);
      expect(await server.connection.sendRequest(DefinitionRequest.type, albrecht)).toMatchObject({
        uri: uriOf(file(name)),
      });
    });

    it("lists every conflict by file and place", async () => {
      const places = await server.connection.sendRequest<ConflictPlace[]>(conflictsRequest);
      expect(places.length).toBe(all().filter(({ severity }) => severity !== 4).length);
    });

    it("gives tokens as a difference after an edit, and diagnostics that follow the text", async () => {
      const name = "harbour-fire/courier.txt";
      await open(name);
      const full = await tokensOf(file(name));
      const before = server.diagnosticsOf(file(name));
      await server.change(file(name), 2, `Stop press\n\n${load(name)}`);
      const delta = (await server.connection.sendRequest(SemanticTokensDeltaRequest.type, {
        ...documentOf(name),
        previousResultId: full!.resultId!,
      })) as SemanticTokensDelta;
      expect(delta.edits.length).toBeGreaterThan(0);
      const moved = before[0].range.start.line + 2;
      await server.until(() => server.diagnosticsOf(file(name))[0]?.range.start.line === moved);
    });
  });

  describe("texts that are no articles of the folder", () => {
    it("untitled ones get tokens and a hover, and nothing else", async () => {
      const text = load("harbour-fire/courier.txt");
      const uri = "untitled:Untitled-1";
      await server.open(uri, text);
      expect((await tokensOf(uri))!.data.length).toBeGreaterThan(0);
      const position = positionOf(text, "31 people");
      expect(
        await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
      ).not.toBeNull();
      expect(await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })).toBeNull();
      expect(server.diagnostics.has(uri)).toBe(false);
    });

    it.each(["git:/x/courier.txt", "output:log"])("%s gets nothing", async (uri) => {
      await server.open(uri, load("harbour-fire/courier.txt"));
      expect((await tokensOf(uri))!.data).toEqual([]);
      expect(await statusOf(uri)).toBeNull();
    });

    it("a file without a folder is checked with its siblings, until it is closed", async () => {
      const lone = mkdtempSync(join(tmpdir(), "crosscheck-"));
      cpSync("samples/harbour-fire", lone, { recursive: true });
      const path = join(lone, "gazette.txt");
      await server.open(path, readFileSync(path, "utf8"));
      await server.until(
        () => server.diagnosticsOf(path).length > 0 && server.diagnosticsOf(join(lone, "wire-1.txt")).length > 0,
      );
      expect(await statusOf(path)).toMatchObject({ article: true, others: 4 });
      await server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path) },
      });
      await server.until(() => server.diagnosticsOf(path).length === 0);
      rmSync(lone, { recursive: true });
    });
  });
});

describe("what is changed", () => {
  beforeEach(start);
  afterEach(stop);

  describe("a conflict", () => {
    it("is dismissed for good, and comes back when it is reopened", async () => {
      const name = "harbour-fire/gazette.txt";
      const { range, data } = server.diagnosticsOf(file(name))[0];
      const fixes = await server.connection.sendRequest(CodeActionRequest.type, {
        ...documentOf(name),
        range,
        context: { diagnostics: [] },
      });
      const commands = fixes!.map((fix) => (typeof fix.command === "object" ? fix.command.command : fix.command));
      expect(commands[0]).toBe(clientCommands.openBeside);
      expect(commands).toEqual(expect.arrayContaining([clientCommands.compare, serverCommands.dismiss]));
      const { fingerprint } = data as { fingerprint: string };
      const has = () => all().some((diagnostic) => diagnostic.data?.fingerprint === fingerprint);
      await run(serverCommands.dismiss, uriOf(file(name)), fingerprint);
      await server.until(() => !has());
      expect(load("crosscheck.review.json")).toContain(fingerprint);
      const again = await DrivenServer.start([folder]);
      await again.ready();
      expect([...again.diagnostics.values()].flat().some((one) => one.data?.fingerprint === fingerprint)).toBe(false);
      await again.stop();
      await run(serverCommands.reopen, uriOf(file(name)), fingerprint);
      await server.until(has);
    });

    it("goes when its file is deleted, renamed or excluded", async () => {
      const name = "harbour-fire/gazette.txt";
      const gone = () => server.diagnosticsOf(file(name)).length === 0;
      const there = () => !gone();
      renameSync(file(name), file("harbour-fire/renamed.txt"));
      await happened(name, FileChangeType.Deleted);
      await happened("harbour-fire/renamed.txt", FileChangeType.Created);
      await server.until(() => gone() && server.diagnosticsOf(file("harbour-fire/renamed.txt")).length > 0);
      renameSync(file("harbour-fire/renamed.txt"), file(name));
      await happened("harbour-fire/renamed.txt", FileChangeType.Deleted);
      await happened(name, FileChangeType.Created);
      await server.until(there);
      await run(serverCommands.ignoreFile, uriOf(file(name)));
      await server.until(gone);
      await run(serverCommands.treatAsArticle, uriOf(file(name)));
      await server.until(there);
    });

    it("goes with its folder", async () => {
      rmSync(file("harbour-fire"), { recursive: true });
      await happened("harbour-fire", FileChangeType.Deleted);
      await server.until(() => server.status!.articles === 5);
      for (const [uri, list] of server.diagnostics) if (uri.includes("harbour-fire")) expect(list).toEqual([]);
    });
  });

  describe("settings", () => {
    it("report their faults at the place, and stay in force as they were", async () => {
      const articles = server.status!.articles;
      writeFileSync(file("crosscheck.json"), '{\n  "exclude": [\n}');
      await happened("crosscheck.json", FileChangeType.Created);
      await server.until(() => server.diagnosticsOf(file("crosscheck.json")).length > 0);
      expect(server.diagnosticsOf(file("crosscheck.json"))[0]).toMatchObject({
        severity: 1,
        range: { start: { line: 2 } },
      });
      expect(server.status!.articles).toBe(articles);
      writeFileSync(file("crosscheck.json"), '{ "exclude": ["strait-talks/**"] }');
      await happened("crosscheck.json", FileChangeType.Changed);
      await server.until(
        () => server.status!.articles === 5 && server.diagnosticsOf(file("crosscheck.json")).length === 0,
      );
    });

    it("take a publication date; a file that cannot be changed is left alone, with a message", async () => {
      const name = "harbour-fire/gazette.txt";
      await run(serverCommands.setPublished, uriOf(file(name)), "2025-03-06");
      expect(JSON.parse(load("crosscheck.json")).sources[name].published).toBe("2025-03-06");
      expect(await statusOf(file(name))).toMatchObject({
        published: "2025-03-06",
        publishedFrom: "settings",
        article: true,
      });
      writeFileSync(file("crosscheck.json"), "{ broken");
      await run(serverCommands.setPublished, uriOf(file(name)), "2025-03-07");
      await server.until(() => server.messages.length > 0);
      expect(load("crosscheck.json")).toBe("{ broken");
    });
  });

  describe("settings that are open with unsaved changes", () => {
    const path = () => file("crosscheck.json");
    const name = "harbour-fire/gazette.txt";
    const ON_DISK = '{ "exclude": [] }\n';
    const UNSAVED = '{\n  // not saved yet\n  "rules": { "name-spelling": "off" }\n}\n';

    it("are changed in the editor, and nothing of them is lost", async () => {
      writeFileSync(path(), ON_DISK);
      await server.open(path(), ON_DISK, "jsonc");
      await server.change(path(), 2, UNSAVED);
      await run(serverCommands.setPublished, uriOf(file(name)), "2025-03-06");
      expect(load("crosscheck.json")).toBe(ON_DISK);
      const [{ textDocument, edits }] = server.edits.at(-1)!.documentChanges as TextDocumentEdit[];
      expect(textDocument).toEqual({ uri: uriOf(path()), version: 2 });
      const changed = TextDocument.applyEdits(TextDocument.create(path(), "jsonc", 2, UNSAVED), edits as TextEdit[]);
      expect(changed).toContain("// not saved yet");
      expect(changed).toContain('"name-spelling": "off"');
      await server.change(path(), 3, changed);
      await server.until(() => server.status!.state === "ready");
      expect(await statusOf(file(name))).toMatchObject({ published: "2025-03-06", publishedFrom: "settings" });
    });

    it("are left alone, with a message, where the editor does not take the change", async () => {
      writeFileSync(path(), ON_DISK);
      await server.open(path(), UNSAVED, "jsonc");
      server.takesEdits = false;
      await run(serverCommands.ignoreFile, uriOf(file(name)));
      await server.until(() => server.messages.length > 0);
      expect(server.messages).toEqual(["Crosscheck: crosscheck.json is being edited: it was left as it is."]);
      expect(load("crosscheck.json")).toBe(ON_DISK);
    });
  });

  describe("files that are no good text", () => {
    it("are told of, one by one, and the rest goes on", async () => {
      const names = {
        "empty.txt": "",
        "binary.txt": new Uint8Array([0, 1, 2, 3]),
        "huge.txt": new Uint8Array(50_000_000).fill(0x61),
        "line.txt": "word ".repeat(1_000_000),
        "latin.txt": iconv.encode(load("harbour-fire/courier.txt"), "windows-1252"),
      };
      for (const [name, content] of Object.entries(names)) {
        writeFileSync(file(name), content);
        await happened(name, FileChangeType.Created);
      }
      mkdirSync(file("folder.txt"));
      await happened("folder.txt", FileChangeType.Created);
      await server.until(() => server.status!.articles >= 10);
      const notice = async (name: string) => (await statusOf(file(name)))?.notice;
      expect(await notice("empty.txt")).toBe("it is empty");
      expect(await notice("binary.txt")).toBe("it is binary");
      expect(await notice("huge.txt")).toBe("it was read up to 2 MB");
      expect(await notice("line.txt")).toBe("it was read up to 2 MB");
      expect(await notice("latin.txt")).toMatch(/^it is not UTF-8/);
      expect(await statusOf(file("folder.txt"))).toBeNull();
      expect(await statusOf(file("harbour-fire/courier.txt"))).toMatchObject({ article: true });
    });

    it("a line of 5 MB in an open document answers too", async () => {
      await server.open(file("long.txt"), "word ".repeat(1_000_000));
      expect(await tokensOf(file("long.txt"))).toHaveProperty("data");
    });
  });

  describe("folders that come and go", () => {
    it("are read, and forgotten", async () => {
      const other = mkdtempSync(join(tmpdir(), "crosscheck-"));
      cpSync("samples/harbour-fire", other, { recursive: true });
      const change = (added: string[], removed: string[]) =>
        server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
          event: {
            added: added.map((path) => ({ uri: uriOf(path), name: path })),
            removed: removed.map((path) => ({ uri: uriOf(path), name: path })),
          },
        });
      await change([other], []);
      await server.until(() => server.status!.articles === 15 && server.status!.state === "ready");
      await change([], [other]);
      await server.until(
        () => server.status!.articles === 10 && server.diagnosticsOf(join(other, "gazette.txt")).length === 0,
      );
      rmSync(other, { recursive: true });
    });

    it("one inside another is counted once", async () => {
      const both = await DrivenServer.start([folder, file("strait-talks")]);
      const once = await DrivenServer.start([folder]);
      await Promise.all([both.ready(), once.ready()]);
      expect(both.status).toEqual(once.status);
      await Promise.all([both.stop(), once.stop()]);
    });

    it("an empty one, and one that does not exist, are no error", async () => {
      const empty = mkdtempSync(join(tmpdir(), "crosscheck-"));
      const quiet = await DrivenServer.start([empty, join(empty, "nowhere")]);
      await quiet.ready();
      expect(quiet.status).toEqual({ state: "ready", articles: 0, conflicts: 0 });
      await quiet.stop();
      rmSync(empty, { recursive: true });
      expect([...quiet.errors, ...quiet.messages]).toEqual([]);
    });
  });
});
