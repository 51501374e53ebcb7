import { onceFor } from "./once";
import { countShared } from "./shared";
import { dayOf, type DayInterval } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import type { AnchoredDate, AnchoredReading, EventMention } from "../read/reading";
import type { Article } from "../text/article";
import { firstEndingAfter, type Span, textOf } from "../text/span";
import { contextOf } from "./context";
import { isOnce, sameDay } from "./happenings-compare";
import type { Places } from "./places";
import type { Passage, Source, StoryPerson } from "./story";

/** Is the event over, as the article tells it, or still to come? The two are never compared as one. */
type Tense = "past" | "future";

/** What one article says of one event: mentions of one class that nothing tells apart. */
export interface Happening {
  readonly source: number;
  readonly class: string;
  readonly tense: Tense;
  /** Indices into the source's `reading.events`, in order. */
  readonly mentions: number[];
  /** Indices into `Story.people`. */
  readonly people: Set<number>;
  /** Folded names of places. */
  readonly places: Set<string>;
  /** Folded names of bodies and things in its sentences: the ship that sank, the company that was bought. */
  readonly names: Set<string>;
  readonly days: DatedPassage[];
  readonly context: Set<string>;
  /** Is it the event of its class that its article is about: the one of its headline or lead, or the one that it tells most of? */
  main: boolean;
}

/** A calendar expression of day precision that dates an event. */
export interface DatedPassage extends Passage {
  readonly interval: DayInterval;
  readonly date: AnchoredDate;
  /** Does it stand inside the marks of a quotation? */
  readonly quoted: boolean;
}

/** An article that tells of more events of one class is a list, of which the first ones are linked; the rest would cost the square of its length. */
const MOST_OF_CLASS = 32;

/** What a mention needs to share with an earlier one of its class to be the same event; found on our samples. */
const SAME_EVENT = 1.5;

function tenseOf(event: EventMention): Tense {
  return event.modality === "happened" || event.modality === "denied" ? "past" : "future";
}

/** What is dated after the day on which its article came out lies ahead, whatever its verb ("is buried on Friday"). */
function liesAhead(days: readonly DatedPassage[], published: number | null): boolean {
  return published !== null && days.length > 0 && days.every(({ interval }) => interval.from > published);
}

/** From "source:person" to the index into `Story.people`. */
export const storyPeople = onceFor(
  (people: readonly StoryPerson[]): ReadonlyMap<string, number> =>
    new Map(
      people.flatMap(({ members }, index) =>
        members.map(({ source, person }) => [`${source}:${person}`, index] as const),
      ),
    ),
);

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
function daysOf(source: number, { reading }: Source, event: EventMention): DatedPassage[] {
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
    return [{ source, start: date.start, end: date.end, interval, date, quoted: event.quoted }];
  });
}

/** How a mention stands to an event that its article has told before. */
interface Nearness {
  /** Does it point back to an event that is known? */
  readonly definite: boolean;
  /** Is the event the last of its class? */
  readonly recent: boolean;
  /** Is the event one of the headline only, and the mention in the lead? */
  readonly headline: boolean;
  /** Do both stand in one sentence? */
  readonly together: boolean;
}

/** How much speaks for two mentions of one article being one event; a clash of places or days speaks against it. */
function kinship(
  known: Happening,
  next: Happening,
  { definite, recent, headline, together }: Nearness,
  places: Places,
): number {
  const shared = countShared(known.people, next.people);
  let score = Math.min(shared, 2);
  if (shared > 0 && isOnce(known.class)) score += 1;
  if (shared === 0 && known.people.size > 0 && next.people.size > 0) score -= 1.5;
  const place = places.compare(known.places, next.places);
  score += place === "same" ? 1.5 : place === "clash" ? -3 : 0;
  if (known.days.length > 0 && next.days.length > 0) score += sameDay(known.days, next.days) ? 1.5 : -3;
  if (definite) score += recent ? 1.5 : 0.5;
  // What the headline tells, the lead tells at length.
  if (headline) score += 1.5;
  // "It capsized and sank."
  if (together) score += 1.5;
  return score;
}

