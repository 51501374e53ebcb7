import { irregularPastForms } from "../lexicon/calendar";
import { eventWords } from "../lexicon/events";
import { functionWords } from "../lexicon/function-words";
import { deedNeighbours, deedWords } from "../lexicon/measures";
import { movementVerbs } from "../lexicon/noun-phrases";
import { cardinalWords } from "../lexicon/numbers";
import { isCapitalised } from "../text/capital";
import type { Token } from "../text/tokens";
import { bareWord, stemOf } from "./similarity-terms";

/** What somebody has, holds or is, in one word: a number of it says how things stand, and not what was done. */
export const HAVING = "have";
/** How far before its number a verb may stand, in tokens. */
const REACH = 6;

/** Is a word by its form a verb of the past, or one that is told by its ending? */
function isPast(word: string): boolean {
  return /[a-z]{2}ed$/.test(word) || irregularPastForms.has(word) || deedNeighbours.participle.has(word);
}

/** A verb by what compares of it: its group, the class of the event that it tells, else its stem; null where it tells nothing. */
export function deedOf(word: string): string | null {
  const listed = deedWords.get(word);
  if (listed !== undefined) return listed === "-" ? null : listed;
  return eventWords.get(word)?.class ?? stemOf(bareWord(word));
}

/** Is a word a verb wherever it stands beside a number? */
function isVerb(word: string): boolean {
  return deedWords.has(word) || isPast(word) || movementVerbs.has(word) || /[a-z]{2}ing$/.test(word);
}

/** "A hoard of 300 swords", "a fleet of 12 lorries": what holds the counted tells of them as a verb does. A "total of" them does not. */
function heldBy(noun: Token | undefined): string | null {
  if (
    noun?.kind !== "word" ||
    isCapitalised(noun.text) ||
    functionWords.has(noun.lower) ||
    cardinalWords.has(noun.lower)
  )
    return null;
  return deedNeighbours.bare.has(noun.lower) ? null : `of ${stemOf(bareWord(noun.lower))}`;
}

/** The verb that takes a number as its object, right before it: "destroyed three buildings", "will close seven". */
function deedBefore(tokens: readonly Token[], first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { lower, kind } = tokens[at];
    if (kind !== "word") return null;
    if (isVerb(lower)) return deedOf(lower);
    // "Destroyed a total of 14".
    if (lower === "of" && !/^(?:total|sum)$/.test(tokens[at - 1]?.lower ?? "")) return heldBy(tokens[at - 1]);
    if (deedNeighbours.quantity.has(lower) || /['’]s?$/.test(lower)) continue;
    return deedNeighbours.plain.has(tokens[at - 1]?.lower) ? deedOf(lower) : null;
  }
  return null;
}

/** The verb that the counted are the subject of, right behind them: "three were destroyed", "nine collapsed", "30 are to shut". */
function deedBehind(tokens: readonly Token[], behind: number): string | null {
  let at = behind;
  while (at < tokens.length && at < behind + REACH && deedNeighbours.auxiliary.has(tokens[at].lower)) at++;
  const word = tokens[at]?.lower ?? "";
  if (isPast(word)) return deedOf(word);
  if (at === behind) return null;
  return deedNeighbours.plain.has(tokens[at - 1].lower) ? deedOf(word) : HAVING;
}

/**
 * What was done with what a figure counts, or what it did: "destroyed" of "destroyed three buildings" and of "three
 * buildings were destroyed"; null where no verb stands right beside it. `behind` is the index behind the counted noun.
 */
export function deedAt(tokens: readonly Token[], first: number, behind: number): string | null {
  const before = deedBefore(tokens, first);
  return before === null || before === HAVING ? (deedBehind(tokens, behind) ?? before) : before;
}
