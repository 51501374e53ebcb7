import { figureTimes } from "../../lexicon/figure-words";
import { nounPhraseStops } from "../../lexicon/noun-phrases";
import { tightUnits, unitForms, type UnitEntry } from "../../lexicon/units";
import { isHyphen, touch, type Line } from "./line";

/** A unit behind a number. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitEntry["kind"];
  /** The index behind its last token. */
  readonly next: number;
}

/** Is a form one that is a common word or letter as well, so that it is a unit only where it touches its digits? */
const isTight = (form: string): boolean => tightUnits.letter.has(form) || tightUnits.word.has(form);

/** The unit that starts at a token, if any: "hours", "square miles", "per cent", "US dollars", "km/h". `digits`: is the number before it in digits? */
export function unitAt(line: Line, index: number, digits: boolean): Unit | null {
  const token = line.tokens[index];
  if (!token) return null;
  const forms = unitForms.get(token.text) ?? (token.text.length > 1 ? unitForms.get(line.words[index]) : undefined);
  if (!forms) return null;
  // "four T-72 tanks": a letter of a name.
  if (token.text.length <= 2 && isHyphen(line.words[index + 1]) && line.tokens[index + 2]?.kind === "number")
    return null;
  const adjacent = touch(line, index - 1, index);
  for (const form of forms) {
    if (isTight(form.words[0]) && form.words.length === 1 && !(digits && (adjacent || isLast(line, index)))) continue;
    const next = matchForm(line, index, form.words);
    if (next > index) return { name: form.name, kind: form.kind, next };
  }
  return null;
}

/** "68 p at", "2.5 F.": a letter behind digits with which the phrase ends; one that is a word as well is none. */
function isLast(line: Line, index: number): boolean {
  const next = line.tokens[index + 1];
  const ends = next === undefined || next.kind === "punctuation" || nounPhraseStops.has(line.words[index + 1]);
  const stop = next?.text === "." && index + 2 < line.tokens.length;
  return ends && !stop && !tightUnits.word.has(line.tokens[index].text);
}

/** The index behind a form that starts at a token, or -1. A hyphen or a slash between its words is taken as printed. */
function matchForm(line: Line, index: number, words: readonly string[]): number {
  let position = index;
  for (let word = 0; word < words.length; word++) {
    if (word > 0 && isHyphen(line.words[position])) position++;
    const text = line.tokens[position]?.text;
    if (text !== words[word] && line.words[position] !== words[word].toLowerCase()) return -1;
    // "mW" is not "MW": short forms keep their case, unless they are written in lower case in the lexicon.
    if (text !== words[word] && words[word].length <= 2 && words[word] !== words[word].toLowerCase()) return -1;
    position++;
  }
  return position;
}

/** "per barrel", "a day", "/day", "-a-month" behind a unit: the words of the rate and the index behind it. */
export function rateAt(line: Line, index: number): { readonly per: string; readonly next: number } | null {
  let position = index;
  if (isHyphen(line.words[position]) && touch(line, position - 1, position)) position++;
  const word = line.words[position];
  if (word !== "per" && word !== "a" && word !== "an" && word !== "/" && word !== "each") return null;
  position++;
  if (isHyphen(line.words[position])) position++;
  // "a year earlier" compares, it gives no rate.
  if (figureTimes.ahead.has(line.words[position + 1]) && word !== "per") return null;
  const unit = unitAt(line, position, true);
  if (unit && unit.kind !== "money" && unit.kind !== "percent") return { per: unit.name, next: unit.next };
  const noun = line.tokens[position];
  if (word !== "per" || noun?.kind !== "word") return null;
  // "per reusable page": an adjective belongs to the noun behind it.
  const behind = line.tokens[position + 1];
  const pair =
    behind?.kind === "word" &&
    !nounPhraseStops.has(line.words[position + 1]) &&
    /(?:able|al|ive|ary|ic|ed)$/.test(line.words[position]);
  const next = pair ? position + 2 : position + 1;
  return { per: line.words.slice(position, next).join(" "), next };
}
