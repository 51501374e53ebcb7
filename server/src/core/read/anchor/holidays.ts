import { dayNumber, weekdayOf } from "../calendar";

/** Western Easter Sunday: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The day of a holiday in a year, by a rule of lexicon/holidays.txt. */
export function holidayDay(rule: string, year: number): number {
  if (rule.startsWith("easter")) return easterDay(year) + Number(rule.slice(7));
  if (rule === "election") return nthWeekday(year, 11, 1, 1) + 1;
  const [month, day, nth] = rule.split("-");
  if (nth === undefined) return dayNumber(year, Number(month), Number(day));
  if (nth === "l") {
    const last = dayNumber(year, Number(month) + 1, 1) - 1;
    return last - ((weekdayOf(last) - Number(day) + 7) % 7);
  }
  return nthWeekday(year, Number(month), Number(day), Number(nth));
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
