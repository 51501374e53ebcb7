import {
  dayPartWords,
  holidayRules,
  monthWords,
  seasonWords,
  timeUnitWords,
  timeZoneWords,
  vagueTimePhrases,
  weekdayWords,
} from "../../lexicon/calendar";
import { cardinalWords, magnitudeWords, ordinalWords } from "../../lexicon/numbers";
import type { Token } from "../../text/tokens";
import type { Unit } from "./expression";

/** What the calendar's words say of a word. */
export interface WordSense {
  readonly month?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly season?: string;
  readonly part?: string;
  readonly zone?: string;
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly magnitude?: number;
  /** May a date expression stand in a sentence because of this word? */
  readonly trigger: boolean;
}

/** A token, split at its hyphens, with its lower case form and its sense. */
export interface Lexeme extends Token {
  readonly lower: string;
  /** Does it stand right behind the lexeme before it? */
  readonly glued: boolean;
  readonly sense: WordSense | undefined;
}

const senses = new Map<string, WordSense>();

function learn(words: Iterable<readonly [string, Omit<WordSense, "trigger">]>, trigger: boolean): void {
  for (const [word, sense] of words) {
    const known = senses.get(word);
    senses.set(word, { ...known, ...sense, trigger: trigger || known?.trigger === true });
  }
}

const lastWords = (phrases: Iterable<string>): [string, object][] =>
  [...phrases].map((phrase) => [phrase.slice(phrase.lastIndexOf(" ") + 1), {}]);

learn(
  [...monthWords].map(([word, month]) => [word, { month }]),
  true,
);
learn(
  [...weekdayWords].map(([word, weekday]) => [word, { weekday }]),
  true,
);
learn(
  [...timeUnitWords].map(([word, unit]) => [word, { unit: unit as Unit }]),
  true,
);
learn(
  [...seasonWords].map(([word, season]) => [word, { season }]),
  true,
);
learn(
  [...dayPartWords].map(([word, part]) => [word, { part }]),
  true,
);
learn(
  [...timeZoneWords].map(([word, zone]) => [word, { zone }]),
  false,
);
learn(
  [...cardinalWords].map(([word, cardinal]) => [word, { cardinal }]),
  false,
);
learn(
  [...ordinalWords].map(([word, ordinal]) => [word, { ordinal }]),
  false,
);
learn(
  [...magnitudeWords].map(([word, magnitude]) => [word, { magnitude }]),
  false,
);
learn(lastWords(vagueTimePhrases.keys()), true);
learn(lastWords(holidayRules.keys()), true);
learn(
  "today yesterday tomorrow tonight overnight daily weekly monthly quarterly yearly annually nightly hourly o'clock o’clock am pm a.m p.m fiscal ago eighteen nineteen biweekly fortnightly fy q1 q2 q3 q4 h1 h2 twenties thirties forties fifties sixties seventies eighties nineties thousand h"
    .split(" ")
    .map((word) => [word, {}]),
  true,
);

const HYPHEN = /[-‐‑–]/;
const COMPOUND = /[-‐‑–'’]/;

/** May a token begin or hold a date expression? A cheap test that lets most sentences go. */
export function isTrigger(token: Token, next: Token | undefined): boolean {
  const { text, kind } = token;
  if (kind === "word") {
    const sense = senses.get(text.toLowerCase());
    return sense === undefined ? text.includes("-") || text.includes("‑") || isPossessive(text) : sense.trigger;
  }
  if (kind === "punctuation") return false;
  // A year, or a number before what may make it a time or a date.
  if (text.length >= 4) return true;
  return next?.kind === "punctuation" && next.start === token.end && ":/-.".includes(next.text);
}

function isPossessive(text: string): boolean {
  const length = text.length;
  return length > 4 && (text[length - 2] === "'" || text[length - 2] === "’") && text[length - 1] === "s";
}

/** The lexemes of some tokens: words are split at their hyphens and before a possessive "’s". */
export function lexemesOf(tokens: readonly Token[], from: number, to: number): Lexeme[] {
  const line: Lexeme[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token.kind === "word" && COMPOUND.test(token.text)) pushPieces(line, token);
    else push(line, token.kind, token.start, token.end, token.text);
  }
  return line;
}

function push(line: Lexeme[], kind: Token["kind"], start: number, end: number, text: string): void {
  const lower = kind === "word" ? text.toLowerCase() : text;
  const glued = line.length > 0 && line[line.length - 1].end === start;
  line.push({ kind, start, end, text, lower, glued, sense: kind === "word" ? senses.get(lower) : undefined });
}

function pushPieces(line: Lexeme[], token: Token): void {
  const { text, start } = token;
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    const atEnd = index === text.length;
    if (!atEnd && !HYPHEN.test(text[index])) continue;
    if (index > from) pushPiece(line, start + from, text.slice(from, index));
    if (!atEnd) push(line, "punctuation", start + index, start + index + 1, text[index]);
    from = index + 1;
  }
}

/** A piece such as "1990s" is a number and a word, "Friday’s" a word and its possessive. */
function pushPiece(line: Lexeme[], start: number, text: string): void {
  let cut = 0;
  while (cut < text.length && text.charCodeAt(cut) >= 48 && text.charCodeAt(cut) <= 57) cut++;
  if (cut > 0) push(line, "number", start, start + cut, text.slice(0, cut));
  const word = text.slice(cut);
  if (word === "") return;
  const stem = isPossessive(word) ? word.length - 2 : word.length;
  push(line, "word", start + cut, start + cut + stem, word.slice(0, stem));
  if (stem < word.length) push(line, "word", start + cut + stem, start + text.length, word.slice(stem));
}
