import { eventWords } from "../lexicon/events";
import { dayNumberOf } from "../read/calendar-print";
import { clausesOf } from "../read/clauses";
import { markersOf, type Marker } from "../read/modality";
import type { AnchoredReading, NameMention } from "../read/reading";
import { isHeadline, isNarrative } from "../text/article";
import { firstEndingAfter, type Span, spansInside, textOf } from "../text/span";
import { type Token, tokensIn } from "../text/tokens";
import { namesAmong } from "./amounts";
import { contextOf, type Context } from "./context";
import { placesIn } from "./measured-places";
import { type Dated, datedIn, isWholeYear, pastOf } from "./periods";
import { bareWord } from "./similarity-terms";

/** What a survey says of itself: every survey has its own margin and its own sample. */
export const SURVEY = /\b(?:margins? of (?:sampling )?error|sampling error|surveyed|surveying|respondents)\b/i;

/** A sentence that has figures, and what it says of all of them. */
export interface FigureSentence {
  readonly sentence: Span;
  /** The sentence before it in its paragraph. */
  readonly before: Span | undefined;
  /** The index of its first figure in the reading. */
  readonly from: number;
  /** Headlines may write every noun with a capital. */
  readonly headline: boolean;
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  readonly markers: readonly Marker[];
  readonly context: Context;
  readonly isSurvey: boolean;
  /** Its dates that are long past. */
  readonly past: readonly Dated[];
  /** A page without a year beside its own day prints only other years, and one without a day prints a year alone where it is another one. */
  readonly otherYear: boolean;
  /** Does it tell of an event before the one that the article is about? */
  readonly earlier: boolean;
  /** The folded words of its names. */
  readonly about: ReadonlySet<string>;
  readonly places: readonly NameMention[];
}

const WAS = /^(?:was|were|had|stood)$/;

/** "The last quake", "an earlier round": does a sentence tell of an event before the one that the article is about? */
function isOfEarlier(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => {
    // "Inflation then was", "it stood then at": at the time that the sentence before told of.
    if (text === "then" && (WAS.test(tokens[index + 1]?.text ?? "") || WAS.test(tokens[index - 1]?.text ?? "")))
      return true;
    if (!/^(?:last|previous|prior|earlier|preceding)$/.test(text)) return false;
    if (!/^(?:the|an?|its|his|her|their)$/i.test(tokens[index - 1]?.text ?? "")) return false;
    const event = (at: number) => eventWords.has(bareWord(tokens[at]?.text ?? ""));
    return event(index + 1) || (event(index + 2) && !/^[\p{P}]$/u.test(tokens[index + 1].text));
  });
}

/** The sentences of a reading that have figures, in order. */
export function figureSentencesOf(reading: AnchoredReading): FigureSentence[] {
  const { article, figures } = reading;
  const published = dayNumberOf(reading.published.value);
  const places = placesIn(reading);
  const found: FigureSentence[] = [];
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    block.sentences.forEach((sentence, index) => {
      const from = firstEndingAfter(figures, sentence.start);
      if (from >= figures.length || figures[from].start >= sentence.end) return;
      const tokens = tokensIn(article.tokens, sentence);
      const clauses = clausesOf(tokens);
      const days = datedIn(spansInside(reading.dates, sentence), tokens, clauses);
      found.push({
        sentence,
        before: block.sentences[index - 1],
        from,
        headline: isHeadline(block),
        tokens,
        clauses,
        markers: markersOf(tokens),
        context: contextOf(article, sentence),
        isSurvey: SURVEY.test(textOf(article.text, sentence)),
        past: pastOf(days, published),
        otherYear: published === null && (article.printed === null ? days.some(isWholeYear) : days.length > 0),
        earlier: isOfEarlier(tokens),
        about: namesAmong(tokens),
        places: spansInside(places, sentence),
      });
    });
  }
  return found;
}
