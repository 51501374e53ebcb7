import { cardinalWords, magnitudeWords } from "../../lexicon/numbers";
import {
  movementVerbs,
  nounPhraseParts,
  nounPhraseStops,
  pluralAttributives,
  verbNouns,
} from "../../lexicon/noun-phrases";
import { isPlural } from "./amount";
import { isCapitalised } from "../../text/capital";
import { hasCapital, isHyphen, touch, type Line } from "./line";

/** A half-open range of tokens: the noun phrase that is counted or measured. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** No noun phrase is followed further than this. */
const REACH = 7;
/** `counts` has at most this many words. */
const WORDS = 4;

/** "it's", "that's": a pronoun with its verb. */
const PRONOUN_IS = /^(?:he|here|it|let|she|that|there|what|who)['’]s$/;

/** A verb that no noun looks like: "rose", "is", but not "cost" or "rise". */
export function isVerb(word: string): boolean {
  return movementVerbs.has(word) && !verbNouns.has(word);
}

/** Words that no noun phrase holds: stops, and numbers in words. */
function ends(word: string): boolean {
  return nounPhraseStops.has(word) || magnitudeWords.has(word) || cardinalWords.has(word) || PRONOUN_IS.test(word);
}

/** The index behind the words that may belong to one noun phrase from a token on. */
export function runEnd(line: Line, from: number): number {
  let at = from;
  while (at < line.tokens.length && at - from < REACH) {
    const token = line.tokens[at];
    if (isHyphen(token.text) && at > from && line.tokens[at + 1]?.kind === "word") {
      // A hyphen that stands for a dash ends the phrase.
      if (nounPhraseParts.dashed.has(line.words[at + 1]) && !isHyphen(line.words[at + 2])) break;
      // "loan-to-value", "rebel-held": behind a hyphen any other word goes on with the compound.
      at += touch(line, at - 1, at) && touch(line, at, at + 1) ? 2 : 1;
    }
    // "four T-72 tanks".
    else if (isHyphen(token.text) && at > from && touch(line, at, at + 1) && line.tokens[at + 1]?.kind === "number")
      at += 2;
    // "two new 737 Max jets": digits inside a name.
    else if (token.kind === "number" && at > from && isCapitalised(line.tokens[at + 1]?.text)) at++;
    else if (token.kind !== "word" || ends(line.words[at])) break;
    else at++;
  }
  return at;
}

/** Where the words that may belong to one noun phrase begin, going back from a token. */
export function runStart(line: Line, to: number): number {
  let at = to;
  while (at > 0 && to - at < REACH) {
    const token = line.tokens[at - 1];
    const word = line.words[at - 1];
    if (isHyphen(word) && at < to && touch(line, at - 1, at)) at--;
    else if ((word === "&" || word === "/") && at < to && at > 1) at--;
    // "S&P 500 index", "TA-25": digits that belong to a name.
    else if (token.kind === "number" && /^\d{1,4}$/.test(word) && belongsToName(line, at - 1)) at--;
    else if (token.kind !== "word" || ends(word) || isVerb(word)) break;
    else at--;
  }
  return at;
}

function belongsToName(line: Line, index: number): boolean {
  const before = isHyphen(line.words[index - 1]) ? index - 2 : index - 1;
  return (
    hasCapital(line.tokens[before]?.text) &&
    line.tokens[before].kind === "word" &&
    !nounPhraseStops.has(line.words[before])
  );
}

/** Where a run of words stops being one noun phrase: behind its first plural, or before a verb form or an adverb. */
export function nounEnd(line: Line, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const word = line.words[at];
    // "23 members chosen by her".
    if (at > from && at + 1 === end && line.words[end] === "by" && /(?:en|n|t|ed|de|ld)$/.test(word)) return at;
    if (
      at > from &&
      (/ly$/.test(word) || (/ing$/.test(word) && at + 1 === end) || (word.endsWith("ed") && at + 1 === end))
    )
      return at;
    if (isPlural(line.tokens[at]) && !(at + 1 < end && pluralAttributives.has(word))) return at + 1;
  }
  return end;
}

/** At most four words, the last ones; a compound with hyphens is one word. */
export function trim(line: Line, from: number, to: number): Phrase {
  let words = 0;
  let start = to;
  while (start > from) {
    const inner = isHyphen(line.words[start - 1]) || isHyphen(line.words[start]);
    if (!inner) words++;
    if (words > WORDS) break;
    start--;
  }
  while (start < to && line.tokens[start].kind === "punctuation") start++;
  return { from: start, to };
}
