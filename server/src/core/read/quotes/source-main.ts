import { sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { trait } from "./lexeme";
import { isNominal, type Source, sourceOf } from "./phrase";
import { isPostmodifier } from "./source-after";
import { has, isAbbreviationStop, isCapital, isSourceNoun, reportAt, type Words } from "./words";

/** So many tokens may stand between a noun and its verb. */
const FARTHEST = 16;

/**
 * The subject of a verb before which a phrase stands, from `start` to `end`, that is only a complement: "Kern in a letter (said)",
 * "a woman briefed on the talks (said)", "officials who met Kern (said)". Null where that phrase is the subject itself.
 */
export function mainOf(words: Words, start: number, end: number, floor: number): Source | null {
  if (start - 1 <= floor || words.inside[start - 1] >= 0) return null;
  const tied = sourcePhraseWords.tie.has(words.lower[start - 1]);
  const opens = clauseStart(words, start, floor);
  if (opens >= start - 1) return null;
  const main = { from: opens, to: nounEnd(words, opens, start) };
  if (main.to <= opens || main.to >= start) return null;
  if (!isCapital(words, main.to - 1) && !isSourceNoun(words, main.to - 1)) return null;
  const next = main.to;
  if (sourcePhraseWords.relative.has(words.lower[next]))
    return isSourceNoun(words, main.to - 1) ? sourceOf(words, main.from, main.to) : null;
  if (!tied) return null;
  const complement = sourcePhraseWords.tie.has(words.lower[next]) || sourcePhraseWords.tie.has(words.lower[next + 1]);
  if (!complement || holdsFiniteVerb(words, next, start)) return null;
  // "Homes for Hull", "Aides to Kern": the complement is a part of the name, or tells who they are.
  const close = next === start - 1 && isCapital(words, start);
  return sourceOf(words, main.from, close ? end : main.to);
}

/** Where the noun ends that a clause begins with at `from`: "Current and former officials". */
function nounEnd(words: Words, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling) {
    if (at > from && (isPostmodifier(words, at, ceiling) || isPast(words, at))) break;
    const joins = words.lower[at] === "and" && at > from && at + 1 < ceiling && isNominal(words, at + 1);
    if (!joins && !isNominal(words, at) && !isAbbreviationStop(words, at)) break;
    at++;
  }
  return at;
}

const isPast = (words: Words, index: number): boolean =>
  !isCapital(words, index) &&
  !isSourceNoun(words, index) &&
  ((words.traits[index] & trait.past) !== 0 || reportAt(words, index)?.form === "past");

/** Where the clause begins that holds the token before `start`, behind its adverbs; `start` if a preposition or conjunction opens it. */
function clauseStart(words: Words, start: number, floor: number): number {
  let at = start - 1;
  const least = Math.max(floor, start - FARTHEST);
  while (at > least && words.inside[at - 1] < 0 && words.tokens[at - 1].kind !== "punctuation") at--;
  if (at === least && least > floor) return start;
  while (
    at < start &&
    has(words, at, wordClass.adverb | wordClass.coordinator) &&
    !has(words, at, wordClass.determiner)
  )
    at++;
  return has(words, at, wordClass.preposition | wordClass.subordinator | wordClass.wh) ? start : at;
}

/** Does a verb stand between a noun and its complement that makes a clause of them: "Kern wrote to the council"? */
function holdsFiniteVerb(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (has(words, index, wordClass.auxiliary | wordClass.subject)) return true;
    if (isCapital(words, index)) continue;
    if ((words.traits[index] & trait.past) !== 0) return true;
    const verb = reportAt(words, index);
    if (
      verb &&
      (verb.form === "past" || verb.form === "third") &&
      !(index === from && words.lower[from].endsWith("ed"))
    )
      return !isSourceNoun(words, index);
  }
  return false;
}
