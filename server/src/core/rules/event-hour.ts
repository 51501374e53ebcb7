import { timeZoneWords } from "../lexicon/calendar";
import { anyOf } from "../lexicon/list";
import { eventDayWords, eventTraits } from "../lexicon/story-events";
import type { Happening } from "../link/happenings";
import { compareWhere, sameDay } from "../link/happenings-compare";
import { onceFor } from "../link/once";
import { type Places, placesOf } from "../link/places";
import type { Passage, Story } from "../link/story";
import type { AnchoredDate, AnchoredReading, EventMention } from "../read/reading";
import { firstEndingAfter, textOf } from "../text/span";
import type { Conflict } from "./conflict";
import { datesSurely } from "./day-beside";
import { eventLabel } from "./event-gate";
import { isOneMainEvent, mainEvents } from "./main-events";
import { positionsOf } from "./positions";

/** Calls for help, first reports and the event itself are told as one time; further apart than this, in minutes, they are not. */
const LEAST_APART = 60;
/** The same where one of the two is told as “about” or “shortly after”, or as a full hour. */
const LEAST_APART_ROUGHLY = 90;
/** A time that a sentence with "It" gives an event stands so near to its beginning, in tokens. */
const REACH = 12;
const CLOCK = /T(\d{2}):(\d{2})$/;
/** What marks a time as rough: it may stand in the expression itself or before it. */
const ROUGH = /\b(?:about|around|roughly|nearly|almost|before|after|past|by|until|till|since|between|from)\b/i;
/** A time zone, or the difference to one: two papers may print the time of two of them. */
const ZONED = anyOf([...timeZoneWords.keys(), "ET", "CT", "PT", "local", "eastern", "central", "pacific", "mountain"]);
/** “7.40” may be of the morning or of the evening. */
const SURE =
  /(?:\b|\d)[ap]\.?\s?m\b|\b(?:noon|midday|midnight|morning|afternoon|evening|night|(?:1[3-9]|2[0-3])[:.]\d\d)/i;

/** A time of day that a happening is given. */
interface Timed {
  readonly happening: Happening;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly label: string;
  readonly rough: boolean;
  readonly passage: Passage;
}

function minuteOf({ value }: AnchoredDate): number | null {
  const clock = CLOCK.exec(value ?? "");
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

/** The times of day that an article tells of anything, in minutes after midnight. */
const minutesIn = onceFor(
  ({ dates }: AnchoredReading): ReadonlySet<number> =>
    new Set(dates.flatMap((date) => (date.type === "time" ? (minuteOf(date) ?? []) : []))),
);

/** The times of day of the sentence behind an event that goes on with it: "It happened at 7.40 a.m." */
function goingOn(event: EventMention, { article, dates }: AnchoredReading): AnchoredDate[] {
  const { tokens } = article;
  const first = firstEndingAfter(tokens, event.sentence.end);
  const [it, verb] = [tokens[first], tokens[first + 1]];
  if (it?.text !== "It" || !eventDayWords.befalling.has(verb?.lower ?? "")) return [];
  // "It happened in Selby at 7.40 a.m."
  const last = tokens[Math.min(first + REACH, tokens.length - 1)];
  const found: AnchoredDate[] = [];
  for (let at = firstEndingAfter(dates, it.start); at < dates.length && dates[at].start < last.end; at++)
    found.push(dates[at]);
  return found.length === 1 ? found : [];
}

/** The time of day that the words of an article surely give a happening; none where they give it two. */
function timedOf(happening: Happening, story: Story): Timed[] {
  const { source, mentions } = happening;
  const { reading } = story.sources[source];
  const { article, events, dates } = reading;
  const timed = (date: AnchoredDate): Timed[] => {
    const minute = date.type === "time" ? minuteOf(date) : null;
    if (minute === null) return [];
    const printed = textOf(article.text, date);
    const before = article.text.slice(Math.max(0, date.start - 16), date.start);
    if (!SURE.test(printed) || ZONED.test(printed) || ZONED.test(article.text.slice(date.end, date.end + 16)))
      return [];
    const rough = ROUGH.test(printed) || ROUGH.test(before) || minute % 60 === 0;
    return [{ happening, minute, label: printed, rough, passage: { source, start: date.start, end: date.end } }];
  };
  const found = mentions.flatMap((mention) => {
    const event = events[mention];
    if (event.quoted) return [];
    const own = event.dates.map((index) => dates[index]).filter((date) => datesSurely(article, event, date));
    return [...own, ...goingOn(event, reading)].flatMap(timed);
  });
  return new Set(found.map(({ minute }) => minute)).size === 1 ? found : [];
}

/** Are two times of day those of one moment as two papers may not both have it? */
function areApart(a: Timed, b: Timed): boolean {
  const apart = Math.abs(a.minute - b.minute);
  // The night has its two ends on one day.
  if (Math.min(apart, 1440 - apart) < (a.rough || b.rough ? LEAST_APART_ROUGHLY : LEAST_APART)) return false;
  // Two time zones lie whole hours apart.
  return apart % 60 !== 0 || a.minute % 60 === 0;
}

/** The time of day of the one event that two sources are about, which strikes at one hour. */
export function disputedHours(story: Story): Conflict[] {
  const places: Places = placesOf(story.sources);
  const known = (source: number, minute: number): boolean => minutesIn(story.sources[source].reading).has(minute);
  return mainEvents(story, "past").flatMap((all): Conflict[] => {
    if (all.length < 2 || !eventTraits.timed.has(all[0].class)) return [];
    const timed = all.flatMap((happening) => timedOf(happening, story).slice(0, 1));
    const pairs = timed.flatMap((a, index) =>
      timed
        .slice(index + 1)
        .filter(
          (b) =>
            areApart(a, b) &&
            !known(a.passage.source, b.minute) &&
            !known(b.passage.source, a.minute) &&
            (a.happening.days.length === 0 ||
              b.happening.days.length === 0 ||
              sameDay(a.happening.days, b.happening.days)) &&
            compareWhere(a.happening, b.happening, places) !== "clash" &&
            isOneMainEvent(a.happening, b.happening, story, places),
        )
        .map((b) => [a, b] as const),
    );
    if (pairs.length === 0) return [];
    return [
      {
        rule: "event-date",
        severity: "information",
        confidence: 0.65,
        subject: `the time of ${eventLabel(all[0].class)}`,
        key: `${all[0].class} hour`,
        positions: positionsOf(
          [...new Set(pairs.flat())].map(({ minute, label, passage }) => ({ value: `${minute}`, label, passage })),
        ),
        why: "Both articles are about one event, and each gives it a time of day that the other does not name.",
      },
    ];
  });
}
