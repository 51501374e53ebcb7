import { pluralAttributives } from "../../lexicon/noun-phrases";
import { numeralAt } from "../numerals";
import { isPlural } from "./amount";
import type { Line } from "./line";
import { DETERMINERS, nounEnd, QUANTIFYING, runEnd, trim, type Phrase } from "./phrase";

const CASUALTIES = /^(?:dead|injured|wounded|missing|killed|hurt|homeless|hospitali[sz]ed)$/;

/** The noun phrase that starts behind a bare number: "14 first-team players", "three of the ten judges". */
export function countedBehind(line: Line, index: number, one: boolean): Phrase | null {
  const from = startBehind(line, index);
  if (CASUALTIES.test(line.words[from] ?? "")) return { from, to: from + 1 };
  // "at least 14 were killed": what happened to them counts them.
  const happened = /^(?:were|was|are|is)$/.test(line.words[from] ?? "") && CASUALTIES.test(line.words[from + 1] ?? "");
  if (happened) return { from: from + 1, to: from + 2 };
  const end = runEnd(line, from);
  if (end === from || /ing$/.test(line.words[from])) return null;
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

/** Where the noun begins: "of the", "more" and numbers of the whole are passed over. */
function startBehind(line: Line, index: number): number {
  let from = index;
  if (line.words[from] === "of") {
    from++;
    while (DETERMINERS.has(line.words[from]) || QUANTIFYING.has(line.words[from])) from++;
    from = numeralAt(line.tokens, from)?.next ?? from;
  }
  while (DETERMINERS.has(line.words[from]) && from > index) from++;
  while (QUANTIFYING.has(line.words[from])) from++;
  return from;
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
  while (QUANTIFYING.has(line.words[from])) from++;
  const end = runEnd(line, from);
  const to = nounEnd(line, from, end);
  return to > from ? trim(line, from, to) : null;
}

/** The noun phrase behind a preposition, its determiners and numbers left out: "of its workforce". */
export function behindPreposition(line: Line, index: number): Phrase | null {
  let from = index + 1;
  while (DETERMINERS.has(line.words[from]) || QUANTIFYING.has(line.words[from])) from++;
  from = numeralAt(line.tokens, from)?.next ?? from;
  while (QUANTIFYING.has(line.words[from]) || line.words[from] === "%") from++;
  const end = runEnd(line, from);
  const to = nounEnd(line, from, end);
  return to > from ? trim(line, from, to) : null;
}
