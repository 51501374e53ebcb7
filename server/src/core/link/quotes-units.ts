import type { AnchoredReading, Quote } from "../read/reading";
import { contains, type Span } from "../text/span";
import type { SentenceItems } from "./align-items";
import type { Item } from "./align-words";
import type { Source } from "./story";

/** A clause of speech or narration: what is linked to a clause of another source. */
export interface ClauseUnit extends Span {
  readonly source: number;
  /** An index into the reading's quotes; -1 for narration. */
  readonly quote: number;
  /** Clauses of one utterance share it; a clause of narration has its sentence's. */
  readonly utterance: string;
  /** One key a person or body that speaks; null for narration and unknown speakers. */
  readonly speaker: string | null;
  readonly items: readonly Item[];
}

/** Commas part clauses with so many words on each side. */
const LEAST_CLAUSE = 4;
/** So many words before "but" or "while" are a clause. */
const LEAST_BEFORE_TURN = 2;
const SUBJECTS = new Set(["i", "we", "he", "she", "they", "it", "you", "this", "that", "there"]);

/** The clauses of every sentence of one source: those of each quote, and those of the narration around them. */
export function clauseUnits(
  { reading }: Source,
  source: number,
  sentences: readonly SentenceItems[],
  speakerOf: (quote: Quote) => string | null,
): ClauseUnit[] {
  const units: ClauseUnit[] = [];
  const { quotes } = reading;
  let first = 0;
  sentences.forEach((sentence, index) => {
    while (first < quotes.length && quotes[first].end <= sentence.start) first++;
    if (first === quotes.length || quotes[first].start >= sentence.end) {
      for (const clause of clausesOf(reading, sentence.items)) {
        units.push(unit(source, -1, `${source} sentence ${index}`, null, clause));
      }
      return;
    }
    const claimed = new Set<Item>();
    for (let quote = first; quote < quotes.length && quotes[quote].start < sentence.end; quote++) {
      const entry = quotes[quote];
      const items = sentence.items.filter((item) => contains(entry, item));
      for (const item of items) claimed.add(item);
      const utterance = `${source} quote ${entry.utterance}`;
      const speaker = speakerOf(entry);
      for (const clause of clausesOf(reading, items)) units.push(unit(source, quote, utterance, speaker, clause));
    }
    const narration = sentence.items.filter((item) => !claimed.has(item));
    for (const clause of clausesOf(reading, narration)) {
      units.push(unit(source, -1, `${source} sentence ${index}`, null, clause));
    }
  });
  return units;
}

function unit(
  source: number,
  quote: number,
  utterance: string,
  speaker: string | null,
  items: readonly Item[],
): ClauseUnit {
  return { source, quote, utterance, speaker, items, start: items[0].start, end: items[items.length - 1].end };
}

/**
 * Cuts a run of items into clauses: at `; : —`, at commas, "but" and "while" with enough words on both sides, at "and"
 * before a new subject, and where something else stands between two items.
 */
export function clausesOf({ article }: AnchoredReading, items: readonly Item[]): Item[][] {
  const clauses: Item[][] = [];
  let clause: Item[] = [];
  items.forEach((item, index) => {
    const previous = items[index - 1];
    if (previous && clause.length > 0) {
      const spaced = item.start === previous.end + 1 && article.text[previous.end] === " ";
      const gap = spaced ? " " : article.text.slice(previous.end, item.start);
      const enough = clause.length >= LEAST_CLAUSE && items.length - index >= LEAST_CLAUSE;
      const turned = item.key === "but" || item.key === "while";
      const joined = item.key === "and" && SUBJECTS.has(items[index + 1]?.key ?? "");
      const left = clause.length >= LEAST_BEFORE_TURN && items.length - index >= LEAST_CLAUSE;
      if (
        (!spaced && /[;:—–?!\p{L}]|\s-\s/u.test(gap)) ||
        (turned && left) ||
        (enough && (gap.includes(",") || joined))
      ) {
        clauses.push(clause);
        clause = [];
      }
    }
    clause.push(item);
  });
  if (clause.length > 0) clauses.push(clause);
  return clauses.filter((one) => one.some(({ kind }) => kind !== "function"));
}
