import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HoverRequest, SemanticTokensRequest, type MarkupContent } from "vscode-languageserver-protocol";
import { DrivenServer, uriOf } from "../kit/server";

let folder: string;
let server: DrivenServer;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crosscheck-"));
  cpSync("samples", folder, { recursive: true });
  server = await DrivenServer.start([folder]);
  await server.ready();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe("a folder of articles", () => {
  it("tells of its state", () => {
    expect(server.status).toMatchObject({ state: "ready", articles: 10 });
  });

  it("marks speakers, dates and figures", async () => {
    const path = file("harbour-fire/courier.txt");
    await server.open(path, readFileSync(path, "utf8"));
    const tokens = await server.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument: { uri: uriOf(path) },
    });
    expect(tokens?.data.length).toBeGreaterThan(0);
  });

  it("says on hover what a figure is", async () => {
    const path = file("harbour-fire/courier.txt");
    const text = readFileSync(path, "utf8");
    const before = text.slice(0, text.indexOf("31 people")).split("\n");
    const position = { line: before.length - 1, character: before[before.length - 1].length + 1 };
    const hover = await server.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf(path) },
      position,
    });
    expect((hover?.contents as MarkupContent).value).toMatch(/^\*\*31/);
  });
});
