import { cardinalWords, magnitudeWords } from "../lexicon/numbers";
import type { Token } from "../text/tokens";
import { HYPHEN } from "./hyphens";

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

/** No number in prose takes more tokens; the cap keeps a page of digits linear. */
const LONGEST = 16;

/** The number in words that starts at a token: “two hundred and five”, “a dozen”, “two and a half million”; null where none does. */
export function wordNumeral(tokens: readonly Token[], index: number): Numeral | null {
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
