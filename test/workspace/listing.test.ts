import { describe, expect, it } from "vitest";
import type { Entry } from "../../server/src/workspace/file-host";
import {
  listFolder,
  listSiblings,
  MAXIMUM_DEPTH,
  MAXIMUM_FILES,
  MAXIMUM_SIBLINGS,
  type Look,
} from "../../server/src/workspace/listing";

/** Looks into folders that are given by their paths; names that end with a slash are folders. */
const lookAt =
  (folders: Readonly<Record<string, readonly string[] | Error>>): Look =>
  async (directory) => {
    const found = folders[directory] ?? [];
    if (found instanceof Error) throw found;
    return found.map((name): Entry => ({ name: name.replace("/", ""), isFolder: name.endsWith("/") }));
  };
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `${String(at).padStart(5, "0")}.txt`);

describe("the files of a folder", () => {
  it("are those of the folders below, too, but not of those that are passed over", async () => {
    const look = lookAt({
      "": ["a.txt", "desk/", ".git/", "node_modules/", ".hidden.txt"],
      desk: ["b.txt", "late/"],
      "desk/late": ["c.txt"],
      ".git": ["d.txt"],
      node_modules: ["e.txt"],
    });
    expect(await listFolder(look)).toEqual({
      files: ["a.txt", "desk/b.txt", "desk/late/c.txt", ".hidden.txt"],
      skipped: [],
    });
  });

  it("go on after a folder that cannot be listed, which is told of", async () => {
    const look = lookAt({ "": ["locked/", "a.txt"], locked: new Error("it must not be read") });
    expect(await listFolder(look)).toEqual({
      files: ["a.txt"],
      skipped: [{ path: "locked", why: "it must not be read" }],
    });
    expect(await listFolder(lookAt({ "": new Error("it must not be read") }))).toEqual({
      files: [],
      skipped: [{ path: "", why: "it must not be read" }],
    });
  });

  it("end somewhere, also where every folder holds another", async () => {
    const { files, skipped } = await listFolder(async () => [{ name: "d", isFolder: true }]);
    const path = Array.from({ length: MAXIMUM_DEPTH + 1 }, () => "d").join("/");
    expect({ files, skipped }).toEqual({
      files: [],
      skipped: [{ path, why: `it lies more than ${MAXIMUM_DEPTH} folders deep` }],
    });
  });

  it("are so many at most", async () => {
    const { files, skipped } = await listFolder(lookAt({ "": numbered(MAXIMUM_FILES + 1) }));
    expect(files).toHaveLength(MAXIMUM_FILES);
    expect(skipped).toEqual([{ path: "", why: "only the first 50000 files were looked at" }]);
  });
});

describe("a file with those beside it", () => {
  it("has the nearest in the alphabet, and the settings", async () => {
    const texts = numbered(1000);
    const look = lookAt({ "": [...texts, "crosscheck.json", "crosscheck.review.json", "photo.jpg", "sub/"] });
    for (const [name, first] of [
      ["00000.txt", 0],
      ["00500.txt", 500 - MAXIMUM_SIBLINGS / 2],
      ["00999.txt", 1000 - MAXIMUM_SIBLINGS],
    ] as const) {
      const { files } = await listSiblings(look, name);
      expect(files).toEqual([
        ...texts.slice(first, first + MAXIMUM_SIBLINGS),
        "crosscheck.json",
        "crosscheck.review.json",
      ]);
      expect(files).toContain(name);
    }
  });

  it("is told of where its folder cannot be listed", async () => {
    const { skipped } = await listSiblings(lookAt({ "": new Error("it must not be read") }), "a.txt");
    expect(skipped).toEqual([{ path: "", why: "it must not be read" }]);
  });
});
