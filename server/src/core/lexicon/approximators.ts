import approximatorEntries from "./approximators.txt";
import behindEntries from "./approximators-behind.txt";
import { entryMap, entrySet, longestFirst } from "./list";
import strictEntries from "./strict-bounds.txt";
import magnitudeEntries from "./vague-magnitudes.txt";
import vagueEntries from "./vague-numbers.txt";

export type Approximation = "atLeast" | "atMost" | "about" | "almost" | "justOver" | "exact";

interface ApproximatorEntry {
  readonly words: readonly string[];
  readonly kind: Approximation;
}

/** From the last word of a phrase that stands before a number ("than") to the phrases, longest first. */
export const approximatorsBefore = phrases(approximatorEntries, (words) => words[words.length - 1]);
/** From the first word of a phrase that stands behind a number ("or") to the phrases, longest first. */
export const approximatorsBehind = phrases(behindEntries, (words) => words[0]);

/** "over", "fewer than": phrases before a number that leave the number itself out; lower case. */
export const strictBounds = entrySet(strictEntries);
/** "several" → [2, 9]; phrases of more words are keyed as they are printed. */
export const vagueNumbers = intervals(vagueEntries);
/** "hundreds" → [100, 1000]. */
export const vagueMagnitudes = intervals(magnitudeEntries);

function phrases(raw: string, key: (words: readonly string[]) => string): ReadonlyMap<string, ApproximatorEntry[]> {
  const found = [...entryMap(raw)].map(([phrase, kind]) => ({
    words: phrase.split(" "),
    kind: kind as Approximation,
  }));
  return longestFirst(found, key);
}

function intervals(raw: string): ReadonlyMap<string, readonly [number, number]> {
  return new Map(
    [...entryMap(raw)].map(([word, bounds]) => {
      const [least, most] = bounds.split(", ").map(Number);
      return [word, [least, most]];
    }),
  );
}
