import { changeNouns, movementVerbs, nounPhraseStops, verbNouns } from "../../lexicon/noun-phrases";
import { DETERMINERS, isVerb, QUANTIFYING, runStart, trim, type Phrase } from "./phrase";
import { isCapitalised, type Line } from "./line";

/** No verb is looked for further back than this. */
const CLAUSE = 18;

const SUMS = new Set("total average sum maximum minimum equivalent number record median mean".split(" "));
const ADVERBS =
  /ly$|^(?:can|must|should|did|does|having|ranging|range|ranges|also|just|even|still|only|already|now|then|again|up|down|more|less|than|to|by|be|been|being|will|would|could|may|might|has|have|had|is|are|was|were|expected|set|likely|poised|due|forecast|predicted|estimated|not|currently|at|from|as|about|around|over|under|trading|trending|revised|upward|mixed|higher|lower|flat)$/;
const LINKS = new Set(["of", "for", "in", "on", "at", "from", "between", "against", "with", "across"]);
const LEADING = new Set(["by", "to", "at", "from", "with", "for", "on", "over", "above", "below", "than", "towards"]);
const CLAUSE_ENDS = new Set([
  ",",
  ";",
  ":",
  "(",
  ")",
  "—",
  "“",
  "”",
  '"',
  "but",
  "while",
  "because",
  "if",
  "as",
  "said",
  "says",
  "whereas",
]);
const RELATIVES = new Set(["that", "which", "who"]);

/** "revenue of", "a temperature of" before a figure. Words that only sum up are passed over ("a total of"). */
export function beforeOf(line: Line, index: number): Phrase | null {
  if (line.words[index - 1] !== "of") return null;
  const to = index - 1;
  const from = runStart(line, to);
  if (from === to) return null;
  const head = line.words[to - 1];
  if (SUMS.has(head) || changeNouns.has(head)) return null;
  return trim(line, from, to);
}

/** The noun phrase right before a figure, or before its preposition: "lifted margins to 64 percent", "pixel pitch 352 μm". */
export function objectBefore(line: Line, index: number, floor: number): Phrase | null {
  const to = LEADING.has(line.words[index - 1]) ? index - 1 : index;
  let from = runStart(line, to);
  // "has cost taxpayers", "to lift wages": the first word is the verb.
  if (from < to - 1 && /^(?:has|have|had|to|will|would|it|he|she|they)$/.test(line.words[from - 1] ?? "")) {
    if (movementVerbs.has(line.words[from])) from++;
  }
  if (from === to || from < floor) return null;
  const head = line.words[to - 1];
  if (QUANTIFYING.has(head) || SUMS.has(head) || ADVERBS.test(head) || isTime(line, from, to)) return null;
  // Behind an article, or with an adjective, a word that may be a verb is a noun.
  const leading = to < index;
  const phrase = DETERMINERS.has(line.words[from - 1]) || (to - from > 1 && !/(?:ed|ing)$/.test(head));
  const noun = phrase && (leading || !verbNouns.has(head));
  if (!noun && (/(?:ed|ing)$/.test(head) || movementVerbs.has(head))) return null;
  // A single word without a determiner may be a verb that no list knows: "fetched 4 million".
  const lone = to - from === 1 && !/^(?:the|a|an|its|his|her|their|our|this|that|of)$/.test(line.words[from - 1] ?? "");
  return lone && !/s$/.test(head) && !isCapitalised(line.tokens[to - 1].text) ? null : chain(line, from, to);
}

/** The subject of the verb that leads to a figure: "prices" of "prices rose 4 percent". */
export function subjectBefore(line: Line, index: number): Phrase | null {
  const least = Math.max(0, index - CLAUSE);
  let verb = -1;
  for (let at = index - 1; at >= least && !CLAUSE_ENDS.has(line.words[at]); at--) {
    const word = line.words[at];
    if (movementVerbs.has(word) && isFinite(line, at)) verb = at;
    else if (verb >= 0 && !ADVERBS.test(word)) break;
  }
  if (verb < 0) return afterComma(line, index);
  let to = verb;
  while (to > least && ADVERBS.test(line.words[to - 1])) to--;
  // "a country that is 90 miles wide": the noun before the relative pronoun.
  const relative = RELATIVES.has(line.words[to - 1]);
  if (relative) to -= line.words[to - 2] === "," ? 2 : 1;
  to = beforeBracket(line, beforeYear(line, to));
  const from = runStart(line, to);
  if (from < to && isTime(line, from, to)) {
    const whole = chain(line, from, to);
    return isTime(line, whole.from, whole.to) ? firstPhrase(line, from) : whole;
  }
  // "flowers priced at …": a participle belongs to the noun right before it.
  const near = relative || /^(?:priced|worth|valued|costing|measuring|weighing|lasting)$/.test(line.words[verb]);
  if (from < to) return near ? trim(line, from, to) : chain(line, from, to);
  return line.words[to - 1] === "," || line.words[to - 1] === "and" ? firstPhrase(line, to - 1) : null;
}

