import { anyOf } from "../lexicon/list";
import { eventDayWords } from "../lexicon/story-events";
import { MOST_DAYS_APART } from "../link/events";
import type { StoryEvent } from "../link/events";
import { type DatedPassage, type Happening } from "../link/happenings";
import { hasOneDay } from "../link/happenings-compare";
import { type Places, placesOf } from "../link/places";
import type { Story } from "../link/story";
import { isoDay } from "../read/calendar";
import { dayNumberOf, printDay } from "../read/calendar-print";
import type { Conflict, Rule } from "./conflict";
import { disputedHours } from "./event-hour";
import { disputedMainEvents } from "./event-date-main";
import { isGround, isSameWord, isSurelyDated } from "./event-days";
import { eventLabel, sameEventGate } from "./event-gate";
import { disputedWithin } from "./event-date-within";
import { disputedWeekdays } from "./event-weekday";
import { positionsOf } from "./positions";
import { misfittingWeekdays } from "./weekday";

/** Words with which a source says that an event went over midnight. */
const OVERNIGHT = anyOf(eventDayWords.overnight);

type Dated = { readonly happening: Happening; readonly day: number; readonly passage: DatedPassage };

/** What has happened is not dated after the article that tells of it. */
function isPast({ source, interval }: DatedPassage, story: Story): boolean {
  const published = dayNumberOf(story.sources[source].reading.published.value);
  return published === null || interval.from <= published;
}

/** Has it one day, and is that day past? */
function isDisputable({ class: kind, happenings }: StoryEvent): boolean {
  return hasOneDay(kind) && happenings[0].tense === "past";
}

function datedOf(event: StoryEvent, story: Story): Dated[] {
  return event.happenings.flatMap((happening) =>
    happening.days
      .filter((passage) => !passage.quoted && isPast(passage, story))
      .map((passage) => ({ happening, day: passage.interval.from, passage })),
  );
}

/** By class and source the days that a source gives to events of the class, whichever they are: an article that knows two days tells of two events, or of a long one. */
type DaysKnown = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

function daysKnown(story: Story): DaysKnown {
  const known = new Map<string, Map<number, Set<number>>>();
  for (const event of story.events) {
    if (!isDisputable(event)) continue;
    const ofClass = known.get(event.class) ?? new Map<number, Set<number>>();
    known.set(event.class, ofClass);
    for (const { happening, day } of datedOf(event, story)) {
      const days = ofClass.get(happening.source) ?? new Set();
      ofClass.set(happening.source, days.add(day));
    }
  }
  return known;
}

/** Pairs of days of one event between which the gate is open. */
function disputedDays(
  dated: readonly Dated[],
  story: Story,
  places: Places,
  known: readonly ReadonlySet<number>[],
): { days: Set<number>; people: number } {
  const days = new Set<number>();
  let people = 0;
  for (const a of dated)
    for (const b of dated) {
      if (a.day >= b.day || b.day - a.day > MOST_DAYS_APART || a.passage.source === b.passage.source) continue;
      if (known.some((held) => held.has(a.day) && held.has(b.day))) continue;
      if (isSameWord(a.passage, b.passage, story)) continue;
      const side = (one: Dated) => dated.filter((other) => other.day === one.day);
      const isSure = (one: Dated): boolean => isGround(one, story) && isSurelyDated(one, story);
      if (!side(a).some(isSure) || !side(b).some(isSure)) continue;
      const gate = sameEventGate(a.happening, b.happening, places);
      if (!gate) continue;
      days.add(a.day).add(b.day);
      people = Math.max(people, gate.people);
    }
  return { days, people };
}

function whyOf(days: readonly number[], event: StoryEvent, story: Story): string {
  const adjacent = days.length === 2 && Math.abs(days[0] - days[1]) === 1;
  const overnight =
    adjacent &&
    event.happenings.some(({ source, mentions }) => {
      const { article, events } = story.sources[source].reading;
      return mentions.some((index) =>
        OVERNIGHT.test(article.text.slice(events[index].sentence.start, events[index].sentence.end)),
      );
    });
  return overnight
    ? "The sources give one event two days. One of them says that it went on past midnight, which may explain the second day."
    : "The sources tell of one event with the same participants and give it different days.";
}

/** One event to which the sources give different days. */
function disputedEvents(story: Story): Conflict[] {
  const places = placesOf(story.sources);
  const known = daysKnown(story);
  return story.events.flatMap((event) => {
    // What one article alone tells is no disagreement of sources.
    if (!isDisputable(event) || event.happenings.length < 2) return [];
    const dated = datedOf(event, story);
    const { days, people } = disputedDays(dated, story, places, [...(known.get(event.class)?.values() ?? [])]);
    if (days.size < 2) return [];
    const positions = positionsOf(
      dated
        .filter(({ day }) => days.has(day))
        .map(({ day, passage }) => ({ value: isoDay(day), label: printDay(isoDay(day), "short"), passage })),
    );
    return [
      {
        rule: "event-date",
        severity: "warning" as const,
        confidence: people >= 2 ? 0.9 : 0.75,
        subject: `the date of ${eventLabel(event.class)}`,
        key: event.class,
        positions,
        why: whyOf([...days], event, story),
      },
    ];
  });
}

function find(story: Story): Conflict[] {
  const found = [...disputedEvents(story), ...disputedWeekdays(story)];
  const known = new Set(found.map(({ key = "" }) => key.split(" ")[0]));
  return [
    ...found,
    ...disputedMainEvents(story, known),
    ...disputedWithin(story),
    ...misfittingWeekdays(story),
    ...disputedHours(story),
  ];
}

export const eventDate: Rule = { id: "event-date", title: "One event, two days", level: "warning", find };
