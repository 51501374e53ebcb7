import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DidChangeWorkspaceFoldersNotification, FileChangeType } from "vscode-languageserver-protocol";
import { conflictsRequest } from "../../server/src/lsp/protocol";
import { DrivenFolder } from "../kit/driven-folder";
import { DrivenServer, uriOf } from "../kit/server";

const here = new DrivenFolder();
const { start, stop, file } = here;

const change = (added: readonly string[], removed: readonly string[]) =>
  here.server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: {
      added: added.map((path) => ({ uri: uriOf(path), name: path })),
      removed: removed.map((path) => ({ uri: uriOf(path), name: path })),
    },
  });
/** The answer comes when everything noted before has been worked in and told. */
const settled = () => here.server.connection.sendRequest(conflictsRequest, {});

beforeEach(start);
afterEach(stop);

describe("folders that come and go", () => {
  it("are read, and forgotten", async () => {
    const other = mkdtempSync(join(tmpdir(), "crosscheck-"));
    cpSync("samples/harbour-fire", other, { recursive: true });
    await change([other], []);
    await here.server.until(() => here.server.status!.articles === 15 && here.server.status!.state === "ready");
    await change([], [other]);
    await here.server.until(
      () => here.server.status!.articles === 10 && here.server.diagnosticsOf(join(other, "gazette.txt")).length === 0,
    );
    rmSync(other, { recursive: true });
  });

  it("one inside another is counted once", async () => {
    const both = await DrivenServer.start([here.folder, file("strait-talks")]);
    const once = await DrivenServer.start([here.folder]);
    await Promise.all([both.ready(), once.ready()]);
    expect(both.status).toEqual(once.status);
    await Promise.all([both.stop(), once.stop()]);
  });

  it("one inside another takes over its files, and gives them back", async () => {
    const { server } = here;
    const inner = file("strait-talks");
    const told = () =>
      [...server.diagnostics]
        .filter(([uri, list]) => uri.startsWith(uriOf(inner)) && list.length > 0)
        .map(([uri]) => uri)
        .sort();
    await server.ready();
    await settled();
    const before = told();
    expect(before.length).toBeGreaterThan(0);
    await change([inner], []);
    await settled();
    expect(told()).toEqual(before);
    // An edit elsewhere in the outer folder is none of the inner one’s business.
    const gazette = file("harbour-fire/gazette.txt");
    await server.open(gazette, readFileSync(gazette, "utf8").replace("Tuesday", "Monday"));
    await settled();
    expect(told()).toEqual(before);
    await change([], [inner]);
    await settled();
    expect(told()).toEqual(before);
  });

  it("what an outer one said of the files of an inner one is taken back", async () => {
    const { server } = here;
    mkdirSync(file("harbour-fire/alone"));
    const inner = file("harbour-fire/alone");
    const path = join(inner, "gazette.txt");
    renameSync(file("harbour-fire/gazette.txt"), path);
    await here.happened("harbour-fire/gazette.txt", FileChangeType.Deleted);
    await here.happened("harbour-fire/alone/gazette.txt", FileChangeType.Created);
    await settled();
    const before = server.diagnosticsOf(path).length;
    expect(before).toBeGreaterThan(0);
    // In a folder of its own the article has nobody who contradicts it.
    writeFileSync(join(inner, "crosscheck.json"), "{}");
    await change([inner], []);
    await settled();
    expect(server.diagnosticsOf(path)).toEqual([]);
  });

  it("an edit of an open document reaches every folder that holds it", async () => {
    const { server } = here;
    const inner = file("harbour-fire");
    const other = join(here.folder, "harbour-fire-too.txt");
    await change([inner], []);
    await settled();
    const told = () => JSON.stringify(server.diagnosticsOf(other));
    // A copy outside the inner folder, which only the outer one sees.
    writeFileSync(other, readFileSync(file("harbour-fire/courier.txt"), "utf8"));
    await here.happened("harbour-fire-too.txt", FileChangeType.Created);
    await settled();
    expect(told()).toContain("gazette.txt");
    const gazette = file("harbour-fire/gazette.txt");
    await server.open(gazette, readFileSync(gazette, "utf8"));
    await settled();
    await server.change(gazette, 2, "Nothing is told here.");
    await settled();
    expect(told()).not.toContain("gazette.txt");
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
