import { weekdayNames } from "../../lexicon/calendar";
import type { Alignment, DifferenceSide } from "../../link/align";
import type { Passage, Story } from "../../link/story";
import type { AnchoredDate } from "../../read/reading";
import { sentenceAt } from "../../text/article";
import { firstOverlapping, textOf } from "../../text/span";
import type { Conflict } from "../conflict";
import { narratedSlots, slotConflict } from "./narration";
import { wordsOf } from "./slots";

function dateAt(story: Story, passage: Passage): AnchoredDate | undefined {
  return firstOverlapping(story.sources[passage.source].reading.dates, passage);
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

/** Are two sentences the same, word for word, but for one place? */
const isVerbatim = ({ ratio, content, differences }: Alignment): boolean =>
  ratio >= 0.85 && content >= 5 && differences.length === 1;

const LONG_WORD = /\p{L}{4,40}/gu;

/** Does a sentence tell of the same thing: does it share two thirds of its longer words with another? */
function tellsAlike(sentence: string, other: string): boolean {
  const words = new Set(sentence.match(LONG_WORD) ?? []);
  const shared = [...new Set(other.match(LONG_WORD) ?? [])].filter((word) => words.has(word)).length;
  return shared * 3 >= 2 * words.size;
}

/**
 * Does a source give the day of the other side itself? Then it knows both, and tells of two events or of a long one. A
 * sentence that was copied but for its day is only outweighed by a like sentence with the other day.
 */
function knowsOther(story: Story, own: DifferenceSide, other: DifferenceSide, alignment: Alignment): boolean {
  const day = dateAt(story, other.passages[0])?.value?.slice(0, 10);
  if (day === undefined) return false;
  return own.passages.some(({ source, start }) => {
    const { dates, article } = story.sources[source].reading;
    const ofDay = dates.filter((date) => date.value?.slice(0, 10) === day);
    if (ofDay.length === 0 || !isVerbatim(alignment)) return ofDay.length > 0;
    const printedAround = (offset: number): string | undefined => {
      const sentence = sentenceAt(article, offset);
      return sentence && textOf(article.text, sentence);
    };
    const sentence = printedAround(start) ?? "";
    return ofDay.some((date) => {
      const around = printedAround(date.start);
      return around !== undefined && tellsAlike(around, sentence);
    });
  });
}

const WEEKDAY = new RegExp([...weekdayNames].join("|"), "i");

/** Are both sides a weekday? Two of them differ whatever the publication date. */
const areWeekdays = (a: string, b: string): boolean => {
  const [x, y] = [WEEKDAY.exec(a), WEEKDAY.exec(b)];
  return x !== null && y !== null && x[0].toLowerCase() !== y[0].toLowerCase();
};

/** Do two sides surely name two days? */
function daysDiffer(story: Story, a: DifferenceSide, b: DifferenceSide): boolean {
  const [x, y] = [wordsOf(story, a), wordsOf(story, b)];
  if (areWeekdays(x, y)) return true;
  // "Sept. 11, 2001" and "Sept. 11": one of them leaves the year to the reader.
  if (x.startsWith(y) || y.startsWith(x)) return false;
  // The same words in papers of two days ("at 6 a.m.") were copied, whatever day they now stand for.
  return x.toLowerCase() !== y.toLowerCase() && isDay(a) && isDay(b) && !isGuessed(story, a) && !isGuessed(story, b);
}

/** Nearly identical sentences of two sources with another day. */
export function alignedDates(story: Story): Conflict[] {
  const slots = narratedSlots(story, "date", ({ difference: { a, b }, alignment }) => {
    if (!daysDiffer(story, a, b)) return false;
    // What costs comes last.
    return !knowsOther(story, a, b, alignment) && !knowsOther(story, b, a, alignment);
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
