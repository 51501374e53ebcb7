import { eventNeighbours } from "../lexicon/events";
import { anyOf } from "../lexicon/list";
import { eventTraits } from "../lexicon/story-events";
import type { Happening } from "../link/happenings";
import { storyPersonOf } from "../link/story-people";
import { isOnce } from "../link/happenings-compare";
import type { Story } from "../link/story";
import { dayOf } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import type { EventMention } from "../read/reading";
import type { Span } from "../text/span";
import type { Conflict } from "./conflict";
import { daysApart, publishedOrder } from "../link/publication-days";
import { type Claim, positionsOf } from "./positions";

/** A report that an event which befalls a person once did not happen to that person. */
interface Denial {
  readonly source: number;
  readonly event: EventMention;
  /** An index into `Story.people`. */
  readonly person: number;
}

/** Of events that are done to somebody only "has not been arrested" denies one, not "has not arrested". */
const PASSIVE = anyOf(eventNeighbours.undergone);

function denialsOf(story: Story): Denial[] {
  const personOf = storyPersonOf(story.people);
  return story.sources.flatMap(({ reading }, source) =>
    reading.events.flatMap((event): Denial[] => {
      if (event.modality !== "denied" || event.quoted || !isOnce(event.class) || event.people.length !== 1) return [];
      const told = reading.article.text.slice(event.core.start, event.start);
      if (!eventTraits.own.has(event.class) && !PASSIVE.test(told)) return [];
      const person = personOf(source, event.people[0]);
      return person === undefined ? [] : [{ source, event, person }];
    }),
  );
}

/** An event of another time is not what a report of today denies, in days. */
const OLD = 21;

/** Does the article date the event to another time ("was arrested in 2019")? */
function isOld({ source, mentions, days }: Happening, { sources }: Story): boolean {
  const { reading } = sources[source];
  const published = dayNumberOf(reading.published.value);
  if (published === null || days.some(({ interval }) => interval.to >= published - OLD)) return false;
  return mentions.some((mention) =>
    reading.events[mention].dates.some((date) => {
      const interval = dayOf(reading.dates[date]?.value ?? "");
      return interval !== null && interval.to < published - OLD;
    }),
  );
}

/** What one source says befell a person and another one denies in no earlier report: an arrest, a resignation, a verdict. */
export function deniedEvents(story: Story): Conflict[] {
  const denials = denialsOf(story);
  return [...new Set(denials.map(({ event, person }) => `${event.class} ${person}`))].flatMap((key): Conflict[] => {
    const denied = denials.filter(({ event, person }) => key === `${event.class} ${person}`);
    const [{ person, event }] = denied;
    const told = story.events
      .flatMap(({ happenings }) => happenings)
      .filter((one) => one.class === event.class && one.people.has(person))
      .filter((one) => one.tense === "past" && !isOld(one, story));
    const pairs = denied
      // An article that tells of the event, too, knows the other side.
      .filter((denial) => told.every(({ source }) => source !== denial.source))
      .flatMap((denial) =>
        told
          .filter(({ source }) => {
            // What has not happened yet may have happened by the time of a later report.
            const order = publishedOrder(story.sources[denial.source], story.sources[source]);
            return order === null ? daysApart(story.sources[denial.source], story.sources[source]) === 0 : order >= 0;
          })
          .map((happening) => ({ denial, happening })),
      );
    if (pairs.length === 0) return [];
    const no = [...new Set(pairs.map(({ denial }) => denial))].map(({ source, event: { core } }) =>
      claimOf("no", source, core),
    );
    const yes = [...new Set(pairs.map(({ happening }) => happening))].flatMap(({ source, mentions }) =>
      mentions
        .map((mention) => story.sources[source].reading.events[mention])
        .filter(({ modality, quoted }) => modality === "happened" && !quoted)
        .map(({ core }) => claimOf("yes", source, core)),
    );
    if (yes.length === 0) return [];
    return [
      {
        rule: "outcome",
        severity: "warning",
        confidence: 0.75,
        subject: `the ${event.class} of ${story.people[person].name}`,
        key: `denied ${event.class}`,
        positions: positionsOf([...yes, ...no]),
        why: "One source reports it as a fact, and another one, which is not the earlier, says that it did not happen.",
      },
    ];
  });
}

function claimOf(value: "yes" | "no", source: number, { start, end }: Span): Claim {
  return { value, label: value === "yes" ? "reported" : "denied", passage: { source, start, end } };
}
