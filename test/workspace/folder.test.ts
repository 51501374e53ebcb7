import { describe, expect, it } from "vitest";
import { Folder } from "../../server/src/workspace/folder";
import { Cancelled, paceOf, UNHURRIED } from "../../server/src/workspace/pace";
import {
  ignoreFile,
  joinNames,
  keepApart,
  setPublished,
  treatAsArticle,
  turnOffRule,
} from "../../server/src/workspace/settings-edits";
import { article, opened } from "../kit/folder";
import { MemoryHost } from "../kit/memory-host";

const ELSEWHERE = `Orchard growers expect a late harvest
Published 2 September 2024

LOWER MARREN – Frost in April has held back the apples of the Marren valley, its growers said on Monday.

“The trees are three weeks behind,” said Odile Brandt, who heads the growers’ union.
`;

describe("which files", () => {
  it("takes text files in, and Markdown only where it is asked to", async () => {
    const files = { "a.txt": article("A"), "b/c.txt": article("C"), "notes.md": article("N"), "photo.png": "" };
    const { folder, host } = await opened(files);
    expect(folder.paths).toEqual(["a.txt", "b/c.txt"]);
    host.files.set("crosscheck.json", '{ "include": ["**/*.md"], "exclude": ["b/**"] }');
    folder.touch("crosscheck.json");
    await folder.update(UNHURRIED);
    expect(folder.paths).toEqual(["notes.md"]);
  });

  it("takes a text for an article that is named as one, whatever it looks like", async () => {
    const { folder } = await opened({ "list.txt": "bread\nsalt\n", "list.article": "bread\nsalt\n" });
    const articles = [...folder.snapshot.files.values()].filter(({ source }) => source);
    expect(articles.map(({ path, byHand }) => [path, byHand])).toEqual([["list.article", true]]);
  });

  it("forgets a file that is gone, and a folder that vanished", async () => {
    const { folder, host } = await opened({ "a.txt": article("A"), "b/c.txt": article("C"), "b/d.txt": article("D") });
    for (const path of ["b/c.txt", "b/d.txt"]) host.files.delete(path);
    folder.touchBelow("b");
    await folder.update(UNHURRIED);
    expect([...folder.snapshot.files.keys()]).toEqual(["a.txt"]);
  });

  it("prefers the editor's text to the disk's until the file is closed", async () => {
    const { folder } = await opened({ "a.txt": article("Disk") });
    const text = () => folder.snapshot.files.get("a.txt")?.source?.reading.article.text;
    folder.setOpen("a.txt", article("Editor"));
    await folder.update(UNHURRIED);
    expect(text()).toBe(article("Editor"));
    folder.setClosed("a.txt");
    await folder.update(UNHURRIED);
    expect(text()).toBe(article("Disk"));
  });
});

