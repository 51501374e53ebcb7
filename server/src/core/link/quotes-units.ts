import type { Quote } from "../read/reading";
import type { Span } from "../text/span";
import type { SentenceItems } from "./align-items";
import type { Item } from "./align-words";
import { localClausesOf } from "./local-clauses";
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

/**
 * The clauses of one source as its story words and numbers them, one for each of `localClausesOf`. Its utterances are
 * numbered from `firstUtterance` on; `sentences` are those of the source.
 */
export function clauseUnits(
  { reading }: Source,
  source: number,
  sentences: readonly SentenceItems[],
  firstUtterance: number,
  speakerOf: (quote: Quote) => string | null,
): ClauseUnit[] {
  const { quotes } = reading;
  const speakers = quotes.map(speakerOf);
  const firstSentence = firstUtterance + utterancesOf(quotes);
  return localClausesOf(reading).map(({ sentence, quote, items: local, places }): ClauseUnit => {
    const { items: all, terms: numbers, hasPeople } = sentences[sentence];
    const isWhole = places.length === all.length;
    return {
      source,
      quote,
      utterance: quote < 0 ? firstSentence + sentence : firstUtterance + quotes[quote].utterance,
      speaker: quote < 0 ? null : speakers[quote],
      sentence,
      // Where nobody is named the words are those of the article, whatever its story.
      items: isWhole ? all : hasPeople ? places.map((at) => all[at]) : local,
      terms: isWhole ? numbers : places.map((at) => numbers[at]),
      start: local[0].start,
      end: local[local.length - 1].end,
    };
  });
}

/** More utterances than any story has. */
const MOST_UTTERANCES = 2 ** 26;

/** One number for two utterances, whatever their order. Of many sources that word two clauses alike there are many pairs. */
export function utterancePair(
  { utterance: one }: Pick<ClauseUnit, "utterance">,
  { utterance: other }: Pick<ClauseUnit, "utterance">,
): number {
  return Math.min(one, other) * MOST_UTTERANCES + Math.max(one, other);
}

/** How many numbers the utterances of an article take. */
export function utterancesOf(quotes: readonly Quote[]): number {
  return quotes.reduce((most, { utterance }) => Math.max(most, utterance + 1), 0);
}
