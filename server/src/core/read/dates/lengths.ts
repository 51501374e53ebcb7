import { dateWords } from "../../lexicon/calendar";
import { durationAt, durationValue, type FoundDuration } from "./durations";
import { fixed, type FoundExpression, plain } from "./expression";
import { isSingular, type Lexeme } from "./lexemes";

/** "the past three months", "last five years", "the next several days", "recent years", "the coming weeks": a length with its frame. */
export function framedLengthAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  let start = at;
  if (/^(?:the|these|those|this)$/.test(line[start].lower)) start++;
  const frame = line[start]?.lower ?? "";
  const framed = dateWords.framing.has(frame);
  // "did not last ten minutes": without an article, "last" is a verb unless a preposition stands before it.
  if (frame === "last" && start === at && at > 0 && !dateWords.lasting.has(line[at - 1].lower)) return null;
  if (framed) start++;
  else if (start === at) return null;
  const length = durationAt(line, start);
  // "the 30-day truce": the length is the adjective alone, which is found at its number.
  if (length && !framed && isSingular(line[length.to - 1])) return null;
  if (length && !length.indefinite)
    return { to: length.to, expression: plain({ kind: "fixed", value: length.value }, length.modifier) };
  if (!framed) return null;
  const unit = line[start]?.sense?.unit;
  if (unit === undefined || isSingular(line[start])) return null;
  if (unit === "second" || unit === "quarter" || unit === "night") return null;
  return { to: start + 1, expression: plain({ kind: "fixed", value: durationValue(null, unit) }) };
}

/** A length: "five hours", "a year", "years". A bare plural counts an unknown number. */
export function lengthAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const length = durationAt(line, at) ?? bareLengthAt(line, at);
  return length && { to: length.to, expression: fixed(length.value, length.modifier) };
}

/** "years of talks", "for weeks"; but not "his later years" or "the days of". */
function bareLengthAt(line: readonly Lexeme[], at: number): Pick<FoundDuration, "to" | "value" | "modifier"> | null {
  const { lower, sense } = line[at];
  const unit = sense?.unit;
  if (unit === undefined || !lower.endsWith("s") || unit === "quarter" || unit === "night" || unit === "weekend")
    return null;
  if (lower === "seconds" || lower === "hrs" || lower === "mins" || lower === "secs" || lower === "yrs") return null;
  const before = line[at - 1];
  if (line[at + 1]?.lower === "old" || before?.kind === "number") return null;
  if (before?.text === "-" || dateWords.owned.has(before?.lower)) return null;
  return { to: at + 1, value: durationValue(null, unit), modifier: null };
}
