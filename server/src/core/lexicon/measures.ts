import { entryMap, wordsByClass } from "./list";
import amountEntries from "./amount-measures.txt";
import amountNeighbourEntries from "./amount-neighbours.txt";
import qualifierEntries from "./amount-qualifiers.txt";
import deedNeighbourEntries from "./deed-neighbours.txt";
import deedEntries from "./deed-words.txt";
import neighbourEntries from "./figure-neighbours.txt";
import lengthNeighbourEntries from "./length-neighbours.txt";
import headEntries from "./measure-heads.txt";
import traitEntries from "./measure-traits.txt";
import measureEntries from "./measures.txt";
import movingEntries from "./moving-numbers.txt";
import sumEntries from "./sum-words.txt";
import toldEntries from "./told-words.txt";
import unnamedEntries from "./unnamed-persons.txt";

/** From a word, lower case ("wounded"), to what it says the counted went through ("injured"). */
export const measureWords: ReadonlyMap<string, string> = entryMap(measureEntries);
/** From a counted noun, lower case, to the noun that stands for its group ("employees" to "workers"). */
export const measureHeads: ReadonlyMap<string, string> = entryMap(headEntries);
/** From a verb or noun, lower case, to the noun for the amount that it takes ("lost" to "loss"); "paid price" is a price only beside "for". */
export const amountMeasures: ReadonlyMap<string, string> = entryMap(amountEntries);
/** "Net", "quarterly", "expected": words that set an amount of a clause apart from others of its measure; "counted" are those that do not so for what is told in set words. Lower case. */
export const amountQualifiers = wordsByClass(qualifierEntries, "any", "counted");
/** "Worth", "averaged": words beside an amount; the head of the list says what each class says of it. Lower case. */
export const amountNeighbours = wordsByClass(
  amountNeighbourEntries,
  "ending",
  "worth",
  "level",
  "change",
  "determiner",
);
/** "Late", "ago": words beside a length of time by the part that it plays. Lower case. */
export const lengthNeighbours = wordsByClass(lengthNeighbourEntries, "late", "delayed", "placing", "framing");
/** "Killed", "inflation", "arrest": what is measured or befalls people by what is special about it, as the values of `measureWords`, `amountMeasures` and `deedWords` name it. */
export const measureTraits = wordsByClass(traitEntries, "growing", "share", "periodic", "befalling");
/** "Crew members", "gunmen": words and phrases of the set ways in which a measure is told; the head of the list says of which. Lower case. */
export const toldWords = wordsByClass(
  toldEntries,
  "people",
  "part",
  "held",
  "captor",
  "freed",
  "lost",
  "trading",
  "taking",
);
/** "Boy", "aunt": nouns for somebody without a name, by sex. Lower case. */
export const unnamedPersons = wordsByClass(unnamedEntries, "male", "female");
/** "Prices", "polls": words of sentences whose numbers move from day to day, those of polls, of what is traded, and of the end of trading, and verbs for what goes on for days. Lower case. */
export const movingNumbers = wordsByClass(
  movingEntries,
  "moving",
  "poll",
  "market",
  "close",
  "unfolding",
  "raising",
  "tally",
  "sum",
  "victim",
);
/** "Seriously" of "seriously injured", "without" of "without power", "more" of "more cables". Lower case. */
export const figureNeighbours = wordsByClass(neighbourEntries, "degree", "lost", "kindless", "fresh");
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
/** "A", "and", "including": words in a row of people who are counted one after another; the head of the list says what they do. Lower case. */
export const sumWords = wordsByClass(sumEntries, "joint", "many", "one", "part", "person", "place", "rest");
