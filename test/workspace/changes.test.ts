import { describe, expect, it } from "vitest";
import { Folder } from "../../server/src/workspace/folder";
import { UNHURRIED } from "../../server/src/workspace/pace";
import { article, opened } from "../kit/folder";
import { MemoryHost } from "../kit/memory-host";

const ORCHARDS = `Orchard growers expect a late harvest
Published 2 September 2024

LOWER MARREN – Frost in April has held back the apples of the Marren valley, its growers said on Monday.

“The trees are three weeks behind,” said Odile Brandt, who heads the growers’ union.
`;

/** A folder, what a file says now, and an update after some change. */
async function watched(files: Readonly<Record<string, string | Uint8Array | Error>>) {
  const { folder, host } = await opened(files);
  const source = (path: string) => folder.snapshot.files.get(path)?.source;
  const text = (path: string) => source(path)?.reading.article.text;
  /** Writes files without a word to the folder, and forgets what was read so far. */
  const write = (changed: Readonly<Record<string, string>>) => {
    for (const [path, words] of Object.entries(changed)) host.files.set(path, words);
    host.reads.length = 0;
  };
  const settle = async (settings: object) => {
    write({ "crosscheck.json": JSON.stringify(settings) });
    folder.touch("crosscheck.json");
    await folder.update(UNHURRIED);
  };
  return { folder, host, source, text, write, settle };
}

describe("what is read again", () => {
  it("is nothing where nothing has changed", async () => {
    const { folder, write, host } = await watched({ "a.txt": article("A"), "crosscheck.json": "{}" });
    folder.touch("a.txt");
    await folder.update(UNHURRIED);
    write({});
    await folder.update(UNHURRIED);
    expect(host.reads).toEqual([]);
  });

  it("is a file or a folder that was put in the place of another, and none beside it", async () => {
    const { folder, write, host, text } = await watched({
      "b.txt": article("B"),
      "b/c.txt": article("C"),
      "bc.txt": article("BC"),
    });
    const anew = { "b/c.txt": article("Another"), "b.txt": article("Another") };
    write(anew);
    folder.touchBelow("b");
    await folder.update(UNHURRIED);
    expect(host.reads).toContain("b/c.txt");
    expect(host.reads).not.toContain("b.txt");
    expect(host.reads).not.toContain("bc.txt");
    folder.touchBelow("b.txt");
    await folder.update(UNHURRIED);
    expect([text("b.txt"), text("b/c.txt")]).toEqual([article("Another"), article("Another")]);
  });

  it("is everything, settings too, at a rescan", async () => {
    const { folder, write, text, source } = await watched({ "a.txt": article("A"), "crosscheck.json": "{}" });
    write({ "a.txt": article("Another"), "crosscheck.json": '{ "sources": { "a.txt": { "outlet": "Ours" } } }' });
    folder.rescan();
    await folder.update(UNHURRIED);
    expect([text("a.txt"), source("a.txt")?.name]).toEqual([article("Another"), "Ours"]);
  });

  it("is a file that was left out and is taken in again", async () => {
    const { settle, write, text } = await watched({ "a.txt": article("A"), "b.txt": article("B") });
    await settle({ exclude: ["b.txt"] });
    expect(text("b.txt")).toBeUndefined();
    write({ "b.txt": article("Another") });
    await settle({});
    expect(text("b.txt")).toBe(article("Another"));
  });

  it("is not a file that other settings govern from now on", async () => {
    const { folder, write, host, source } = await watched({ "b/c.txt": article("C") });
    write({ "b/crosscheck.json": '{ "sources": { "c.txt": { "outlet": "Near" } } }' });
    folder.touch("b/crosscheck.json");
    await folder.update(UNHURRIED);
    expect(host.reads).not.toContain("b/c.txt");
    expect(source("b/c.txt")?.name).toBe("Near");
  });

  it("is told of as it goes on", async () => {
    const host = MemoryHost.of(Object.fromEntries([...Array(40).keys()].map((n) => [`${n}.txt`, article(String(n))])));
    const told: (readonly [number, number])[] = [];
    await new Folder(host).update(UNHURRIED, { progress: (done, total) => void told.push([done, total]) });
    expect(told).toEqual([
      [0, 40],
      [16, 40],
      [32, 40],
    ]);
  });
});

