import { reportingForms, wordClass } from "../../lexicon/attribution";
import type { Candidate, Cue, Pattern } from "./candidate";
import type { Verbs } from "./cues";
import { isSourceNoun, type Source } from "./phrase";
import { subjectAfter } from "./source";
import { isCapital, type Range, type Words } from "./words";

const has = (words: Words, index: number, bits: number): boolean => (words.classes[index] & bits) !== 0;
const ADDRESSING = new Set([
  "tell",
  "ask",
  "inform",
  "remind",
  "assure",
  "reassure",
  "warn",
  "urge",
  "advise",
  "notify",
  "instruct",
  "order",
  "beg",
  "encourage",
  "text",
  "email",
  "promise",
  "show",
  "call",
]);
/** No reported clause is longer, in tokens; it keeps hostile text linear. */
export const LONGEST = 120;
const PARTICLES = new Set(["out", "up", "down", "off", "back"]);

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

/** Is there a verb with a subject of its own that begins at `at`? */
function ownVerb(at: number, ceiling: number, verbs: Verbs): boolean {
  for (let index = at + 1; index < Math.min(ceiling, at + 8); index++) {
    const verb = verbs.get(index);
    if (verb) return verb.link === "subject" && verb.source?.from === at && verb.cue.form !== "base";
  }
  return false;
}

/** Where a reported clause ends that begins at `from`: at the sentence's end, or where another attribution takes over. */
export function clauseEnd(words: Words, from: number, sentence: Range, verbs: Verbs): number {
  const { tokens, lower } = words;
  const ceiling = Math.min(sentence.to, from + LONGEST);
  for (let index = from + 1; index < ceiling; index++) {
    if (words.inside[index] >= 0) {
      index = Math.max(index, words.pairs[words.inside[index]].after - 1);
      continue;
    }
    const text = tokens[index].text;
    const next = index + 1;
    if (text === ";" || (text === ":" && next < sentence.to && words.inside[next] >= 0)) return index;
    if (lower[index] === "according" && lower[next] === "to") return index;
    if (text === "," || text === "—" || text === "–") {
      let at = next;
      if (at < sentence.to && has(words, at, wordClass.coordinator)) at++;
      while (at < sentence.to && has(words, at, wordClass.adverb)) at++;
      const verb = verbs.get(at);
      if (verb && (verb.cue.form === "progressive" || verb.cue.form === "past" || verb.cue.form === "third"))
        return index;
      // A clause of its own with its own attribution: ", but Kern said".
      const own = ownVerb(at, sentence.to, verbs);
      if (own) return index;
    } else if ((lower[index] === "and" || lower[index] === "but") && next < sentence.to) {
      let at = next;
      while (at < sentence.to && has(words, at, wordClass.adverb)) at++;
      const verb = verbs.get(at);
      if (verb && verb.cue.form !== "base" && verb.cue.form !== "progressive") return index;
      // "Kern praises the pier and Albrecht calls it unsafe": a name with a cue of its own.
      if (at < sentence.to && isCapital(words, at) && ownVerb(at, sentence.to, verbs)) return index;
    }
  }
  return ceiling;
}

/** Skips what may stand between a cue and its clause: a particle, an addressee, a time, "in a statement". */
export function skipToClause(
  words: Words,
  sentence: Range,
  cue: Cue,
): { from: number; that: boolean; addressee: boolean } {
  const { lower, tokens } = words;
  let at = cue.to;
  if (at < sentence.to && PARTICLES.has(lower[at])) at++;
  // "that" soon after the cue, with nothing between but an addressee, a time or a place, opens the clause.
  const reach = Math.min(sentence.to, at + 16);
  for (let index = at; index < reach; index++) {
    if (words.inside[index] >= 0) break;
    const word = lower[index];
    if (word === "that") {
      return { from: index + 1, that: true, addressee: index > at };
    }
    if (reportingForms.get(word)?.form === "past" && !isCapital(words, index) && !isSourceNoun(word)) break;
    if (
      has(words, index, wordClass.auxiliary | wordClass.subject) ||
      (tokens[index].kind === "punctuation" && tokens[index].text !== "." && tokens[index].text !== ",")
    )
      break;
  }
  let addressee = false;
  if (ADDRESSING.has(cue.lemma) && at < sentence.to) {
    if (has(words, at, wordClass.pronoun)) {
      at++;
      addressee = true;
    } else {
      const object = subjectAfter(words, at, sentence.to);
      if (
        object &&
        object.from === at &&
        object.to - object.from <= 6 &&
        cue.lemma !== "call" &&
        cue.lemma !== "show"
      ) {
        at = object.to;
        addressee = true;
      }
    }
  }
  // Times and short prepositional phrases: "on Tuesday", "in a statement".
  for (let round = 0; round < 3 && at < sentence.to; round++) {
    if (has(words, at, wordClass.time) && !has(words, at, wordClass.auxiliary)) {
      at++;
      if (at < sentence.to && has(words, at, wordClass.time)) at++;
    } else if (has(words, at, wordClass.preposition) && at + 1 < sentence.to && has(words, at + 1, wordClass.time)) {
      at += 2;
      while (at < sentence.to && has(words, at, wordClass.time)) at++;
    } else if (
      (lower[at] === "in" || lower[at] === "during" || lower[at] === "at" || lower[at] === "on") &&
      at + 1 < sentence.to &&
      has(words, at + 1, wordClass.determiner | wordClass.possessive)
    ) {
      at += 2;
      let steps = 0;
      while (at < sentence.to && tokens[at].kind === "word" && words.classes[at] === 0 && steps < 4) {
        at++;
        steps++;
        if (
          isSourceNoun(lower[at - 1]) ||
          /^(?:interview|speech|address|statement|letter|video|briefing|conference|email|tweet|post|rally|debate)$/.test(
            lower[at - 1],
          )
        )
          break;
      }
    } else break;
  }
  return { from: at, that: false, addressee };
}

/** Where a clause may end early: before what more likely is the writer's own addition. Offered beside the whole; the gate chooses. */
export function earlyEnds(words: Words, from: number, end: number): number[] {
  const { tokens, lower } = words;
  const ends: number[] = [];
  for (let index = from + 2; index < end - 1 && ends.length < 3; index++) {
    if (words.inside[index] >= 0) {
      index = Math.max(index, words.pairs[words.inside[index]].after - 1);
      continue;
    }
    const text = tokens[index].text;
    const comma = text === "," || text === "—" || text === "–" || text === "―";
    const joint = lower[index];
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
    else if (joint === "and" && tokens[index - 1].text !== ",") ends.push(index);
  }
  return ends;
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
  return { pattern, cue, source, content: pieces, pair: -1, carriedFrom: null, link, reach: 0, score: 0 };
};
