import { cueNeighbours, speechVerbs, wordClass } from "../../lexicon/attribution";
import { clauseCandidate, clauseEnd, earlyEnds, lateStarts, LONGEST, trimRange } from "./bounds";
import { skipToClause } from "./skip";
import type { Candidate, Cue, Pattern } from "./candidate";
import { lastVerb, type CueVerb, type Verbs } from "./cues";
import { accordingTo } from "./elsewhere";
import { openingOf } from "./marks";
import { nounCandidates } from "./nouns";
import type { Source } from "./phrase";
import { subjectAfter } from "./source-after";
import { trait } from "./lexeme";
import { has, hasSourceNoun, isCapital, isSourceNoun, type Range, reportAt, type Words } from "./words";

/** The candidates of a sentence's cues, in groups: those of one group differ only in where the clause begins and ends. */
export function reportedCandidates(words: Words, sentence: Range, verbs: Verbs): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const verb of verbs.values()) {
    if (verb.link === "passive") continue;
    const inverted = clauseBeforeInverse(words, sentence, verb.cue);
    const inverse = inverted.length > 0 ? inverted[0] : null;
    if (inverse) groups.push(inverted);
    // "…, says the harbour master Ada Kern." leaves nothing that the cue could introduce.
    const closes = inverse !== null && trimRange(words, inverse.source.to, sentence.to) === null;
    if (verb.source && !closes) {
      const behind: Candidate[] = [];
      clausesBehind(words, sentence, verbs, verb, behind);
      if (behind.length > 0) groups.push(behind);
      if (verb.link === "subject") {
        const around = clausesBefore(words, sentence, verbs, verb.cue, verb.source);
        if (around.length > 0) groups.push(around);
      }
    }
  }
  accordingTo(words, sentence, verbs, groups);
  nounCandidates(words, sentence, verbs, groups);
  return groups;
}

function clausesBehind(
  words: Words,
  sentence: Range,
  verbs: Verbs,
  { cue, source, link }: CueVerb,
  found: Candidate[],
): void {
  if (!source) return;
  const { from, that, addressee } = skipToClause(words, sentence, cue);
  if (from >= sentence.to) return;
  const first = words.lower[from];
  const { text } = words.tokens[from];
  if (!that && words.inside[from] < 0 && (text === "." || (text === "," && words.lower[source.from - 1] === "as")))
    return;
  const pattern: Pattern = that
    ? "verb that clause"
    : cueNeighbours.question.has(first)
      ? "verb question"
      : first === "to"
        ? "verb infinitive"
        : "verb clause";
  const end = clauseEnd(words, from, sentence, verbs, cue.form);
  const shared = link === "shared" ? "shared" : "subject";
  const push = (of: Pattern, start: number, stop: number) => {
    const made = clauseCandidate(of, cue, source, [trimRange(words, start, stop)], shared);
    if (made) found.push(made);
  };
  push(pattern, from, end);
  for (const early of earlyEnds(words, from, end)) push(pattern, from, early);
  if (pattern === "verb clause" && !addressee) {
    fragmentBehindObject(words, from, end, push);
    // "Accused Kern of hiding the report", "urged the council to wait": what is reported begins behind the object.
    const object = subjectAfter(words, from, sentence.to);
    if (object && object.from === from && object.to < end && cueNeighbours.object.has(words.lower[object.to]))
      push("verb object clause", object.to, end);
  }
}

/** "called the plan “a disgrace”": the words in marks alone, with an article before them. */
function fragmentBehindObject(
  words: Words,
  from: number,
  end: number,
  push: (of: Pattern, start: number, stop: number) => void,
): void {
  if (words.inside[from] >= 0) return;
  for (let at = from + 1; at < Math.min(end, from + 16); at++) {
    if (words.inside[at] < 0) continue;
    const pair = words.pairs[words.inside[at]];
    push("verb object clause", has(words, at - 1, wordClass.determiner) ? at - 1 : at, Math.min(end, pair.after));
    return;
  }
}

/**
 * "The talks failed, Kern said." "The talks, Kern said, failed." "As Kern said, the talks failed." In the second and third
 * the clause goes on behind a comma.
 */
function clausesBefore(words: Words, sentence: Range, verbs: Verbs, cue: Cue, source: Source): Candidate[] {
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
  if (rest && before) {
    push("clause, subject verb, clause", [before, rest]);
    push("subject verb, clause", [rest]);
  }
  return group;
}

/** Is a piece before an attribution a time, place or occasion rather than a clause: "In a statement on Monday"? */
function isIntroduction(words: Words, { from, to }: Range): boolean {
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

/** An introduction has at most so many tokens. */
const LONGEST_INTRODUCTION = 12;

/** "The talks failed, said Kern." */
function clauseBeforeInverse(words: Words, sentence: Range, cue: Cue): Candidate[] {
  const comma = cue.from - 1;
  if (comma <= sentence.from || words.tokens[comma].text !== "," || words.inside[comma] >= 0) return [];
  if (cue.form !== "past" && cue.form !== "third") return [];
  const source = subjectAfter(words, cue.to, sentence.to);
  if (!source || source.kind === "pronoun") return [];
  if (source.kind === "noun" && !isSourceNoun(words, source.to - 1) && !hasSourceNoun(words, source)) return [];
  const floor = Math.max(sentence.from, comma - LONGEST);
  return [floor, ...lateStarts(words, floor, comma)]
    .map((start) => clauseCandidate("clause, verb subject", cue, source, [trimRange(words, start, comma)]))
    .filter((made) => made !== null);
}

/** Where the words end that say to whom a cue speaks: "told reporters". */
function addresseeEnd(words: Words, cue: Cue, ceiling: number): number {
  if (!speechVerbs.addressing.has(cue.lemma) || cue.to >= ceiling) return cue.to;
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
