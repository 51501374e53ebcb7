import abbreviationEntries from "./abbreviations.txt";
import { entryMap, entrySet } from "./list";
import cueEntries from "./sentence-cues.txt";
import starterEntries from "./sentence-starters.txt";

/** From an abbreviation without its full stop to what follows it: `title` (a name), `number`, `open` (maybe a new sentence). */
export const abbreviations = entryMap(abbreviationEntries);
/** Capitalised function words that start a sentence after "U.S." or "Inc." */
export const sentenceStarters = entrySet(starterEntries);
/** "asked" in `"Who pays?" Albrecht asked`: the question mark ends no sentence. */
export const questionCues = entrySet(cueEntries);
