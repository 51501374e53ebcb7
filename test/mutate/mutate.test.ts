import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runBench } from "./bench";
import { FACTS } from "./facts/facts";
import { seededBy } from "./random";
import { REWRITES } from "./rewrites/rewrites";
import { textsIn } from "./texts";

const articles = textsIn(join(import.meta.dirname, "../../samples")).map((path) => ({
  name: path,
  text: readFileSync(path, "utf8"),
}));

describe("the mutation bench on the samples", () => {
  const result = runBench(articles);

  test("raises no alarm on copies and harmless rewrites", () => {
    expect(result.alarms.filter(({ on }) => on !== "mutation")).toEqual([]);
  });

  test.each([
    ["date", 0.85],
    ["figure", 0.85],
    ["spelling", 0.85],
    ["speaker", 0.85],
    ["quotation", 0.85],
    ["negation", 0.7],
    ["plan", 0.7],
    ["place", 0.7],
    ["title", 0.7],
  ])("finds what changed: %s", (kind, least) => {
    const { made, found } = result.kinds.get(kind)!;
    expect(made).toBeGreaterThan(0);
    expect(found / made).toBeGreaterThanOrEqual(least);
  });
});

describe("the changes", () => {
  test.each(Object.keys(FACTS))("%s: the same for the same text, and inside it", (kind) => {
    for (const { text } of articles) {
      const mutation = FACTS[kind](text, seededBy(text));
      expect(FACTS[kind](text, seededBy(text))).toEqual(mutation);
      if (!mutation) continue;
      expect(mutation.text).not.toBe(text);
      for (const { start, end } of mutation.marks) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(mutation.text.length);
      }
    }
  });

  test.each(Object.keys(REWRITES))("%s is the same for the same text", (kind) => {
    for (const { text } of articles) {
      expect(REWRITES[kind](text, seededBy(text))).toBe(REWRITES[kind](text, seededBy(text)));
    }
  });
});
