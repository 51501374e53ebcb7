import { weekdayNames } from "../../lexicon/calendar";
import type { Alignment, DifferenceSide } from "../../link/align";
import type { Passage, Story } from "../../link/story";
import { onceFor } from "../../link/once";
import { countShared } from "../../link/shared";
import type { AnchoredDate, AnchoredReading } from "../../read/reading";
import { type Article, sentenceAt } from "../../text/article";
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
  const { first } = side;
  if (/\d/.test(wordsOf(story, side))) return false;
  const { published } = story.sources[first.source].reading;
  return (dateAt(story, first)?.relative ?? false) && (published.from === "inferred" || published.from === null);
}

/** Are two sentences the same, word for word, but for one place? */
const isVerbatim = ({ ratio, content, differences }: Alignment): boolean =>
  ratio >= 0.85 && content >= 5 && differences.length === 1;

const LONG_WORD = /\p{L}{4,40}/gu;

/** The longer words of an article's sentences, by where these begin. */
const longWordsIn = onceFor((_: Article) => new Map<number, ReadonlySet<string>>());

function longWordsAround(article: Article, offset: number): ReadonlySet<string> {
  const sentence = sentenceAt(article, offset);
  if (!sentence) return new Set();
  const known = longWordsIn(article);
  let words = known.get(sentence.start);
  if (!words) known.set(sentence.start, (words = new Set(textOf(article.text, sentence).match(LONG_WORD) ?? [])));
  return words;
}

/** Does a sentence tell of the same thing: does it share two thirds of its longer words with another? */
function tellsAlike(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return words.size > 0 && countShared(others, words) * 3 >= 2 * words.size;
}

/** The dates of an article by the day that they name. */
const datesByDay = onceFor(({ dates }: AnchoredReading): ReadonlyMap<string, readonly AnchoredDate[]> => {
  const found = new Map<string, AnchoredDate[]>();
  for (const date of dates) {
    const day = date.value?.slice(0, 10);
    if (day === undefined) continue;
    const known = found.get(day);
    if (known) known.push(date);
    else found.set(day, [date]);
  }
  return found;
});

/**
 * Does a source give the day of the other side itself? Then it knows both, and tells of two events or of a long one. A
 * sentence that was copied but for its day is only outweighed by a like sentence with the other day.
 */
function knowsOther(story: Story, own: DifferenceSide, other: DifferenceSide, alignment: Alignment): boolean {
  const day = dateAt(story, other.first)?.value?.slice(0, 10);
  if (day === undefined) return false;
  return own.passages.some(({ source, start }) => {
    const { reading } = story.sources[source];
    const ofDay = datesByDay(reading).get(day) ?? [];
    if (ofDay.length === 0 || !isVerbatim(alignment)) return ofDay.length > 0;
    const words = longWordsAround(reading.article, start);
    return ofDay.some((date) => tellsAlike(longWordsAround(reading.article, date.start), words));
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
