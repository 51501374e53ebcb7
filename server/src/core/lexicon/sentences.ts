import abbreviationEntries from "./abbreviations.txt";
import openerEntries from "./clause-openers.txt";
import { entryMap, entrySet, wordsByClass } from "./list";
import cueEntries from "./sentence-cues.txt";
import starterEntries from "./sentence-starters.txt";

/** From an abbreviation without its full stop to what follows it: `title` (a name), `number`, `open` (maybe a new sentence). */
export const abbreviations = entryMap(abbreviationEntries);
/** Capitalised function words that start a sentence after "U.S." or "Inc." */
export const sentenceStarters = entrySet(starterEntries);
/** "asked" in `"Who pays?" Albrecht asked`: the question mark ends no sentence. */
export const questionCues = entrySet(cueEntries);
/** "After", "who", "will": words at which a clause begins or goes on; the head of the list says how. Lower case. */
export const clauseOpeners = wordsByClass(openerEntries, "anywhere", "comma", "relative", "going", "subject");
