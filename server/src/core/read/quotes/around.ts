import { cueNeighbours, speechVerbs, wordClass } from "../../lexicon/attribution";
import { clauseCandidate, clauseEnd, lateStarts, LONGEST, trimRange } from "./bounds";
import type { Candidate, Cue, Pattern } from "./candidate";
import { lastVerb, type Verbs } from "./cues";
import { trait } from "./lexeme";
import { openingOf } from "./marks";
import type { Source } from "./phrase";
import { subjectAfter } from "./source-after";
import { has, hasSourceNoun, isCapital, isSourceNoun, type Range, reportAt, type Words } from "./words";

/**
 * "The talks failed, Kern said." "The talks, Kern said, failed." "As Kern said, the talks failed." In the second and third
 * the clause goes on behind a comma.
 */
export function clausesBefore(words: Words, sentence: Range, verbs: Verbs, cue: Cue, source: Source): Candidate[] {
  const { tokens, lower } = words;
  const group: Candidate[] = [];
  const push = (pattern: Pattern, content: (Range | null)[]) => {
    const made = clauseCandidate(pattern, cue, source, content);
    if (made) group.push(made);
  };
  let behind = cue.to;
  while (behind < Math.min(sentence.to, cue.to + 10) && words.inside[behind] < 0 && tokens[behind].text !== ",")
    behind++;
  const next = behind + 1 < sentence.to ? verbs.get(behind + 1) : undefined;
  const goesOn =
    next === undefined && behind < sentence.to - 2 && words.inside[behind] < 0 && tokens[behind].text === ",";
  const rest = goesOn ? trimRange(words, behind + 1, clauseEnd(words, behind + 1, sentence, verbs)) : null;
  const lead = source.from - 1;
  if (lead >= sentence.from && lower[lead] === "as" && words.inside[lead] < 0) {
    const before = lead - 1 > sentence.from ? trimRange(words, Math.max(sentence.from, lead - LONGEST), lead) : null;
    if (rest) push("as source verb", [rest]);
    else if (before) push("as source verb", [before]);
    return group;
  }
  if (lead <= sentence.from || !endsAfter(words, sentence, addresseeEnd(words, cue, sentence.to))) return group;
  const around = words.inside[lead];
  if (around >= 0) {
    // "The talks were “useful,” Kern said": the comma stands inside the marks, and the clause begins before them.
    const quote = words.pairs[around];
    const opening = openingOf(words, quote);
    if (tokens[quote.last - 1].text !== "," || opening <= sentence.from || words.inside[opening - 1] >= 0) return group;
    if (tokens[opening - 1].text === ":" || lastVerb(verbs, sentence.from, opening)?.link === "subject") return group;
    push("clause, subject verb", [trimRange(words, Math.max(sentence.from, lead - LONGEST), lead + 1)]);
    return group;
  }
  if (tokens[lead].text !== ",") return group;
  const floor = Math.max(sentence.from, lead - LONGEST);
  const before = trimRange(words, floor, lead);
  if (before && isIntroduction(words, before)) {
    // "In a statement on Monday, Kern said, the talks …".
    if (rest) push("subject verb, clause", [rest]);
    return group;
  }
  push("clause, subject verb", [before]);
  for (const start of lateStarts(words, floor, lead)) push("clause, subject verb", [trimRange(words, start, lead)]);
  // "The pier is safe, Kern said, as workers left": the writer goes on.
  if (rest && before && !(goesOnBeside(words, rest) && holdsVerb(words, before))) {
    push("clause, subject verb, clause", [before, rest]);
    push("subject verb, clause", [rest]);
  }
  return group;
}

/** Does a clause begin with a word that ties it to the attribution before it rather than to what is reported? */
const goesOnBeside = (words: Words, { from }: Range): boolean =>
  has(words, from, wordClass.subordinator) &&
  (has(words, from, wordClass.preposition) || cueNeighbours.beside.has(words.lower[from]));

