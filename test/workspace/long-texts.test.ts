import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Folder } from "../../server/src/workspace/folder";
import { Cancelled, UNHURRIED, type Pace } from "../../server/src/workspace/pace";
import { LONG_TEXT } from "../../server/src/workspace/readings";
import type { Snapshot } from "../../server/src/workspace/snapshot";
import { wavesOf } from "../../server/src/workspace/waves";
import { MemoryHost } from "../kit/memory-host";

const short = (name: string) => readFileSync(`samples/harbour-fire/${name}.txt`, "utf8");
/** An article without an end. */
const long = (name: string) => short(name).repeat(Math.ceil(LONG_TEXT / short(name).length) + 1);

const host = () =>
  MemoryHost.of({ "a-long.txt": long("courier"), "courier.txt": short("courier"), "gazette.txt": short("gazette") });

const told = (snapshot: Snapshot) => ({
  articles: [...snapshot.files.values()].filter(({ source }) => source).map(({ path }) => path),
  awaited: [...snapshot.awaited],
});

async function pictures(folder: Folder, pace: Pace = UNHURRIED): Promise<ReturnType<typeof told>[]> {
  const early: Snapshot[] = [];
  const last = await folder.update(pace, { early: (snapshot) => void early.push(snapshot) });
  return [...early, last].map(told);
}

/** Counts how often work could stop, and stops it there the first time that `stops` says so. */
function counting(stops: (count: number) => boolean = () => false) {
  let count = 0;
  const pace: Pace = { due: () => (stops(++count) ? Promise.reject(new Cancelled()) : null) };
  return { pace, count: () => count };
}

describe("a long text", () => {
  it("is read after all others, which are shown before", async () => {
    const folder = new Folder(host());
    expect(await pictures(folder)).toEqual([
      { articles: ["courier.txt", "gazette.txt"], awaited: ["a-long.txt"] },
      { articles: ["a-long.txt", "courier.txt", "gazette.txt"], awaited: [] },
    ]);
    expect(await pictures(folder)).toHaveLength(1);
  });

  it("changes nothing in the end", async () => {
    const [one, other] = [new Folder(host()), new Folder(host())];
    await pictures(one);
    await other.update(UNHURRIED);
    expect(one.snapshot.stories.map(({ conflicts }) => conflicts)).toEqual(
      other.snapshot.stories.map(({ conflicts }) => conflicts),
    );
    expect(told(one.snapshot)).toEqual(told(other.snapshot));
  });

  it("keeps what it said while a change of it is read", async () => {
    const folder = new Folder(host());
    await pictures(folder);
    folder.setOpen("a-long.txt", `${long("courier")}\n\nMore is not known.`);
    expect((await pictures(folder))[0]).toEqual({
      articles: ["a-long.txt", "courier.txt", "gazette.txt"],
      awaited: ["a-long.txt"],
    });
  });

  it("goes on where it was given up", async () => {
    const whole = counting();
    await pictures(new Folder(host()), whole.pace);
    const folder = new Folder(host());
    let isEarly = false;
    let steps = 0;
    const stopped = counting(() => isEarly && ++steps === 5);
    const update = folder.update(stopped.pace, { early: () => (isEarly = true) });
    await expect(update).rejects.toThrow(Cancelled);
    expect(told(folder.snapshot).awaited).toEqual(["a-long.txt"]);
    const rest = counting();
    expect(told(await folder.update(rest.pace)).articles).toHaveLength(3);
    expect(rest.count()).toBeLessThan(whole.count());
  });
});

describe("what is shown before a folder is read to its end", () => {
  const waves = (awaited: string[], open: string[]) =>
    wavesOf(new Set(awaited), (path) => open.includes(path)).map((left) => [...left]);

  it("leaves out all long texts, and then those that nobody looks at", () => {
    expect(waves(["a", "b", "c"], ["b"])).toEqual([
      ["a", "b", "c"],
      ["a", "c"],
    ]);
  });

  it("is one picture where all of them are open, or none", () => {
    expect(waves(["a", "b"], ["a", "b", "c"])).toEqual([["a", "b"]]);
    expect(waves(["a", "b"], [])).toEqual([["a", "b"]]);
  });

  it("is nothing where no text is long", () => {
    expect(waves([], ["a"])).toEqual([]);
  });
});
