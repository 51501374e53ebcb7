import { irregularPlurals, movementVerbs, nounPhraseStops, pluralAttributives } from "../../lexicon/noun-phrases";
import { numeralAt } from "../numerals";
import { isPlural } from "./amount";
import { isHyphen, type Line } from "./line";

/** A half-open range of tokens: the noun phrase that is counted or measured. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** No noun phrase is followed further than this. */
const REACH = 7;
/** No verb is looked for further back than this. */
const CLAUSE = 16;
/** `counts` has at most this many words. */
const WORDS = 4;

const DETERMINERS = new Set(
  "the a an its his her their our my your these those this that all both such some any each every".split(" "),
);
const QUANTIFYING = new Set("other more further additional another different separate extra total".split(" "));
const GENERIC = new Set(
  "total average sum maximum minimum rate equivalent amount number record median mean sums estimated".split(" "),
);
const ADVERBS =
  /ly$|^(?:also|just|even|still|only|already|now|then|again|up|down|more|than|to|by|be|been|being|will|would|could|may|might|has|have|had|is|are|was|were|expected|set|likely|poised|due|forecast|predicted|reportedly|not|currently|at|from|as|about|around|over|under)$/;
const INNER = new Set([
  "of",
  "for",
  "in",
  "on",
  "at",
  "from",
  "by",
  "with",
  "to",
  "between",
  "against",
  "under",
  "over",
  "across",
]);
const CLAUSE_ENDS = new Set([
  ",",
  ";",
  ":",
  "(",
  ")",
  "—",
  "–",
  "“",
  "”",
  '"',
  "but",
  "while",
  "that",
  "which",
  "who",
  "when",
  "because",
  "if",
  "said",
  "says",
]);

/** The noun phrase that starts behind a bare number: "14 first-team players", "three of the ten judges". */
export function countedBehind(line: Line, index: number, one: boolean): Phrase | null {
  let from = index;
  if (line.words[from] === "of") {
    from++;
    const numeral = numeralAt(line.tokens, DETERMINERS.has(line.words[from]) ? from + 1 : from);
    if (numeral) from = numeral.next;
  }
  while (DETERMINERS.has(line.words[from]) && from > index) from++;
  while (QUANTIFYING.has(line.words[from])) from++;
  if (/^(?:dead|injured|wounded|missing|killed|hurt|homeless|hospitalised|hospitalized)$/.test(line.words[from] ?? ""))
    return { from, to: from + 1 };
  const end = runEnd(line, from);
  if (end === from) return null;
  for (let at = from; at < end; at++) {
    if (!isPlural(line.tokens[at]) || pluralAttributives.has(line.words[at])) continue;
    const more = at + 1 < end && isPlural(line.tokens[at + 1]) && !irregularPlurals.has(line.words[at]);
    if (!more) return trim(line, from, at + 1);
  }
  if (one) return trim(line, from, Math.min(end, from + 3));
  // Without a plural only a short run is sure to be one phrase.
  return end - from <= 2 ? trim(line, from, end) : null;
}

/** The noun phrase that a hyphened number modifies ("28-point": "point"; "five-hour meeting": the run behind). */
export function modified(line: Line, index: number): Phrase | null {
  let from = index;
  while (QUANTIFYING.has(line.words[from])) from++;
  const end = runEnd(line, from);
  return end > from ? trim(line, from, nounEnd(line, from, end)) : null;
}

/** The noun phrase behind "of", its determiners left out. */
export function behindPreposition(line: Line, index: number): Phrase | null {
  let from = index + 1;
  while (DETERMINERS.has(line.words[from])) from++;
  const numeral = numeralAt(line.tokens, from);
  if (numeral) from = numeral.next;
  while (QUANTIFYING.has(line.words[from])) from++;
  const end = runEnd(line, from);
  return end > from ? trim(line, from, nounEnd(line, from, end)) : null;
}

/** "revenue of", "a temperature of" before a figure. Words that only sum up are passed over. */
export function beforeOf(line: Line, index: number): Phrase | null {
  let to = index;
  if (line.words[to - 1] === "of") to--;
  else return null;
  const from = runStart(line, to);
  if (from === to) return null;
  if (to - from === 1 && GENERIC.has(line.words[from])) return null;
  return trim(line, from, to);
}