/** Does a piece hold a verb, as far as looks tell? */
function holdsVerb(words: Words, { from, to }: Range): boolean {
  for (let index = from; index < to; index++)
    if (
      has(words, index, wordClass.auxiliary) ||
      (words.traits[index] & (trait.past | trait.contracted | trait.reports)) !== 0 ||
      (!isCapital(words, index) && words.lower[index].endsWith("ed"))
    )
      return true;
  return false;
}

/** Is a piece before an attribution a time, place or occasion rather than a clause: "In a statement on Monday", "But"? */
export function isIntroduction(words: Words, { from, to }: Range): boolean {
  if (to - from <= LONGEST_LINK && allOf(words, from, to, LINKS)) return true;
  const opens = has(words, from, wordClass.preposition) || words.lower[from] === "according";
  if (!opens || to - from > LONGEST_INTRODUCTION) return false;
  for (let index = from + 1; index < to; index++) {
    if (words.inside[index] >= 0 || has(words, index, wordClass.auxiliary | wordClass.subject)) return false;
    if (isCapital(words, index) || isSourceNoun(words, index)) continue;
    if ((words.traits[index] & (trait.past | trait.contracted)) !== 0) return false;
    if (reportAt(words, index)?.form === "past") return false;
  }
  return true;
}

/** "But", "even so", "on Monday": words that only link a sentence to the one before, or tell when. */
const LINKS = wordClass.coordinator | wordClass.adverb | wordClass.time | wordClass.preposition;
const LONGEST_LINK = 3;

function allOf(words: Words, from: number, to: number, classes: number): boolean {
  for (let index = from; index < to; index++) if (!has(words, index, classes)) return false;
  return true;
}

/** An introduction has at most so many tokens. */
const LONGEST_INTRODUCTION = 12;

/** "The talks failed, said Kern." */
export function clauseBeforeInverse(words: Words, sentence: Range, cue: Cue): Candidate[] {
  const comma = cue.from - 1;
  if (comma <= sentence.from || words.tokens[comma].text !== "," || words.inside[comma] >= 0) return [];
  if (cue.form !== "past" && cue.form !== "third") return [];
  const source = subjectAfter(words, cue.to, sentence.to);
  if (!source || source.kind === "pronoun") return [];
  if (source.kind === "noun" && !isSourceNoun(words, source.to - 1) && !hasSourceNoun(words, source)) return [];
  // "Kern, the mayor, said Albrecht had left": what stands behind the verb is the subject of what is reported.
  if (!isCapital(words, source.to - 1) && !hasSourceNoun(words, source)) return [];
  if (source.to < sentence.to && has(words, source.to, wordClass.auxiliary)) return [];
  const floor = Math.max(sentence.from, comma - LONGEST);
  return [floor, ...lateStarts(words, floor, comma)]
    .map((start) => clauseCandidate("clause, verb subject", cue, source, [trimRange(words, start, comma)]))
    .filter((made) => made !== null);
}

/** Where the words end that say to whom a cue speaks: "told reporters". */
function addresseeEnd(words: Words, cue: Cue, ceiling: number): number {
  if (!speechVerbs.addressing.has(cue.lemma) || cue.to >= ceiling || cue.lemma === "call" || cue.lemma === "show")
    return cue.to;
  if (has(words, cue.to, wordClass.pronoun)) return cue.to + 1;
  const object = subjectAfter(words, cue.to, ceiling, true);
  return object?.from === cue.to && object.to - object.from <= LONGEST_ADDRESSEE ? object.to : cue.to;
}

/** Nobody is addressed in more words. */
const LONGEST_ADDRESSEE = 6;

/** Does the sentence end at `at`, but for a time, a place or a loose addition behind a comma? */
function endsAfter(words: Words, sentence: Range, at: number): boolean {
  if (at >= sentence.to) return true;
  const { tokens } = words;
  if (tokens[at].kind === "punctuation" && words.inside[at] < 0)
    return tokens[at].text !== ":" && tokens[at].text !== "$";
  return (
    has(words, at, wordClass.preposition | wordClass.time | wordClass.adverb) ||
    words.lower[at] === "as" ||
    words.lower[at] === "when" ||
    words.lower[at] === "after"
  );
}