describe("settings", () => {
  it("obeys the nearest file upwards, also above the folder", async () => {
    const above =
      '{ "sources": { "articles/a.txt": { "outlet": "Above" }, "articles/b/c.txt": { "outlet": "Above" } } }';
    const { folder } = await opened({
      "../crosscheck.json": above,
      "a.txt": article("A"),
      "b/c.txt": article("C"),
      "b/crosscheck.json": '{ "sources": { "c.txt": { "outlet": "Near" } } }',
    });
    const names = [...folder.snapshot.files.values()].map(({ source }) => source?.name);
    expect(names).toEqual(["Above", "Near"]);
  });

  it("governs folders below by the nearest file, however deep they lie", async () => {
    const near = '{ "sources": { "deep/er/c.txt": { "outlet": "Near" } } }';
    const { folder } = await opened({ "b/crosscheck.json": near, "b/deep/er/c.txt": article("C") });
    expect(folder.snapshot.files.get("b/deep/er/c.txt")?.source?.name).toBe("Near");
  });

  it("joins and splits people by hand, as soon as they say so", async () => {
    const { folder, host } = await opened({
      "a.txt": article("The pier", "Mayor Bob Smith spoke of a crack."),
      "b.txt": article("The pier", "Mayor Robert Smythe spoke of a crack."),
    });
    const groups = () => folder.snapshot.stories[0].story.people.map(({ members }) => members.length).sort();
    const settled = async (settings: string) => {
      host.files.set("crosscheck.json", settings);
      folder.touch("crosscheck.json");
      await folder.update(UNHURRIED);
      return groups();
    };
    const before = groups();
    const same = await settled('{ "people": { "same": [["Bob Smith", "Robert Smythe"]] } }');
    const different = await settled('{ "people": { "different": [["Bob Smith", "Robert Smythe"]] } }');
    expect([before, same, different]).toEqual([
      [1, 1, 2],
      [2, 2],
      [1, 1, 2],
    ]);
  });

  it("calls a source by another name as soon as they say so", async () => {
    const { folder, host } = await opened({ "a.txt": article("A") });
    for (const outlet of ["The Courier", "The Herald"]) {
      host.files.set("crosscheck.json", JSON.stringify({ sources: { "a.txt": { outlet } } }));
      folder.touch("crosscheck.json");
      await folder.update(UNHURRIED);
      expect(folder.snapshot.files.get("a.txt")?.source?.name).toBe(outlet);
    }
  });

  it("lets no story cross a border", async () => {
    const same = article("The pier");
    const { folder } = await opened({ "a.txt": same, "b/a.txt": same, "b/crosscheck.json": "{}" });
    for (const { story } of folder.snapshot.stories) expect(story.sources).toHaveLength(1);
  });

  it("joins and splits stories by hand, by paths as the settings name them", async () => {
    const { folder, host } = await opened({
      "desk/a.txt": article("The pier"),
      "desk/b.txt": article("The pier"),
      "desk/c.txt": ELSEWHERE,
      "desk/crosscheck.json": "{}",
    });
    const stories = () => folder.snapshot.stories.map(({ story }) => story.sources.map(({ path }) => path[5]).join(""));
    expect(stories()).toEqual(["ab", "c"]);
    host.files.set(
      "desk/crosscheck.json",
      '{ "stories": { "same": [["a.txt", "c.txt"]], "different": [["a.txt", "b.txt"]] } }',
    );
    folder.touch("desk/crosscheck.json");
    await folder.update(UNHURRIED);
    expect(stories()).toEqual(["ac", "b"]);
  });
});

describe("what a change costs", () => {
  it("reads the changed file and no other", async () => {
    const { folder, host } = await opened({ "a.txt": article("A"), "b.txt": article("B"), "c.txt": article("C") });
    const readingOf = (path: string) => folder.snapshot.files.get(path)?.source?.reading;
    const [a, b] = [readingOf("a.txt"), readingOf("b.txt")];
    host.reads.length = 0;
    host.files.set("a.txt", article("A", "Eleven people were hurt."));
    folder.touch("a.txt");
    await folder.update(UNHURRIED);
    expect(host.reads).toEqual(["a.txt"]);
    expect(readingOf("a.txt")).not.toBe(a);
    expect(readingOf("b.txt")).toBe(b);
  });

  it("can be cancelled, loses nothing and keeps the snapshot", async () => {
    const { folder } = await opened({ "a.txt": article("A") });
    const before = folder.snapshot;
    folder.setOpen("a.txt", article("B"));
    const clock = { now: () => 0, pause: () => Promise.resolve() };
    await expect(folder.update(paceOf(clock, { isCancellationRequested: true }))).rejects.toBeInstanceOf(Cancelled);
    expect(folder.snapshot).toBe(before);
    await folder.update(UNHURRIED);
    expect(folder.snapshot.files.get("a.txt")?.source?.reading.article.text).toBe(article("B"));
  });

  it("gives the thread away every ten milliseconds", async () => {
    const host = MemoryHost.of(Object.fromEntries([...Array(60).keys()].map((n) => [`${n}.txt`, article(String(n))])));
    let time = 0;
    let pauses = 0;
    const pause = async () => void pauses++;
    await new Folder(host).update(paceOf({ now: () => time++, pause }));
    expect(pauses).toBeGreaterThan(10);
  });
});

