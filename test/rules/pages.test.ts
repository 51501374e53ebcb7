import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/core/rules/registry";
import { conflictsOf, examplesOf, normalised, written } from "../kit/rules";

const PAGES = join(import.meta.dirname, "../../docs/rules");
const pages = readdirSync(PAGES).filter((name) => name.endsWith(".md"));

describe.each(pages)("%s", (name) => {
  const page = readFileSync(join(PAGES, name), "utf8");
  const examples = examplesOf(page);
  const rule = name.replace(/\.md$/, "");

  test("is the page of a rule, with an example that is found and a part of what must not be flagged", () => {
    expect(rules.map(({ id }) => id)).toContain(rule);
    expect(page).toContain("## Must not flag");
    expect(examples.some(({ expected }) => expected.length > 0)).toBe(true);
    expect(examples.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  test.each(examples.map((example) => [example.name, example] as const))("%s", (_, { files, expected }) => {
    const found = conflictsOf(files).conflicts.filter((conflict) => conflict.rule === rule);
    expect(found.map(written).sort()).toEqual(expected.map(normalised).sort());
  });
});
