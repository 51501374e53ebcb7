import { clauseOpeners } from "../lexicon/sentences";
import type { AnchoredReading } from "../read/reading";
import { contains } from "../text/span";
import { localSentencesOf } from "./local-sentences";
import type { Item } from "./align-words";
import { onceFor } from "./once";

/** A clause of one article: words of one sentence that stand together in one entry of speech, or outside of all. */
interface LocalClause {
  /** An index into the sentences of the article. */
  readonly sentence: number;
  /** An index into the reading's quotes; -1 for narration. */
  readonly quote: number;
  readonly items: readonly Item[];
  /** Where each item stands among those of the sentence. */
  readonly places: readonly number[];
}

/** Commas part clauses with so many words on each side. */
const LEAST_CLAUSE = 4;
/** So many words before "but" or "while" are a clause. */
const LEAST_BEFORE_TURN = 2;

/** The clauses of every sentence of one article: those of each quote, and those of the narration around them. They do not depend on other articles. */
export const localClausesOf = onceFor((reading: AnchoredReading): readonly LocalClause[] => {
  const { quotes, article } = reading;
  const clauses: LocalClause[] = [];
  let first = 0;
  localSentencesOf(reading).forEach(({ span, items }, sentence) => {
    const all = items.map((_, index) => index);
    const add = (places: readonly number[], quote: number): void => {
      for (const run of runsOf(article.text, items, places))
        clauses.push({ sentence, quote, items: run.map((at) => items[at]), places: run });
    };
    while (first < quotes.length && quotes[first].end <= span.start) first++;
    const claimed = new Set<number>();
    for (let quote = first; quote < quotes.length && quotes[quote].start < span.end; quote++) {
      const inside = all.filter((at) => contains(quotes[quote], items[at]));
      for (const at of inside) claimed.add(at);
      add(inside, quote);
    }
    add(claimed.size === 0 ? all : all.filter((at) => !claimed.has(at)), -1);
  });
  return clauses;
});

/**
 * Cuts items of a sentence, given by their places, into clauses: at `; : —`, at commas, "but" and "while" with enough
 * words on both sides, at "and" before a new subject, and where something else stands between two items.
 */
function runsOf(text: string, all: readonly Item[], places: readonly number[]): (readonly number[])[] {
  const items = places.length === all.length ? all : places.map((at) => all[at]);
  const runs: (readonly number[])[] = [];
  let from = 0;
  let carriesNews = false;
  const cut = (to: number): void => {
    if (carriesNews) runs.push(places.slice(from, to));
    from = to;
    carriesNews = false;
  };
  for (let index = 0; index < items.length; index++) {
    if (index > from && isBorder(text, items, from, index)) cut(index);
    if (items[index].kind !== "function") carriesNews = true;
  }
  cut(items.length);
  return runs;
}

/** A gap with a word, a dash or one of these marks in it parts two clauses. */
const PARTS = /[;:—–?!\p{L}]|\s-\s/u;

/** Does a clause that began at item `from` end before item `index`? */
function isBorder(text: string, items: readonly Item[], from: number, index: number): boolean {
  const item = items[index];
  const { end } = items[index - 1];
  // Nearly all gaps are one space or a comma, and looking into them is what costs.
  const gap = item.start === end + 1 && text[end] === " " ? " " : text.slice(end, item.start);
  if (gap !== " " && gap !== ", " && PARTS.test(gap)) return true;
  const [before, behind] = [index - from, items.length - index];
  if (behind < LEAST_CLAUSE) return false;
  if (before >= LEAST_BEFORE_TURN && (item.key === "but" || item.key === "while")) return true;
  if (before < LEAST_CLAUSE) return false;
  return gap.includes(",") || (item.key === "and" && clauseOpeners.subject.has(items[index + 1]?.key));
}
