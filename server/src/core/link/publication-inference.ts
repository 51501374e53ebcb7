import { civilDate, isoDay, weekdayLabel, weekdayOf } from "../read/calendar";
import { printDay } from "../read/calendar-print";
import { type Evidence, isNamed } from "./publication-evidence";

interface Inferred {
  readonly day: number;
  /** From what, for a reader. */
  readonly how: string;
}

/**
 * The day of publication that an article gives away by itself: the latest day that it prints in full, where a second
 * thing agrees: the first weekday that the text names is that day's, or another full day of the same week stands in it.
 * A lone date is nothing: it may be an anniversary or an old photograph.
 */
export function ownInference({ captions, full, years, named }: Evidence): Inferred | null {
  if (full.length === 0) return null;
  const day = full.reduce((a, b) => Math.max(a, b));
  const { year } = civilDate(day);
  // A later year in the text shows that the day is an old one.
  for (const later of [year + 1, year + 2, year + 3]) if (years.has(later)) return null;
  const first = named.find(({ weekday, past }) => weekday !== null && past !== false);
  const agrees = first !== undefined && first.weekday === weekdayOf(day);
  const beside = new Set(full.filter((other) => day - other <= 7)).size > 1;
  const photographed = captions.includes(day);
  if (!agrees && !(beside && photographed)) return null;
  if (!photographed && !beside) return null;
  // A day named as past that is the next one: the article was written on it.
  const next = day + 1;
  const nextDate = civilDate(next);
  const dayAfter = named.some((one) => one.past === true && isNamed(one, next, nextDate));
  const source = photographed ? "the photograph of" : "the dates up to";
  const how = `inferred from ${source} ${printDay(isoDay(day), "short")} ${year}`;
  if (dayAfter) return { day: next, how: `${how} and the ${weekdayLabel(weekdayOf(next))} that the text tells of` };
  return { day, how: agrees ? `${how} and the ${weekdayLabel(weekdayOf(day))} that the text tells of` : how };
}
