import { cardinalWords, ordinalWords } from "../lexicon/numbers";
import type { Token } from "../text/tokens";
import { numberOf } from "./digits";
import { HYPHEN } from "./hyphens";

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
