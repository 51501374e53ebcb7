import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Session } from "../../server/src/lsp/session";
import { LONG_TEXT } from "../../server/src/workspace/readings";
import { Machine } from "../kit/machine";
import { MemoryHost } from "../kit/memory-host";

const short = readFileSync("samples/harbour-fire/courier.txt", "utf8");
const long = short.repeat(Math.ceil(LONG_TEXT / short.length) + 1);

/** A session on a machine where every step of a build waits until `step` lets it go on. */
function paused() {
  const waiting: (() => void)[] = [];
  let now = 0;
  const clock = { now: () => (now += 1000), pause: () => new Promise<void>((resolve) => waiting.push(resolve)) };
  const step = async () => {
    for (const resolve of waiting.splice(0)) resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const stepUntil = async (holds: () => boolean) => {
    while (!holds()) await step();
  };
  const built: string[][] = [];
  const { runtime } = new Machine();
  const session = new Session(
    "file:///folder",
    MemoryHost.of({ "long.txt": long, "short.txt": short }),
    { ...runtime, clock },
    { error: (message) => expect.unreachable(message), warn: () => {} },
    { built: ({ snapshot }) => void built.push([...snapshot.awaited]), progress: () => {} },
    () => ({ text: () => undefined, change: () => Promise.resolve(false) }),
  );
  return { session, built, step, stepUntil };
}

it("whoever asks about another file does not wait for a long text", async () => {
  const { session, built, step, stepUntil } = paused();
  session.changed(0);
  const answers: string[] = [];
  const asked = [
    session.settledFor("short.txt").then((snapshot) => answers.push(`short, ${snapshot.awaited.size} awaited`)),
    session.settledFor("long.txt").then((snapshot) => answers.push(`long, ${snapshot.awaited.size} awaited`)),
  ];
  await stepUntil(() => built.length > 0);
  await step();
  expect(built).toEqual([["long.txt"]]);
  expect(answers).toEqual(["short, 1 awaited"]);
  await stepUntil(() => built.length > 1);
  await Promise.all(asked);
  expect(answers).toEqual(["short, 1 awaited", "long, 0 awaited"]);
});

it("a change comes before a long text that is still being read", async () => {
  const { session, built, step, stepUntil } = paused();
  session.changed(0);
  void session.settled();
  await stepUntil(() => built.length > 0);
  await step();
  session.folder.setOpen("short.txt", `${short}\n\nMore is not known.`);
  session.changed();
  const changed = session.settledFor("short.txt");
  await stepUntil(() => built.length > 1);
  const { files, awaited } = await changed;
  expect(files.get("short.txt")!.source!.reading.article.text).toContain("More is not known.");
  expect([...awaited]).toEqual(["long.txt"]);
  await stepUntil(() => built.length > 2);
  expect(built.at(-1)).toEqual([]);
});
