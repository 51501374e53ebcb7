import { MONTHS, WEEKDAYS } from "../calendar";
import type { Random } from "../random";
import { choose, type Mutation } from "../sites";

/** Ways in which one name is spelled as another would transliterate or mistype it. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/y$/, "i"],
  [/i(?=[a-z]$)/, "y"],
  [/(?<=[a-z])ck/, "k"],
  [/(?<=[a-z])ll/, "l"],
  [/(?<=[a-z])nn/, "n"],
  [/(?<=[a-z])v/, "w"],
  [/(?<=[a-z])c(?=[aou])/, "k"],
  [/e(?=n$)/, "o"],
  [/o(?=n$)/, "e"],
  [/(?<=[a-z]{2})a/, "e"],
  [/(?<=[a-z]{2})e/, "a"],
  [/(?<=[a-z]{2})i/, "e"],
  [/(?<=[a-z]{2})o/, "a"],
];
const NO_SURNAME = new Set([...MONTHS, ...WEEKDAYS]);

/** One surname of a person with a forename, spelled in another way wherever it stands. */
export function spelling(text: string, random: Random): Mutation | null {
  const people = [
    ...text.matchAll(/(?<=[a-z,] )(\p{Lu}[a-z]{2,12}) (\p{Lu}[a-z]{4,14})\b(?=,| said| told| was| has|['’]s)/gu),
  ]
    .map(([, , surname]) => surname)
    .filter((surname) => !NO_SURNAME.has(surname) && text.split(new RegExp(`\\b${surname}\\b`)).length > 2);
  const surname = choose([...new Set(people)], random);
  if (!surname) return null;
  const slips = SLIPS.filter(([pattern]) => pattern.test(surname));
  const slip = choose(slips, random);
  if (!slip) return null;
  const other = surname.replace(slip[0], slip[1]);
  const marks: { start: number; end: number }[] = [];
  const parts = text.split(new RegExp(`\\b${surname}\\b`));
  let changed = parts[0];
  for (const part of parts.slice(1)) {
    marks.push({ start: changed.length, end: changed.length + other.length });
    changed += other + part;
  }
  return { text: changed, marks };
}
