import type { Form, Terms } from "./align-forms";

/** So many of a form's rarest terms look for others like it. */
const PROBES = 8;
/** A term that more forms share finds only the first of them; others are found by rarer terms. This keeps the search n log n. */
const LONGEST_POSTING = 48;
/** So many of the most promising are laid beside a form. */
const MOST_CANDIDATES = 12;

/** The forms of each term, one after the other: those of term `t` stand from `starts[t]` to `starts[t + 1]`. */
function postingsOf(forms: readonly Form<unknown>[], size: number): { starts: Int32Array; forms: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const { news } of forms) for (const term of news) starts[term + 1]++;
  for (let term = 0; term < size; term++) starts[term + 1] = starts[term] + Math.min(starts[term + 1], LONGEST_POSTING);
  const filled = starts.slice();
  const listed = new Int32Array(starts[size]);
  forms.forEach(({ news }, index) => {
    for (const term of news) if (filled[term] < starts[term + 1]) listed[filled[term]++] = index;
  });
  return { starts, forms: listed };
}

/** Pairs of forms (i < j) that share enough rare terms, and `fewest` terms at all, to be laid beside each other, in order. */
export function candidatePairs(
  forms: readonly Form<unknown>[],
  { weights }: Terms,
  least: number,
  fewest: number,
): [number, number][] {
  const postings = postingsOf(forms, weights.length);
  /** One number for each pair found, by both of its sides or by one. */
  const found: number[] = [];
  const votes = new Float64Array(forms.length);
  const holds = new Int32Array(weights.length).fill(-1);
  // The forms that have a vote, of which there may be as many as there are forms.
  const touched = new Int32Array(forms.length);
  const probes = new Int32Array(PROBES);
  for (let index = 0; index < forms.length; index++) {
    const { news } = forms[index];
    const count = probesOf(news, postings.starts, probes);
    let sum = 0;
    for (let probe = 0; probe < count; probe++) sum += weights[probes[probe]];
    let voted = 0;
    let left = sum;
    for (let probe = 0; probe < count; probe++) {
      const weight = weights[probes[probe]];
      // What no rarer term has found cannot reach its share by the commoner terms that are left; those have the longest lists.
      const isOpen = left >= (least - ROUNDING) * sum;
      left -= weight;
      const to = postings.starts[probes[probe] + 1];
      for (let at = postings.starts[probes[probe]]; at < to; at++) {
        const other = postings.forms[at];
        if (votes[other] > 0) votes[other] += weight;
        else if (isOpen && other !== index) {
          touched[voted++] = other;
          votes[other] = weight;
        }
      }
    }
    if (voted === 0) continue;
    const best: number[] = [];
    let isMarked = false;
    for (let at = 0; at < voted; at++) {
      const other = touched[at];
      if (votes[other] < least * sum) continue;
      if (fewest > 1 && !isMarked) {
        for (const term of news) holds[term] = index;
        isMarked = true;
      }
      // A form that has a vote shares one term.
      if (fewest <= 1 || countHeld(forms[other].news, holds, index) >= fewest) best.push(other);
    }
    if (best.length > MOST_CANDIDATES) best.sort((a, b) => votes[b] - votes[a] || a - b).length = MOST_CANDIDATES;
    for (const other of best) found.push(Math.min(index, other) * forms.length + Math.max(index, other));
    for (let at = 0; at < voted; at++) votes[touched[at]] = 0;
  }
  return inOrder(found, forms.length);
}

/** The different pairs of numbers less than `size`, each given as one number, in order. */
function inOrder(numbers: readonly number[], size: number): [number, number][] {
  const sorted = Float64Array.from(numbers).sort();
  const pairs: [number, number][] = [];
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) pairs.push([Math.floor(sorted[at] / size), sorted[at] % size]);
  return pairs;
}

/** How many of the terms have a mark. */
function countHeld(news: readonly number[], holds: Int32Array, mark: number): number {
  let count = 0;
  for (const term of news) if (holds[term] === mark) count++;
  return count;
}

/** Sums of weights that should be equal differ by less than this. */
const ROUNDING = 1e-9;

/** Fills in the rarest terms of a form that another form has, too, and counts them. One of this form alone finds nothing, and must not count against a pair: it may be the very word that differs. */
function probesOf(news: readonly number[], starts: Int32Array, probes: Int32Array): number {
  let count = 0;
  for (const term of news) {
    if (starts[term + 1] - starts[term] < 2) continue;
    probes[count++] = term;
    if (count === probes.length) break;
  }
  return count;
}
