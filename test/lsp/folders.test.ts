import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DidChangeWorkspaceFoldersNotification } from "vscode-languageserver-protocol";
import { conflictsRequest } from "../../server/src/lsp/protocol";
import { DrivenFolder } from "../kit/driven-folder";
import { DrivenServer, uriOf } from "../kit/server";

const here = new DrivenFolder();
const { start, stop, file } = here;

beforeEach(start);
afterEach(stop);

describe("folders that come and go", () => {
  it("are read, and forgotten", async () => {
    const other = mkdtempSync(join(tmpdir(), "crosscheck-"));
    cpSync("samples/harbour-fire", other, { recursive: true });
    const change = (added: string[], removed: string[]) =>
      here.server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map((path) => ({ uri: uriOf(path), name: path })),
          removed: removed.map((path) => ({ uri: uriOf(path), name: path })),
        },
      });
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
    const change = (added: string[], removed: string[]) =>
      server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map((path) => ({ uri: uriOf(path), name: path })),
          removed: removed.map((path) => ({ uri: uriOf(path), name: path })),
        },
      });
    // The answer comes when everything noted before has been worked in and told.
    const settled = () => server.connection.sendRequest(conflictsRequest, {});
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
