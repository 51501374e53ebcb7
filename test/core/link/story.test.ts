import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Passage, Story } from "../../../server/src/core/link/story";
import { findConflicts } from "../../../server/src/core/rules/registry";
import { storyOf } from "../../kit/rules";

const SAMPLES = join(import.meta.dirname, "../../../samples");
const folders = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function filesOf(folder: string): [string, string][] {
  const path = join(SAMPLES, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => [name, readFileSync(join(path, name), "utf8")]);
}

/** All that a story says, with paths for the indices of sources. */
function rendered(story: Story): string {
  const passage = ({ source, start, end }: Passage): string => `${story.sources[source].path}:${start}-${end}`;
  const links = story.links.map(({ kind, agreement, passages }) => [kind, agreement, passages.map(passage)]);
  const conflicts = findConflicts(story, {}).map(({ rule, severity, positions }) => [
    rule,
    severity,
    positions.map(({ value, passages }) => [value, passages.map(passage)]),
  ]);
  return JSON.stringify({ links, conflicts });
}

describe.each(folders.map(({ name }) => name))("the story of samples/%s", (folder) => {
  const files = filesOf(folder);

  test("is the same in two runs and in any order of its files", () => {
    const expected = rendered(storyOf(new Map(files)));
    expect(rendered(storyOf(new Map(files)))).toBe(expected);
    expect(rendered(storyOf(new Map([...files].reverse())))).toBe(expected);
  });

  test("has no new conflict when another paper reprints one of its articles", () => {
    const identities = (paths: readonly (readonly [string, string])[]): string[] =>
      findConflicts(storyOf(new Map(paths)), {}).map(({ rule, positions }) =>
        [rule, ...positions.map(({ value }) => value).sort()].join(" "),
      );
    const known = new Set(identities(files));
    for (const [name, text] of files) {
      const after = identities([...files, [`reprint-of-${name}`, text]]);
      expect(after.filter((one) => !known.has(one))).toEqual([]);
    }
  });
});
