import { expect, it } from "vitest";
import { Session } from "../../server/src/lsp/session";
import { Machine } from "../kit/machine";
import { MemoryHost } from "../kit/memory-host";

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
