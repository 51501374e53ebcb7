import { sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { trait } from "./lexeme";
import { isNominal, kindOf, MOST, sourceOf, type Source } from "./phrase";
import { has, isAbbreviationStop, isCapital, isSourceNoun, type Range, reportAt, type Words } from "./words";

/** What follows a verb rather than a noun. */
const BEHIND_VERB =
  wordClass.determiner | wordClass.possessive | wordClass.preposition | wordClass.pronoun | wordClass.adverb;

/**
 * The subject that stands behind a verb that ends before `at` ("said Ada Kern, the mayor"), up to `ceiling`. A bare noun
 * must be one that can speak, unless `anything` is right, as behind "according to".
 */
export function subjectAfter(words: Words, at: number, ceiling: number, anything = false): Source | null {
  const { tokens, lower } = words;
  let from = at;
  while (
    from < ceiling &&
    has(words, from, wordClass.adverb) &&
    !isCapital(words, from) &&
    !has(words, from, wordClass.determiner)
  )
    from++;
  if (from >= ceiling || words.inside[from] >= 0) return null;
  if (has(words, from, wordClass.subject)) return sourceOf(words, from, from + 1);
  if (has(words, from, wordClass.pronoun) && !has(words, from, wordClass.determiner))
    return sourceOf(words, from, from + 1);
  let to = from;
  while (to < Math.min(ceiling, from + MOST)) {
    const text = tokens[to].text;
    if (words.inside[to] >= 0) break;
    if (isNominal(words, to)) {
      const verb = reportAt(words, to);
      if (
        to > from &&
        verb &&
        !isCapital(words, to) &&
        (verb.form !== "base" || verb.lemma === "say") &&
        !isSourceNoun(words, to)
      )
        break;
      // "Kern changed her mind": a verb behind a name.
      if (
        to > from &&
        isCapital(words, to - 1) &&
        !isCapital(words, to) &&
        (lower[to].endsWith("ed") || (words.traits[to] & trait.past) !== 0) &&
        to + 1 < ceiling &&
        (has(words, to + 1, BEHIND_VERB) || (isCapital(words, to + 1) && (words.traits[to] & trait.past) !== 0))
      )
        break;
      if (to > from && (isPostmodifier(words, to, ceiling) || isVerbOfNoun(words, from, to, ceiling))) break;
      to++;
      continue;
    }
    if (
      isAbbreviationStop(words, to) &&
      to + 1 < ceiling &&
      (isCapital(words, to + 1) || tokens[to - 1].text.length <= 3)
    )
      to++;
    else if ((text === "’" || text === "'" || text === "&") && to > from) to++;
    else if (to > from && sourcePhraseWords.link.has(lower[to]) && to + 1 < ceiling && isNominal(words, to + 1)) {
      // "Minister for Finance Ada Kern", "spokesman for the port"; with a capital behind the noun it may be a surname.
      const links = lower[to] === "of" || (isSourceNoun(words, to - 1) && agrees(words, to));
      if (!links || (has(words, to + 1, wordClass.time) && !isCapital(words, to + 1))) break;
      to++;
    } else if (
      lower[to] === "and" &&
      to > from &&
      to + 1 < ceiling &&
      (isCapital(words, to + 1) || has(words, to + 1, wordClass.possessive)) &&
      isCapital(words, to - 1)
    )
      to++;
    else break;
  }
  while (
    to > from &&
    (tokens[to - 1].kind === "punctuation" || lower[to - 1] === "and") &&
    !isAbbreviationStop(words, to - 1)
  )
    to--;
  if (to <= from) return null;
  const first = lower[from];
  const named =
    kindOf(words, { from, to }) === "name" ||
    has(words, from, wordClass.determiner | wordClass.possessive) ||
    tokens[from].kind === "number";
  if (!named && !anything && !isSourceNoun(words, to - 1) && !isSourceNoun(words, from)) return null;
  if (first === "that" || first === "this") return null;
  return sourceOf(words, from, to);
}

/** "A witness (interviewed by the police)", "people (close to the talks)": does what is added to a noun begin at `index`? */
export function isPostmodifier(words: Words, index: number, ceiling: number): boolean {
  if (isCapital(words, index) || index + 1 >= ceiling || !has(words, index + 1, wordClass.preposition | wordClass.time))
    return false;
  if (has(words, index - 1, wordClass.determiner | wordClass.possessive)) return false;
  const word = words.lower[index];
  if (sourcePhraseWords.close.has(word)) return true;
  return /.ed$/.test(word) && !isSourceNoun(words, index) && words.tokens[index - 1].kind === "word";
}

/** "The retailer issued its results": a verb in the past behind a noun, its object behind it. */
function isVerbOfNoun(words: Words, from: number, index: number, ceiling: number): boolean {
  if (isCapital(words, index) || index - from < 2 || index + 1 >= ceiling) return false;
  const past = (words.traits[index] & trait.past) !== 0 || /.ed$/.test(words.lower[index]);
  const object = has(words, index + 1, wordClass.determiner | wordClass.possessive | wordClass.pronoun);
  return past && object && words.tokens[index - 1].kind === "word" && words.classes[index - 1] === 0;
}

/** Is what stands around the link at `index` written alike: "minister for trade", "Minister for Trade", but not "Bishop for the"? */
const agrees = (words: Words, index: number): boolean =>
  !isCapital(words, index - 1) || (words.lower[index] === "for" && isCapital(words, index + 1));

/** The subject with which a sentence begins, behind an introduction that ends at a comma ("In a speech, Kern …"). */
export function mainSubject(words: Words, sentence: Range, before: number): Source | null {
  let from = sentence.from;
  const skip = () => {
    while (
      from < before &&
      (words.tokens[from].kind === "punctuation" ||
        (has(words, from, wordClass.adverb | wordClass.coordinator) && !has(words, from, wordClass.determiner)))
    )
      from++;
  };
  skip();
  // "Hours later, Kern …", "Two days ago, Kern …".
  for (let at = from + 1; at < Math.min(before - 1, from + 6); at++)
    if (sourcePhraseWords.apart.has(words.lower[at]) && words.tokens[at + 1].text === ",") {
      from = at + 2;
      skip();
      break;
    }
  if (
    from < before &&
    (has(words, from, wordClass.preposition | wordClass.subordinator) || /^\p{L}{2,30}ing$/u.test(words.lower[from]))
  ) {
    let comma = from;
    const most = Math.min(before, from + 40);
    while (comma < most && !(words.tokens[comma].text === "," && words.inside[comma] < 0)) comma++;
    if (comma >= most) return null;
    from = comma + 1;
    skip();
  }
  return from < before ? subjectAfter(words, from, before) : null;
}