const TIMES =
  /^(?:years?|months?|weeks?|days?|quarters?|decades?|season|today|yesterday|time|period|moment|end|start|beginning|session|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "last year", "October": a time is never what is measured. */
function isTime(line: Line, from: number, to: number): boolean {
  return TIMES.test(line.words[to - 1]) && to - from <= 2;
}

/** Passes over "in 2022" between a subject and its verb. */
function beforeYear(line: Line, to: number): number {
  const year =
    (line.tokens[to - 1]?.kind === "number" || line.tokens[to - 1]?.text === "May") &&
    /^(?:in|since|of|for)$/.test(line.words[to - 2] ?? "");
  return year ? to - 2 : to;
}

/** Passes over an abbreviation in brackets behind a name. */
function beforeBracket(line: Line, to: number): number {
  if (line.words[to - 1] !== ")") return to;
  for (let at = to - 2; at > to - 8 && at > 0; at--) if (line.words[at] === "(") return at;
  return to;
}

/** The name that a comma or bracket follows. */
export function nameBefore(line: Line, index: number): Phrase | null {
  const from = runStart(line, index);
  return from < index ? trim(line, from, index) : null;
}

/** Is a word that may be a noun ("rise") a verb here? Not behind an article or adjective. */
function isFinite(line: Line, index: number): boolean {
  if (!verbNouns.has(line.words[index])) return true;
  return !/^(?:a|an|the|its|their|his|her|this|that|of|sharp|further|big|annual|net|record)$/.test(
    line.words[index - 1] ?? "",
  );
}

/** ", up 9 percent": what the sentence began with. */
function afterComma(line: Line, index: number): Phrase | null {
  let at = index - 1;
  while (at > 0 && (ADVERBS.test(line.words[at]) || line.words[at] === "a")) at--;
  const from = runStart(line, at + 1);
  if (/^(?:up|down)$/.test(line.words[at + 1] ?? "") && from < at + 1 && line.words[at] !== ",")
    return chain(line, from, at + 1);
  return line.words[at] === "," || line.words[at] === "(" || line.words[at] === ":" ? firstPhrase(line, at) : null;
}

/** The phrase that a verb follows earlier in the sentence, or the one right before a comma. */
function firstPhrase(line: Line, index: number): Phrase | null {
  const least = Math.max(0, index - CLAUSE);
  for (let at = index; at > least; at--) {
    if (!isVerb(line.words[at])) continue;
    let to = at;
    while (to > least && ADVERBS.test(line.words[to - 1])) to--;
    const from = runStart(line, to);
    if (from < to && !isTime(line, from, to)) return chain(line, from, to);
  }
  const from = runStart(line, index);
  return from < index && !isTime(line, from, index) && !line.words[index - 1].endsWith("ed")
    ? chain(line, from, index)
    : null;
}

/** From the last run of a phrase to its head: "shares of Acme and Bolt" is headed by "shares". */
function chain(line: Line, from: number, to: number): Phrase {
  let [start, end] = [from, to];
  for (let steps = 0; steps < 3; steps++) {
    let behind = start;
    while (behind > 0 && /^(?:the|a|an|its|his|her|their|our|this|these|those)$/.test(line.words[behind - 1])) behind--;
    const link = line.words[behind - 1];
    if (link === undefined || !(LINKS.has(link) || (link === "and" && steps < 2))) break;
    const further = runStart(line, behind - 1);
    if (further === behind - 1 || (link === "and" && !LINKS.has(line.words[further - 1] ?? ""))) break;
    if (nounPhraseStops.has(line.words[behind - 2])) break;
    [start, end] = [further, behind - 1];
  }
  return trim(line, start, end);
}
