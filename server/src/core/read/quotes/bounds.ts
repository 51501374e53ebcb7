import { sureCues, wordClass } from "../../lexicon/attribution";
import { irregularPastForms } from "../../lexicon/calendar";
import type { Candidate, Cue, Pattern } from "./candidate";
import type { Verbs } from "./cues";
import type { Source } from "./phrase";
import { has, isCapital, type Range, reportAt, type Words } from "./words";

/** No reported clause is longer, in tokens; it keeps hostile text linear. */
export const LONGEST = 120;

/** Cuts punctuation and white space off both ends, and leaves a pair of marks whole. */
export function trimRange(words: Words, from: number, to: number): Range | null {
  while (
    from < to &&
    words.inside[from] < 0 &&
    words.tokens[from].kind === "punctuation" &&
    !"([$£€#@".includes(words.tokens[from].text)
  )
    from++;
  while (
    to > from &&
    words.inside[to - 1] < 0 &&
    words.tokens[to - 1].kind === "punctuation" &&
    !")]%".includes(words.tokens[to - 1].text)
  )
    to--;
  return to > from ? { from, to } : null;
}

/** The last token of the pair of marks that holds a token. */
function lastOfMarks(words: Words, index: number): number {
  return Math.max(index, words.pairs[words.inside[index]].after - 1);
}

/** Does a pair of marks whose last token is at `index` hold the comma of the sentence around it at its end? */
function endsInComma(words: Words, index: number): boolean {
  const pair = words.pairs[words.inside[index]];
  return pair.closed && words.tokens[pair.last - 1].text === ",";
}

/** Is there a verb with a subject of its own that begins at `at`? */
function ownVerb(at: number, ceiling: number, verbs: Verbs): boolean {
  for (let index = at + 1; index < Math.min(ceiling, at + 8); index++) {
    const verb = verbs.get(index);
    if (verb) return verb.link === "subject" && verb.source?.from === at && verb.cue.form !== "base";
  }
  return false;
}

/** Where a reported clause ends that begins at `from`: at the sentence's end, or where another attribution takes over. */
export function clauseEnd(words: Words, from: number, sentence: Range, verbs: Verbs, form?: string): number {
  const { tokens, lower } = words;
  const ceiling = Math.min(sentence.to, from + LONGEST);
  for (let index = from + 1; index < ceiling; index++) {
    const marked = words.inside[index] >= 0;
    if (marked) {
      index = lastOfMarks(words, index);
      // “… by Friday,” adding that …: the comma of the sentence stands inside the marks.
      if (!endsInComma(words, index)) continue;
    }
    const text = marked ? "," : tokens[index].text;
    const next = index + 1;
    if (text === ";" || (text === ":" && next < sentence.to && words.inside[next] >= 0)) return index;
    if (lower[index] === "according" && lower[next] === "to") return index;
    if (text === "," || text === "—" || text === "–") {
      let at = next;
      if (at < sentence.to && has(words, at, wordClass.coordinator)) at++;
      while (at < sentence.to && has(words, at, wordClass.adverb)) at++;
      const verb = verbs.get(at);
      const end = marked ? next : index;
      if (verb && (verb.cue.form === "progressive" || verb.cue.form === "past" || verb.cue.form === "third"))
        return end;
      // A clause of its own with its own attribution: ", but Kern said".
      const own = ownVerb(at, sentence.to, verbs);
      if (own) return end;
    } else if ((lower[index] === "and" || lower[index] === "but") && next < sentence.to) {
      let at = next;
      while (at < sentence.to && has(words, at, wordClass.adverb)) at++;
      const verb = verbs.get(at);
      // "stressed security and guarantees": a verb that goes on with one in the past is none in the present.
      const goesOn =
        verb && verb.cue.form !== "base" && verb.cue.form !== "progressive" && sureCues.has(verb.cue.lemma);
      if (goesOn && !(form === "past" && verb.cue.form === "third")) return index;
      // "Kern praises the pier and Albrecht calls it unsafe": a name with a cue of its own.
      if (at < sentence.to && isCapital(words, at) && ownVerb(at, sentence.to, verbs)) return index;
    }
  }
  return ceiling;
}

/** May a verb phrase or a clause begin at `index`, rather than the second half of "plans and models"? */
function mayBeginPredicate(words: Words, index: number): boolean {
  if (words.inside[index] >= 0) return false;
  const bits = words.classes[index];
  if (bits !== 0) return true;
  const word = words.lower[index];
  if (isCapital(words, index)) return true;
  return /(?:ed|s)$/.test(word) || reportAt(words, index) !== null || irregularPastForms.has(word);
}

/** Where a clause may end early: before what more likely is the writer's own addition. Offered beside the whole; the gate chooses. */
export function earlyEnds(words: Words, from: number, end: number): number[] {
  const { tokens, lower } = words;
  const ends: number[] = [];
  for (let index = from + 2; index < end - 1 && ends.length < 3; index++) {
    if (words.inside[index] >= 0) {
      index = lastOfMarks(words, index);
      if (endsInComma(words, index) && index + 1 < end - 1) ends.push(index + 1);
      continue;
    }
    const text = tokens[index].text;
    if (tokens[index - 1].text === ",") continue;
    const comma = text === "," || text === "—" || text === "–" || text === "―" || text === "-";
    const joint = lower[index];
    // "… and that the pier is safe" goes on with what is reported.
    if (has(words, index, wordClass.coordinator) && lower[index + 1] === "that") continue;
    if (comma && has(words, index + 1, wordClass.coordinator) && lower[index + 2] === "that") continue;
    if (comma) ends.push(index);
    else if (
      joint === "but" ||
      joint === "while" ||
      joint === "after" ||
      joint === "before" ||
      joint === "when" ||
      joint === "because"
    )
      ends.push(index);
    else if (joint === "and" && mayBeginPredicate(words, index + 1)) ends.push(index);
  }
  return ends;
}

/** Where a clause before its attribution may begin late: behind a comma, dash or semicolon that ends the writer's own words. Offered beside the whole; the nearest to the attribution last. */
export function lateStarts(words: Words, from: number, end: number): number[] {
  const starts: number[] = [];
  for (let index = end - 3; index > from && starts.length < 4; index--) {
    if (words.inside[index] >= 0) continue;
    const text = words.tokens[index].text;
    if (text === "," || text === ";" || text === ":" || text === "—" || text === "–") starts.push(index + 1);
    else if (has(words, index, wordClass.coordinator) && words.tokens[index - 1].text === ",") starts.push(index + 1);
  }
  return starts;
}

/** A candidate whose content is a clause; null if nothing of the content is left. */
export const clauseCandidate = (
  pattern: Pattern,
  cue: Cue | null,
  source: Source,
  content: (Range | null)[],
  link: Candidate["link"] = "subject",
): Candidate | null => {
  const pieces = content.filter((piece): piece is Range => piece !== null);
  if (pieces.length === 0) return null;
  return { pattern, cue, source, content: pieces, pair: -1, carriedFrom: null, link, reach: 0, margin: -1, score: 0 };
};
