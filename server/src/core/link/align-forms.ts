import type { Item, SentenceItems } from "./align-items";
import type { Weight } from "./similarity";

/** One sentence as it is worded, with every source that words it so: ten reprints are one form. */
export interface Form<T = SentenceItems> {
  /** In the order of the sources and of their text; the items of all are equal, one by one. */
  readonly members: readonly T[];
  readonly items: readonly Item[];
  /** The distinct keys that carry news, rarest first. */
  readonly keys: readonly string[];
}

const carriesNews = (item: Item): boolean => item.kind !== "function";

/** A story of two short articles still knows that a word which both use is news: frequencies are smoothed by so many forms. */
const PRIOR_FORMS = 200;

/** Gathers the sentences (or clauses) of a story by their words, in the order in which they first come. */
export function formsOf<T extends { readonly items: readonly Item[] }>(
  sentences: readonly T[],
): { forms: Form<T>[]; weight: Weight } {
  const byWords = new Map<string, T[]>();
  for (const sentence of sentences) {
    const words = sentence.items.map((item) => item.key).join("\n");
    const members = byWords.get(words);
    if (members) members.push(sentence);
    else byWords.set(words, [sentence]);
  }
  const frequency = new Map<string, number>();
  const worded = [...byWords.values()].map((members) => {
    const { items } = members[0];
    const keys = [...new Set(items.filter(carriesNews).map((item) => item.key))];
    for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    return { members, items, keys };
  });
  const total = worded.length + PRIOR_FORMS;
  const weight: Weight = (key) => Math.log(1 + total / (frequency.get(key) ?? total));
  const rarity = (a: string, b: string): number => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1);
  return { forms: worded.map((form) => ({ ...form, keys: form.keys.sort(rarity) })), weight };
}

/** So many of a form's rarest keys look for others like it. */
const PROBES = 8;
/** A key that more forms share finds only the first of them; others are found by rarer keys. This keeps the search n log n. */
const LONGEST_POSTING = 48;
/** So many of the most promising are laid beside a form. */
const MOST_CANDIDATES = 12;

/** Pairs of forms (i < j) that share enough rare keys to be laid beside each other, in order. */
export function candidatePairs(forms: readonly Form<unknown>[], weight: Weight, least: number): [number, number][] {
  const postings = new Map<string, number[]>();
  forms.forEach(({ keys }, index) => {
    for (const key of keys) {
      const posting = postings.get(key);
      if (!posting) postings.set(key, [index]);
      else if (posting.length < LONGEST_POSTING) posting.push(index);
    }
  });
  const found = new Map<number, [number, number]>();
  forms.forEach(({ keys }, index) => {
    const votes = new Map<number, number>();
    let probes = 0;
    let sum = 0;
    for (const key of keys) {
      const posting = postings.get(key)!;
      // A key of this form alone finds nothing, and its weight must not count against the pair: it may be the very word that differs.
      if (posting.length < 2) continue;
      if (probes++ === PROBES) break;
      const value = weight(key);
      sum += value;
      for (const other of posting) if (other !== index) votes.set(other, (votes.get(other) ?? 0) + value);
    }
    const best = [...votes].filter(([, value]) => value >= least * sum);
    if (best.length > MOST_CANDIDATES) best.sort((a, b) => b[1] - a[1] || a[0] - b[0]).length = MOST_CANDIDATES;
    for (const [other] of best) {
      const pair: [number, number] = index < other ? [index, other] : [other, index];
      found.set(pair[0] * forms.length + pair[1], pair);
    }
  });
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
