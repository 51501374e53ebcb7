import { attributionWeights } from "../../lexicon/attribution-weights";
import { PATTERNS, type Candidate } from "./candidate";
import type { Judge } from "./decode";
import { ask, BY_LEMMA, TEMPLATES } from "./questions";
import type { Words } from "./words";

/** A look-up for each question: by the answer alone, by pattern and answer, by the cue's lemma and answer. */
interface Tables {
  readonly shared: readonly (ReadonlyMap<string, number> | undefined)[];
  readonly byPattern: readonly ReadonlyMap<string, ReadonlyMap<string, number>>[];
  readonly byLemma: readonly ReadonlyMap<string, ReadonlyMap<string, number>>[];
}

type Stored = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** Weights are stored in hundredths of a logit. */
const UNIT = 0.01;

function tablesOf(stored: Stored): Tables {
  const mapOf = (table: Readonly<Record<string, number>>) =>
    new Map(Object.entries(table).map(([value, weight]) => [value, weight * UNIT]));
  const patterns = new Set<string>(PATTERNS);
  const of = (template: string, keep: (key: string) => boolean, name: (key: string) => string) =>
    new Map(
      Object.entries(stored[template] ?? {})
        .filter(([key]) => keep(key))
        .map(([key, table]) => [name(key), mapOf(table)]),
    );
  return {
    shared: TEMPLATES.map((template) => (stored[template]?.[""] ? mapOf(stored[template][""]) : undefined)),
    byPattern: TEMPLATES.map((template) =>
      of(
        template,
        (key) => patterns.has(key),
        (key) => key,
      ),
    ),
    byLemma: TEMPLATES.map((template) =>
      of(
        template,
        (key) => key.startsWith("="),
        (key) => key.slice(1),
      ),
    ),
  };
}

function sum(tables: Tables, words: Words, candidate: Candidate): number {
  let total = 0;
  const { pattern } = candidate;
  const lemma = candidate.cue?.lemma;
  ask(words, candidate, (template, value) => {
    total += tables.shared[template]?.get(value) ?? 0;
    total += tables.byPattern[template].get(pattern)?.get(value) ?? 0;
    if (lemma !== undefined && BY_LEMMA.has(template)) total += tables.byLemma[template].get(lemma)?.get(value) ?? 0;
  });
  return total;
}

/** Shapes that leave no doubt, and are too rare to be learned. */
export const CERTAIN: ReadonlyMap<string, number> = new Map([
  ["turn", 4],
  ["quote dash name", 3],
  ["stated before", 3],
  ["list item", 3],
]);

/**
 * How sure an attribution must be, as a logit. A false attribution costs trust in every mark on the page, so that a clause
 * without marks has to be likelier than a quotation, which a reader sees anyway.
 */
const LEAST_FOR_MARKS = -0.25;
const LEAST_FOR_CLAUSE = 0.75;

const gateTables = tablesOf(attributionWeights.gate);
const endsTables = tablesOf(attributionWeights.ends);

/** The trained judge: a logistic regression over what `ask` sees, its threshold taken off; above 0 is accepted. */
export const trainedJudge: Judge = {
  gate: (words, candidate) =>
    (CERTAIN.get(candidate.pattern) ?? sum(gateTables, words, candidate)) -
    (candidate.pair >= 0 ? LEAST_FOR_MARKS : LEAST_FOR_CLAUSE),
  ends: (words, candidate) => sum(endsTables, words, candidate),
};
