import { linkStory } from "../../server/src/core/link/link";
import { settlePublications } from "../../server/src/core/link/publication";
import type { Story } from "../../server/src/core/link/story";
import { anchor } from "../../server/src/core/read/anchor";
import { read } from "../../server/src/core/read/read";
import type { Conflict } from "../../server/src/core/rules/conflict";
import { findConflicts } from "../../server/src/core/rules/registry";

/** One example of a rule's page: a few articles, and the findings that they must give. */
export interface Example {
  readonly name: string;
  readonly line: number;
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly string[];
}

const FENCE = /^```articles\b/;

/**
 * The examples of a rule's page: blocks fenced as `articles`, in which `=== name.txt` begins an article and
 * `expect: rule severity "3 December" | "2 December"` is a finding with the labels of its positions. A block without
 * `expect` must give no finding of any rule that the page is about.
 */
export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = [];
  let heading = "";
  let open: { line: number; files: Map<string, string>; expected: string[]; file: string } | null = null;
  markdown.split("\n").forEach((text, index) => {
    if (open && text.startsWith("```")) {
      examples.push({ name: `${heading}, line ${open.line}`, ...open });
      open = null;
    } else if (open) {
      if (text.startsWith("=== ")) open.files.set((open.file = text.slice(4).trim()), "");
      else if (text.startsWith("expect: ")) open.expected.push(text.slice(8).trim());
      else if (open.file) open.files.set(open.file, `${open.files.get(open.file)}${text}\n`);
    } else if (FENCE.test(text)) open = { line: index + 1, files: new Map(), expected: [], file: "" };
    else if (text.startsWith("#")) heading = text.replace(/^#{1,6} /, "");
  });
  return examples;
}

/** Links articles, given by their file names, as one story. */
export function storyOf(files: ReadonlyMap<string, string>, published: string | null = null): Story {
  const undated = [...files].map(([path, text]) => ({ path, reading: read(text.trim()), setting: published }));
  const publications = settlePublications(undated);
  const sources = undated.map(({ path, reading }, index) => ({
    path,
    name: path.replace(/\.txt$/, ""),
    reading: anchor(reading, publications[index]),
  }));
  return linkStory(sources, { same: [], different: [] });
}

/** A finding as a page writes it: rule, severity and the labels of its positions in alphabetical order. */
export function written(conflict: Pick<Conflict, "rule" | "severity" | "positions">): string {
  const labels = conflict.positions.map((position) => `"${position.label}"`).sort();
  return `${conflict.rule} ${conflict.severity} ${labels.join(" | ")}`;
}

/** Brings an `expect` line into the form of `written`. */
export function normalised(expectation: string): string {
  const [head, ...labels] = expectation.split(/ (?=")|(?<=") \| /);
  return `${head} ${labels.sort().join(" | ")}`;
}

export function conflictsOf(files: ReadonlyMap<string, string>): { story: Story; conflicts: Conflict[] } {
  const story = storyOf(files);
  return { story, conflicts: findConflicts(story, {}) };
}
