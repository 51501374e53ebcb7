import { dayNumber, daysInMonth, weekdayOf } from "../calendar";

const FIXED = /^(\d{2})-(\d{2})$/;
const NTH = /^(\d{1,2})-([1-7])-([1-5]|l)$/;
const EASTER = /^easter (-?\d{1,2})$/;

/** Easter Sunday by the anonymous Gregorian computus (Nature 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The first day on or after `from` that is the weekday. */
function onOrAfter(from: number, weekday: number): number {
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** The day of a holiday's rule (lexicon/holidays.txt) in a year; null for a rule that is not known. */
export function holidayDay(rule: string, year: number): number | null {
  const fixed = FIXED.exec(rule);
  if (fixed) return dayNumber(year, Number(fixed[1]), Number(fixed[2]));
  const easter = EASTER.exec(rule);
  if (easter) return easterSunday(year) + Number(easter[1]);
  if (rule === "election") return onOrAfter(dayNumber(year, 11, 1), 1) + 1;
  const nth = NTH.exec(rule);
  if (!nth) return null;
  const [month, weekday] = [Number(nth[1]), Number(nth[2])];
  const first = onOrAfter(dayNumber(year, month, 1), weekday);
  if (nth[3] !== "l") return first + 7 * (Number(nth[3]) - 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  return onOrAfter(last - 6, weekday);
}
