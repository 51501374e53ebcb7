import { civilDate } from "../calendar";
import type { Unit } from "../dates/expression";
import {
  addMonths,
  centuryPoint,
  dayPoint,
  decadePoint,
  monthPoint,
  type Point,
  quarterOf,
  quarterPoint,
  weekendPoint,
  weekPoint,
  yearPoint,
} from "./point";

/** The stretch of a unit that a day lies in. */
export function periodOf(unit: Unit, day: number): Point {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "week":
    case "fortnight":
      return weekPoint(day);
    case "weekend":
      return weekendPoint(day);
    case "month":
      return monthPoint(year, month);
    case "quarter":
      return quarterPoint(year, quarterOf(month));
    case "year":
      return yearPoint(year);
    case "decade":
      return decadePoint(Math.floor(year / 10));
    case "century":
    case "millennium":
      return centuryPoint(Math.floor(year / 100));
    default:
      return dayPoint(day);
  }
}

const DAYS: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
/** No article reckons further; the cap keeps the arithmetic in whole numbers. */
const FARTHEST = 120000;

/** A day moved by a number of units; an hour or less moves it nowhere. */
export function moved(day: number, unit: Unit, count: number): number {
  const within = Math.max(-FARTHEST, Math.min(FARTHEST, count));
  const days = DAYS[unit];
  if (days !== undefined) return day + Math.round(days * within);
  const months = MONTHS[unit];
  if (months === undefined) return day;
  return addMonths(day, Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(months * within))));
}
