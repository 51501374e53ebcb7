import { lengthNeighbours } from "../lexicon/measures";
import { contains, type Span } from "../text/span";
import type { Token } from "../text/tokens";
import type { Measured } from "./measures";

/** How many minutes a unit of time has, so that lengths in different units can be compared. */
export const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10080,
  fortnight: 20160,
  month: 43800,
  year: 525600,
};
/** "Five-hour", "5-hour": the number and its unit are joined by a hyphen before a noun. */
function isAttributive(tokens: readonly Token[], first: number, behind: number): boolean {
  return tokens.slice(first, behind).some(({ text }) => /[-‐‑]/.test(text)) && tokens[behind]?.kind === "word";
}

/** What part a duration plays: how long something lasted, how late it was; null where it only places another time. */
export function roleOfDuration(tokens: readonly Token[], first: number, behind: number): "length" | "delay" | null {
  // "The five-hour talks": before its noun a length is always that of the noun.
  if (isAttributive(tokens, first, behind)) return "length";
  const next = tokens[behind]?.text.toLowerCase() ?? "";
  const previous = tokens[first - 1]?.text.toLowerCase() ?? "";
  const { late, delayed, placing, framing } = lengthNeighbours;
  if (late.has(next) || delayed.has(previous)) return "delay";
  if (placing.has(next)) return null;
  // "After three days of hearings": they lasted, whatever came then.
  if (next === "of" && /^(?:after|in|following)$/.test(previous)) return "length";
  return framing.has(previous) ? null : "length";
}

/** The key of a length of which the sentence does not say what lasted. */
export const UNNAMED_LENGTH = "duration length";

/** Gives the lengths of a headline the measure that the text of the article gives to the same length; others are dropped. */
export function namedLengths(found: readonly Measured[], titles: readonly Span[]): Measured[] {
  return found.flatMap((one) => {
    if (one.key !== UNNAMED_LENGTH) return [one];
    if (!titles.some((title) => contains(title, one))) return [];
    const told = found.find(
      ({ key, figure }) =>
        key.startsWith(`${UNNAMED_LENGTH} `) && figure.value === one.figure.value && figure.unit === one.figure.unit,
    );
    return told ? [{ ...one, key: told.key, subject: told.subject }] : [];
  });
}
