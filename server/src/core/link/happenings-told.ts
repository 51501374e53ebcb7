import { dayOf, type DayInterval } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import type { AnchoredDate, AnchoredReading, EventMention } from "../read/reading";
import { firstEndingAfter, type Span, textOf } from "../text/span";
import { type Context, contextOf } from "./context";
import { onceFor } from "./once";
import { foldPlace } from "./places";

/** Is the event over, as the article tells it, or still to come? The two are never compared as one. */
export type Tense = "past" | "future";

/** A calendar expression of day precision that dates an event. */
export interface LocalDay extends Span {
  readonly interval: DayInterval;
  readonly date: AnchoredDate;
  /** Does it stand inside the marks of a quotation? */
  readonly quoted: boolean;
}

/** What one mention of an event says of it, as its article alone has it. */
export interface ToldEvent {
  readonly tense: Tense;
  /** Folded names of places. */
  readonly places: ReadonlySet<string>;
  /** Folded names of bodies and things in its sentence. */
  readonly names: ReadonlySet<string>;
  readonly days: readonly LocalDay[];
  readonly context: Context;
}

function tenseOf(event: EventMention): Tense {
  return event.modality === "happened" || event.modality === "denied" ? "past" : "future";
}

/** What is dated after the day on which its article came out lies ahead, whatever its verb ("is buried on Friday"). */
function liesAhead(days: readonly LocalDay[], published: number | null): boolean {
  return published !== null && days.length > 0 && days.every(({ interval }) => interval.from > published);
}

/** "Around 8pm", "after midnight" say when on a day that something else names. */
const NAMES_DAY = /day\b|\b(?:tonight|tomorrow)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d/i;

/** "As of Wednesday", "since Monday": a bound of what is told and not its day. */
const BOUND =
  /\b(?:as of|since|until|till|by|before|after|ahead of|through)\s{1,3}(?:late |early )?$|[a-z\d]\s?[–-]\s?$/i;
/** "From 1 June" begins what lies ahead; "from 16 to 18 August" tells the length of it. */
const BEGINNING = /\bfrom\s{1,3}(?:late |early )?$/i;
const RANGE = /\b(?:from|between)\s[^.,;]{1,16}\s(?:to|and|until|till)\s{1,3}$/i;

function namesDay(words: string): boolean {
  return NAMES_DAY.test(words);
}

/** The dates of a mention that name a day or a part of one. */
function daysOf(reading: AnchoredReading, event: EventMention): LocalDay[] {
  return event.dates.flatMap((index) => {
    const date = reading.dates[index];
    if (!date?.value || date.type === "duration" || date.type === "set") return [];
    if (date.type === "time" && !namesDay(textOf(reading.article.text, date))) return [];
    const before = reading.article.text.slice(Math.max(0, date.start - 32), date.start);
    if (BOUND.test(before.slice(-14)) || RANGE.test(before)) return [];
    if (BEGINNING.test(before) && tenseOf(event) === "past") return [];
    const interval = dayOf(date.value);
    // A night reaches into the next day, and is still the night of its first one.
    if (!interval || !/^\d{4}-\d{2}-\d{2}/.test(date.value)) return [];
    return [{ start: date.start, end: date.end, interval, date, quoted: event.quoted }];
  });
}

/** The names of bodies and things in a sentence, folded as places are. */
function namesIn({ names }: AnchoredReading, sentence: Span): Set<string> {
  const found = new Set<string>();
  for (let at = firstEndingAfter(names, sentence.start); at < names.length && names[at].start < sentence.end; at++)
    if (names[at].kind !== "place") found.add(foldPlace(names[at].name));
  return found;
}

/** What the mentions of events in an article say, one by one; null for what did not happen, or may not. */
export const toldEvents = onceFor((reading: AnchoredReading): readonly (ToldEvent | null)[] => {
  const published = dayNumberOf(reading.published.value);
  const { article } = reading;
  return reading.events.map((event) => {
    if (event.modality === "conditional" || event.modality === "denied") return null;
    const days = daysOf(reading, event);
    return {
      tense: liesAhead(days, published) ? "future" : tenseOf(event),
      places: new Set(event.places.map((span) => foldPlace(textOf(article.text, span)))),
      names: namesIn(reading, event.sentence),
      days,
      context: contextOf(article, event.sentence),
    };
  });
});
