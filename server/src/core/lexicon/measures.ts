import { entryMap, entrySet, wordsByClass } from "./list";
import amountEntries from "./amount-measures.txt";
import qualifierEntries from "./amount-qualifiers.txt";
import deedNeighbourEntries from "./deed-neighbours.txt";
import deedEntries from "./deed-words.txt";
import neighbourEntries from "./figure-neighbours.txt";
import headEntries from "./measure-heads.txt";
import measureEntries from "./measures.txt";
import movingEntries from "./moving-numbers.txt";

/** From a word, lower case ("wounded"), to what it says the counted went through ("injured"). */
export const measureWords: ReadonlyMap<string, string> = entryMap(measureEntries);
/** From a counted noun, lower case, to the noun that stands for its group ("employees" to "workers"). */
export const measureHeads: ReadonlyMap<string, string> = entryMap(headEntries);
/** From a verb or noun, lower case, to the noun for the amount that it takes ("lost" to "loss"); "paid price" is a price only beside "for". */
export const amountMeasures: ReadonlyMap<string, string> = entryMap(amountEntries);
/** "Net", "quarterly", "expected": words that set an amount of a clause apart from others of its measure. */
export const amountQualifiers = entrySet(qualifierEntries);
/** "Prices", "polls": words of sentences whose numbers move from day to day, those of polls, of what is traded, and of the end of trading, and verbs for what goes on for days. Lower case. */
export const movingNumbers = wordsByClass(movingEntries, "moving", "poll", "market", "close", "unfolding");
/** "Seriously" of "seriously injured", "without" of "without power". Lower case. */
export const figureNeighbours = wordsByClass(neighbourEntries, "degree", "lost");
/** From a form of a verb, lower case ("shut"), to the verb that stands for those used for one another ("close"); "have" says how things stand, "-" nothing. */
export const deedWords: ReadonlyMap<string, string> = entryMap(deedEntries);
/** "Will", "been", "total": words between a number and a verb; the head of the list says how. Lower case. */
export const deedNeighbours = wordsByClass(
  deedNeighbourEntries,
  "plain",
  "auxiliary",
  "quantity",
  "bare",
  "participle",
);
