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
  "today yesterday tomorrow tonight overnight daily weekly monthly quarterly yearly annually nightly hourly o'clock o’clock am pm a.m p.m fiscal annual someday ago current period recent nineteen twenties thirties forties fifties sixties seventies eighties nineties thousand h"
    .split(" ")
    .map((word) => [word, {}]),
  true,
);

const HYPHEN = /[-‐‑–]/;
const NUMERIC = /^\d/;

export function senseOf(lower: string): WordSense | undefined {
  return senses.get(lower);
}

/** May a token begin or hold a date expression? A cheap test that lets most sentences go. */
export function isTrigger(token: Token, next: Token | undefined): boolean {
  const { text, kind } = token;
  if (kind === "word") {
    const sense = senses.get(text.toLowerCase());
    return sense === undefined ? text.includes("-") || text.includes("‑") : sense.trigger;
  }
  if (kind === "punctuation") return false;
  // A year, or a number before what may make it a time or a date.
  if (text.length >= 4) return true;
  return next?.kind === "punctuation" && next.start === token.end && ":/-.".includes(next.text);
}

/** The lexemes of some tokens: words are split at their hyphens. */
export function lexemesOf(tokens: readonly Token[], from: number, to: number): Lexeme[] {
  const line: Lexeme[] = [];
  let end = -1;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token.kind === "word" && HYPHEN.test(token.text)) end = splitInto(line, token, end);
    else {
      const lower = token.kind === "word" ? token.text.toLowerCase() : token.text;
      line.push({
        kind: token.kind,
        start: token.start,
        end: token.end,
        text: token.text,
        lower,
        glued: token.start === end,
        sense: token.kind === "word" ? senses.get(lower) : undefined,
      });
      end = token.end;
    }
  }
  return line;
}

function splitInto(line: Lexeme[], token: Token, before: number): number {
  let from = 0;
  let end = before;
  for (let index = 0; index <= token.text.length; index++) {
    const atEnd = index === token.text.length;
    if (!atEnd && !HYPHEN.test(token.text[index])) continue;
    for (const [start, stop] of [
      [from, index],
      [index, index + 1],
    ]) {
      if (stop <= start || start === token.text.length) continue;
      const text = token.text.slice(start, stop);
      const kind =
        start === index ? "punctuation" : NUMERIC.test(text) ? numericPieces(line, token, start, text, end) : "word";
      if (kind === null) {
        end = token.start + stop;
        continue;
      }
      const lower = text.toLowerCase();
      line.push({
        kind,
        start: token.start + start,
        end: token.start + stop,
        text,
        lower,
        glued: token.start + start === end,
        sense: kind === "word" ? senses.get(lower) : undefined,
      });
      end = token.start + stop;
    }
    from = index + 1;
  }
  return end;
}

/** A piece such as "1990s" is a number and a word, as it is where no hyphen stands before it; null once it is done. */
function numericPieces(line: Lexeme[], token: Token, start: number, text: string, end: number): Token["kind"] | null {
  let digits = 0;
  while (digits < text.length && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57) digits++;
  if (digits === text.length) return "number";
  for (const [from, to, kind] of [
    [0, digits, "number"],
    [digits, text.length, "word"],
  ] as const) {
    const piece = text.slice(from, to);
    const at = token.start + start + from;
    const lower = piece.toLowerCase();
    line.push({
      kind,
      start: at,
      end: at + piece.length,
      text: piece,
      lower,
      glued: from > 0 || at === end,
      sense: senses.get(lower),
    });
  }
  return null;
}
