import { civilDate, dayNumber, daysInMonth, digits, monthName, weekdayLabel, weekdayOf } from "../calendar";
import { printDay } from "../calendar-print";
import type { Expression, Shift, Tense, When, YearReference } from "../dates/expression";
import { holidayDay } from "./holidays";
import { nearest } from "./nearest";
import {
  centuryPoint,
  dayPoint,
  decadePoint,
  halfPoint,
  monthPoint,
  type Point,
  quarterPoint,
  type Resolved,
  seasonPoint,
  yearOf,
  yearPoint,
} from "./point";

/** What the resolution of a date may count from. */
export interface Origins {
  /** The day of publication; null where unknown. */
  readonly published: number | null;
  /** The date that the text spoke of last; null at its start. */
  readonly spoken: Point | null;
}

export function atPoint(point: Point, how: string, relative: boolean): Resolved {
  return { point, value: point.value, how, relative };
}

/** A value that stays open in part. */
export function open(value: string, how = "the day of publication is not known"): Resolved {
  return { point: null, value, how, relative: true };
}

/** The year that an expression names, or null where it leaves it to the tense. */
function yearFrom(year: YearReference, { published, spoken }: Origins): number | null {
  if (year === null || typeof year === "number") return year;
  const from = year.from === "text" ? (spoken?.from ?? published) : published;
  return from === null ? null : yearOf(from) + year.shift;
}

/** Days, months, weekdays, years, seasons, quarters and holidays that stand by name; null for any other kind. */
export function resolveNamed({ when, tense }: Expression, origins: Origins): Resolved | null {
  switch (when.kind) {
    case "day":
      return resolveDay(when, tense, origins);
    case "dayOfMonth":
      return resolveDayOfMonth(when.day, origins);
    case "weekday":
      return resolveWeekday(when.weekday, when.shift, tense, origins.published);
    case "month": {
      const place = (year: number) => monthPoint(year, when.month);
      return resolvePeriod(when.year, when.shift, tense, origins, place, `XXXX-${digits(when.month, 2)}`);
    }
    case "season": {
      const place = (year: number) => seasonPoint(year, when.season);
      return resolvePeriod(when.year, when.shift, tense, origins, place, `XXXX-${when.season}`);
    }
    case "quarter": {
      const place = (year: number) => quarterPoint(year, when.quarter);
      return resolvePeriod(when.year, null, tense, origins, place, `XXXX-Q${when.quarter}`);
    }
    case "half": {
      const place = (year: number) => halfPoint(year, when.half);
      return resolvePeriod(when.year, null, tense, origins, place, `XXXX-H${when.half}`);
    }
    case "holiday": {
      const place = (year: number) => dayPoint(holidayDay(when.rule, year));
      return resolvePeriod(when.year, when.shift, tense, origins, place, "XXXX-XX-XX");
    }
    case "year":
      return atPoint(yearPoint(when.year), when.fiscal ? "a fiscal year, printed" : "printed in full", false);
    case "decade":
      return atPoint(decadePoint(when.decade), "a decade, printed", false);
    case "century":
      return atPoint(centuryPoint(when.century), "a century, printed", false);
    default:
      return null;
  }
}

const BESIDE = "the year follows from the words beside it";

function resolveDay(when: When & { kind: "day" }, tense: Tense | null, origins: Origins): Resolved {
  const { month, day, weekday } = when;
  const year = yearFrom(when.year, origins);
  const printed = typeof when.year === "number";
  const never = (value: string): Resolved => ({ point: null, value, how: "there is no such day", relative: false });
  const exists = (candidate: number): boolean => day <= daysInMonth(candidate, month);
  if (year !== null) {
    if (!exists(year)) return never(`${year}-${digits(month, 2)}-${digits(day, 2)}`);
    const point = dayPoint(dayNumber(year, month, day));
    const clash = weekday !== null && weekdayOf(point.from) !== weekday;
    const how = printed ? "printed in full" : BESIDE;
    return atPoint(point, clash ? `${how}, though it was a ${weekdayLabel(weekdayOf(point.from))}` : how, !printed);
  }
  const { published } = origins;
  const unknown = `XXXX-${digits(month, 2)}-${digits(day, 2)}`;
  if (published === null) return open(unknown, "the year is not printed");
  const here = yearOf(published);
  let years = [here - 1, here, here + 1].filter(exists);
  // The 29th of February comes round every fourth year.
  if (years.length === 0) years = [here - 3, here - 2, here + 2, here + 3].filter(exists);
  if (years.length === 0) return never(unknown);
  const points = years.map((candidate) => dayPoint(dayNumber(candidate, month, day)));
  const agreeing = weekday === null ? points : points.filter((point) => weekdayOf(point.from) === weekday);
  const point = nearest(agreeing.length > 0 ? agreeing : points, published, tense);
  return atPoint(point, `the year follows from publication in ${monthName(civilDate(published).month)} ${here}`, true);
}

/** "5" behind "December 3 to": the same month. */
function resolveDayOfMonth(day: number, { published, spoken }: Origins): Resolved {
  const base = spoken?.from ?? published;
  if (base === null) return open(`XXXX-XX-${digits(day, 2)}`);
  const { year, month } = civilDate(base);
  if (day > daysInMonth(year, month)) return open(`XXXX-XX-${digits(day, 2)}`, "there is no such day");
  return atPoint(dayPoint(dayNumber(year, month, day)), `of ${monthName(month)}, the month named before`, true);
}

function resolveWeekday(weekday: number, shift: Shift, tense: Tense | null, published: number | null): Resolved {
  const name = weekdayLabel(weekday);
  if (published === null) return open(`XXXX-WXX-${weekday}`);
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const back = (7 - ahead) % 7;
  const forward = shift === 0 ? tense !== "past" : shift === null ? tense === "future" : shift > 0;
  let day = forward ? published + ahead : published - back;
  if (shift !== null && shift !== 0 && day === published) day += 7 * shift;
  const point = dayPoint(day);
  const place = day === published ? "of publication" : day < published ? "before publication" : "after publication";
  return atPoint(point, `the ${name} ${place}, ${printDay(point.value, "short")}`, true);
}

function resolvePeriod(
  written: YearReference,
  shift: Shift,
  tense: Tense | null,
  origins: Origins,
  place: (year: number) => Point,
  unknown: string,
): Resolved {
  const year = yearFrom(written, origins);
  if (year !== null) {
    const printed = typeof written === "number";
    return atPoint(place(year), printed ? "printed in full" : BESIDE, !printed);
  }
  const { published } = origins;
  if (published === null) return open(unknown, "the year is not printed");
  const here = yearOf(published);
  const around = [here - 1, here, here + 1].map(place);
  const how = `the year follows from publication in ${monthName(civilDate(published).month)} ${here}`;
  if (shift === null) return atPoint(nearest(around, published, tense), how, true);
  if (shift === 0) {
    // "this summer" is this year's; "this January", written in December, the coming one.
    const own = around[1];
    return atPoint(Math.abs(own.from - published) > 240 ? nearest(around, published, tense) : own, how, true);
  }
  if (shift > 0) return atPoint(around.find((point) => point.from > published) ?? place(here + 2), how, true);
  const last = [around[1], around[0]].find((point) => isOver(point, published));
  return atPoint(last ?? place(here - 2), how, true);
}

/** A month or season that is still running is not the last one. */
function isOver(point: Point, published: number): boolean {
  const width = point.grain === "season" ? 80 : point.grain === "month" ? 28 : 1;
  return point.from + width <= published;
}
