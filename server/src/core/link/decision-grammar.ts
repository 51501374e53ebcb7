import { passiveAuxiliaries } from "../lexicon/function-words";
import { decisionContexts, decisionWords, type DecisionWord } from "../lexicon/decisions";
import { isCapitalised } from "../text/capital";
import { perForm } from "../text/forms";
import { resultNeighbours } from "../lexicon/results";
import { type Clauses, isNegated, isUnsure } from "./outcome-clauses";

/** The words that tell an end, in a sentence. */
export interface Told {
  readonly word: DecisionWord;
  /** Indices of the verb, and of the word that makes a phrase of it, among the tokens of the sentence. */
  readonly verb: number;
  readonly last: number;
}

/** How an end is told: of these days, of an earlier time ("had pleaded", "who was acquitted"), or not as a fact. */
type Telling = "fact" | "background" | "none";

/** Between a verb and the word that makes a phrase of it stands an object of so many words at most. */
const LONGEST_OBJECT = 3;
/** So far behind its verb that word is looked for, in tokens. */
const LONGEST_REACH = 8;
/** So far from its verb, in tokens, stands what was decided, and who decided. */
const REACH = 14;
/** So far before a verb stands what makes background of it: "who had", "which was". */
const REACH_OF_BACKGROUND = 4;
/** Behind a participle a mark shows, as "by" and "over" do, that its object stands before it. */
const MARK = /^[.,:;–—-]$/;

/** The words for an end that a token begins; null for nearly all. */
export const endingWords = perForm(({ kind, lower }): readonly DecisionWord[] | null =>
  kind === "word" ? (decisionWords.get(lower) ?? null) : null,
);

/** The index of the word that makes a phrase of a verb ("guilty" of "found the mayor guilty"); -1 where it does not follow. */
function secondOf({ tokens, words, clauses }: Clauses, verb: number, { second, third }: DecisionWord): number {
  // "Found the former mayor Tomas Brandt guilty": names do not make an object longer.
  for (let [at, object] = [verb + 1, 0]; object <= LONGEST_OBJECT && clauses[at] === clauses[verb]; at++) {
    if (at > verb + LONGEST_REACH) return -1;
    if (!isCapitalised(tokens[at].text)) object++;
    // "Cleared the takeover of Brandt Ferries" is no verdict.
    if (second === "of" && /^(?:the|an?)$/.test(words[at])) return -1;
    if (words[at] === second) return third === "" ? at : words[at + 1] === third ? at + 1 : -1;
    // "Found him not guilty" is no "found guilty".
    if (decisionContexts.denying.has(words[at])) return -1;
  }
  return -1;
}

/** What the verb at `verb` tells, of the ends that its form may tell. */
export function toldAt(sentence: Clauses, verb: number, choices: readonly DecisionWord[]): Told | null {
  const { words } = sentence;
  for (const word of choices) {
    const last = word.second === "" ? verb : secondOf(sentence, verb, word);
    if (last < 0) continue;
    if (!word.inCourt) return { word, verb, last };
    // "Denied the charges" is a plea only before a judge.
    if (isOfCharge(sentence, last) && words.some((each) => decisionContexts.court.has(each)))
      return { word, verb, last };
  }
  return null;
}

/** "Admitted theft", "denied two charges of fraud", "admitted stealing": is a charge the object? */
function isOfCharge({ words, clauses }: Clauses, verb: number): boolean {
  for (let at = verb + 1; at <= verb + LONGEST_OBJECT && clauses[at] === clauses[verb]; at++)
    if (decisionContexts.charge.has(words[at])) return true;
  return false;
}

/** How is it told: as a fact of these days, no aim, no denial, no attribute ("the rejected plan")? */
export function tellingOf(sentence: Clauses, { word, verb, last }: Told): Telling {
  const { words, headline, clauses } = sentence;
  const before = words[verb - 1] ?? "";
  if (words[verb].endsWith("s") && !headline) return "none";
  if (isUnsure(sentence, verb, verb) || isNegated(sentence, verb)) return "none";
  // "It would have been an insult to have turned it down."
  if (before === "have" && words[verb - 2] === "to") return "none";
  // "Accepted that the plan was right" tells a view.
  if (word.matter === "decision" && words[last + 1] === "that") return "none";
  if (resultNeighbours.attributive.has(before) || /['’]s$/.test(before)) return "none";
  if (words[verb].startsWith("fire") && resultNeighbours.shooting.has(words[last + 1])) return "none";
  // "To some of the charges", "at first": there may be another plea, to the rest or by now.
  const limits = (each: string, at: number): boolean =>
    clauses[at] === clauses[verb] &&
    (decisionContexts.earlier.has(each) ||
      (at > last && at <= last + LONGEST_OBJECT && decisionContexts.partial.has(each)));
  if (word.matter === "plea" && words.some(limits)) return "none";
  const close = words.slice(Math.max(0, verb - REACH_OF_BACKGROUND), verb);
  return close.some((each) => resultNeighbours.background.has(each)) ? "background" : "fact";
}

/** Is what befell the person or plan told in the passive? */
export function isPassive({ words }: Clauses, { word, verb, last }: Told): boolean {
  // "Found the mayor guilty of fraud", "granted the mayor bail", "turned the plan down".
  const holdsObject = word.second !== "" && words[verb + 1] !== word.second;
  const next = words[last + 1] ?? ".";
  return (
    words.slice(Math.max(0, verb - 3), verb).some((each) => passiveAuxiliaries.has(each)) ||
    (!holdsObject && (resultNeighbours.passive.has(next) || MARK.test(next)))
  );
}

/** The first token of the clause of a verb, at most so far before it as anything of it is looked for. */
export function clauseStart({ clauses }: Clauses, verb: number): number {
  let first = verb;
  while (first > 0 && clauses[first - 1] === clauses[verb] && verb - first < REACH) first--;
  return first;
}

export function clauseEnd({ clauses }: Clauses, verb: number): number {
  let last = verb;
  while (last + 1 < clauses.length && clauses[last + 1] === clauses[verb] && last - verb < REACH) last++;
  return last;
}
