import { monthWords, timeZoneWords, weekdayNames } from "../../lexicon/calendar";
import { figureIdioms, figureTimes, numberedNouns, singleIdioms, streetWords } from "../../lexicon/figure-words";
import { currencySigns } from "../../lexicon/units";
import { numeralAt } from "../numerals";
import { isPlural } from "./amount";
import { isCapitalised } from "../../text/capital";
import { hasCapital, isDash, isHyphen, touch, type Line } from "./line";
import { unitAt } from "./unit";

const isClock = (word: string) => figureTimes.clock.has(word) || timeZoneWords.has(word);

interface Place {
  readonly from: number;
  readonly next: number;
  readonly words: boolean;
  readonly unit: boolean;
  /** A currency sign stands before the number. */
  readonly signed: boolean;
}

/** Is a number no figure: a year, a clock time, a name, an address, a phone number, a list's mark? Gives the index to go on at, or -1. */
export function excludedUntil(line: Line, place: Place): number {
  const { from, next } = place;
  if (place.words) return idiomUntil(line, from, next);
  if (place.signed) return -1;
  const text = line.tokens[from].text;
  if (isClock(line.words[next])) return next + 1;
  if (line.words[next] === ":" && touch(line, next - 1, next) && line.tokens[next + 1]?.kind === "number")
    return groupEnd(line, from);
  if (isPhone(line, from)) return groupEnd(line, from);
  if (line.words[next] === "/" && line.tokens[next + 1]?.kind === "number" && touch(line, next, next + 1))
    return groupEnd(line, from);
  if (from === 0 && (line.words[next] === "." || line.words[next] === ")") && line.tokens.length > next + 1)
    return next + 1;
  if (place.unit) return -1;
  if (isYear(line, from, next)) return next;
  const month = line.words[from - 1] === "." ? from - 2 : from - 1;
  if (monthWords.has(line.words[month] ?? "") && Number(text) <= 31 && isCapitalised(line.tokens[month].text))
    return next;
  if (monthWords.has(line.words[next] ?? "") && Number(text) <= 31 && isCapitalised(line.tokens[next].text))
    return next + 1;
  return nameUntil(line, from, next);
}

/** Behind a phone number, a clock time or a date in figures: all digits and the marks that tie them. */
function groupEnd(line: Line, from: number): number {
  let at = from + 1;
  while (
    at < line.tokens.length &&
    (line.tokens[at].kind === "number" || (/^[-–:/.+]$/.test(line.words[at]) && line.tokens[at + 1]?.kind === "number"))
  )
    at++;
  return at;
}

function isPhone(line: Line, from: number): boolean {
  const text = line.tokens[from].text;
  if (/^0\d/.test(text) && !text.includes(".")) return true;
  if (
    line.words[from - 1] === "+" &&
    touch(line, from - 1, from) &&
    text.length <= 3 &&
    line.tokens[from + 1]?.kind === "number"
  )
    return true;
  const third = line.tokens[from + 2];
  const dashed =
    isDash(line.words[from + 1]) &&
    third?.kind === "number" &&
    touch(line, from, from + 1) &&
    touch(line, from + 1, from + 2);
  return (
    dashed &&
    ((isDash(line.words[from + 3]) && line.tokens[from + 4]?.kind === "number") ||
      (text.length === 3 && third.text.length === 4))
  );
}

