import type { SentenceItems } from "./align-items";
import type { Item } from "./align-words";

/** One sentence (or clause) as it is worded, with every source that words it so: ten reprints are one form. */
export interface Form<T = SentenceItems> {
  /** In the order of the sources and of their text; the items of all are equal, one by one. */
  readonly members: readonly T[];
  readonly items: readonly Item[];
  /** The number of each item's key in the terms of the story. */
  readonly terms: readonly number[];
  /** The distinct terms that carry news, rarest first. */
  readonly news: readonly number[];
}

/** The keys of a story, numbered, so that comparing them costs no more than comparing numbers. */
export interface Terms {
  /** How much a term tells: its inverse frequency. */
  readonly weights: Float64Array;
}

/** A story of two short articles still knows that a word which both use is news: frequencies are smoothed by so many forms. */
const PRIOR_FORMS = 200;

const sameTerms = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((term, index) => term === b[index]);

/** Gathers the sentences (or clauses) of a story by their words, in the order in which they first come. */
export function formsOf<T extends { readonly items: readonly Item[] }>(
  sentences: readonly T[],
): { forms: Form<T>[]; terms: Terms } {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const byHash = new Map<number, { members: T[]; items: readonly Item[]; terms: number[]; news: number[] }[]>();
  const worded: { members: T[]; items: readonly Item[]; terms: number[]; news: number[] }[] = [];
  for (const sentence of sentences) {
    const { items } = sentence;
    const terms = new Array<number>(items.length);
    let hash = 7;
    for (let index = 0; index < items.length; index++) {
      const { key } = items[index];
      let term = numbers.get(key);
      if (term === undefined) {
        numbers.set(key, (term = numbers.size));
        frequency.push(0);
      }
      terms[index] = term;
      hash = (Math.imul(hash, 31) + term) | 0;
    }
    const alike = byHash.get(hash);
    const known = alike?.find((form) => sameTerms(form.terms, terms));
    if (known) {
      known.members.push(sentence);
      continue;
    }
    const news: number[] = [];
    for (let index = 0; index < items.length; index++) {
      if (items[index].kind !== "function" && !news.includes(terms[index])) news.push(terms[index]);
    }
    for (const term of news) frequency[term]++;
    const form = { members: [sentence], items, terms, news };
    worded.push(form);
    if (alike) alike.push(form);
    else byHash.set(hash, [form]);
  }
  const total = worded.length + PRIOR_FORMS;
  const weights = Float64Array.from(frequency, (count) => Math.log(1 + total / (count || total)));
  const keys = [...numbers.keys()];
  // Terms of one frequency go by their words, so that the order of the articles changes nothing.
  const rarity = (a: number, b: number): number => frequency[a] - frequency[b] || (keys[a] < keys[b] ? -1 : 1);
  for (const form of worded) form.news.sort(rarity);
  return { forms: worded, terms: { weights } };
}

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
    const touched: number[] = [];
    let probes = 0;
    let sum = 0;
    for (const term of news) {
      holds[term] = index;
      const [from, to] = [postings.starts[term], postings.starts[term + 1]];
      // A term of this form alone finds nothing, and its weight must not count against the pair: it may be the very word that differs.
      if (to - from < 2 || probes >= PROBES) continue;
      probes++;
      sum += weights[term];
      for (let at = from; at < to; at++) {
        const other = postings.forms[at];
        if (other === index) continue;
        if (votes[other] === 0) touched.push(other);
        votes[other] += weights[term];
      }
    }
    const shared = (other: number): number => {
      let count = 0;
      for (const term of forms[other].news) if (holds[term] === index) count++;
      return count;
    };
    const best = touched.filter((other) => votes[other] >= least * sum && shared(other) >= fewest);
    if (best.length > MOST_CANDIDATES) best.sort((a, b) => votes[b] - votes[a] || a - b).length = MOST_CANDIDATES;
    for (const other of best) partners[Math.min(index, other)].push(Math.max(index, other));
    for (const other of touched) votes[other] = 0;
  });
  return partners.flatMap((others, index) =>
    [...new Set(others)].sort((a, b) => a - b).map((other): [number, number] => [index, other]),
  );
}
