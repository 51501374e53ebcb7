import { civilDate, dayNumber, daysInMonth, digits, isoDay, isoMonth, isoWeekValue, weekdayOf } from "../calendar";

type Grain = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century";

/** A stretch of the calendar that an expression means: its first day and how wide it is. */
export interface Point {
  readonly grain: Grain;
  readonly from: number;
  readonly value: string;
}

/** What an expression resolves to before its time of day is added. */
export interface Resolved {
  /** Null where there is no known place on the calendar. */
  readonly point: Point | null;
  readonly value: string;
  /** How it was found, for a reader. */
  readonly how: string;
  readonly relative: boolean;
}

export function dayPoint(day: number): Point {
  return { grain: "day", from: day, value: isoDay(day) };
}

export function monthPoint(year: number, month: number): Point {
  const from = dayNumber(year, month, 1);
  const date = civilDate(from);
  return { grain: "month", from, value: isoMonth(date.year, date.month) };
}

export function yearPoint(year: number): Point {
  return { grain: "year", from: dayNumber(year, 1, 1), value: digits(year, 4) };
}

export function quarterPoint(year: number, quarter: number): Point {
  return { grain: "quarter", from: dayNumber(year, 3 * quarter - 2, 1), value: `${digits(year, 4)}-Q${quarter}` };
}

export function halfPoint(year: number, half: number): Point {
  return { grain: "half", from: dayNumber(year, 6 * half - 5, 1), value: `${digits(year, 4)}-H${half}` };
}

const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season by the months of the meteorologists; a winter has the year that it begins in. */
export function seasonPoint(year: number, season: string): Point {
  return { grain: "season", from: dayNumber(year, SEASON_STARTS[season], 1), value: `${digits(year, 4)}-${season}` };
}

export function weekPoint(day: number): Point {
  return { grain: "week", from: day - weekdayOf(day) + 1, value: isoWeekValue(day) };
}

/** The weekend of the week that a day lies in. */
export function weekendPoint(day: number): Point {
  return { grain: "weekend", from: day - weekdayOf(day) + 6, value: `${isoWeekValue(day)}-WE` };
}

/** Decade 199 is the 1990s. */
export function decadePoint(decade: number): Point {
  return { grain: "decade", from: dayNumber(decade * 10, 1, 1), value: `${digits(decade, 3)}X` };
}

/** Century 19 is the 1900s. */
export function centuryPoint(century: number): Point {
  return { grain: "century", from: dayNumber(century * 100, 1, 1), value: `${digits(century, 2)}XX` };
}

export function yearOf(day: number): number {
  return civilDate(day).year;
}

export function quarterOf(month: number): number {
  return Math.floor((month + 2) / 3);
}

/** The same day some months later; the last day of a shorter month. */
export function addMonths(day: number, count: number): number {
  const date = civilDate(day);
  const first = civilDate(dayNumber(date.year, date.month + count, 1));
  return dayNumber(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}

/** The last day of a point. */
export function lastDay({ grain, from }: Point): number {
  const { year, month } = civilDate(from);
  switch (grain) {
    case "day":
      return from;
    case "week":
      return from + 6;
    case "weekend":
      return from + 1;
    case "month":
      return dayNumber(year, month + 1, 1) - 1;
    case "quarter":
    case "season":
      return dayNumber(year, month + 3, 1) - 1;
    case "half":
      return dayNumber(year, month + 6, 1) - 1;
    case "year":
      return dayNumber(year + 1, 1, 1) - 1;
    case "decade":
      return dayNumber(year + 10, 1, 1) - 1;
    case "century":
      return dayNumber(year + 100, 1, 1) - 1;
  }
}
