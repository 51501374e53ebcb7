import { magnitudeWords } from "../lexicon/numbers";
import type { Token } from "../text/tokens";
import { numberOf, VULGAR } from "./digits";
import { type Numeral, wordNumeral } from "./number-words";

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
