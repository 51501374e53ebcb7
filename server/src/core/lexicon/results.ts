import { entryMap, entrySet, wordsByClass } from "./list";
import contextEntries from "./result-contexts.txt";
import neighbourEntries from "./result-neighbours.txt";
import qualifierEntries from "./result-qualifiers.txt";
import traitEntries from "./result-traits.txt";
import verbEntries from "./result-verbs.txt";
import nounEntries from "./results.txt";

/** From a noun, lower case, singular ("compromise"), to the kind of result that it names. */
export const resultNouns: ReadonlyMap<string, string> = entryMap(nounEntries);
/** "Evidence", "suspect": kinds of results by what is special about them, as the values of `resultNouns` name them. */
export const resultTraits = wordsByClass(traitEntries, "sought", "found", "bare");
export const resultVerbs: ReadonlySet<string> = entrySet(verbEntries);
/** From a word beside a result ("some", "final", "further") to what it does: "limited" leaves room for the opposite, "strict" does so only with "no", "other" speaks of one more. */
export const resultQualifiers: ReadonlyMap<string, string> = entryMap(qualifierEntries);

/** Words that say beside a result what it is worth, by what they do; the head of the list says what. Lower case, straight apostrophes. */
export const resultContexts = wordsByClass(
  contextEntries,
  "aimed",
  "factual",
  "negative",
  "present",
  "approach",
  "compound",
  "idiom",
  "told",
);
/** "Regarding", "scant", "previously": words around the noun or verb of a result or decision; the head of the list says what each class does there. Lower case, straight apostrophes. */
export const resultNeighbours = wordsByClass(
  neighbourEntries,
  "ending",
  "measuring",
  "scarce",
  "opening",
  "limiting",
  "closing",
  "topic",
  "topicless",
  "telling",
  "provisional",
  "lifting",
  "passive",
  "background",
  "attributive",
  "shooting",
  "another",
  "clause",
  "object",
);
