import { sureCues } from "../../lexicon/attribution";
import { attributionWeights } from "../../lexicon/attribution-weights";
import { PATTERNS, type Candidate, type Pattern } from "./candidate";
import type { Judge } from "./decode";
import { ask, askEnds, TEMPLATES } from "./questions";
import type { Words } from "./words";

/** What one answer to a question weighs: in itself, with each pattern, with the cue's lemma. */
interface Weight {
  shared: number;
  readonly patterns: Float64Array;
  lemmas: Map<string, number> | null;
}

/** A look-up of answers for each question. */
type Tables = readonly Map<string, Weight>[];

type Stored = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** Weights are stored in hundredths of a logit. */
const UNIT = 0.01;

const patternIndex = new Map<string, number>(PATTERNS.map((pattern, index) => [pattern, index]));

function tablesOf(stored: Stored): Tables {
  return TEMPLATES.map((template) => {
    const table = new Map<string, Weight>();
    for (const [key, values] of Object.entries(stored[template] ?? {}))
      for (const [value, hundredths] of Object.entries(values)) {
        let weight = table.get(value);
        if (!weight)
          table.set(value, (weight = { shared: 0, patterns: new Float64Array(PATTERNS.length), lemmas: null }));
        const pattern = patternIndex.get(key);
        if (key === "") weight.shared = hundredths * UNIT;
        else if (pattern !== undefined) weight.patterns[pattern] = hundredths * UNIT;
        else (weight.lemmas ??= new Map<string, number>()).set(key.slice(1), hundredths * UNIT);
      }
    return table;
  });
}

function sum(tables: Tables, words: Words, candidate: Candidate, questions: typeof ask): number {
  let total = 0;
  const pattern = patternIndex.get(candidate.pattern)!;
  const lemma = candidate.cue?.lemma;
  questions(words, candidate, (template, value) => {
    const weight = tables[template].get(value);
    if (!weight) return;
    total += weight.shared + weight.patterns[pattern];
    if (lemma !== undefined && weight.lemmas) total += weight.lemmas.get(lemma) ?? 0;
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
 * How sure an attribution must be, as a logit. A false attribution costs trust in every mark on the page; a clause
 * without marks has to be likelier than one with a fragment in marks, which a reader sees anyway, and one that only an
 * attitude introduces ("wants", "fears") likelier than the plain forms of reported speech.
 */
const LEAST_FOR_MARKS = -0.25;
const LEAST_FOR_FRAGMENTS = 0;
const LEAST_FOR_SPEECH = 0;
/** "…, said Kern" is as plain, but rare where the weights were learned, which holds its score down. */
const LEAST_FOR_INVERSION = -1;
const LEAST_FOR_CLAUSE = 1.6;

/** "Kern said that …"; "…, Kern said"; "according to Kern, …". */
const PLAIN_FORMS: ReadonlySet<Pattern> = new Set<Pattern>([
  "verb that clause",
  "clause, subject verb",
  "clause, verb subject",
  "clause, subject verb, clause",
  "according, clause",
  "clause according",
]);

/** The threshold for a candidate of its kind. */
export function leastFor(words: Words, candidate: Candidate): number {
  const { cue, pair, pattern, link, content } = candidate;
  if (pair >= 0) return LEAST_FOR_MARKS;
  for (const { from, to } of content)
    for (let index = from; index < to; index++) if (words.inside[index] >= 0) return LEAST_FOR_FRAGMENTS;
  const plain = PLAIN_FORMS.has(pattern) && link === "subject" && cue !== null && sureCues.has(cue.lemma);
  if (!plain) return LEAST_FOR_CLAUSE;
  return pattern === "clause, verb subject" ? LEAST_FOR_INVERSION : LEAST_FOR_SPEECH;
}

const gateTables = tablesOf(attributionWeights.gate);
const endsTables = tablesOf(attributionWeights.ends);

/** The trained judge: a logistic regression over the gate's questions, its threshold taken off; above 0 is accepted. */
export const trainedJudge: Judge = {
  gate: (words, candidate) =>
    (CERTAIN.get(candidate.pattern) ?? sum(gateTables, words, candidate, ask)) - leastFor(words, candidate),
  ends: (words, candidate) => sum(endsTables, words, candidate, askEnds),
};
