import { wordClass } from "../../lexicon/attribution";
import { clauseCandidate, clauseEnd, earlyEnds, trimRange } from "./bounds";
import type { Candidate, Cue } from "./candidate";
import type { Verbs } from "./cues";
import { trait } from "./lexeme";
import { phraseStart, sourceOf, type Source } from "./phrase";
import { subjectAfter } from "./source-after";
import { has, isCapital, isSourceNoun, type Range, reportAt, type Words } from "./words";

/** Who said it stands no further before "that", in tokens. */
const FARTHEST = 12;
/** So many adjectives may stand between a possessor and his noun: "his latest public claim". */
const ADJECTIVES = 3;

/** Does a verb stand at `index`, so that "that" before it is a subject and no conjunction? */
export function opensVerb(words: Words, index: number, ceiling: number): boolean {
  let at = index;
  while (at < ceiling && has(words, at, wordClass.adverb) && words.inside[at] < 0) at++;
  if (at >= ceiling || words.inside[at] >= 0 || isCapital(words, at)) return false;
  // "He said that being there was hard", "that having won, …": a subject of its own.
  if (words.lower[at] === "being" || words.lower[at] === "having") return false;
  if (has(words, at, wordClass.auxiliary)) return !has(words, at, wordClass.subject | wordClass.determiner);
  if ((words.traits[at] & trait.past) !== 0) return true;
  if (isSourceNoun(words, at)) return false;
  const behind = has(
    words,
    at + 1,
    wordClass.determiner | wordClass.pronoun | wordClass.preposition | wordClass.possessive,
  );
  return reportAt(words, at)?.form === "past" || (behind && /.ed$/.test(words.lower[at]));
}

/** A noun for what somebody said, with him: "Kern’s claim", "a report by the council". */
interface Said {
  readonly cue: Cue;
  readonly source: Source;
}

/** Whose words the clause behind "that" at `index` are, where a noun before it says so: "Kern’s claim that …". */
export function saidBy(words: Words, index: number, floor: number): Said | null {
  const last = index - 1;
  if (last < floor || words.inside[last] >= 0) return null;
  if ((words.traits[last] & trait.said) !== 0) {
    const source = possessorOf(words, last, floor);
    return source && { cue: cueOf(words, last), source };
  }
  for (let at = last; at > Math.max(floor, index - FARTHEST); at--) {
    if (words.lower[at] !== "by" || (words.traits[at - 1] & trait.said) === 0) continue;
    const source = subjectAfter(words, at + 1, index, true);
    return source?.to === index ? { cue: cueOf(words, at - 1), source } : null;
  }
  return null;
}

function cueOf(words: Words, index: number): Cue {
  const word = words.lower[index];
  return { from: index, to: index + 1, word, lemma: word.replace(/(?<!s)s$/, ""), form: "noun" };
}

/** "Kern’s latest claim", "his claim": the possessor, his mark included. */
function possessorOf(words: Words, noun: number, floor: number): Source | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 1 - ADJECTIVES); at--) {
    if (words.inside[at] >= 0) return null;
    if (has(words, at, wordClass.possessive)) return sourceOf(words, at, at + 1);
    const { text } = words.tokens[at];
    const plural = (text === "’" || text === "'") && at > floor && words.lower[at - 1].endsWith("s");
    if (plural || /.['’]s$/.test(text)) {
      return sourceOf(words, namedFrom(words, plural ? at - 1 : at, floor), at + 1);
    }
    if (words.tokens[at].kind !== "word" || words.classes[at] !== 0) return null;
  }
  return null;
}

/** Where the words of a possessor begin that ends with the word at `last`: "the harbour master’s", "Mr. Kern’s", but "rejecting Kern’s". */
function namedFrom(words: Words, last: number, floor: number): number {
  const start = Math.min(last, phraseStart(words, last + 1, floor));
  let from = last;
  for (let at = last - 1; at >= start; at--) {
    if (has(words, at, wordClass.determiner | wordClass.possessive)) return at;
    if (isCapital(words, last) && isCapital(words, at)) from = at;
  }
  return from;
}

/** Does a verb stand before a phrase that begins at `to`, so that the phrase is no subject: "rejected Kern’s claim"? */
function isObject(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (words.inside[index] >= 0) continue;
    if (has(words, index, wordClass.auxiliary) || (words.traits[index] & trait.past) !== 0) return true;
    const { lower } = words.tokens[index];
    if (!isCapital(words, index) && (/.ed$/.test(lower) || reportAt(words, index))) return true;
  }
  return false;
}

/** "His warning that the pier would close": the candidates of a sentence whose cue is a noun. */
export function nounCandidates(words: Words, sentence: Range, verbs: Verbs, groups: Candidate[][]): void {
  for (let index = sentence.from + 1; index < sentence.to - 1; index++) {
    if (words.lower[index] !== "that" || words.inside[index] >= 0) continue;
    if (opensVerb(words, index + 1, sentence.to)) continue;
    const said = saidBy(words, index, sentence.from);
    // "Kern’s claim that the pier is safe is false": as a subject it has no plain end.
    if (!said || !isObject(words, sentence.from, Math.min(said.source.from, said.cue.from))) continue;
    const from = index + 1;
    const end = clauseEnd(words, from, sentence, verbs);
    const group = [end, ...earlyEnds(words, from, end)]
      .map((stop) => clauseCandidate("noun that clause", said.cue, said.source, [trimRange(words, from, stop)]))
      .filter((made) => made !== null);
    if (group.length > 0) groups.push(group);
  }
}
