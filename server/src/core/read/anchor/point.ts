import { civilDate, dayNumber, isoDay, isoMonth, isoWeek, isoWeekValue, weekStart } from "../calendar";
import type { Unit } from "../dates/expression";

/** A stretch of the calendar as TIMEX3 names it: a day, week, month … that begins on a day. */
export interface Point {
  readonly unit: "day" | "weekend" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century";
  /** The number of its first day. */
  readonly day: number;
  /** The value where the first day does not give it: a season, a half. */
  readonly value?: string;
}

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

/** The TIMEX3 value of a point. */
export function valueOf({ unit, day, value }: Point): string {
  if (value !== undefined) return value;
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
      return isoDay(day);
    case "weekend":
      return `${isoWeekValue(day)}-WE`;
    case "week":
      return isoWeekValue(day);
    case "month":
      return isoMonth(year, month);
    case "quarter":
      return `${digits(year, 4)}-Q${Math.ceil(month / 3)}`;
    case "decade":
      return digits(Math.floor(year / 10), 3);
    case "century":
      return digits(Math.floor(year / 100), 2);
    default:
      return digits(year, 4);
  }
}

/** The point of a unit that holds a day, so many units later. */
export function pointAt(unit: Unit, day: number, shift: number): Point | null {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
    case "night":
      return { unit: "day", day: day + shift };
    case "weekend": {
      const { year: weekYear, week } = isoWeek(day);
      return { unit: "weekend", day: weekStart(weekYear, week) + 7 * shift + 5 };
    }
    case "week":
    case "fortnight": {
      const { year: weekYear, week } = isoWeek(day);
      return { unit: "week", day: weekStart(weekYear, week) + 7 * shift * (unit === "fortnight" ? 2 : 1) };
    }
    case "month":
      return { unit: "month", day: dayNumber(year, month + shift, 1) };
    case "quarter":
      return { unit: "quarter", day: dayNumber(year, 3 * (Math.ceil(month / 3) + shift) - 2, 1) };
    case "year":
      return { unit: "year", day: dayNumber(year + shift, 1, 1) };
    case "decade":
      return { unit: "decade", day: dayNumber(10 * (Math.floor(year / 10) + shift), 1, 1) };
    case "century":
      return { unit: "century", day: dayNumber(100 * (Math.floor(year / 100) + shift), 1, 1) };
    default:
      // Hours and minutes do not leave the day, as far as a newspaper's reader is concerned.
      return unit === "millennium" ? null : { unit: "day", day };
  }
}
