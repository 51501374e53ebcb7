import { sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { isNominal, kindOf, MOST, phraseStart, type Source } from "./phrase";
import { has, isAbbreviationStop, isCapital, isSourceNoun, type Range, reportAt, type Words } from "./words";
import { trait } from "./lexeme";
import { timeStart } from "./times";

/** What follows a verb rather than a noun. */
const BEHIND_VERB =
  wordClass.determiner | wordClass.possessive | wordClass.preposition | wordClass.pronoun | wordClass.adverb;

/** The subject that stands before a verb at `verb` (its first token, auxiliaries included), not before `floor`. */
export function subjectBefore(words: Words, verb: number, floor: number): Source | null {
  const { tokens, lower } = words;
  let end = verb;
  while (end > floor && isVerbLead(words, end - 1)) end--;
  // "Kern on Monday said", "Kern this week said": a time between the two.
  while (end - 1 > floor && has(words, end - 1, wordClass.time) && words.inside[end - 1] < 0) {
    end--;
    while (
      end - 1 > floor &&
      (lower[end - 1] === "on" ||
        lower[end - 1] === "in" ||
        lower[end - 1] === "this" ||
        lower[end - 1] === "last" ||
        lower[end - 1] === "late" ||
        lower[end - 1] === "early")
    )
      end--;
  }
  end = timeStart(words, end, floor);
  if (end <= floor) return null;
  const before = tokens[end - 1].text;
  if (before === "," || before === "—" || before === "–" || before === ")") {
    const apposed = before === ")" ? null : beforeAppositions(words, end - 1, floor);
    if (apposed) return apposed;
    if (before !== ")") return null;
  }
  const last = end - 1;
  if (
    has(words, last, wordClass.subject) ||
    (has(words, last, wordClass.wh) && lower[last] !== "whether" && lower[last] !== "if")
  )
    return sourceOf(words, last, end);
  if (has(words, last, wordClass.pronoun)) return sourceOf(words, last, end);
  if (lower[last] === "that" && end - 1 > floor) return sourceOf(words, last, end);
  const start = phraseStart(words, end, floor);
  return start < end && !endsInVerb(words, start, end) ? sourceOf(words, start, end) : null;
}

/** "Walked back" is no subject of "back", "the accused" and "voters polled" are subjects. */
function endsInVerb(words: Words, start: number, end: number): boolean {
  const last = end - 1;
  if (end - start > 1 || isCapital(words, last) || isSourceNoun(words, last)) return false;
  return (words.traits[last] & trait.past) !== 0 || /.ed$/.test(words.lower[last]);
}

export function sourceOf(words: Words, from: number, to: number): Source {
  return { from, to, kind: kindOf(words, { from, to }) };
}

/** An auxiliary or adverb between a subject and its verb ("has also repeatedly"). */
function isVerbLead(words: Words, index: number): boolean {
  if (words.inside[index] >= 0 || words.tokens[index].kind !== "word") return false;
  const word = words.lower[index];
  if (has(words, index, wordClass.pronoun | wordClass.subject)) return false;
  if (has(words, index, wordClass.auxiliary)) return true;
  if (isCapital(words, index)) return false;
  return has(words, index, wordClass.adverb) || (word.endsWith("ly") && word.length > 4);
}

/** "Ada Kern, the mayor, who chaired the meeting, said": the phrase before the appositions that end at the comma `comma`. */
function beforeAppositions(words: Words, comma: number, floor: number): Source | null {
  const { tokens } = words;
  const mark = tokens[comma].text;
  let best: Source | null = null;
  let end = comma;
  for (let round = 0; round < 5; round++) {
    let at = end - 1;
    while (at >= floor && !(tokens[at].text === mark && words.inside[at] < 0) && end - at < 45) at--;
    if (at < floor || tokens[at].text !== mark || words.inside[at] >= 0) break;
    const opens = at + 1;
    const capital = isCapital(words, opens);
    if (
      !sourcePhraseWords.apposition.has(words.lower[opens]) &&
      !capital &&
      !/ing$|ed$/.test(words.lower[opens]) &&
      !isSourceNoun(words, opens) &&
      !(words.classes[opens] === 0 && sourcePhraseWords.link.has(words.lower[opens + 1])) &&
      !has(words, opens, wordClass.preposition | wordClass.possessive)
    )
      break;
    const start = phraseStart(words, at, floor);
    // "At the same time, Kern, who …, said": what a preposition opens is no subject.
    if (start > floor && has(words, start - 1, wordClass.preposition)) break;
    if (
      start < at &&
      (kindOf(words, { from: start, to: at }) !== "noun" ||
        isSourceNoun(words, at - 1) ||
        has(words, start, wordClass.determiner))
    )
      best = sourceOf(words, start, at);
    end = at;
  }
  return best;
}

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
