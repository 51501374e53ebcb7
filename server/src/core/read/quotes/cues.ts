import { cueNeighbours, phrasalCues, speechVerbs, wordClass } from "../../lexicon/attribution";
import { beWords, passiveAuxiliaries } from "../../lexicon/function-words";
import { cardinalWords } from "../../lexicon/numbers";
import type { Cue } from "./candidate";
import type { Source } from "./phrase";
import { mainSubject } from "./source-after";
import { subjectBefore } from "./source-before";
import { isCapital, type Range, reportAt, type Words } from "./words";
import { trait } from "./lexeme";

/** A cue verb of a sentence with its subject, however the subject was found. */
export interface CueVerb {
  readonly cue: Cue;
  readonly source: Source | null;
  /** "subject": beside the verb; "shared": taken from the verb or sentence before ("…, adding"); "passive". */
  readonly link: "subject" | "shared" | "passive" | "none";
}

/** The cue verbs of a sentence or paragraph by the index of their token, in order. */
export type Verbs = ReadonlyMap<number, CueVerb>;

/** The last cue verb with a source before `to`, not before `floor`. */
export function lastVerb(verbs: Verbs, floor: number, to: number): CueVerb | undefined {
  for (let at = to - 1; at >= Math.max(floor, to - 60); at--) {
    const verb = verbs.get(at);
    if (verb && verb.source && verb.link !== "passive") return verb;
  }
  return undefined;
}

/** "As Kern put it", "he went on": a verb that reports only with the word behind it. */
function phrasal(words: Words, index: number): Cue | null {
  const word = words.lower[index];
  const cue = phrasalCues.get(word);
  if (!cue || cue.lemma.split(" ")[1] !== words.lower[index + 1]) return null;
  return { from: index, to: index + 2, word, lemma: cue.lemma, form: cue.form };
}

/** "made it (very) clear", "makes clear": a cue of several words. */
function madeClear(words: Words, index: number): Cue | null {
  const cue = phrasalCues.get(words.lower[index]);
  if (cue?.lemma !== "make clear") return null;
  let at = index + 1;
  if (words.lower[at] === "it") at++;
  if (words.lower[at] === "very" || words.lower[at] === "quite" || words.lower[at] === "perfectly") at++;
  if (words.lower[at] !== "clear" && words.lower[at] !== "plain" && words.lower[at] !== "known") return null;
  return { from: index, to: at + 1, word: words.lower[index], lemma: cue.lemma, form: cue.form };
}

export function cueAt(words: Words, index: number): Cue | null {
  if ((words.traits[index] & (trait.reports | trait.phrasal)) === 0 || words.inside[index] >= 0) return null;
  const form = reportAt(words, index);
  if (!form) return phrasal(words, index) ?? madeClear(words, index);
  const word = words.lower[index];
  return { from: index, to: index + 1, word, lemma: form.lemma, form: form.form };
}

const previousWord = (words: Words, index: number, floor: number): number => {
  let at = index - 1;
  while (
    at >= floor &&
    words.inside[at] < 0 &&
    (words.classes[at] & (wordClass.adverb | wordClass.auxiliary)) !== 0 &&
    (words.classes[at] & wordClass.subject) === 0
  )
    at--;
  return at;
};

/** A number from two on: what it counts is in the plural. */
const isNumber = (words: Words, index: number): boolean =>
  words.tokens[index].kind === "number" ||
  words.lower[index] === "dozen" ||
  (cardinalWords.get(words.lower[index]) ?? 0) > 1;

/** The verbs of a sentence that may introduce a report, outside quotation marks, in order; in a headline they may have capitals. */
export function cueVerbs(words: Words, sentence: Range, headline: boolean): Map<number, CueVerb> {
  const found = new Map<number, CueVerb>();
  let last: Source | null = null;
  for (let index = sentence.from; index < sentence.to; index++) {
    const cue = cueAt(words, index);
    if (!cue || (index > sentence.from && !headline && isCapital(words, index))) continue;
    if (
      index > sentence.from &&
      (words.classes[index - 1] & (wordClass.determiner | wordClass.possessive)) !== 0 &&
      words.lower[index - 1] !== "that" &&
      words.lower[index - 1] !== "who" &&
      words.lower[index - 1] !== "which" &&
      words.lower[index - 1] !== "all" &&
      words.lower[index - 1] !== "both"
    )
      continue;
    // "Kern’s claim": a noun.
    const bare = cue.form === "third" || cue.form === "base";
    if (bare && index > sentence.from && /.['’]s$/.test(words.lower[index - 1])) continue;
    // "three claims", "12 reports": a noun.
    if (cue.form === "third" && index > sentence.from && isNumber(words, index - 1)) continue;
    const before = previousWord(words, index, sentence.from);
    const passive = cue.form === "past" || cue.form === "participle" ? hasBe(words, index, sentence.from) : false;
    if (passive) {
      found.set(index, { cue, source: null, link: "passive" });
      continue;
    }
    const progressive = cue.form === "progressive" && !hasBe(words, index, sentence.from);
    let source =
      progressive &&
      (before < sentence.from ||
        words.tokens[before].kind === "punctuation" ||
        (words.classes[before] & (wordClass.preposition | wordClass.coordinator | wordClass.subordinator)) !== 0)
        ? null
        : subjectBefore(words, index, sentence.from);
    let link: CueVerb["link"] = "subject";
    if (!source) {
      source = last ?? mainSubject(words, sentence, index === sentence.from ? sentence.to : index);
      link = source ? "shared" : "none";
    }
    // "in comments to the press": a noun behind a preposition.
    const lead = words.lower[index - 1];
    if (
      bare &&
      index > sentence.from &&
      lead !== "to" &&
      !cueNeighbours.opener.has(lead) &&
      (words.classes[index - 1] & wordClass.preposition) !== 0
    )
      continue;
    // "the Kern demands", "shared several points": a noun that only looks like a verb.
    if (link === "subject" && source && bare && followsVerbOrPreposition(words, source.from, sentence.from)) continue;
    if (source) last = source;
    found.set(index, { cue, source, link });
  }
  return found;
}

function followsVerbOrPreposition(words: Words, start: number, floor: number): boolean {
  const before = start - 1;
  if (before < floor || words.inside[before] >= 0) return false;
  const word = words.lower[before];
  if ((words.classes[before] & wordClass.preposition) !== 0) return !cueNeighbours.opener.has(word);
  const form = reportAt(words, before);
  return form !== null && !isCapital(words, before) && !speechVerbs.clausal.has(form.lemma);
}

function hasBe(words: Words, index: number, floor: number): boolean {
  for (let at = index - 1; at >= Math.max(floor, index - 3); at--) {
    if (passiveAuxiliaries.has(words.lower[at]) || beWords.contracted.has(words.lower[at])) return true;
    if ((words.classes[at] & wordClass.adverb) === 0) return false;
  }
  return false;
}

/** Does a sentence write most of its words with capitals, as American headlines do? */
export function isHeadline(words: Words, sentence: Range): boolean {
  let capitals = 0;
  let count = 0;
  for (let index = sentence.from; index < Math.min(sentence.to, sentence.from + 25); index++) {
    if (words.tokens[index].kind !== "word" || words.inside[index] >= 0) continue;
    count++;
    if (isCapital(words, index)) capitals++;
  }
  return count >= 3 && capitals >= 0.6 * count;
}
