import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DefinitionRequest,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensDeltaRequest,
  WorkspaceSymbolRequest,
  type MarkupContent,
  type SemanticTokensDelta,
} from "vscode-languageserver-protocol";
import { conflictsRequest, type ConflictPlace } from "../../server/src/lsp/protocol";
import { DrivenFolder, positionOf } from "../kit/driven-folder";
import { uriOf } from "../kit/server";

const here = new DrivenFolder();
const { start, stop, file, load, documentOf, open, allDiagnostics, tokensOf, statusOf } = here;

describe("what is read", () => {
  beforeAll(start);
  afterAll(stop);

  describe("a folder of articles", () => {
    it("has its diagnostics pushed, closed files included, and counted", () => {
      expect(here.server.status).toMatchObject({ state: "ready", articles: 10 });
      expect(allDiagnostics().length).toBeGreaterThan(0);
      for (const { source, relatedInformation } of allDiagnostics()) {
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
      const hover = await here.server.connection.sendRequest(HoverRequest.type, { ...documentOf(name), position });
      expect((hover?.contents as MarkupContent).value).toMatch(/^\*\*31/);
      const symbols = await here.server.connection.sendRequest(DocumentSymbolRequest.type, documentOf(name));
      expect(symbols!.map((symbol) => symbol.name)).toEqual(
        expect.arrayContaining(["Ines Albrecht", "Dates", "Figures"]),
      );
      const albrecht = { ...documentOf(name), position: positionOf(load(name), "Ines Albrecht") };
      const context = { includeDeclaration: true };
      const found = await here.server.connection.sendRequest(ReferencesRequest.type, { ...albrecht, context });
      expect(new Set(found!.map(({ uri }) => uri)).size).toBeGreaterThan(1);
      expect(await here.server.connection.sendRequest(DefinitionRequest.type, albrecht)).toMatchObject({
        uri: uriOf(file(name)),
      });
    });

    it("finds a person by name, without an article open", async () => {
      const found = await here.server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "ines alb" });
      expect(found!.map(({ name }) => name)).toEqual(["Ines Albrecht"]);
    });

    it("lists every conflict by file and place", async () => {
      const places = await here.server.connection.sendRequest<ConflictPlace[]>(conflictsRequest);
      expect(places.length).toBeGreaterThan(0);
      expect(places.length).toBe(allDiagnostics().filter(({ severity }) => severity !== 4).length);
    });

    it("gives tokens as a difference after an edit, and diagnostics that follow the text", async () => {
      const name = "harbour-fire/courier.txt";
      await open(name);
      const full = await tokensOf(file(name));
      const before = here.server.diagnosticsOf(file(name));
      await here.server.change(file(name), 2, `Stop press\n\n${load(name)}`);
      const delta = (await here.server.connection.sendRequest(SemanticTokensDeltaRequest.type, {
        ...documentOf(name),
        previousResultId: full!.resultId!,
      })) as SemanticTokensDelta;
      expect(delta.edits.length).toBeGreaterThan(0);
      const moved = before[0].range.start.line + 2;
      await here.server.until(() => here.server.diagnosticsOf(file(name))[0]?.range.start.line === moved);
    });
  });

  describe("texts that are no articles of the folder", () => {
    it("untitled ones get tokens and a hover, and nothing else", async () => {
      const text = load("harbour-fire/courier.txt");
      const uri = "untitled:Untitled-1";
      await here.server.open(uri, text);
      expect((await tokensOf(uri))!.data.length).toBeGreaterThan(0);
      const position = positionOf(text, "31 people");
      expect(
        await here.server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
      ).not.toBeNull();
      expect(
        await here.server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }),
      ).toBeNull();
      expect(here.server.diagnostics.has(uri)).toBe(false);
    });

    it.each(["git:/x/courier.txt", "output:log"])("%s gets nothing", async (uri) => {
      await here.server.open(uri, load("harbour-fire/courier.txt"));
      expect((await tokensOf(uri))!.data).toEqual([]);
      expect(await statusOf(uri)).toBeNull();
    });

    it("a file without a folder is checked with its siblings, until it is closed", async () => {
      const lone = mkdtempSync(join(tmpdir(), "crosscheck-"));
      cpSync("samples/harbour-fire", lone, { recursive: true });
      const path = join(lone, "gazette.txt");
      await here.server.open(path, readFileSync(path, "utf8"));
      await here.server.until(
        () =>
          here.server.diagnosticsOf(path).length > 0 && here.server.diagnosticsOf(join(lone, "wire-1.txt")).length > 0,
      );
      expect(await statusOf(path)).toMatchObject({ article: true, others: 4 });
      await here.server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path) },
      });
      await here.server.until(() => here.server.diagnosticsOf(path).length === 0);
      rmSync(lone, { recursive: true });
    });
  });
});
