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
  const year = civilDate(published).year - 1;
  return from === dayNumber(year, 1, 1) && to === dayNumber(year, 12, 31);
}

/** Days in a word, so that two periods are equal or not. */
export function printedPeriod(dates: readonly DayInterval[]): string {
  return dates.map(({ from, to }) => `${from}-${to}`).join(" ");
}
