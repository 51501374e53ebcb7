import { cardinalWords, magnitudeWords, ordinalWords } from "../lexicon/numbers";
import { perForm, trigger } from "../text/forms";
import { eachBetweenHyphens, isDigit } from "../text/pieces";
import type { Token, TokenKind } from "../text/tokens";

/** A number as it stands in a run of tokens. */
export interface Numeral {
  /** The number, its magnitude applied: "1.2 million" is 1200000, "two and a half" 2.5. */
  readonly value: number;
  /** The index behind its last token. */
  readonly next: number;
  readonly form: "digits" | "words";
  /** The factor of the words behind the digits ("million"), 1 where there is none. */
  readonly magnitude: number;
}

const HYPHEN = /[-‐‑]/;
const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};
/** No number in prose takes more tokens; the cap keeps a page of digits linear. */
const LONGEST = 16;

const HYPHENATED = trigger(({ kind, text }) => kind === "word" && HYPHEN.test(text));

/** The pieces of a word between its hyphens, and the hyphens. */
const hyphenPieces = perForm(({ text }): readonly { kind: TokenKind; from: number; to: number }[] => {
  const pieces: { kind: TokenKind; from: number; to: number }[] = [];
  eachBetweenHyphens(text, HYPHEN, (from, to, followed) => {
    if (to > from) pieces.push({ kind: isDigit(text, from) ? "number" : "word", from, to });
    if (followed) pieces.push({ kind: "punctuation", from: to, to: to + 1 });
  });
  return pieces;
});

/** Splits words at their hyphens: "five-hour" becomes "five", "-", "hour". */
export function splitHyphens(tokens: readonly Token[]): Token[] {
  const split: Token[] = [];
  for (const token of tokens) {
    if ((token.form.triggers & HYPHENATED) === 0) split.push(token);
    else for (const { kind, from, to } of hyphenPieces(token.form)) split.push(token.piece(kind, from, to));
  }
  return split;
}

/** The value of digits as they are printed: "1,200" is 1200, "2.5" 2.5, "5½" 5.5; null for what is no single number ("1.2.3"). */
export function digitsValue(text: string): number | null {
  const last = VULGAR[text[text.length - 1]];
  if (last !== undefined) {
    if (text.length === 1) return last;
    const whole = digitsValue(text.slice(0, -1));
    return whole === null ? null : whole + last;
  }
  const [whole, fraction, ...more] = text.split(".");
  const groups = whole.split(",");
  const grouped =
    groups.length > 1 &&
    groups.slice(1).every((group) => group.length === 3 || (group.length === 2 && groups.length > 2));
  if (more.length > 0 || (groups.length > 1 && !grouped)) return null;
  const value = Number(groups.join("") + (fraction === undefined ? "" : `.${fraction}`));
  return Number.isFinite(value) ? value : null;
}

/** The value of a token in digits; null for what is no single number. */
export const numberOf = perForm(({ text }) => digitsValue(text));

/**
 * The number that starts at a token: digits or words, with magnitudes, "and", halves and "5 1/2". Works on tokens as
 * they come and on those that `splitHyphens` gives. Null where no number starts.
 */
export function numeralAt(tokens: readonly Token[], index: number): Numeral | null {
  const first = tokens[index];
  if (!first) return null;
  if (first.kind === "number") return digitNumeral(tokens, index);
  return first.kind === "word" ? wordNumeral(tokens, index) : null;
}

function digitNumeral(tokens: readonly Token[], index: number): Numeral | null {
  let value = numberOf(tokens[index].form);
  if (value === null) return null;
  let next = index + 1;
  const [numerator, slash, denominator] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (
    numerator?.kind === "number" &&
    slash?.text === "/" &&
    denominator?.kind === "number" &&
    // Tokenised text has spaces on both sides of the slash.
    slash.start - numerator.end <= 1 &&
    denominator.start - slash.end === slash.start - numerator.end &&
    Number(numerator.text) < Number(denominator.text) &&
    /^\d{1,2}$/.test(numerator.text) &&
    /^(?:[2-9]|1\d|32|64)$/.test(denominator.text)
  ) {
    value += Number(numerator.text) / Number(denominator.text);
    next += 3;
  } else if (tokens[next]?.kind === "number" && VULGAR[tokens[next].text] !== undefined) {
    value += VULGAR[tokens[next].text];
    next += 1;
  }
  let magnitude = 1;
  const behind = tokens[next]?.text === "-" && tokens[next].start === tokens[next - 1].end ? next + 1 : next;
  const factor = tokens[behind]?.kind === "word" ? magnitudeWords.get(tokens[behind].lower) : undefined;
  if (factor !== undefined) {
    magnitude = factor;
    next = behind + 1;
  }
  return { value: value * magnitude, next, form: "digits", magnitude };
}