describe("what the editor writes", () => {
  it("sets a publication date, comments stay", async () => {
    const { folder, host } = await opened({
      "a.txt": article("A"),
      "crosscheck.json": '{\n  // Ours.\n  "exclude": []\n}\n',
    });
    await setPublished(folder, "a.txt", "2025-03-05");
    await folder.update(UNHURRIED);
    expect(host.files.get("crosscheck.json")).toBe(
      '{\n  // Ours.\n  "exclude": [],\n  "sources": {\n    "a.txt": {\n      "published": "2025-03-05"\n    }\n  }\n}\n',
    );
    expect(folder.snapshot.files.get("a.txt")).toMatchObject({
      byHand: true,
      source: { reading: { published: { value: "2025-03-05", from: "settings" } } },
    });
  });

  it("turns a rule off, whatever its level was; the others keep theirs", async () => {
    const { folder, host } = await opened({
      "a.txt": article("A"),
      "crosscheck.json": '{ "rules": { "figure": "hint", "role": "warning" } } // Ours.\n',
    });
    await turnOffRule(folder, "a.txt", "figure");
    expect(host.files.get("crosscheck.json")).toBe('{ "rules": { "figure": "off", "role": "warning" } } // Ours.\n');
  });

  it("keeps people apart, once, beside those who already are", async () => {
    const { folder, host } = await opened({
      "a.txt": article("A"),
      "crosscheck.json": '{ "people": { "different": [["Ann Lund", "Anna Lund"]] } } // Ours.\n',
    });
    const written = () => JSON.parse(host.files.get("crosscheck.json")!.toString().replace("// Ours.", ""));
    await keepApart(folder, "a.txt", ["Bob Havelka", "Robert Havelka"]);
    await folder.update(UNHURRIED);
    await keepApart(folder, "a.txt", ["Robert Havelka", "Bob Havelka"]);
    expect(written()).toEqual({
      people: {
        different: [
          ["Ann Lund", "Anna Lund"],
          ["Bob Havelka", "Robert Havelka"],
        ],
      },
    });
    expect(host.files.get("crosscheck.json")).toContain("// Ours.");
  });

  it("settles who spoke, where two names are said to be one person’s", async () => {
    const said = (name: string) =>
      `Pier falls\nPublished 5 March 2025\n\nPORT VELDA – Ten people were hurt when a pier fell into the harbour of Port Velda on Tuesday.\n\n“We heard a long crack from the northern quay, and then the whole pier was gone,” said ${name}, the harbour master.\n`;
    const { folder, host } = await opened({ "a.txt": said("Nadia Ferrer"), "b.txt": said("Ines Albrecht") });
    const found = () => folder.snapshot.stories.flatMap(({ conflicts }) => conflicts.map(({ rule }) => rule));
    expect(found()).toEqual(["quote-speaker"]);
    await joinNames(folder, "a.txt", ["Nadia Ferrer", "Ines Albrecht"]);
    await folder.update(UNHURRIED);
    expect(found()).toEqual([]);
    expect(JSON.parse(String(host.files.get("crosscheck.json")))).toEqual({
      people: { same: [["Nadia Ferrer", "Ines Albrecht"]] },
    });
  });

  it("makes the settings file where there is none; ignoring and taking in undo each other", async () => {
    const { folder } = await opened({ "a [1].txt": article("A"), "b.txt": article("B") });
    await ignoreFile(folder, "a [1].txt");
    await folder.update(UNHURRIED);
    expect(folder.paths).toEqual(["b.txt"]);
    await treatAsArticle(folder, "a [1].txt");
    await folder.update(UNHURRIED);
    expect(folder.paths).toEqual(["a [1].txt", "b.txt"]);
    expect(folder.snapshot.files.get("a [1].txt")?.byHand).toBe(true);
  });
});
