import type { AnchoredReading } from "../read/reading";
import { sentenceAt } from "../text/article";
import { firstEndingAfter, type Span } from "../text/span";
import { type Meant, meantIn } from "./meant";
import { onceForReading } from "./once";

/** When somebody was born, as an article tells it. */
export interface Birth extends Span {
  readonly source: number;
  /** An index into `reading.people`. */
  readonly person: number;
  /** TIMEX3: "1941", "1941-04-03". */
  readonly value: string;
  /** The words that tell it, from "born" to the date. */
  readonly sentence: Span;
}

/** The longest stretch between a person and "born", or "born" and the date, in characters. */
const REACH = 48;
/** "Rowe was born", "Rowe, 84, who was born", "Rowe (born", "Rowe, born". */
const BEFORE_BORN = /^(?:,? (?:aged? )?\d{1,3},?| \(\d{1,3}\),?)?,? ?\(?(?:who )?(?:(?:was|is) )?$/;
/** "In Talsk in", "in Talsk, Torvia, on", "on", nothing. */
const BEFORE_DATE = /^(?: (?:in|at|near|outside) (?:the )?(?:\p{Lu}[\p{L}’'.-]{1,24},? ){1,4})?(?: ?(?:in|on) )? ?$/u;
/** "Born on 3 April 1941, Rowe", "Born in Talsk in 1941, she". */
const OPENS_SENTENCE = /^,? $/;
const YEAR = /^\d{4}(?:-\d\d-\d\d)?$/;

/** Who was born, where the text names or means the person right before "born", or right behind the date where "Born" opens the sentence. */
function ownerOf(reading: AnchoredReading, born: Span, date: Span): Meant | undefined {
  const { text } = reading.article;
  const meant = meantIn(reading);
  const sentence = sentenceAt(reading.article, born.start);
  if (!sentence) return undefined;
  if (/^[“"‘']?$/.test(text.slice(sentence.start, born.start))) {
    const next = meant.find(({ start }) => start >= date.end);
    return next && next.end <= sentence.end && OPENS_SENTENCE.test(text.slice(date.end, next.start)) ? next : undefined;
  }
  const before = meant.filter(({ end }) => end <= born.start && end >= born.start - REACH);
  return before
    .reverse()
    .find(({ start, end }) => start >= sentence.start && BEFORE_BORN.test(text.slice(end, born.start)));
}

/** The births that an article tells with their year, each of a person whom it names. */
export const birthsOf = onceForReading((reading: AnchoredReading): Birth[] => {
  const { article, dates } = reading;
  return article.tokens.flatMap((token): Birth[] => {
    if (token.lower !== "born") return [];
    const date = dates[firstEndingAfter(dates, token.end)];
    if (!date || date.relative || !YEAR.test(date.value ?? "") || date.start - token.end > REACH) return [];
    if (!BEFORE_DATE.test(article.text.slice(token.end, date.start))) return [];
    const owner = ownerOf(reading, token, date);
    const sentence = sentenceAt(article, token.start);
    if (!owner || !sentence) return [];
    return [{ source: 0, person: owner.person, value: date.value!, start: token.start, end: date.end, sentence }];
  });
});
