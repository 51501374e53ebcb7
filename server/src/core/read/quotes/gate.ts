import { sureCues } from "../../lexicon/attribution";
import { attributionWeights } from "../../lexicon/attribution-weights";
import { PATTERNS, type Candidate, type Pattern } from "./candidate";
import type { Judge } from "./decode";
import { answers, codeOf, codeOfName } from "./looks";
import { ask } from "./questions";
import { askEnds, type Answers } from "./questions-ends";
import { TEMPLATES } from "./templates";
import type { Words } from "./words";

/** Weights are stored in hundredths of a logit. */
const UNIT = 0.01;

const patternIndex = new Map<string, number>(PATTERNS.map((pattern, index) => [pattern, index]));
/** What one answer weighs: with each pattern, its weight in itself included. */
const WIDTH = PATTERNS.length;

/** What a regression learned, made for adding up. */
interface Weights {
  /** The row of each answer to each question, -1 for none: questions × codes. Pairs of answers are too many for an array. */
  readonly rows: Int32Array;
  readonly pairs: readonly ReadonlyMap<number, number>[];
  /** Rows of `WIDTH` weights. */
  readonly weights: Float64Array;
  /** 1 for a row that also weighs by the cue's lemma. */
  readonly byLemma: Uint8Array;
  /** Row × codes + the lemma's code → weight. */
  readonly lemmas: ReadonlyMap<number, number>;
}

type Stored = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

function weightsOf(stored: Stored): Weights {
  const count = answers.length;
  const rows = new Int32Array(TEMPLATES.length * count).fill(-1);
  const pairs = TEMPLATES.map(() => new Map<number, number>());
  const lemmas = new Map<number, number>();
  const sums: number[][] = [];
  const lemmaRows = new Set<number>();
  for (const [template, name] of TEMPLATES.entries()) {
    const rowOf = new Map<string, number>();
    // What an answer weighs in itself comes first: the key "" sorts before all others.
    for (const [key, values] of Object.entries(stored[name] ?? {}))
      for (const [answer, hundredths] of Object.entries(values)) {
        let row = rowOf.get(answer);
        if (row === undefined) {
          row = sums.push(new Array<number>(WIDTH).fill(0)) - 1;
          rowOf.set(answer, row);
          const code = codeOfName(answer);
          if (code >= count) pairs[template].set(code, row);
          else if (code >= 0) rows[template * count + code] = row;
        }
        const pattern = patternIndex.get(key);
        if (key === "") for (let index = 0; index < WIDTH; index++) sums[row][index] += hundredths * UNIT;
        else if (pattern !== undefined) sums[row][pattern] += hundredths * UNIT;
        else {
          lemmaRows.add(row);
          lemmas.set(row * count + codeOf(key.slice(1)), hundredths * UNIT);
        }
      }
  }
  const byLemma = new Uint8Array(sums.length);
  for (const row of lemmaRows) byLemma[row] = 1;
  return { rows, pairs, weights: Float64Array.from(sums.flat()), byLemma, lemmas };
}

/** Adds up what the answers weigh. */
function sum({ rows, pairs, weights, byLemma, lemmas }: Weights, candidate: Candidate, asked: Answers): number {
  const count = answers.length;
  const pattern = patternIndex.get(candidate.pattern)!;
  const lemma = candidate.cue ? codeOf(candidate.cue.lemma) : -1;
  let total = 0;
  for (let template = 0; template < asked.length; template++) {
    const code = asked[template];
    if (code < 0) continue;
    const row = code < count ? rows[template * count + code] : (pairs[template].get(code) ?? -1);
    if (row < 0) continue;
    total += weights[row * WIDTH + pattern];
    if (lemma >= 0 && byLemma[row] === 1) total += lemmas.get(row * count + lemma) ?? 0;
  }
  return total;
}

/** Shapes that leave no doubt, and are too rare to be learned. */
export const CERTAIN: ReadonlyMap<string, number> = new Map([
  ["turn", 4],
  ["quote dash name", 3],
  ["stated before", 3],
  ["list item", 3],
  ["noun that clause", 3],
]);

/**
 * How sure an attribution must be, as a logit. A false attribution costs trust in every mark on the page; a clause
 * without marks has to be likelier than one with a fragment in marks, which a reader sees anyway, and one that only an
 * attitude introduces ("wants", "fears") likelier than the plain forms of reported speech.
 */
const LEAST_FOR_MARKS = 0.1;
const LEAST_FOR_FRAGMENTS = 0.35;
const LEAST_FOR_SPEECH = 0.65;
/** "…, said Kern" is as plain, but rare where the weights were learned, which holds its score down. */
const LEAST_FOR_INVERSION = -1;
/** "…, Kern told reporters" as well. */
const LEAST_FOR_TOLD = -0.25;
const LEAST_FOR_CLAUSE = 2.35;
/** "Kern said the pier would close": plain speech, but nothing shows where it ends. */
const LEAST_FOR_BARE_SPEECH = 1;
/** "Kern believes that …", "…, saying that …": "that" opens what is reported, whatever the verb. */
const LEAST_BEHIND_THAT = 1.5;
/** "Kern announced the pier would close": more than speech may follow the verb. */
const LEAST_FOR_BARE_CUE = 1.85;

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
  const sure = cue !== null && sureCues.has(cue.lemma);
  if (PLAIN_FORMS.has(pattern) && link === "subject" && sure) {
    if (pattern === "clause, subject verb" && cue.lemma === "tell") return LEAST_FOR_TOLD;
    return pattern === "clause, verb subject" ? LEAST_FOR_INVERSION : LEAST_FOR_SPEECH;
  }
  if (pattern === "verb that clause") return LEAST_BEHIND_THAT;
  if (pattern !== "verb clause" || !sure) return pattern === "verb question" ? LEAST_FOR_BARE_CUE : LEAST_FOR_CLAUSE;
  if (cue.lemma === "say") return link === "subject" ? LEAST_FOR_BARE_SPEECH : LEAST_BEHIND_THAT;
  return link === "subject" ? LEAST_FOR_BARE_CUE : LEAST_BEHIND_THAT;
}

/** The trained judge: a logistic regression over the gate's questions, its threshold taken off; above 0 is accepted. */
export const trainedJudge: Judge = judgeOf(weightsOf(attributionWeights.gate), weightsOf(attributionWeights.ends));

function judgeOf(gate: Weights, ends: Weights): Judge {
  // Filled anew for each candidate.
  const asked: Answers = new Int32Array(TEMPLATES.length);
  return {
    gate: (words, candidate) => {
      const certain = CERTAIN.get(candidate.pattern);
      if (certain !== undefined) return certain - leastFor(words, candidate);
      asked.fill(-1);
      ask(words, candidate, asked);
      return sum(gate, candidate, asked) - leastFor(words, candidate);
    },
    ends: (words, candidate) => {
      asked.fill(-1);
      askEnds(words, candidate, asked);
      return sum(ends, candidate, asked);
    },
  };
}