function wordNumeral(tokens: readonly Token[], index: number): Numeral | null {
  const words = spell(tokens, index);
  let position = 0;
  let total = 0;
  let group = 0;
  let magnitude = 1;
  let started = false;
  /** Below this a word may still be added: nothing behind "five", a digit behind "twenty". */
  let room = 100;
  let accepted = 0;
  while (position < words.length) {
    const { word } = words[position];
    const cardinal = cardinalWords.get(word);
    const factor = magnitudeWords.get(word);
    if (cardinal !== undefined && cardinal < room) {
      group += cardinal;
      room = cardinal >= 20 ? 10 : 0;
      started = true;
    } else if (factor !== undefined && started) {
      if (factor === 100 || factor === 12) group = (group || 1) * factor;
      else {
        total += (group || 1) * factor;
        group = 0;
      }
      magnitude = Math.max(magnitude, factor);
      room = 100;
    } else if (position === 0 && (word === "a" || word === "an") && isFactor(words[1]?.word)) {
      started = true;
      group = 1;
      position++;
      continue;
    } else if (word === "and" && started && words[position + 1]?.word === "a" && words[position + 2]?.word === "half") {
      group += 0.5;
      accepted = position + 3;
      break;
    } else if (word === "and" && started && magnitude >= 100 && room === 100) {
      if (!cardinalWords.has(words[position + 1]?.word ?? "")) break;
      position++;
      continue;
    } else break;
    position++;
    accepted = position;
  }
  if (accepted === 0) return null;
  return { value: total + group, next: words[accepted - 1].next, form: "words", magnitude };
}

function isFactor(word: string | undefined): boolean {
  return word !== undefined && (magnitudeWords.get(word) ?? 0) >= 12;
}

/** The lower-case words from a token on, hyphens taken away, each with the index behind its token. */
function spell(tokens: readonly Token[], index: number): { word: string; next: number }[] {
  const words: { word: string; next: number }[] = [];
  for (let next = index; next < tokens.length && words.length < LONGEST; next++) {
    const token = tokens[next];
    if (token.kind === "word") {
      const { lower } = token;
      if (!HYPHEN.test(lower)) {
        // What no number holds ends the run; the rest of the line is not looked at.
        if (!isNumberWord(lower)) break;
        words.push({ word: lower, next: next + 1 });
        continue;
      }
      const parts = lower.split(HYPHEN);
      // A compound with any other word in it ("five-hour") is no number; its parts are found once it is split.
      if (parts.length > 1 && !parts.every(isNumberWord)) break;
      for (const word of parts) words.push({ word, next: next + 1 });
    } else if (!(HYPHEN.test(token.text) && words.length > 0 && tokens[next + 1]?.kind === "word")) break;
  }
  return words;
}

function isNumberWord(word: string): boolean {
  return (
    cardinalWords.has(word) ||
    magnitudeWords.has(word) ||
    word === "and" ||
    word === "a" ||
    word === "an" ||
    word === "half"
  );
}

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/;

/** The ordinal that starts at a token: "third", "21st", "twenty-first" (split or not). */
export function ordinalAt(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const first = tokens[index];
  if (!first) return null;
  const second = tokens[index + 1];
  if (first.kind === "number") {
    const suffixed = second?.kind === "word" && second.start === first.end && /^(?:st|nd|rd|th)$/i.test(second.text);
    const value = suffixed ? numberOf(first.form) : null;
    return suffixed && value !== null && Number.isInteger(value) ? { value, next: index + 2 } : null;
  }
  if (first.kind !== "word") return null;
  const word = first.lower;
  const plain = ordinalWords.get(word);
  if (plain !== undefined) return { value: plain, next: index + 1 };
  const [tens, unit] = word.split(HYPHEN);
  if (!TENS.test(tens)) return null;
  const low = unit ?? (second && HYPHEN.test(second.text) ? tokens[index + 2]?.lower : undefined);
  const value = low === undefined ? undefined : ordinalWords.get(low);
  if (value === undefined || value > 9) return null;
  return { value: cardinalWords.get(tens)! + value, next: unit === undefined ? index + 3 : index + 1 };
}
