import bodyEntries from "./deciding-bodies.txt";
import { entryMap, entrySet, wordsByClass } from "./list";
import contextEntries from "./result-contexts.txt";
import vagueEntries from "./vague-matters.txt";
import decisionEntries from "./decisions.txt";
import neighbourEntries from "./result-neighbours.txt";
import qualifierEntries from "./result-qualifiers.txt";
import verbEntries from "./result-verbs.txt";
import nounEntries from "./results.txt";

/** From a noun, lower case, singular ("compromise"), to the kind of result that it names. */
export const resultNouns: ReadonlyMap<string, string> = entryMap(nounEntries);
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
);
/** "Proposal", "several", "Monday": what names no matter that was decided or agreed on. Lower case, no stems. */
export const vagueMatters = wordsByClass(vagueEntries, "decided", "agreed");
/** "Committee", "senate". Lower case, no stems. */
export const decidingBodies = entrySet(bodyEntries);

/** How a verb alone, or with a word behind it ("down"), says that a matter ended. */
export interface DecisionWord {
  readonly second: string;
  /** "verdict", "departure" or "decision". */
  readonly matter: string;
  /** "acquitted", "dismissed", "approved". */
  readonly end: string;
}

function decisionWordsOf(): ReadonlyMap<string, readonly DecisionWord[]> {
  const words = new Map<string, DecisionWord[]>();
  for (const [phrase, value] of entryMap(decisionEntries)) {
    const [first, second = ""] = phrase.split(" ");
    const [matter, end] = value.split("/");
    const known = words.get(first) ?? [];
    // A phrase is looked for before its verb alone.
    if (second) known.unshift({ second, matter, end });
    else known.push({ second, matter, end });
    words.set(first, known);
  }
  return words;
}

/** From a form of a verb, lower case ("stepped"), to what it may say, phrases first. */
export const decisionWords: ReadonlyMap<string, readonly DecisionWord[]> = decisionWordsOf();
