import type { Quote } from "../read/reading";
import { contains, type Span } from "../text/span";
import type { Numbered } from "./align-forms";
import type { SentenceItems } from "./align-items";
import type { Item } from "./align-words";
import type { Source } from "./story";

/** A clause of speech or narration: what is linked to a clause of another source. */
export interface ClauseUnit extends Span {
  readonly source: number;
  /** An index into the reading's quotes; -1 for narration. */
  readonly quote: number;
  /** Clauses of one utterance share it; a clause of narration has its sentence's. */
  readonly utterance: number;
  /** One key a person or body that speaks; null for narration and unknown speakers. */
  readonly speaker: string | null;
  /** Its sentence: an index into the sentences of its source. */
  readonly sentence: number;
  readonly items: readonly Item[];
  readonly terms: readonly number[];
}

/** Commas part clauses with so many words on each side. */
const LEAST_CLAUSE = 4;
/** So many words before "but" or "while" are a clause. */
const LEAST_BEFORE_TURN = 2;
const SUBJECTS = new Set(["i", "we", "he", "she", "they", "it", "you", "this", "that", "there"]);

/**
 * The clauses of every sentence of one source: those of each quote, and those of the narration around them. Its utterances
 * are numbered from `firstUtterance` on.
 */
export function clauseUnits(
  { reading }: Source,
  source: number,
  sentences: readonly SentenceItems[],
  firstUtterance: number,
  speakerOf: (quote: Quote) => string | null,
): ClauseUnit[] {
  const units: ClauseUnit[] = [];
  const { quotes, article } = reading;
  let sentence = 0;
  const add = (words: Numbered, quote: number, utterance: number, speaker: string | null): void => {
    for (const { items, terms } of clausesOf(article.text, words)) {
      const [start, end] = [items[0].start, items[items.length - 1].end];
      units.push({ source, quote, utterance, speaker, sentence, items, terms, start, end });
    }
  };
  const firstSentence = firstUtterance + utterancesOf(quotes);
  let first = 0;
  sentences.forEach((words, index) => {
    sentence = index;
    while (first < quotes.length && quotes[first].end <= words.start) first++;
    if (first === quotes.length || quotes[first].start >= words.end) {
      add(words, -1, firstSentence + index, null);
      return;
    }
    const claimed = new Set<Item>();
    for (let quote = first; quote < quotes.length && quotes[quote].start < words.end; quote++) {
      const entry = quotes[quote];
      const inside = onlyThose(words, (item) => contains(entry, item));
      for (const item of inside.items) claimed.add(item);
      add(inside, quote, firstUtterance + entry.utterance, speakerOf(entry));
    }
    add(
      onlyThose(words, (item) => !claimed.has(item)),
      -1,
      firstSentence + index,
      null,
    );
  });
  return units;
}

/** More utterances than any story has. */
const MOST_UTTERANCES = 2 ** 26;

/** One number for two utterances, whatever their order. Of many sources that word two clauses alike there are many pairs. */
export function utterancePair({ utterance: one }: ClauseUnit, { utterance: other }: ClauseUnit): number {
  return Math.min(one, other) * MOST_UTTERANCES + Math.max(one, other);
}

/** How many numbers the utterances of an article take. */
export function utterancesOf(quotes: readonly Quote[]): number {
  return quotes.reduce((most, { utterance }) => Math.max(most, utterance + 1), 0);
}

function onlyThose({ items, terms }: Numbered, accept: (item: Item) => boolean): Numbered {
  const found = { items: [] as Item[], terms: [] as number[] };
  items.forEach((item, index) => {
    if (!accept(item)) return;
    found.items.push(item);
    found.terms.push(terms[index]);
  });
  return found;
}

/**
 * Cuts a run of items into clauses: at `; : —`, at commas, "but" and "while" with enough words on both sides, at "and"
 * before a new subject, and where something else stands between two items.
 */
function clausesOf(text: string, { items, terms }: Numbered): Numbered[] {
  const clauses: Numbered[] = [];
  let from = 0;
  let carriesNews = false;
  const cut = (to: number): void => {
    const whole = from === 0 && to === items.length;
    if (carriesNews)
      clauses.push(whole ? { items, terms } : { items: items.slice(from, to), terms: terms.slice(from, to) });
    from = to;
    carriesNews = false;
  };
  for (let index = 0; index < items.length; index++) {
    if (index > from && isBorder(text, items, from, index)) cut(index);
    if (items[index].kind !== "function") carriesNews = true;
  }
  cut(items.length);
  return clauses;
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
  return gap.includes(",") || (item.key === "and" && SUBJECTS.has(items[index + 1]?.key ?? ""));
}
