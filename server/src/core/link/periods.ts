import { dayNumber, civilDate, dayOf, type DayInterval } from "../read/calendar";
import type { AnchoredDate } from "../read/reading";
import { firstEndingAfter } from "../text/span";
import type { Token } from "../text/tokens";

/** Dates of a sentence that are older than this make its figures old, in days. */
const OLD = 21;

/** The days of a date in a sentence, with the clause that they stand in. */
export interface Dated extends DayInterval {
  readonly clause: number;
}

/** The dates of a sentence that name days. */
export function datedIn(dates: readonly AnchoredDate[], tokens: readonly Token[], clauses: readonly number[]): Dated[] {
  return dates.flatMap(({ value, start }) => {
    const days = value ? dayOf(value) : null;
    return days ? [{ ...days, clause: clauses[Math.min(firstEndingAfter(tokens, start), tokens.length - 1)] }] : [];
  });
}

/** The days that are long past when an article is published. */
export function pastOf(dates: readonly Dated[], published: number | null): Dated[] {
  return published === null ? [] : dates.filter(({ to }) => to < published - OLD);
}

/** Is it the year before: "last year"? What is reported by the year is reported then. */
export function isLastYear({ from, to }: DayInterval, published: number): boolean {
  return isWholeYear({ from, to }) && civilDate(from).year === civilDate(published).year - 1;
}

/** Is it a whole year of the calendar: "in 2009"? */
export function isWholeYear({ from, to }: DayInterval): boolean {
  const { year } = civilDate(from);
  return from === dayNumber(year, 1, 1) && to === dayNumber(year, 12, 31);
}

/** Days in a word, so that two periods are equal or not. */
export function printedPeriod(dates: readonly DayInterval[]): string {
  return dates.map(({ from, to }) => `${from}-${to}`).join(" ");
}

/** The period of a figure, as `printedPeriod` prints it, and whether its number is that of one event. */
interface Told {
  readonly period: string;
  readonly growing: boolean;
}

const PRINTED = /^(-?\d{1,9})-(-?\d{1,9})$/;

/** How many days before another one a period ended; null where a figure is told of the present or of several periods. */
export function daysSince(period: string, day: number): number | null {
  const printed = PRINTED.exec(period);
  return printed && day - Number(printed[2]);
}

/** Are two figures told of the same days? The toll of an event of 1993 and that of one of 26 February 1993 may be one. */
export function samePeriod(a: Told, b: Told): boolean {
  if (a.period === b.period) return true;
  const [one, other] = [PRINTED.exec(a.period), PRINTED.exec(b.period)];
  if (!a.growing || !one || !other) return false;
  const [from, to, start, end] = [...one.slice(1), ...other.slice(1)].map(Number);
  return (from <= start && end <= to) || (start <= from && to <= end);
}
