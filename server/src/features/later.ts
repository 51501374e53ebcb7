import { dayNumberOf } from "../core/read/calendar-print";
import type { Publication } from "../core/read/reading";

const MINUTES_IN_DAY = 24 * 60;

/** How much later than this article another was published ("3 h later", "a day earlier"); null where that is not known, or is nothing. */
export function laterBy(here: Publication, there: Publication): string | null {
  const [ours, theirs] = [dayNumberOf(here.value), dayNumberOf(there.value)];
  if (ours === null || theirs === null) return null;
  const [from, to] = [minutesOf(here.value!), minutesOf(there.value!)];
  if (from === null || to === null) return phrase(theirs - ours, "day");
  const minutes = (theirs - ours) * MINUTES_IN_DAY + to - from;
  if (Math.abs(minutes) >= MINUTES_IN_DAY) return phrase(Math.trunc(minutes / MINUTES_IN_DAY), "day");
  return phrase(Math.trunc(minutes / 60), "h");
}

function minutesOf(iso: string): number | null {
  const time = /T(\d\d):(\d\d)/.exec(iso);
  return time ? Number(time[1]) * 60 + Number(time[2]) : null;
}

function phrase(count: number, unit: "day" | "h"): string | null {
  if (count === 0) return null;
  const number = Math.abs(count);
  const amount = unit === "h" ? `${number} h` : number === 1 ? "a day" : `${number} days`;
  return `${amount} ${count > 0 ? "later" : "earlier"}`;
}
