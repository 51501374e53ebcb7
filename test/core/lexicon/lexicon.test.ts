import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entries } from "../../../server/src/core/lexicon/list";

const FOLDER = join(import.meta.dirname, "../../../server/src/core/lexicon");
const lists = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe.each(lists)("lexicon %s", (name) => {
  const raw = readFileSync(join(FOLDER, name), "utf8");
  const found = entries(raw);

  it("says in its first line what it holds and where that comes from", () => {
    const [first] = raw.split("\n");
    expect(first.startsWith("# ")).toBe(true);
    expect(first.length).toBeGreaterThan(20);
  });

  it("is sorted", () => {
    expect(found).toEqual([...found].sort());
  });

  it("has no entry twice", () => {
    const keys = found.map((entry) => entry.split(":")[0].trim());
    expect(found.filter((entry, index) => found.indexOf(entry) !== index)).toEqual([]);
    // In a map a key that stands twice hides its first value.
    if (found.every((entry) => entry.includes(": ")))
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
