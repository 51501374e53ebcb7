import type { DifferenceSide } from "../../link/align";
import type { Passage, Story } from "../../link/story";
import type { AnchoredDate } from "../../read/reading";
import { overlaps } from "../../text/span";
import type { Conflict } from "../conflict";
import { narratedSlots, slotConflict } from "./narration";
import { wordsOf } from "./slots";

function dateAt(story: Story, passage: Passage): AnchoredDate | undefined {
  return story.sources[passage.source].reading.dates.find((date) => overlaps(date, passage));
}

const isDay = ({ key }: DifferenceSide): boolean => /^date (?:\d{4}|X{4})-/.test(key);

/** Was the day counted from a publication date that is itself only inferred? Then it is no ground of its own, unless a day and a month are printed. */
function isGuessed(story: Story, side: DifferenceSide): boolean {
  const {
    passages: [passage],
  } = side;
  if (/\d/.test(wordsOf(story, side))) return false;
  const { published } = story.sources[passage.source].reading;
  return (dateAt(story, passage)?.relative ?? false) && (published.from === "inferred" || published.from === null);
}

/** Does a source give the day of the other side somewhere itself? Then it knows both, and tells of two events or of a long one. */
function knowsOther(story: Story, own: DifferenceSide, other: DifferenceSide): boolean {
  const day = dateAt(story, other.passages[0])?.value?.slice(0, 10);
  return (
    day !== undefined &&
    own.passages.some(({ source }) =>
      story.sources[source].reading.dates.some(({ value }) => value?.slice(0, 10) === day),
    )
  );
}

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** Are both sides a weekday? Two of them differ whatever the publication date. */
const areWeekdays = (a: string, b: string): boolean => {
  const [x, y] = [WEEKDAY.exec(a), WEEKDAY.exec(b)];
  return x !== null && y !== null && x[0].toLowerCase() !== y[0].toLowerCase();
};

/** Nearly identical sentences of two sources with another day. */
export function alignedDates(story: Story): Conflict[] {
  const slots = narratedSlots(story, "date", ({ difference: { a, b } }) => {
    if (knowsOther(story, a, b) || knowsOther(story, b, a)) return false;
    const [x, y] = [wordsOf(story, a), wordsOf(story, b)];
    if (areWeekdays(x, y)) return true;
    // The same words in papers of two days ("at 6 a.m.") were copied, whatever day they now stand for.
    return x.toLowerCase() !== y.toLowerCase() && isDay(a) && isDay(b) && !isGuessed(story, a) && !isGuessed(story, b);
  });
  return slots.flatMap((slot) =>
    slotConflict(
      story,
      slot,
      "words",
      {
        rule: "event-date",
        severity: "warning",
        confidence: 0.85,
        subject: "the day of one event",
        key: "day",
        why: "The sources print the same sentence with different days.",
      },
      (key) => key.replace(/^date /, ""),
    ),
  );
}
