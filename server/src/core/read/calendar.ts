/**
 * The calendar as plain integers: a day is its number of days since 1 January 1970 (proleptic Gregorian, no time zone,
 * no clock). The arithmetic is Howard Hinnant's "chrono-compatible low-level date algorithms".
 */

/** Days from `from` to `to`, both included. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** "March" for 3. */
export function monthName(month: number): string {
  return MONTHS[month - 1];
}

/** The number of a day; a month or day out of range runs over ("month 13" is the next January). */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = inYear <= 2 ? carried - 1 : carried;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilDate(number: number): CivilDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week that a day lies in: weeks begin on Monday, and the first one of a year holds its 4 January. */
function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** "05" of 5: a number with zeros before it, up to a length. */
export const digits = (value: number, length: number): string => String(value).padStart(length, "0");

/** "2025-12-02". */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number);
  return isoMonth(year, month, day);
}

/** "2025-12", or "2025-12-02" with a day. */
export function isoMonth(year: number, month: number, day?: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}${day === undefined ? "" : `-${digits(day, 2)}`}`;
}

/** "2025-W49". */
export function isoWeekValue(number: number): string {
  const { year, week } = isoWeek(number);
  return `${digits(year, 4)}-W${digits(week, 2)}`;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(T.{1,24})?$/;
const PART = /^(\d{4})-(?:W(\d{1,2})(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)|(\d{2}))(?:-XX)?(?:T.{1,24})?$/;
const YEARS = /^(\d{4}|\d{3}X?|\d{2}(?:XX)?)$/;

/** First and last day of a season in a year, so wide that every usual reading (meteorological, astronomical) fits. Northern hemisphere. */
const SEASONS: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  SP: [3, 1, 0, 6, 21],
  SU: [6, 1, 0, 9, 23],
  FA: [9, 1, 0, 12, 21],
  // "The winter of 1998" may begin or end in 1998.
  WI: [0, 1, 1, 3, 21],
};

/**
 * The days that a TIMEX3 value covers, so that "can these be the same day?" is whether two intervals meet. A night
 * reaches into the next day. Null for a duration, a set, a reference (PRESENT_REF) and a value that is not known (XXXX-12-03).
 */
export function dayOf(value: string | null): DayInterval | null {
  if (value === null) return null;
  const day = DAY.exec(value);
  if (day) {
    const from = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
    const overMidnight = day[4] === "TNI" || day[4]?.startsWith("T24") === true;
    return { from, to: overMidnight ? from + 1 : from };
  }
  const part = PART.exec(value);
  if (part) return partInterval(part);
  const years = YEARS.exec(value);
  if (!years) return null;
  const known = years[1].replace(/X/g, "");
  const width = 10 ** (4 - known.length);
  const first = Number(known) * width;
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + width, 1, 1) - 1 };
}

function partInterval(part: RegExpExecArray): DayInterval | null {
  const year = Number(part[1]);
  const [, , week, weekend, quarter, half, season, month] = part;
  if (week !== undefined) {
    const monday = weekStart(year, Number(week));
    return { from: weekend ? monday + 5 : monday, to: monday + 6 };
  }
  if (quarter !== undefined) return months(year, 3 * Number(quarter) - 2, 3);
  if (half !== undefined) return months(year, 6 * Number(half) - 5, 6);
  if (season !== undefined) {
    const [fromMonth, fromDay, years, toMonth, toDay] = SEASONS[season];
    return { from: dayNumber(year, fromMonth, fromDay), to: dayNumber(year + years, toMonth, toDay) };
  }
  return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), 1) : null;
}

function months(year: number, month: number, count: number): DayInterval {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + count, 1) - 1 };
}

/** "Tuesday" for a value that names one day ("2025-12-02", "2025-12-02TEV"); null for any other. */
export function weekdayName(value: string | null): string | null {
  const day = value === null ? null : DAY.exec(value);
  return day ? WEEKDAYS[weekdayOf(dayNumber(Number(day[1]), Number(day[2]), Number(day[3]))) - 1] : null;
}

/** "Tuesday" for 2. */
export function weekdayLabel(weekday: number): string {
  return WEEKDAYS[weekday - 1];
}
