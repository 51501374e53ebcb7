import { cueNeighbours, speechVerbs, wordClass } from "../../lexicon/attribution";
import { clauseBeforeInverse, clausesBefore } from "./around";
import { clauseCandidate, clauseEnd, earlyEnds, trimRange } from "./bounds";
import { skipToClause } from "./skip";
import type { Candidate, Pattern } from "./candidate";
import type { CueVerb, Verbs } from "./cues";
import { trait } from "./lexeme";
import { accordingTo } from "./elsewhere";
import { nounCandidates } from "./nouns";
import { subjectAfter } from "./source-after";
import type { Source } from "./phrase";
import { has, isCapital, type Range, type Words } from "./words";

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
  // "…," he said of the plan; he told reporters about the talks.
  if (
    !that &&
    (first === "of" || first === "about") &&
    !has(words, from + 1, wordClass.subject) &&
    speechVerbs.plain.has(cue.lemma)
  )
    return;
  const pattern: Pattern = that
    ? "verb that clause"
    : cueNeighbours.question.has(first)
      ? "verb question"
      : first === "to"
        ? "verb infinitive"
        : "verb clause";
  if (!that && text === "," && words.inside[from] < 0 && isAside(words, from + 1)) return;
  const end = relativeEnd(words, source, from, clauseEnd(words, from, sentence, verbs, cue.form));
  const shared = link === "shared" ? "shared" : "subject";
  const push = (of: Pattern, start: number, stop: number) => {
    const made = clauseCandidate(of, cue, source, [trimRange(words, start, stop)], shared);
    if (made) found.push(made);
  };
  push(pattern, from, end);
  const plain = speechVerbs.plain.has(cue.lemma);
  for (const early of earlyEnds(words, from, end))
    if (!plain || holdsMainVerb(words, from, early)) push(pattern, from, early);
  if (pattern === "verb clause" && !addressee) {
    fragmentBehindObject(words, from, end, push);
    // "Accused Kern of hiding the report", "urged the council to wait": what is reported begins behind the object.
    const object = subjectAfter(words, from, sentence.to);
    if (object && object.from === from && object.to < end && cueNeighbours.object.has(words.lower[object.to]))
      push("verb object clause", object.to, end);
  }
}

/** "…," she said, and laughed; …, he said, as workers left; …, he said, waving: what the writer adds begins at `index`. */
const isAside = (words: Words, index: number): boolean =>
  has(words, index, wordClass.coordinator) ||
  (has(words, index, wordClass.subordinator) && has(words, index, wordClass.preposition)) ||
  /^\p{Ll}{3,20}ing$/u.test(words.tokens[index]?.text ?? "");

/** "Kern, who said that the pier was safe, voted against": a relative clause ends at the comma before the verb of its noun. */
function relativeEnd(words: Words, source: Source, from: number, end: number): number {
  if (source.kind !== "relative" || words.lower[source.from - 1] !== ",") return end;
  for (let at = from + 1; at < end - 1; at++)
    if (words.tokens[at].text === "," && words.inside[at] < 0 && isFinite(words, at + 1)) return at;
  return end;
}

function isFinite(words: Words, index: number): boolean {
  if (has(words, index, wordClass.auxiliary)) return true;
  return (
    !isCapital(words, index) &&
    ((words.traits[index] & (trait.past | trait.reports)) !== 0 || /.ed$/.test(words.lower[index]))
  );
}

/** Does a clause that ends at `to` hold a verb of its own, beside those of its relative clauses: "the closures, which …"? */
function holdsMainVerb(words: Words, from: number, to: number): boolean {
  let relative = false;
  for (let at = from; at < to; at++) {
    if (words.inside[at] >= 0) return true;
    if (words.tokens[at].text === ",") relative = !relative && has(words, at + 1, wordClass.wh);
    else if (!relative && isFinite(words, at)) return true;
  }
  return false;
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