/** The subject of the verb that leads to a figure: "prices" of "prices rose 4 percent". */
export function subjectBefore(line: Line, index: number): Phrase | null {
  const least = Math.max(0, index - CLAUSE);
  let verb = -1;
  for (let at = index - 1; at >= least; at--) {
    const word = line.words[at];
    if (CLAUSE_ENDS.has(word)) break;
    if (movementVerbs.has(word)) verb = at;
    else if (verb >= 0 && !ADVERBS.test(word)) break;
  }
  const clause = clauseStart(line, verb >= 0 ? verb : index);
  if (verb < 0) return null;
  let to = verb;
  while (to > clause && ADVERBS.test(line.words[to - 1])) to--;
  return headOf(line, clause, to);
}

function clauseStart(line: Line, index: number): number {
  let at = index;
  const least = Math.max(0, index - CLAUSE);
  while (at > least && !CLAUSE_ENDS.has(line.words[at - 1])) at--;
  return at;
}

/** The head of a phrase with its modifiers: what stands before its first preposition, determiners left out. */
function headOf(line: Line, from: number, to: number): Phrase | null {
  let start = from;
  // "In May prices": a phrase in front of the subject is passed over where a noun phrase with a determiner follows.
  for (let at = to - 1; at > from; at--)
    if (DETERMINERS.has(line.words[at]) && !INNER.has(line.words[at - 1])) {
      start = at;
      break;
    }
  while (
    start < to &&
    (DETERMINERS.has(line.words[start]) ||
      line.tokens[start].kind === "punctuation" ||
      nounPhraseStops.has(line.words[start]))
  )
    start++;
  let end = start;
  while (end < to && !nounPhraseStops.has(line.words[end]) && line.tokens[end].kind !== "punctuation") end++;
  while (
    end < to &&
    (isHyphen(line.words[end]) || line.words[end] === "&" || line.words[end] === "/") &&
    end + 1 < to
  ) {
    end += 2;
    while (end < to && !nounPhraseStops.has(line.words[end]) && line.tokens[end].kind !== "punctuation") end++;
  }
  return end > start ? trim(line, start, end) : null;
}

/** The index behind the words that may belong to one noun phrase from a token on. */
function runEnd(line: Line, from: number): number {
  let at = from;
  while (at < line.tokens.length && at - from < REACH) {
    const token = line.tokens[at];
    if (isHyphen(token.text) && at > from && line.tokens[at + 1]?.kind === "word") at += 1;
    else if (token.kind !== "word" || nounPhraseStops.has(line.words[at])) break;
    else at++;
  }
  return at;
}

function runStart(line: Line, to: number): number {
  let at = to;
  while (at > 0 && to - at < REACH) {
    const token = line.tokens[at - 1];
    if (isHyphen(token.text)) at--;
    else if (token.kind !== "word" || nounPhraseStops.has(line.words[at - 1]) || movementVerbs.has(line.words[at - 1]))
      break;
    else at--;
  }
  return at;
}

/** Where a run of words stops being one noun phrase: behind its first plural, or before a verb in -ed or an adverb. */
function nounEnd(line: Line, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const word = line.words[at];
    if (at > from && (/(?:ly|ing)$/.test(word) || (word.endsWith("ed") && at + 1 === end))) return at;
    if (isPlural(line.tokens[at]) && !pluralAttributives.has(word) && !(at + 1 < end && isPlural(line.tokens[at + 1])))
      return at + 1;
  }
  return end;
}

/** At most four words, the last ones; hyphens count as part of their word. */
function trim(line: Line, from: number, to: number): Phrase {
  let words = 0;
  let start = to;
  while (start > from) {
    const hyphen = isHyphen(line.words[start - 1]);
    if (!hyphen && !isHyphen(line.words[start])) words++;
    if (words > WORDS) break;
    start--;
  }
  while (start < to && isHyphen(line.words[start])) start++;
  return { from: start, to };
}