/** The names of bodies and things in a sentence, folded as places are. */
function namesIn({ names }: AnchoredReading, sentence: Span, places: Places): Set<string> {
  const found = new Set<string>();
  for (let at = firstEndingAfter(names, sentence.start); at < names.length && names[at].start < sentence.end; at++)
    if (names[at].kind !== "place") found.add(places.fold(names[at].name));
  return found;
}

/** Where the first sentence of an article’s text ends: what stands before is headline and lead, which tell what the article is about. */
function leadEnd({ blocks }: Article): number {
  const body = blocks.find(({ role }) => role === "paragraph");
  return body?.sentences[0]?.end ?? body?.end ?? 0;
}

/** Of the events of one class in an article: the one that headline or lead tell alone, else the one that is told most of; undefined where none stands out. */
function mainOf(known: readonly Happening[], isLead: (happening: Happening) => boolean): Happening | undefined {
  const leading = known.filter(isLead);
  if (leading.length === 1) return leading[0];
  const most = Math.max(...known.map(({ mentions }) => mentions.length));
  const [first, ...more] = known.filter(({ mentions }) => mentions.length === most);
  return more.length === 0 && most > 1 ? first : undefined;
}

/** The events that one article tells of. */
export function happeningsOf(
  source: number,
  story: readonly Source[],
  peopleIndex: ReadonlyMap<string, number>,
  places: Places,
): Happening[] {
  const { reading } = story[source];
  const { text } = reading.article;
  const titleEnd = reading.article.title?.end ?? 0;
  const lead = leadEnd(reading.article);
  const published = dayNumberOf(reading.published.value);
  const byClass = new Map<string, Happening[]>();
  reading.events.forEach((event, index) => {
    if (event.modality === "conditional" || event.modality === "denied") return;
    const days = daysOf(source, story[source], event);
    const next: Happening = {
      source,
      class: event.class,
      tense: liesAhead(days, published) ? "future" : tenseOf(event),
      mentions: [index],
      people: new Set(event.people.flatMap((person) => peopleIndex.get(`${source}:${person}`) ?? [])),
      places: new Set(event.places.map((span) => places.fold(textOf(text, span)))),
      days,
      names: namesIn(reading, event.sentence, places),
      context: new Set(contextOf(reading.article, event.sentence)),
      main: false,
    };
    const key = `${next.class} ${next.tense}`;
    const known = byClass.get(key);
    if (!known) {
      byClass.set(key, [next]);
      return;
    }
    let best: Happening | undefined;
    let most = SAME_EVENT;
    const recent = known.reduce((a, b) =>
      b.mentions[b.mentions.length - 1] > a.mentions[a.mentions.length - 1] ? b : a,
    );
    for (const candidate of known) {
      const headline =
        candidate.mentions.length === 1 && reading.events[candidate.mentions[0]].end <= titleEnd && event.start < lead;
      const last = reading.events[candidate.mentions[candidate.mentions.length - 1]];
      const together = last.sentence.start === event.sentence.start;
      const near = { definite: event.definite, recent: candidate === recent, headline, together };
      const score = kinship(candidate, next, near, places);
      if (score >= most) [best, most] = [candidate, score];
    }
    if (!best) {
      if (known.length < MOST_OF_CLASS) known.push(next);
      return;
    }
    best.mentions.push(index);
    for (const person of next.people) best.people.add(person);
    for (const place of next.places) best.places.add(place);
    for (const name of next.names) best.names.add(name);
    best.days.push(...next.days);
    for (const stem of next.context) best.context.add(stem);
  });
  for (const known of byClass.values()) {
    const main = mainOf(known, ({ mentions: [first] }) => reading.events[first].start < lead);
    if (main) main.main = true;
  }
  return [...byClass.values()].flat();
}
