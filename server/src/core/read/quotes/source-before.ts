import { sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { trait } from "./lexeme";
import { isVerbBefore, kindOf, openingBracket, phraseStart, sourceOf, type Source } from "./phrase";
import { mainOf } from "./source-main";
import { timeStart } from "./times";
import { has, isCapital, isSourceNoun, type Words } from "./words";

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
  if (start >= end || endsInVerb(words, start, end)) return null;
  // "Kern issued a statement saying …": not the statement, but who issued it.
  if (start - 1 > floor && isVerbBefore(words, start - 1)) {
    const owner = subjectBefore(words, start - 1, floor);
    if (owner) return owner;
  }
  return mainOf(words, start, end, floor) ?? sourceOf(words, start, end);
}

/** "Walked back" is no subject of "back", "the accused" and "voters polled" are subjects. */
function endsInVerb(words: Words, start: number, end: number): boolean {
  const last = end - 1;
  if (end - start > 1 || isCapital(words, last) || isSourceNoun(words, last)) return false;
  return (words.traits[last] & trait.past) !== 0 || /.ed$/.test(words.lower[last]);
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
    while (at >= floor && !(tokens[at].text === mark && words.inside[at] < 0) && end - at < 45)
      at = tokens[at].text === ")" ? openingBracket(words, at, floor) - 1 : at - 1;
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
