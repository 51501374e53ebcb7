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
  const partners = forms.map((): number[] => []);
  const votes = new Float64Array(forms.length);
  const holds = new Int32Array(weights.length).fill(-1);
  forms.forEach(({ news }, index) => {
    const probes = probesOf(news, postings.starts);
    let sum = 0;
    for (const term of probes) sum += weights[term];
    const touched: number[] = [];
    let left = sum;
    for (const term of probes) {
      const weight = weights[term];
      // What no rarer term has found cannot reach its share by the commoner terms that are left; those have the longest lists.
      const isOpen = left >= (least - ROUNDING) * sum;
      left -= weight;
      const to = postings.starts[term + 1];
      for (let at = postings.starts[term]; at < to; at++) {
        const other = postings.forms[at];
        if (votes[other] > 0) votes[other] += weight;
        else if (isOpen && other !== index) {
          touched.push(other);
          votes[other] = weight;
        }
      }
    }
    if (touched.length === 0) return;
    for (const term of news) holds[term] = index;
    const shared = (other: number): number => {
      let count = 0;
      for (const term of forms[other].news) if (holds[term] === index) count++;
      return count;
    };
    // A form that has a vote shares one term.
    const best = touched.filter((other) => votes[other] >= least * sum && (fewest <= 1 || shared(other) >= fewest));
    if (best.length > MOST_CANDIDATES) best.sort((a, b) => votes[b] - votes[a] || a - b).length = MOST_CANDIDATES;
    for (const other of best) partners[Math.min(index, other)].push(Math.max(index, other));
    for (const other of touched) votes[other] = 0;
  });
  const pairs: [number, number][] = [];
  partners.forEach((others, index) => {
    if (others.length > 1) others.sort((a, b) => a - b);
    others.forEach((other, at) => {
      if (other !== others[at - 1]) pairs.push([index, other]);
    });
  });
  return pairs;
}

/** Sums of weights that should be equal differ by less than this. */
const ROUNDING = 1e-9;

/** The rarest terms of a form that another form has, too. One of this form alone finds nothing, and must not count against a pair: it may be the very word that differs. */
function probesOf(news: readonly number[], starts: Int32Array): number[] {
  const probes: number[] = [];
  for (const term of news) {
    if (starts[term + 1] - starts[term] < 2) continue;
    probes.push(term);
    if (probes.length === PROBES) break;
  }
  return probes;
}
