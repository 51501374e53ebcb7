import { entryMap, entrySet } from "./list";
import decisionEntries from "./decisions.txt";
import qualifierEntries from "./result-qualifiers.txt";
import verbEntries from "./result-verbs.txt";
import nounEntries from "./results.txt";

/** From a noun, lower case, singular ("compromise"), to the kind of result that it names. */
export const resultNouns: ReadonlyMap<string, string> = entryMap(nounEntries);
export const resultVerbs: ReadonlySet<string> = entrySet(verbEntries);
/** From a word beside a result ("some", "final", "further") to what it does: "limited" leaves room for the opposite, "strict" does so only with "no", "other" speaks of one more. */
export const resultQualifiers: ReadonlyMap<string, string> = entryMap(qualifierEntries);

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
