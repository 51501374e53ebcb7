import { weekdayNames } from "../lexicon/calendar";
import { choiceOf } from "../lexicon/list";
import { eventDayWords } from "../lexicon/story-events";
import type { StoryEvent } from "../link/events";
import { type Happening } from "../link/happenings";
import { hasOneDay } from "../link/happenings-compare";
import { type Places, placesOf } from "../link/places";
import type { Passage, Story } from "../link/story";
import { weekdayLabel, weekdayOf } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import type { Conflict } from "./conflict";
import { isBeside, isSerial } from "./event-date-within";
import { eventLabel, sameEventGate } from "./event-gate";
import { positionsOf } from "./positions";

/** A weekday of which no week is known, as an undated article gives it. */
const OPEN_WEEKDAY = /^XXXX-WXX-([1-7])/;
/** "As of Wednesday", "since Monday": a bound of what is told and not its day. */
const BOUND = new RegExp(`\\b(?:${choiceOf(eventDayWords.bound)})\\s{1,3}(?:late |early )?$`, "i");

const WEEKDAY = new RegExp([...weekdayNames].join("|"), "i");

interface OnWeekday {
  readonly happening: Happening;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Is the week unknown, because nothing dates the article? */
  readonly open: boolean;
  readonly passage: Passage;
}

/** The weekdays that a happening is given; `beside` asks that they stand right beside it. */
function weekdaysOf(happening: Happening, story: Story, beside: boolean): OnWeekday[] {
  const { source } = happening;
  const { article, events, dates } = story.sources[source].reading;
  return happening.mentions.flatMap((mention) =>
    events[mention].quoted
      ? []
      : events[mention].dates.flatMap((index): OnWeekday[] => {
          const { value, start, end } = dates[index];
          if (
            !WEEKDAY.test(article.text.slice(start, end)) ||
            BOUND.test(article.text.slice(Math.max(0, start - 14), start))
          )
            return [];
          if (beside && !isBeside(events[mention], { start, end }, article.text)) return [];
          const open = OPEN_WEEKDAY.exec(value ?? "");
          const day = open ? null : dayNumberOf(value);
          const weekday = open ? Number(open[1]) : day === null ? null : weekdayOf(day);
          return weekday === null ? [] : [{ happening, weekday, open: open !== null, passage: { source, start, end } }];
        }),
  );
}

/** The weekdays that a source gives to any event of a class, past or to come. */
function knownWeekdays(story: Story, kind: string): (weekday: number, source: number) => boolean {
  const known = new Set(
    story.events
      .filter((event) => event.class === kind)
      .flatMap(({ happenings }) => happenings)
      .flatMap((happening) => weekdaysOf(happening, story, false))
      .map(({ weekday, passage }) => `${weekday} ${passage.source}`),
  );
  return (weekday, source) => known.has(`${weekday} ${source}`);
}

function conflictOf(event: StoryEvent, story: Story, places: Places): Conflict[] {
  const told = event.happenings.flatMap((happening) => weekdaysOf(happening, story, true));
  if (!told.some(({ open }) => open) || new Set(told.map(({ weekday }) => weekday)).size < 2) return [];
  const knows = knownWeekdays(story, event.class);
  const pairs = told.flatMap((a, index) =>
    told.slice(index + 1).flatMap((b) => {
      const [x, y] = [a.passage.source, b.passage.source];
      if (x === y || a.weekday === b.weekday || !(a.open || b.open)) return [];
      // A source that gives both days tells of two events, or of a long one.
      if (story.sources.some((_, source) => knows(a.weekday, source) && knows(b.weekday, source))) return [];
      const gate = sameEventGate(a.happening, b.happening, places);
      return gate && gate.people >= 2 ? [[a, b]] : [];
    }),
  );
  if (pairs.length === 0) return [];
  const weekdays = new Set(pairs.flat().map(({ weekday }) => weekday));
  return [
    {
      rule: "event-date",
      severity: "information",
      confidence: 0.7,
      subject: `the weekday of ${eventLabel(event.class)}`,
      key: `${event.class} weekday`,
      positions: positionsOf(
        told
          .filter(({ weekday }) => weekdays.has(weekday))
          .map(({ weekday, passage }) => ({ value: `weekday ${weekday}`, label: weekdayLabel(weekday), passage })),
      ),
      why: "The sources tell of one event with the same participants and give it different weekdays; which week it was is not known.",
    },
  ];
}

/** Events to which undated articles give different weekdays. */
export function disputedWeekdays(story: Story): Conflict[] {
  const places = placesOf(story.sources);
  return story.events.flatMap((event) =>
    hasOneDay(event.class) &&
    !isSerial(event.class) &&
    event.happenings[0].tense === "past" &&
    event.happenings.length > 1
      ? conflictOf(event, story, places)
      : [],
  );
}
