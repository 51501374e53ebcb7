import type { TimeOfDay, When, YearReference } from "./expression";

/** A day, month or weekday as it is named, with the time that an ISO date carries. */
export interface FoundDay {
  readonly to: number;
  readonly when: When;
  readonly time?: TimeOfDay;
}

/** A day by its numbers; null where no month has it. */
export function foundDay(
  to: number,
  year: YearReference,
  month: number,
  day: number,
  weekday: number | null = null,
): FoundDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { to, when: { kind: "day", year, month, day, weekday } };
}
