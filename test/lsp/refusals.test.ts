import { expect, it } from "vitest";
import type { Connection } from "vscode-languageserver";
import { IndexingProgress } from "../../server/src/lsp/progress";
import type { Runtime } from "../../server/src/lsp/runtime";
import { Session } from "../../server/src/lsp/session";
import { MemoryHost } from "../kit/memory-host";

/** Runs what is scheduled when it is told to. */
class Machine {
  readonly waiting = new Set<() => void>();
  readonly runtime: Runtime = {
    clock: { now: () => 0, pause: () => Promise.resolve() },
    schedule: (action) => {
      this.waiting.add(action);
      return () => this.waiting.delete(action);
    },
    folderHost: () => null,
    siblingHost: () => null,
  };
}

it("an editor that makes no room for the progress is told nothing", async () => {
  const { runtime, waiting } = new Machine();
  const connection = { window: { createWorkDoneProgress: () => Promise.reject(new Error("no room")) } };
  const progress = new IndexingProgress(connection as unknown as Connection, runtime, true);
  progress.report(1, 2);
  for (const action of waiting) action();
  await new Promise((resolve) => setImmediate(resolve));
  expect(() => progress.end()).not.toThrow();
});

it("a bug in what is told of a folder is logged, and the folder is worked in on", async () => {
  const { runtime } = new Machine();
  const errors: string[] = [];
  const log = { error: (message: string) => void errors.push(message), warn: () => {} };
  const events = {
    built: () => {
      throw new Error("a bug");
    },
    progress: () => {},
  };
  const editor = () => ({ text: () => undefined, change: () => Promise.resolve(false) });
  const session = new Session("file:///folder", MemoryHost.of({ "a.txt": "One." }), runtime, log, events, editor);
  session.changed(0);
  expect((await session.settled()).files.has("a.txt")).toBe(true);
  expect(errors.join()).toContain("a bug");
});
