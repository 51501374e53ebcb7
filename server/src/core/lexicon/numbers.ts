import cardinalEntries from "./cardinals.txt";
import { entryNumbers } from "./list";
import magnitudeEntries from "./magnitudes.txt";
import ordinalEntries from "./ordinals.txt";

/** "seven" → 7, "twenty" → 20: the words below a hundred, lower case. */
export const cardinalWords = entryNumbers(cardinalEntries);
/** "third" → 3, lower case. */
export const ordinalWords = entryNumbers(ordinalEntries);
/** "hundred" → 100, "million" → 1e6, "dozen" → 12, lower case, singular. */
export const magnitudeWords = entryNumbers(magnitudeEntries);
