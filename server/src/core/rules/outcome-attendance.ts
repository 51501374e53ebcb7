import { type Attendance, attendancesOf } from "../link/attendance";
import { daysApart } from "../link/publication-days";
import { countShared } from "../link/shared";
import { storyPersonOf } from "../link/story-people";
import type { Story } from "../link/story";
import { dayOf } from "../read/calendar";
import { spansInside } from "../text/span";
import type { Conflict } from "./conflict";
import { positionsOf } from "./positions";

/** Reports that come out further apart may tell of two events of one kind, in days. */
const MOST_DAYS_APART = 3;

/** The days that the sentence of a report names. */
function daysOf({ source, sentence }: Attendance, story: Story): number[] {
  return spansInside(story.sources[source].reading.dates, sentence).flatMap(({ value, type }) => {
    const day = type === "duration" || type === "set" ? null : dayOf(value);
    return day && day.from === day.to ? [day.from] : [];
  });
}

function areApart(a: Attendance, b: Attendance, story: Story): boolean {
  if (a.present === b.present || story.accounts[a.source] === story.accounts[b.source]) return false;
  const apart = daysApart(story.sources[a.source], story.sources[b.source]);
  if (apart === null || Math.abs(apart) > MOST_DAYS_APART) return false;
  // The opening ceremony and the closing one.
  if (a.which.size > 0 && b.which.size > 0 && countShared(a.which, b.which) === 0) return false;
  const [x, y] = [daysOf(a, story), daysOf(b, story)];
  return x.length === 0 || y.length === 0 || x.some((day) => y.includes(day));
}

/** Who took part in an event as one source says, and did not as another one does. */
export function disputedAttendances(story: Story): Conflict[] {
  const all = story.sources.flatMap(({ reading }, source) => attendancesOf(reading, source));
  if (all.every(({ present }) => present)) return [];
  const personOf = storyPersonOf(story.people);
  const byPerson = new Map<string, Attendance[]>();
  for (const one of all) {
    const person = personOf(one.source, one.person);
    // Who was there and was not, in one article, was at one part of an event or at one of two.
    const both = all.some(
      (other) => other.source === one.source && other.person === one.person && other.present !== one.present,
    );
    if (person === undefined || both) continue;
    const key = `${person} ${one.kind}`;
    byPerson.set(key, [...(byPerson.get(key) ?? []), one]);
  }
  return [...byPerson].flatMap(([key, same]): Conflict[] => {
    const disputed = same.filter((one) => same.some((other) => areApart(one, other, story)));
    if (disputed.length === 0) return [];
    const { name } = story.people[Number(key.split(" ")[0])];
    return [
      {
        rule: "outcome",
        severity: "information",
        confidence: 0.7,
        subject: `whether ${name} took part in the ${disputed[0].noun}`,
        key: `attendance ${disputed[0].kind}`,
        positions: positionsOf(
          disputed.map(({ present, source, start, end }) => ({
            value: present ? "took part" : "did not",
            label: present ? "took part" : "did not",
            passage: { source, start, end },
          })),
        ),
        why: "One source has somebody at an event from which he was absent as another one has it.",
      },
    ];
  });
}
