import { wordClass } from "../../lexicon/attribution";
import type { Candidate, Cue, Pattern } from "./candidate";
import { cueAt, lastVerb, type Verbs } from "./cues";
import { openingOf } from "./marks";
import { skipToClause } from "./skip";
import type { Source } from "./phrase";
import { mainSubject, subjectAfter } from "./source-after";
import { subjectBefore } from "./source-before";
import { has, isAbbreviationStop, isCapital, type Paragraph, reportAt, type Words } from "./words";

const STOPS = new Set([".", "!", "?", ";", ":"]);
const DASHES = new Set(["—", "–", "-", "―"]);

export const made = (
  pattern: Pattern,
  cue: Cue | null,
  source: Source | null,
  words: Words,
  pair: number,
  carriedFrom: Candidate | null = null,
  link: Candidate["link"] = carriedFrom?.link ?? "subject",
): Candidate | null =>
  source
    ? {
        pattern,
        cue,
        source,
        content: [{ from: words.pairs[pair].first, to: words.pairs[pair].last }],
        pair,
        carriedFrom,
        link,
        reach: 0,
        margin: -1,
        score: 0,
      }
    : null;

/** Where the sentence around `at` ends, quotation marks aside. */
function sentenceEnd(words: Words, at: number, ceiling: number): number {
  let index = at;
  while (
    index < ceiling &&
    words.inside[index] < 0 &&
    !(STOPS.has(words.tokens[index].text) && !isAbbreviationStop(words, index))
  )
    index++;
  return index;
}

/** Where the sentence around `at` begins, a quotation before it excluded. */
export function sentenceStart(words: Words, at: number, floor: number): number {
  let index = at;
  while (
    index > floor &&
    words.inside[index - 1] < 0 &&
    !(STOPS.has(words.tokens[index - 1].text) && !isAbbreviationStop(words, index - 1))
  )
    index--;
  return index;
}

/** The attributions that stand right behind a pair of marks: "…," Kern said; "…," said Kern; "…," according to Kern; "…" — Kern. */
export function attributionsBehind(words: Words, paragraph: Paragraph, pair: number, found: Candidate[]): void {
  const { tokens, lower } = words;
  const quote = words.pairs[pair];
  const push = (candidate: Candidate | null) => candidate && found.push(candidate);
  let at = quote.after;
  if (at >= paragraph.to) return;
  if (tokens[at].text === ",") at++;
  if (at >= paragraph.to || words.inside[at] >= 0) return;
  if (DASHES.has(tokens[at].text)) {
    const source = subjectAfter(words, at + 1, paragraph.to);
    if (
      source &&
      source.kind === "name" &&
      source.from === at + 1 &&
      isCapital(words, source.from) &&
      paragraph.to - source.to <= 12 &&
      !reportAt(words, source.to)
    ) {
      push(made("quote dash name", { from: at, to: at + 1, word: "—", lemma: "—", form: "mark" }, source, words, pair));
      return;
    }
    at++;
    if (at >= paragraph.to) return;
  }
  if (lower[at] === "according" && lower[at + 1] === "to") {
    push(
      made(
        "quote, according",
        { from: at, to: at + 2, word: "according", lemma: "according", form: "preposition" },
        subjectAfter(words, at + 2, paragraph.to),
        words,
        pair,
      ),
    );
    return;
  }
  const end = sentenceEnd(words, at, Math.min(paragraph.to, at + 45));
  let verb = at;
  while (verb < end && has(words, verb, wordClass.adverb) && !isCapital(words, verb)) verb++;
  const inverse = verb < end ? cueAt(words, verb) : null;
  if (inverse && inverse.form !== "progressive" && inverse.form !== "base") {
    const source = subjectAfter(words, verb + 1, paragraph.to);
    if (source) {
      push(made("quote, verb subject", inverse, source, words, pair));
      return;
    }
  }
  for (let index = at + 1; index < end; index++) {
    const cue = cueAt(words, index);
    if (!cue || isCapital(words, index)) continue;
    if (
      has(words, index - 1, wordClass.determiner | wordClass.possessive) &&
      lower[index - 1] !== "who" &&
      lower[index - 1] !== "which"
    )
      continue;
    const source = subjectBefore(words, index, at);
    if (!source) continue;
    if (source.kind === "relative") continue;
    let lead = at;
    while (lead < source.from && (has(words, lead, wordClass.coordinator | wordClass.adverb) || lower[lead] === "as"))
      lead++;
    if (source.from !== lead) continue;
    push(made("quote, subject verb", cue, source, words, pair));
    return;
  }
}

/** The attributions that stand before a pair of marks in its sentence: Kern said: "…"; according to Kern, "…"; Kern: "…". */
export function attributionsBefore(
  words: Words,
  paragraph: Paragraph,
  pair: number,
  verbs: Verbs,
  found: Candidate[],
): void {
  const { tokens, lower } = words;
  const opening = openingOf(words, words.pairs[pair]);
  const push = (candidate: Candidate | null) => candidate && found.push(candidate);
  if (opening <= paragraph.from) return;
  let at = opening;
  const colon = tokens[at - 1].text === ":";
  if (colon || tokens[at - 1].text === "," || lower[at - 1] === "that" || DASHES.has(tokens[at - 1].text)) at--;
  const start = sentenceStart(words, at, paragraph.from);
  if (at <= start) return;
  const verb = lastVerb(verbs, start, at);
  if (verb) {
    // Words between the cue and the marks make it a reported clause with a fragment in marks, unless they only say to whom or when.
    const clause = skipToClause(words, { from: start, to: opening }, verb.cue).from;
    if (colon || clause >= at || tokens[at].text === ",") push(made("verb quote", verb.cue, verb.source, words, pair));
  } else if (lower[start] === "according" && lower[start + 1] === "to")
    push(
      made(
        "according quote",
        { from: start, to: start + 2, word: "according", lemma: "according", form: "preposition" },
        subjectAfter(words, start + 2, at),
        words,
        pair,
      ),
    );
  else if (colon) {
    const source = fromSource(words, start, at) ?? mainSubject(words, { from: start, to: at }, at);
    push(made("name: quote", { from: at, to: at + 1, word: ":", lemma: ":", form: "mark" }, source, words, pair));
  }
}

/** "From the report:", "More from Kern:". */
export function fromSource(words: Words, start: number, end: number): Source | null {
  const at = words.lower[start] === "from" ? start : words.lower[start + 1] === "from" ? start + 1 : -1;
  return at < 0 || at + 1 >= end ? null : subjectAfter(words, at + 1, end);
}
