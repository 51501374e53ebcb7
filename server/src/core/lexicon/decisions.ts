import bodyEntries from "./deciding-bodies.txt";
import contextEntries from "./decision-contexts.txt";
import decisionEntries from "./decisions.txt";
import { entryMap, entrySet, wordsByClass } from "./list";
import vagueEntries from "./vague-matters.txt";

/** "Proposal", "several", "Monday": what names no matter that was decided or agreed on. Lower case, no stems. */
export const vagueMatters = wordsByClass(vagueEntries, "decided", "agreed");
/** "Committee", "senate". Lower case, no stems. */
export const decidingBodies = entrySet(bodyEntries);

/** Words beside a verb that tells an end, by what they do; the head of the list says what. Lower case, straight apostrophes. */
export const decisionContexts = wordsByClass(
  contextEntries,
  "charge",
  "court",
  "denying",
  "earlier",
  "partial",
  "spoken",
);

/** How a verb alone, or with words behind it ("down", "not guilty"), says that a matter ended. */
export interface DecisionWord {
  /** The word behind the verb, an object between them or not; empty where the verb says it alone. */
  readonly second: string;
  /** The word right behind that one, or empty. */
  readonly third: string;
  /** "verdict", "plea", "bail", "departure", "decision", "ruling" or "consent". */
  readonly matter: string;
  /** "acquitted", "dismissed", "approved". */
  readonly end: string;
  /** Does it say so of a charge only, and before a judge ("denied theft")? */
  readonly inCourt: boolean;
}

function decisionWordsOf(): ReadonlyMap<string, readonly DecisionWord[]> {
  const words = new Map<string, DecisionWord[]>();
  for (const [phrase, value] of entryMap(decisionEntries)) {
    const [first, second = "", third = ""] = phrase.split(" ");
    const [matter, end, where] = value.split("/");
    const word = { second, third, matter, end, inCourt: where === "court" };
    const known = words.get(first) ?? [];
    // A phrase is looked for before its verb alone.
    if (second) known.unshift(word);
    else known.push(word);
    words.set(first, known);
  }
  return words;
}

/** From a form of a verb, lower case ("stepped"), to what it may say, phrases first. */
export const decisionWords: ReadonlyMap<string, readonly DecisionWord[]> = decisionWordsOf();
