import { linkStory } from "../../server/src/core/link/link";
import { settlePublications } from "../../server/src/core/link/publication";
import { anchor } from "../../server/src/core/read/anchor";
import { read } from "../../server/src/core/read/read";
import type { Conflict } from "../../server/src/core/rules/conflict";
import { findConflicts } from "../../server/src/core/rules/registry";
import { FACTS } from "./facts/facts";
import { seededBy } from "./random";
import { rewrite } from "./rewrites/rewrites";

/** An article of the bench. */
export interface BenchArticle {
  readonly name: string;
  readonly text: string;
}

/** What happened to the mutations of one kind. */
export interface KindResult {
  made: number;
  found: number;
  /** Among those found: only as a hint. */
  hints: number;
  /** The changed sentences that no finding shows. */
  readonly missed: { readonly name: string; readonly was: string; readonly is: string }[];
}

/** A finding where there is nothing to find. */
export interface Alarm {
  readonly name: string;
  readonly on: "copy" | "rewrite" | "mutation";
  readonly rule: string;
  readonly labels: readonly string[];
}

export interface BenchResult {
  readonly articles: number;
  readonly kinds: ReadonlyMap<string, KindResult>;
  /** Findings on plain copies and on harmless rewrites; and beside the changed fact in a mutation. */
  readonly alarms: readonly Alarm[];
}

/** Changes per article and kind: more than one, since a long article has many sites. */
const TRIES = 2;
/** A finding shows a change if it touches it or stands this near, in characters: a number is shown with its noun. */
const NEAR = 30;

function conflictsBetween(original: string, other: string): Conflict[] {
  const texts = [original, other];
  const undated = texts.map((text, index) => ({ path: `${index}.txt`, reading: read(text), setting: null }));
  const publications = settlePublications(undated);
  const sources = undated.map(({ path, reading }, index) => ({
    path,
    name: path,
    reading: anchor(reading, publications[index]),
  }));
  return findConflicts(linkStory(sources, { same: [], different: [] }), {});
}

const alarmOf = (name: string, on: Alarm["on"], { rule, positions }: Conflict): Alarm => ({
  name,
  on,
  rule,
  labels: positions.map(({ label }) => label),
});

/** Pairs every article with its own rewritten copy, in which one fact at a time is changed. */
export function runBench(articles: readonly BenchArticle[]): BenchResult {
  const kinds = new Map(
    Object.keys(FACTS).map((kind): [string, KindResult] => [kind, { made: 0, found: 0, hints: 0, missed: [] }]),
  );
  const alarms: Alarm[] = [];
  for (const { name, text } of articles) {
    const rewritten = rewrite(text, seededBy(text));
    // What an article holds against itself is no alarm about the pair.
    const own = new Set(conflictsBetween(text, text).filter(isWithinOne).map(signature));
    const fresh = (conflict: Conflict): boolean => !own.has(signature(conflict));
    for (const conflict of conflictsBetween(text, text))
      if (fresh(conflict)) alarms.push(alarmOf(name, "copy", conflict));
    const harmless = conflictsBetween(text, rewritten).filter(fresh);
    for (const conflict of harmless) alarms.push(alarmOf(name, "rewrite", conflict));
    const known = new Set([...own, ...harmless.map(signature)]);
    for (const [kind, change] of Object.entries(FACTS)) {
      const seen = new Set<string>();
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const mutation = change(rewritten, seededBy(`${text}${kind}${attempt}`));
        if (!mutation || seen.has(mutation.text)) continue;
        seen.add(mutation.text);
        const result = kinds.get(kind)!;
        result.made++;
        const touching: Conflict[] = [];
        for (const conflict of conflictsBetween(text, mutation.text)) {
          if (touches(conflict, mutation.marks)) touching.push(conflict);
          else if (!known.has(signature(conflict))) alarms.push(alarmOf(name, "mutation", conflict));
        }
        if (touching.length > 0) {
          result.found++;
          if (touching.every(({ severity }) => severity === "hint")) result.hints++;
        } else result.missed.push({ name, ...changedLine(rewritten, mutation.text) });
      }
    }
  }
  return { articles: articles.length, kinds, alarms };
}

const signature = ({ rule, positions }: Conflict): string =>
  `${rule} ${positions
    .map(({ value }) => value)
    .sort()
    .join("|")}`;

const isWithinOne = ({ positions }: Conflict): boolean => {
  const sources = positions.map(({ passages }) => new Set(passages.map(({ source }) => source)));
  return sources.every((one) => one.size === sources[0].size && [...one].every((source) => sources[0].has(source)));
};

function touches({ positions }: Conflict, marks: readonly { start: number; end: number }[]): boolean {
  return positions.some(({ passages }) =>
    passages.some(
      ({ source, start, end }) =>
        source === 1 && marks.some((mark) => start < mark.end + NEAR && mark.start - NEAR < end),
    ),
  );
}

function changedLine(before: string, after: string): { was: string; is: string } {
  const [lines, others] = [before.split("\n"), after.split("\n")];
  const index = lines.findIndex((line, at) => line !== others[at]);
  return { was: lines[index] ?? "", is: others[index] ?? "" };
}
