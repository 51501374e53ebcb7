import { eventTraits, otherEvents } from "../lexicon/story-events";
import { anyOf } from "../lexicon/list";
import type { DatedPassage, Happening } from "../link/happenings";
import { type StoryPersonOf, storyPersonOf } from "../link/story-people";
import { hasOneDay } from "../link/happenings-compare";
import { type Places, placesOf } from "../link/places";
import type { Story } from "../link/story";
import { isoDay } from "../read/calendar";
import { printDay } from "../read/calendar-print";
import type { EventMention } from "../read/reading";
import { type Span, textOf } from "../text/span";
import type { Conflict } from "./conflict";
import { eventLabel, sameEventGate } from "./event-gate";
import { positionsOf } from "./positions";

/** A slip puts one event a day or two off; what is further apart in one article is two events. */
const MOST_DAYS_APART = 2;
/** Classes of which an article often tells several in a row. */
export const isSerial = (kind: string): boolean => eventTraits.serial.has(kind);
/** Words with which an article tells one event from another of its kind. */
const ANOTHER = anyOf(otherEvents.anywhere);
/** An event of several days is told of with these, anywhere in its article. */
const LONG =
  /\b(?:two|three|four|five|2|3|4|5)[- ]days?\b|\b(?:first|second|third|final|last|opening|closing) day\b|\bday (?:one|two|three)\b/i;
/** A day dates the event that it stands so near to, in characters. */
const NEAR = 60;

interface Dated {
  readonly kind: string;
  readonly passage: DatedPassage;
  readonly people: Set<number>;
  readonly places: Set<string>;
}

/** Does a day stand right beside a mention, in a sentence that tells of no other event of its kind? */
export function isBeside({ start, end, sentence }: EventMention, day: Span, text: string): boolean {
  if (day.start < sentence.start || day.end > sentence.end || day.start - end > NEAR || start - day.end > NEAR)
    return false;
  // A day in a tag of markup dates the tag.
  return !/["=]/.test(text.charAt(day.start - 1)) && !ANOTHER.test(text.slice(sentence.start, sentence.end));
}

/** The dated mentions of a happening, each with the people and places of its own clause. */
function datedOf(
  { source, mentions, days, class: kind }: Happening,
  story: Story,
  personOf: StoryPersonOf,
  places: Places,
): Dated[] {
  const { reading } = story.sources[source];
  const { text } = reading.article;
  const printed = new Map(days.filter(({ quoted }) => !quoted).map((day) => [day.date, day]));
  return mentions.flatMap((index): Dated[] => {
    const mention = reading.events[index];
    const dating = mention.dates.find((date) => printed.has(reading.dates[date]));
    const passage = dating === undefined ? undefined : printed.get(reading.dates[dating]);
    if (!passage || !isBeside(mention, passage, text)) return [];
    return [
      {
        kind,
        passage,
        people: new Set(mention.people.flatMap((person) => personOf(source, person) ?? [])),
        places: new Set(mention.places.map((span) => places.fold(textOf(text, span)))),
      },
    ];
  });
}

/** One event to which one article gives two days: text and caption, or two of its paragraphs. */
export function disputedWithin(story: Story): Conflict[] {
  const places = placesOf(story.sources);
  const personOf = storyPersonOf(story.people);
  const bySource = story.sources.map((): Dated[] => []);
  for (const { class: kind, happenings } of story.events) {
    if (!hasOneDay(kind) || isSerial(kind)) continue;
    for (const happening of happenings)
      if (happening.tense === "past" && happening.days.length > 0)
        bySource[happening.source].push(...datedOf(happening, story, personOf, places));
  }
  return bySource.flatMap((dated, source) => {
    if (dated.length < 2 || LONG.test(story.sources[source].reading.article.text)) return [];
    return [...new Set(dated.map(({ kind }) => kind))].flatMap((kind) => conflictOf(kind, dated, places));
  });
}

/** What is compared of a dated mention, in one string: an article that says the same again and again is compared once. */
function comparedBy({ passage, people, places }: Dated): string {
  return [passage.interval.from, [...people].sort().join(" "), [...places].sort().join(" ")].join("|");
}

function conflictOf(kind: string, all: readonly Dated[], places: Places): Conflict[] {
  const dated = all.filter((one) => one.kind === kind);
  const dayOf = ({ passage }: Dated): number => passage.interval.from;
  const distinct = [...new Map(dated.map((one) => [comparedBy(one), one])).values()];
  const disputed = new Set<string>();
  distinct.forEach((a, index) => {
    for (const b of distinct.slice(index + 1)) {
      const apart = Math.abs(dayOf(a) - dayOf(b));
      const gate = apart > 0 && apart <= MOST_DAYS_APART ? sameEventGate(a, b, places) : null;
      if (gate && gate.people >= (gate.samePlace ? 1 : 2)) disputed.add(comparedBy(a)).add(comparedBy(b));
    }
  });
  const used = dated.filter((one) => disputed.has(comparedBy(one)));
  if (new Set(used.map(dayOf)).size !== 2) return [];
  return [
    {
      rule: "event-date",
      severity: "information",
      confidence: 0.65,
      subject: `the date of ${eventLabel(kind)}`,
      key: `${kind} within`,
      positions: positionsOf(
        used.map((one) => {
          const day = isoDay(dayOf(one));
          return { value: day, label: printDay(day, "short"), passage: one.passage };
        }),
      ),
      why: "One article tells of an event with the same participants and gives it two days, unless they are two events.",
    },
  ];
}
