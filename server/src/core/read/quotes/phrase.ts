import { sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { has, isAbbreviationStop, isCapital, isSourceNoun, type Range, reportAt, type Words } from "./words";
import { trait } from "./lexeme";

export const MOST = 16;

/** "one senior official": the numeral, not the pronoun. */
function isOneOf(words: Words, index: number): boolean {
  if (words.lower[index] !== "one") return false;
  const next = words.tokens[index + 1];
  return next !== undefined && next.kind === "word" && words.classes[index + 1] === 0 && !reportAt(words, index + 1);
}

/** May the word at `index` stand inside a noun phrase (a noun, an adjective, a name, a number)? */
export function isNominal(words: Words, index: number): boolean {
  const token = words.tokens[index];
  if (token.kind === "punctuation") return false;
  const bits = words.classes[index];
  if ((bits & wordClass.wh) !== 0) return false;
  if (isOneOf(words, index)) return true;
  if ((bits & ~(wordClass.determiner | wordClass.possessive)) === 0) return true;
  // "US", "IT": capitals throughout are a name even where the word in lower case is not.
  if ((words.traits[index] & trait.upper) !== 0) return true;
  return (bits & (wordClass.determiner | wordClass.possessive)) !== 0 && (bits & wordClass.subordinator) === 0;
}

/**
 * The index where the noun phrase begins that ends before `end` (exclusive), not reaching before `floor`; `end` if there is none.
 * Works from tokens and capitals alone.
 */
export function phraseStart(words: Words, end: number, floor: number): number {
  const { tokens, lower } = words;
  let start = end;
  let index = end - 1;
  const least = Math.max(floor, end - MOST);
  while (index >= least) {
    const text = tokens[index].text;
    if (words.inside[index] >= 0) break;
    if (tokens[index].kind === "punctuation") {
      if (text === ")" && index < end) {
        const open = openingBracket(words, index, least);
        if (open < 0) break;
        index = open - 1;
        if (start === end) start = open;
        continue;
      }
      if (isAbbreviationStop(words, index) && index > floor) {
        index--;
        continue;
      }
      if ((text === "’" || text === "'") && /s$/i.test(tokens[index - 1]?.text ?? "") && index > floor) {
        index--;
        continue;
      }
      if ((text === "&" || text === "/" || text === "-") && start < end && index > floor) {
        index--;
        continue;
      }
      break;
    }
    const word = lower[index];
    if (isNominal(words, index)) {
      const verb = reportAt(words, index);
      if (
        verb &&
        !isCapital(words, index) &&
        (verb.form === "past" || verb.lemma === "say") &&
        !isSourceNoun(words, index)
      )
        break;
      // "the retailer issued its second warning": a verb, its object behind it.
      if (start === index + 1 && start < end && isVerbBefore(words, index)) break;
      start = index;
      index--;
      // A determiner or possessive opens its phrase; only a link can lead further to the left.
      continue;
    }
    if (start < end && sourcePhraseWords.link.has(word) && index - 1 >= least && isNominal(words, index - 1)) {
      const linksNoun = !isCapital(words, index - 1)
        ? isSourceNoun(words, index - 1) || word === "of"
        : word === "of" || word === "for";
      if (linksNoun && !has(words, index - 1, wordClass.determiner)) {
        index--;
        continue;
      }
    }
    // "Care Not Killing": a word of grammar with a capital, in the middle of a name.
    if (
      start < end &&
      index - 1 >= least &&
      isCapital(words, index) &&
      isCapital(words, start) &&
      isCapital(words, index - 1) &&
      isNominal(words, index - 1) &&
      !has(words, index, wordClass.time)
    ) {
      index--;
      continue;
    }
    if (word === "and" && start < end && index - 1 >= least && joinsSubjects(words, index, start, floor)) {
      index--;
      continue;
    }
    break;
  }
  // Words that only open a sentence are none of the phrase.
  while (
    start < end - 1 &&
    has(words, start, wordClass.adverb | wordClass.coordinator) &&
    !has(words, start, wordClass.determiner)
  )
    start++;
  return start;
}

/** Is the word at `index` a verb in the past, since a determiner follows it? */
export function isVerbBefore(words: Words, index: number): boolean {
  if (isCapital(words, index) || !has(words, index + 1, wordClass.determiner | wordClass.possessive)) return false;
  return (words.traits[index] & trait.past) !== 0 || /.ed$/.test(words.lower[index]);
}

/** Where the bracket opens that closes at `index`, not before `least`; -1 if it does nowhere near. */
export function openingBracket(words: Words, index: number, least: number): number {
  for (let at = index - 1; at >= Math.max(least, index - 12); at--) if (words.tokens[at].text === "(") return at;
  return -1;
}

/** Does "and" at `index` join two subjects rather than two clauses? What stands before it must be a whole phrase from the clause's start. */
function joinsSubjects(words: Words, index: number, start: number, floor: number): boolean {
  let at = index - 1;
  let names = 0;
  while (at >= floor && index - at < MOST) {
    if (isNominal(words, at)) {
      const verb = reportAt(words, at);
      if (verb && !isCapital(words, at) && !isSourceNoun(words, at)) return false;
      if (!isCapital(words, at) && /(?:ed|ing)$/.test(words.lower[at])) return false;
      names++;
      at--;
    } else if (isAbbreviationStop(words, at) || words.lower[at] === "of" || words.lower[at] === "for") at--;
    else break;
  }
  if (names === 0) return false;
  const opens =
    at < floor ||
    [",", ";", ":", "—", "–"].includes(words.tokens[at].text) ||
    has(words, at, wordClass.subordinator | wordClass.adverb);
  return opens && start > index;
}

/** How a source is written: what a gate may want to know. */
type SourceKind = "pronoun" | "name" | "noun" | "relative" | "clause";

export interface Source extends Range {
  readonly kind: SourceKind;
}

export function kindOf(words: Words, range: Range): SourceKind {
  if (range.to - range.from === 1) {
    if (has(words, range.from, wordClass.wh) || words.lower[range.from] === "that") return "relative";
    if (has(words, range.from, wordClass.pronoun)) return "pronoun";
  }
  for (let index = range.from; index < range.to; index++)
    if (isCapital(words, index) && words.classes[index] === 0) return "name";
  return "noun";
}

/** The source with the words of a range. */
export const sourceOf = (words: Words, from: number, to: number): Source => ({
  from,
  to,
  kind: kindOf(words, { from, to }),
});
