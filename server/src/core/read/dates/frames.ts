import { dateBounds, dateEdges, dateWords } from "../../lexicon/calendar";
import type { DayOrder } from "./digit-dates";
import { type FoundExpression, modified, type Modifier, plain, type TimeOfDay } from "./expression";
import { dayOrTimeAt, isDay, ofContext } from "./grammar";
import type { Lexeme } from "./lexemes";

/** First words of what is read here: most words are spared the attempt. */
const FRAMES: ReadonlySet<string> = new Set([
  ...["the", "after", "past"],
  ...dateWords.lingering,
  ...dateWords.hours,
  ...dateEdges.keys(),
  ...dateBounds.keys(),
]);

/** A date in a frame that says which part of it is meant: its end, its early days, the time behind its midnight. */
export function framedAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  if (!FRAMES.has(line[at].lower)) return null;
  return afterMidnightAt(line, at) ?? boundedAt(line, at, order) ?? edgedAt(line, at, order);
}

/** "the end of November", "the beginning of next year", "the early hours of Wednesday", "the morning of May 5", "year end". */
function boundedAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  let next = at;
  if (line[next].lower === "the") next++;
  const word = line[next]?.lower ?? "";
  const of = line[next + 1]?.lower === "of" ? next + 2 : -1;
  const bound = dateBounds.get(word) as Modifier | undefined;
  if (bound && of > 0) {
    const found = dayOrTimeAt(line, of, order) ?? unitOfText(line, of);
    return found && found.expression.when.kind !== "fixed" ? modified(found, bound) : null;
  }
  if (dateWords.hours.has(word) && line[next + 1]?.lower === "hours") {
    const part: TimeOfDay = { value: word === "late" ? "NI" : "MO", zone: null };
    const day = line[next + 2]?.lower === "of" ? dayOrTimeAt(line, next + 3, order) : null;
    const modifier = word === "late" ? "END" : "START";
    if (day && isDay(day.expression)) return { to: day.to, expression: { ...day.expression, time: part, modifier } };
    if (next === at) return null;
    return { to: next + 2, expression: { when: { kind: "context" }, time: part, modifier, tense: null } };
  }
  const part = line[next]?.sense?.part;
  if (part !== undefined && next > at && of > 0 && !part.includes(":")) {
    const day = dayOrTimeAt(line, of, order);
    return day && isDay(day.expression)
      ? { to: day.to, expression: { ...day.expression, time: { value: part, zone: null } } }
      : null;
  }
  return null;
}

/** "the month", "the year", "the week" behind "the end of": the one that is running. */
function unitOfText(line: readonly Lexeme[], at: number): FoundExpression | null {
  const unit = line[at]?.lower === "the" ? line[at + 1]?.sense?.unit : undefined;
  if (
    unit !== "day" &&
    unit !== "week" &&
    unit !== "month" &&
    unit !== "quarter" &&
    unit !== "year" &&
    unit !== "decade" &&
    unit !== "century"
  )
    return null;
  return { to: at + 2, expression: plain({ kind: "unit", unit, shift: 0, from: "publication" }) };
}

/** "early December", "late last week", "mid-1990s", "earlier this year", "later on Tuesday". */
function edgedAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  const edge = dateEdges.get(line[at].lower) as Modifier | undefined;
  if (!edge) return null;
  let next = at + 1;
  if (line[next]?.text === "-" && line[next].glued) next++;
  const comparative = edge === (line[at].lower === "earlier" ? "START" : "END") && line[at].lower.endsWith("er");
  if (comparative && (line[next]?.lower === "on" || line[next]?.lower === "in")) next++;
  if (line[next]?.lower === "the") {
    const unit = comparative ? unitOfText(line, next) : null;
    if (unit) return modified(unit, edge);
    if (!comparative) return null;
  }
  if (!line[next]) return null;
  const found = dayOrTimeAt(line, next, order);
  if (!found || found.expression.when.kind === "fixed") return null;
  if (found.expression.when.kind === "context") return null;
  return modified(found, edge);
}

/** "long after midnight", "past midnight": the night of the day that begins then. */
function afterMidnightAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const lead = dateWords.lingering.has(line[at].lower) ? at + 1 : at;
  if (line[lead]?.lower !== "after" && line[lead]?.lower !== "past") return null;
  if (line[lead + 1]?.lower !== "midnight" || line[lead + 2]?.sense?.weekday !== undefined) return null;
  if (line[lead + 2]?.lower === "on") return null;
  return { to: lead + 2, expression: ofContext({ value: "NI", zone: null }, "AFTER") };
}
