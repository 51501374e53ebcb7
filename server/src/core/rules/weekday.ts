import { monthWords, weekdayWords } from "../lexicon/calendar";
import { anyOf, choiceOf } from "../lexicon/list";
import type { Passage, Source, Story } from "../link/story";
import { civilDate, dayNumber, isoDay, weekdayLabel, weekdayOf } from "../read/calendar";
import { dayNumberOf, printDay } from "../read/calendar-print";
import type { AnchoredDate } from "../read/reading";
import { isNarrative } from "../text/article";
import { spanAt, textOf } from "../text/span";
import type { Conflict } from "./conflict";
import { type Claim, positionsOf } from "./positions";

const WEEKDAY = anyOf(weekdayWords.keys());
const YEAR = /\b\d{4}\b/;
const MONTH = `\\b(?:${choiceOf(monthWords.keys())})\\b`;
/** A day and its month, or numbers with strokes: what names a day of the calendar. */
const CALENDAR_DAY = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}(?:of\\s)?${MONTH}|${MONTH}\\.?\\s{1,2}\\d{1,2}\\b|\\d[./-]\\d`,
  "i",
);
/** Without a year in print, a day this near to the publication is of its year. */
const NEAR_PUBLICATION = 45;
/** Before this year papers counted by two calendars. */
const FIRST_YEAR = 1900;

/** The day of a date that also names a weekday; null where its year is not sure. */
function dayOfDate(date: AnchoredDate, words: string, { reading }: Source): number | null {
  const value = /^(\d{4})-(\d{2})-(\d{2})/.exec(date.value ?? "");
  if (!value) return null;
  const [year, month, day] = value.slice(1).map(Number);
  if (YEAR.test(words)) return year < FIRST_YEAR ? null : dayNumber(year, month, day);
  const { published } = reading;
  const out = published.from === "inferred" ? null : dayNumberOf(published.value);
  if (out === null) return null;
  const here = civilDate(out).year;
  const days = [here - 1, here, here + 1].map((each) => dayNumber(each, month, day));
  return days.find((each) => Math.abs(each - out) <= NEAR_PUBLICATION) ?? null;
}

/** "The Sun, 2 May": the name of a paper, and no weekday. */
function isOfMasthead(text: string, start: number, weekday: string): boolean {
  return /^sun$/i.test(weekday) && /\b\p{Lu}[\p{L}’']{0,20}\s$/u.test(text.slice(Math.max(0, start - 24), start));
}

interface Misfit {
  readonly day: number;
  readonly weekday: number;
  readonly printed: Passage;
  readonly date: Passage;
}

/** "Tuesday, 3 December" of a year in which that was a Wednesday. */
function misfitsOf(source: number, of: Source): Misfit[] {
  const { article, dates } = of.reading;
  return dates.flatMap((date): Misfit[] => {
    if (date.type === "duration" || date.type === "set") return [];
    const words = textOf(article.text, date);
    const weekday = WEEKDAY.exec(words);
    const printed = CALENDAR_DAY.exec(words);
    if (!weekday || !printed || isOfMasthead(article.text, date.start + weekday.index, weekday[0])) return [];
    const number = weekdayWords.get(weekday[0].toLowerCase())!;
    const day = dayOfDate(date, words, of);
    if (day === null || weekdayOf(day) === number) return [];
    const block = spanAt(article.blocks, date.start);
    if (!block || (!isNarrative(block) && block.role !== "dateline")) return [];
    const at = (start: number, length: number): Passage => ({
      source,
      start: date.start + start,
      end: date.start + start + length,
    });
    return [
      {
        day,
        weekday: number,
        printed: at(weekday.index, weekday[0].length),
        date: at(printed.index, printed[0].length),
      },
    ];
  });
}

/** Days that sources print with a weekday that was another one: one finding a day, whoever prints it. */
export function misfittingWeekdays(story: Story): Conflict[] {
  const misfits = story.sources.flatMap((source, at) => misfitsOf(at, source));
  const days = [...new Set(misfits.map(({ day }) => day))];
  return days.map((day) => {
    const right = weekdayLabel(weekdayOf(day));
    const iso = isoDay(day);
    const claims = misfits
      .filter((misfit) => misfit.day === day)
      .flatMap(({ weekday, printed, date }): Claim[] => [
        { value: `weekday ${weekday}`, label: weekdayLabel(weekday), passage: printed },
        { value: iso, label: `${printDay(iso, "short")}, a ${right}`, passage: date },
      ]);
    return {
      rule: "event-date",
      severity: "warning" as const,
      confidence: 0.85,
      subject: "a weekday and its date",
      key: `weekday ${iso}`,
      positions: positionsOf(claims),
      why: `By the calendar that day is a ${right}: either the weekday or the date is wrong.`,
    };
  });
}
