import cardinalEntries from "./cardinals.txt";
import { entryMap } from "./list";
import magnitudeEntries from "./magnitudes.txt";
import ordinalEntries from "./ordinals.txt";

const numbersOf = (raw: string): ReadonlyMap<string, number> =>
  new Map([...entryMap(raw)].map(([word, value]) => [word, Number(value)]));

/** "seven" → 7, "twenty" → 20: the words below a hundred, lower case. */
export const cardinalWords = numbersOf(cardinalEntries);
/** "third" → 3, lower case. */
export const ordinalWords = numbersOf(ordinalEntries);
/** "hundred" → 100, "million" → 1e6, "dozen" → 12, lower case, singular. */
export const magnitudeWords = numbersOf(magnitudeEntries);
