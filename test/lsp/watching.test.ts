import { expect, it } from "vitest";
import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { Session } from "../../server/src/lsp/session";
import type { Sessions } from "../../server/src/lsp/sessions";
import { noteFileEvents } from "../../server/src/lsp/watching";
import { Machine } from "../kit/machine";
import { MemoryHost } from "../kit/memory-host";

/** The files of a folder after more files have been created in it, of which the editor told. */
async function filesAfter(settings: string, ...created: readonly string[]): Promise<string[]> {
  const host = MemoryHost.of({ "crosscheck.json": settings, "a.txt": "One." });
  const log = { error: expect.unreachable, warn: expect.unreachable };
  const editor = () => ({ text: () => undefined, change: () => Promise.resolve(false) });
  const events = { built: () => {}, progress: () => {} };
  const session = new Session("file:///desk", host, new Machine().runtime, log, events, editor);
  session.changed(0);
  await session.settled();
  for (const path of created) host.files.set(path, "Two.");
  const told = created.map((path): FileEvent => ({ uri: `file:///desk/${path}`, type: FileChangeType.Created }));
  noteFileEvents({ all: () => [session] } as unknown as Sessions, told);
  return [...(await session.settled()).files.keys()].sort();
}

it("takes in a text, and no file that nobody asks for", async () => {
  expect(await filesAfter("{}", "b.txt")).toEqual(["a.txt", "b.txt"]);
  expect(await filesAfter("{}", "b.html", "node_modules/c.txt", ".drafts/d.txt")).toEqual(["a.txt"]);
});

it("takes in whatever the settings ask for", async () => {
  const settings = `{ "include": ["**/*.html"], "sources": { "wire.0412": {} } }`;
  expect(await filesAfter(settings, "b.html", "wire.0412", "c.txt")).toEqual(["b.html", "wire.0412"]);
});
