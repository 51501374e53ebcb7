import { casualtyWords } from "../../lexicon/figure-words";
import { nounPhraseParts, nounPhraseStops, objectParticiples, pluralAttributives } from "../../lexicon/noun-phrases";
import { numeralAt } from "../numerals";
import { isPlural } from "./amount";
import { isHyphen, touch, type Line } from "./line";
import { nounEnd, runEnd, trim, type Phrase } from "./phrase";

/** The noun phrase that starts behind a bare number: "14 first-team players", "three of the ten judges". */
export function countedBehind(line: Line, index: number, one: boolean): Phrase | null {
  const from = startBehind(line, index);
  if (casualtyWords.has(line.words[from])) return { from, to: from + 1 };
  // "at least 14 were killed": what happened to them counts them.
  const happened = /^(?:were|was|are|is)$/.test(line.words[from] ?? "") && casualtyWords.has(line.words[from + 1]);
  if (happened) return { from: from + 1, to: from + 2 };
  const end = runEnd(line, from);
  if (end === from || isParticiple(line, from, end) || isSymbol(line, from)) return null;
  const plural = pluralIn(line, from, end);
  if (plural >= 0) return trim(line, from, plural + 1);
  // "digital and physical sales": the plural stands behind the second adjective.
  if (line.words[end] === "and") {
    const second = runEnd(line, end + 1);
    const shared = pluralIn(line, end + 1, second);
    if (shared > end + 1 && end - from === 1) return { from, to: shared + 1 };
  }
  if (one) return trim(line, from, Math.min(nounEnd(line, from, end), from + 3));
  // Without a plural only a short run is sure to be one phrase.
  const short = nounEnd(line, from, end);
  return short > from && short - from <= 3 ? trim(line, from, short) : null;
}

/** Is a word in -ing a verb here, and no attribute of a plural behind it ("three fishing boats")? */
function isParticiple(line: Line, from: number, end: number): boolean {
  const word = line.words[from];
  if (!word.endsWith("ing") || word.length < 6) return false;
  const plural = pluralIn(line, from + 1, end);
  return objectParticiples.has(word) || plural < 0 || plural - from > 2;
}

/** Letters that stand for a unit we do not know ("150 kn", "2.5 F") are no noun. */
export function isSymbol(line: Line, index: number): boolean {
  // "four T-72 tanks": a letter of a name.
  const named = isHyphen(line.words[index + 1]) && line.tokens[index + 2]?.kind === "number";
  return !named && /^(?:[bcdfghjklmnpqrstvwz]{1,2}|[A-Z])$/.test(line.tokens[index]?.text ?? "");
}

/**
 * What a part of something known is: "12 of whom were minors", "of them, 12 were children", "three of them children"; null
 * where the figure names its noun itself, `counted` is null where nothing but the whole says what is counted.
 */
export function partOf(line: Line, next: number): { readonly counted: Phrase | null } | null {
  const pronoun = line.words[next] === "of" && /^(?:them|whom|which)$/.test(line.words[next + 1] ?? "");
  let from = pronoun ? next + 2 : next;
  const be = /^(?:were|was|are|is)$/.test(line.words[from] ?? "");
  if (!pronoun && !be) return null;
  if (be) from++;
  if (casualtyWords.has(line.words[from])) return { counted: { from, to: from + 1 } };
  const end = runEnd(line, from);
  const plural = pluralIn(line, from, end);
  return { counted: plural >= 0 && !line.words[from].endsWith("ly") ? trim(line, from, plural + 1) : null };
}

/** Where the noun begins: "of the", "more" and numbers of the whole are passed over. */
function startBehind(line: Line, index: number): number {
  let from = index;
  if (line.words[from] === "of") {
    from++;
    while (nounPhraseParts.determiner.has(line.words[from]) || nounPhraseParts.quantifying.has(line.words[from]))
      from++;
    // "seven of their past eight matches".
    if (nounPhraseParts.spanning.has(line.words[from]) && numeralAt(line.tokens, from + 1)) from++;
    const whole = numeralAt(line.tokens, from)?.next ?? from;
    const glued = whole > from && /^(?:k|m|bn?|tn)$/.test(line.words[whole] ?? "") && touch(line, whole - 1, whole);
    from = glued ? whole + 1 : whole;
  }
  while (nounPhraseParts.determiner.has(line.words[from]) && from > index) from++;
  while (nounPhraseParts.quantifying.has(line.words[from])) from++;
  // "a 12 C melting point": a sign before the noun.
  const sign = from < line.tokens.length - 1 && isSymbol(line, from) && line.tokens[from + 1].kind === "word";
  return sign && !nounPhraseStops.has(line.words[from + 1]) ? from + 1 : from;
}

/** The first plural of a run that is no attribute of another noun ("sports teams"). */
function pluralIn(line: Line, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isPlural(line.tokens[at]) && !(at + 1 < end && pluralAttributives.has(line.words[at]))) return at;
  }
  return -1;
}

/** The noun phrase that a measure modifies: "five-hour meeting", "0.6 per cent fee". */
export function modified(line: Line, index: number): Phrase | null {
  let from = index;
  while (nounPhraseParts.quantifying.has(line.words[from])) from++;
  const end = runEnd(line, from);
  const to = nounEnd(line, from, end);
  return to > from && !objectParticiples.has(line.words[from]) && !isSymbol(line, from) ? trim(line, from, to) : null;
}

/** What "times" multiplies: "6.5 times earnings", "three times the national average"; not "three times faster". */
export function multiplied(line: Line, index: number): Phrase | null {
  const noun = behindPreposition(line, index);
  const head = noun && line.words[noun.to - 1];
  return !head || /ing$/.test(head) || line.words[noun.to] === "than" ? null : noun;
}

/** The noun phrase behind a preposition, its determiners and numbers left out: "of its workforce". */
export function behindPreposition(line: Line, index: number): Phrase | null {
  let from = index + 1;
  while (nounPhraseParts.determiner.has(line.words[from]) || nounPhraseParts.quantifying.has(line.words[from])) from++;
  from = numeralAt(line.tokens, from)?.next ?? from;
  while (nounPhraseParts.quantifying.has(line.words[from]) || line.words[from] === "%") from++;
  const end = runEnd(line, from);
  const to = nounEnd(line, from, end);
  return to > from ? trim(line, from, to) : null;
}
