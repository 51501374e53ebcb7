import { dateLimits } from "../../lexicon/calendar";
import { longestFirst } from "../../lexicon/list";
import type { DayOrder } from "./digit-dates";
import { durationAt } from "./durations";
import { fixed, type FoundExpression, modified, type Modifier } from "./expression";
import { dayOrTimeAt } from "./grammar";
import type { Lexeme } from "./lexemes";
import { offsetAt } from "./offsets";

/** By their first words. */
const LIMITS = longestFirst(
  [...dateLimits].map(([phrase, modifier]) => ({ words: phrase.split(" "), modifier: modifier as Modifier })),
  ([first]) => first,
);

/** "about two years ago", "more than a week", "around 8pm", "around November 1". */
export function limitedAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  for (const { words, modifier } of LIMITS.get(line[at].lower) ?? []) {
    if (!words.every((word, index) => line[at + index]?.lower === word)) continue;
    const next = at + words.length;
    if (!line[next]) return null;
    const offset = offsetAt(line, next, (index) => dayOrTimeAt(line, index, order));
    if (offset) return modified(offset, modifier);
    const length = durationAt(line, next);
    if (length && !(words[0] === "some" && length.indefinite))
      return { to: length.to, expression: fixed(length.value, modifier) };
    if (words[0] !== "about" && words[0] !== "around" && words[0] !== "circa" && words[0] !== "approximately")
      return null;
    const time = dayOrTimeAt(line, next, order);
    return time && (time.expression.time !== null || time.expression.when.kind === "day")
      ? modified(time, modifier)
      : null;
  }
  return null;
}