describe("which files are articles", () => {
  it("takes in a file that is open and not saved, until it is closed", async () => {
    const { folder } = await watched({ "a.txt": article("A") });
    folder.setOpen("new.txt", article("New"));
    await folder.update(UNHURRIED);
    expect(folder.paths).toEqual(["a.txt", "new.txt"]);
    folder.setClosed("new.txt");
    await folder.update(UNHURRIED);
    expect(folder.paths).toEqual(["a.txt"]);
  });

  it("takes settings and reviews for none, whatever is to be included", async () => {
    const { folder } = await watched({
      "a.txt": article("A"),
      "crosscheck.json": '{ "include": ["**/*.json", "**/*.txt"] }',
      "crosscheck.review.json": '{ "dismissed": [] }',
    });
    expect(folder.paths).toEqual(["a.txt"]);
  });

  it("takes every text for one where it is asked to, and no bytes that are no text", async () => {
    const files = { "list.txt": "bread\nsalt\n", "photo.article": Uint8Array.from([0, 1, 2, 0, 255, 254, 0]) };
    const { folder } = await watched(files);
    expect(
      [...folder.snapshot.files.values()].map(({ path, byHand, source, places }) => [path, byHand, source, places]),
    ).toEqual([
      ["list.txt", false, null, []],
      ["photo.article", false, null, []],
    ]);
    const all = new Folder(MemoryHost.of(files), { everything: true });
    await all.update(UNHURRIED);
    expect([...all.snapshot.files.values()].map(({ source }) => source?.path)).toEqual(["list.txt", undefined]);
  });

  it("names the folders that could not be listed", async () => {
    const host = MemoryHost.of({ "a.txt": article("A") });
    const skipped = [{ path: "locked", why: "no permission" }];
    const list = host.list.bind(host);
    host.list = async () => ({ ...(await list()), skipped });
    const folder = new Folder(host);
    await folder.update(UNHURRIED);
    expect(folder.snapshot.skipped).toEqual(skipped);
  });
});

describe("what is linked again", () => {
  it("is the story of the changed article alone", async () => {
    const { folder, write } = await watched({
      "a.txt": article("The pier"),
      "b.txt": article("The pier"),
      "c.txt": ORCHARDS,
    });
    const [pier, orchards] = folder.snapshot.stories.map(({ story }) => story);
    write({ "c.txt": ORCHARDS.replace("three weeks", "four weeks") });
    folder.touch("c.txt");
    await folder.update(UNHURRIED);
    expect(folder.snapshot.stories[0].story).toBe(pier);
    expect(folder.snapshot.stories[1].story).not.toBe(orchards);
  });

  it("is nothing where a rule is turned off, and its conflicts are gone at once", async () => {
    const { folder, settle } = await watched({
      "a.txt": article("The pier", "Ten people were killed."),
      "b.txt": article("The pier", "Twelve people were killed."),
    });
    const [{ story, conflicts }] = folder.snapshot.stories;
    expect(conflicts.map(({ rule }) => rule)).toEqual(["figure"]);
    await settle({ rules: { figure: "off" } });
    const [after] = folder.snapshot.stories;
    expect(after.story).toBe(story);
    expect(after.conflicts).toEqual([]);
  });

  it("is what a date set by hand makes another, or grounds otherwise", async () => {
    const { settle, source } = await watched({ "a.txt": article("The pier") });
    const published = () => {
      const { value, from } = source("a.txt")!.reading.published;
      return [value, from];
    };
    expect(published()).toEqual(["2025-03-05", "metadata"]);
    await settle({ sources: { "a.txt": { published: "2025-03-05" } } });
    expect(published()).toEqual(["2025-03-05", "settings"]);
    await settle({ sources: { "a.txt": { published: "2025-03-06" } } });
    expect(published()).toEqual(["2025-03-06", "settings"]);
  });
});

describe("two articles of one outlet in one story", () => {
  const named = async (first: string | undefined, second: string | undefined, third?: string): Promise<string[]> => {
    const files = ["a.txt", "b.txt", "c.txt"].slice(0, third ? 3 : 2);
    const days = [first, second, third];
    const sources = Object.fromEntries(
      files.map((path, index) => [path, { outlet: "The Courier", ...(days[index] && { published: days[index] }) }]),
    );
    const text = article("The pier").replace("Published 5 March 2025\n", "").replace(" on Tuesday", "");
    const { folder } = await watched({
      ...Object.fromEntries(files.map((path) => [path, text])),
      "crosscheck.json": JSON.stringify({ sources, stories: { same: [files] } }),
    });
    return folder.snapshot.stories[0].story.sources.map(({ name }) => name);
  };

  it.each([
    ["days", "2025-03-04", "2025-03-05", undefined, ["The Courier of 4 March", "The Courier of 5 March"]],
    ["files, where one of them has no day", undefined, "2025-03-05", undefined, ["The Courier (a)", "The Courier (b)"]],
    ["files", "2025-03-05", "2025-03-05", undefined, ["The Courier (a)", "The Courier (b)"]],
    [
      "files, where two of three are of one day",
      "2025-03-04",
      "2025-03-05",
      "2025-03-05",
      ["The Courier (a)", "The Courier (b)", "The Courier (c)"],
    ],
  ])("are told apart by their %s", async (_, first, second, third, names) => {
    expect(await named(first, second, third)).toEqual(names);
  });

  it("keep their names, and their story is not linked again for it", async () => {
    const settings = JSON.stringify({
      sources: { "a.txt": { outlet: "The Courier" }, "b.txt": { outlet: "The Courier" } },
      stories: { same: [["a.txt", "b.txt"]] },
    });
    const { folder, write } = await watched({
      "a.txt": article("The pier"),
      "b.txt": article("The pier"),
      "c.txt": ORCHARDS,
      "crosscheck.json": settings,
    });
    const before = folder.snapshot.stories[0].story;
    expect(before.sources.map(({ name }) => name)).toEqual(["The Courier (a)", "The Courier (b)"]);
    write({ "c.txt": ORCHARDS.replace("three", "four") });
    folder.touch("c.txt");
    await folder.update(UNHURRIED);
    expect(folder.snapshot.stories[0].story).toBe(before);
  });
});
