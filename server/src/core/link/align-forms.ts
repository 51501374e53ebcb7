import type { SentenceItems } from "./align-items";
import type { Item } from "./align-words";
import { ByTerms } from "./by-terms";

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

/** How the forms of a story share the terms of its vocabulary. */
export interface Terms {
  /** How much a term tells: its inverse frequency. */
  readonly weights: Float64Array;
}

/** Words in the form in which they compare, with the number of each one's key in the vocabulary of the story. */
export interface Numbered {
  readonly items: readonly Item[];
  readonly terms: readonly number[];
}

/** The keys of a story, numbered as they come, so that comparing two costs no more than comparing numbers. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  readonly keys: string[] = [];
  /** A number made of the letters of each key: an order of keys that does not depend on which comes first. */
  readonly orders: number[] = [];

  /** The number of a key, if anything in the story has it. */
  find(key: string): number | undefined {
    return this.numbers.get(key);
  }

  numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.keys.length));
      this.keys.push(key);
      this.orders.push(orderOf(key));
    }
    return number;
  }
}

/** The hash of a string (FNV-1a, Fowler, Noll and Vo 1991). */
function orderOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

/** A story of two short articles still knows that a word which both use is news: frequencies are smoothed by so many forms. */
const PRIOR_FORMS = 200;

interface GrowingForm<T> extends Form<T> {
  readonly members: T[];
  readonly news: number[];
}

/** Gathers the sentences (or clauses) of a story by their words, in the order in which they first come. */
export function formsOf<T extends Numbered>(
  sentences: readonly T[],
  { keys, orders }: Vocabulary,
): { forms: Form<T>[]; terms: Terms } {
  const frequency = new Int32Array(keys.length);
  /** The last form that has a term. */
  const latest = new Int32Array(keys.length).fill(-1);
  const byTerms = new ByTerms<GrowingForm<T>>();
  const worded: GrowingForm<T>[] = [];
  for (const sentence of sentences) {
    const { items, terms } = sentence;
    const known = byTerms.find(terms);
    if (known) {
      known.members.push(sentence);
      continue;
    }
    const news: number[] = [];
    for (let index = 0; index < items.length; index++) {
      const term = terms[index];
      if (items[index].kind === "function" || latest[term] === worded.length) continue;
      latest[term] = worded.length;
      frequency[term]++;
      news.push(term);
    }
    const form = { members: [sentence], items, terms, news };
    worded.push(form);
    byTerms.add(terms, form);
  }
  const total = worded.length + PRIOR_FORMS;
  const weights = Float64Array.from(frequency, (count) => Math.log(1 + total / (count || total)));
  for (const { news } of worded) sortByRarity(news, frequency, orders);
  return { forms: worded, terms: { weights } };
}

/** Up to this length, terms are put in their places one by one, which needs no room besides; longer lists would take quadratic time. */
const MOST_INSERTED = 64;

/** Terms of one frequency go by their letters, so that the order of the articles changes nothing. */
function sortByRarity(news: number[], frequency: Int32Array, orders: readonly number[]): void {
  const order = (a: number, b: number): number => frequency[a] - frequency[b] || orders[a] - orders[b];
  if (news.length > MOST_INSERTED) {
    news.sort(order);
    return;
  }
  for (let index = 1; index < news.length; index++) {
    const term = news[index];
    let at = index;
    while (at > 0 && order(news[at - 1], term) > 0) {
      news[at] = news[at - 1];
      at--;
    }
    news[at] = term;
  }
}