function isYear(line: Line, from: number, next: number): boolean {
  const text = line.tokens[from].text;
  if (!/^(?:1\d|2[01])\d\d$/.test(text)) return false;
  if (!/^(?:1[5-9]|20)/.test(text) && !figureTimes.yearly.has(line.words[from - 1])) return false;
  const behind = line.tokens[next];
  // "2000 people" is a count; "2018 sales" is most often of a year, so the word before decides.
  if (!isPlural(behind) || isCapitalised(behind.text)) return true;
  return figureTimes.dating.has(line.words[from - 1]) || /['’]s$/.test(line.words[from - 1] ?? "");
}

/** "Article 5", "Flight 370", "S&P 500", "28PPP", "5G", "22 Hill Street": behind the number that is part of a name. */
function nameUntil(line: Line, from: number, next: number): number {
  const before = line.tokens[from - 1];
  const behind = line.tokens[next];
  const glued = behind !== undefined && touch(line, next - 1, next) && behind.kind === "word";
  if (glued && behind.text !== "s" && !/^(?:st|nd|rd|th)$/i.test(behind.text)) return next + 1;
  if (glued && behind.text === "s") return next + 1;
  if (before?.text === "#" || before?.text === "№") return next;
  if (before?.text === "." && /^nos?$/.test(line.words[from - 2] ?? "")) return next;
  // "1997-98": the second half of a pair of years.
  if (isDash(before?.text) && touch(line, from - 1, from) && /^(?:1[5-9]|20)\d\d$/.test(line.words[from - 2] ?? ""))
    return next;
  for (let at = next; at < next + 4 && isCapitalised(line.tokens[at]?.text); at++)
    if (streetWords.has(line.words[at])) return at + 1;
  if (before?.kind !== "word") return tiedToWord(line, from) ? next : -1;
  const word = line.words[from - 1];
  const numbered =
    numberedNouns.has(word) ||
    (word.endsWith("s") && numberedNouns.has(word.slice(0, -1)) && isCapitalised(before.text));
  if (numbered && !isPlural(behind)) return next;
  if (line.words[next] === "zip" || line.words[next] === "postcode") return next + 1;
  if (!hasCapital(before.text) || from - 1 === 0 || currencySigns.has(before.text)) return -1;
  if (weekdayNames.has(word) || monthWords.has(word) || isHyphen(word)) return -1;
  // "In Lyon 14 people": a place behind a preposition, and a plural behind the number.
  const counted = isPlural(behind) && !isCapitalised(behind.text);
  if (counted && figureTimes.place.has(line.words[from - 2])) return -1;
  // A name whose number follows a finite verb in its own clause is rare: "FTSE 100 fell", "Boeing 737 jets".
  return unitAt(line, next, true) ? -1 : next;
}

/** "TA-25", "top-10", "mid-90": digits that a hyphen ties to a word before them. */
function tiedToWord(line: Line, from: number): boolean {
  const tied = isHyphen(line.words[from - 1]) && touch(line, from - 1, from) && touch(line, from - 2, from - 1);
  return tied && line.tokens[from - 2].kind === "word" && !/^(?:sub|minus|plus|to)$/.test(line.words[from - 2]);
}

interface Idiom {
  readonly words: readonly string[];
  /** Which of its words the number is. */
  readonly at: number;
}

const idiomsByWord = new Map<string, Idiom[]>();
for (const phrase of figureIdioms) {
  const words = phrase.split(/[ -]/);
  words.forEach((word, at) => idiomsByWord.set(word, [...(idiomsByWord.get(word) ?? []), { words, at }]));
}

/** Behind an idiom that holds the number word at a token, or -1. */
function idiomUntil(line: Line, from: number, next: number): number {
  for (const idiom of idiomsByWord.get(line.words[from]) ?? []) {
    const until = matchIdiom(line, from, idiom);
    if (until > from) return until;
  }
  return line.words[from] === "one" && next === from + 1 && isPronoun(line, from) ? next : -1;
}

/** Is "one" no count: "one day", "one of the best", "one suspects", "Primary One", "the one that"? */
function isPronoun(line: Line, from: number): boolean {
  const next = from + 1;
  const behind = line.words[next];
  if (isCapitalised(line.tokens[from].text) && hasCapital(line.tokens[from - 1]?.text)) return true;
  if (behind === "of") return !numeralBehind(line, next);
  // "with a cat under one arm", "over one shoulder": where, not how many.
  if (
    /^(?:under|over|below|above)$/.test(line.words[from - 1] ?? "") &&
    line.tokens[next]?.kind === "word" &&
    !unitAt(line, next, false)
  )
    return true;
  if (isHyphen(behind) && touch(line, from, next)) return false;
  // "four instead of one", "one more than two": compared with a count.
  const compared =
    /^(?:instead|rather|more|fewer)$/.test(line.words[from - 2] ?? "") && /^(?:of|than)$/.test(line.words[from - 1]);
  if (behind === undefined || line.tokens[next].kind !== "word") return !compared;
  return singleIdioms.has(behind) || isPlural(line.tokens[next]) || /(?:ly|ed|ing)$/.test(behind);
}

/** "one of three", "one of the ten": a count of a counted whole, not "one of the best". */
function numeralBehind(line: Line, of: number): boolean {
  const at = line.words[of + 1] === "the" || line.words[of + 1] === "its" ? of + 2 : of + 1;
  return numeralAt(line.tokens, at) !== null;
}

function matchIdiom(line: Line, index: number, idiom: Idiom): number {
  let position = index;
  for (let word = idiom.at - 1; word >= 0; word--) {
    position -= isHyphen(line.words[position - 1]) ? 2 : 1;
    if (line.words[position] !== idiom.words[word]) return -1;
  }
  position = index;
  for (let word = idiom.at + 1; word < idiom.words.length; word++) {
    position += isHyphen(line.words[position + 1]) ? 2 : 1;
    if (line.words[position] !== idiom.words[word]) return -1;
  }
  return position + 1;
}
