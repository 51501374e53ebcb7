import { dateWords } from "../../lexicon/calendar";
import { durationAt } from "./durations";
import { type Expression, type FoundExpression, plain } from "./expression";
import type { Lexeme } from "./lexemes";

interface Direction {
  readonly direction: 1 | -1;
  readonly from: "publication" | "text";
}

/** Words that turn a length into a point in time. */
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>(
  Object.entries({
    ago: { direction: -1, from: "publication" },
    earlier: { direction: -1, from: "text" },
    previously: { direction: -1, from: "text" },
    before: { direction: -1, from: "text" },
    later: { direction: 1, from: "text" },
    afterward: { direction: 1, from: "text" },
    afterwards: { direction: 1, from: "text" },
    hence: { direction: 1, from: "publication" },
  }),
);

/**
 * "two days ago", "a year earlier", "three weeks later", "a week from now", "the day before", "the night after",
 * "the day after Tuesday". `dated` reads a date that the length counts from.
 */
export function offsetAt(
  line: readonly Lexeme[],
  at: number,
  dated: (at: number) => FoundExpression | null,
): FoundExpression | null {
  return yearAgoAt(line, at) ?? countedAt(line, at, dated) ?? besideAt(line, at, dated);
}

/** "year-ago", "the year-earlier quarter": the same stretch of the year before. */
function yearAgoAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const start = line[at].lower === "the" || line[at].lower === "a" ? at + 1 : at;
  const word = line[start + 2]?.lower;
  if (line[start]?.lower !== "year" || line[start + 1]?.text !== "-" || (word !== "ago" && word !== "earlier"))
    return null;
  let end = start + 3;
  while (/^(?:second|third|fourth|first|quarter|period)$/.test(line[end]?.lower ?? "")) end++;
  if (start > at && (end === start + 3 || line[at].lower === "a")) return null;
  const from = word === "ago" ? "publication" : "text";
  return { to: end, expression: plain({ kind: "offset", unit: "year", count: 1, direction: -1, from }) };
}

function countedAt(
  line: readonly Lexeme[],
  at: number,
  dated: (at: number) => FoundExpression | null,
): FoundExpression | null {
  const bare =
    line[at].sense?.unit !== undefined && line[at].lower.endsWith("s")
      ? { to: at + 1, count: null, unit: line[at].sense!.unit!, modifier: null }
      : null;
  const length = bare ?? durationAt(line, at);
  if (!length) return null;
  const hyphen = line[length.to]?.text === "-" ? 1 : 0;
  const word = line[length.to + hyphen];
  const direction = DIRECTIONS.get(word?.lower ?? "");
  const { count, unit } = length;
  if (direction) {
    const behind = length.to + hyphen + 1;
    if (word.lower === "before" || word.lower === "later" || word.lower === "earlier") {
      // "two days before the vote" counts from the vote, "two days earlier than planned" from the plan.
      const next = line[behind];
      if (word.lower === "before" && next && next.kind !== "punctuation") return null;
      if (next?.lower === "than") return null;
    }
    return {
      to: behind,
      expression: plain(
        { kind: "offset", unit, count, direction: direction.direction, from: direction.from },
        length.modifier,
      ),
    };
  }
  if (word?.lower === "from") {
    if (/^(?:now|today)$/.test(line[length.to + 1]?.lower ?? ""))
      return {
        to: length.to + 2,
        expression: plain({ kind: "offset", unit, count, direction: 1, from: "publication" }, length.modifier),
      };
    const of = line[length.to + 1] && count === 1 ? dated(length.to + 1) : null;
    if (of && of.expression.when.kind === "weekday")
      return { to: of.to, expression: plain({ kind: "beside", unit, shift: 1, of: of.expression }) };
  }
  return null;
}

/** "the day before", "the night after", "the day after tomorrow", "the week of March 6", "the year before last". */
function besideAt(
  line: readonly Lexeme[],
  at: number,
  dated: (at: number) => FoundExpression | null,
): FoundExpression | null {
  const start = line[at].lower === "the" ? at + 1 : at;
  const unit = line[start]?.sense?.unit;
  if (unit === undefined || line[start].lower.endsWith("s")) return null;
  if (
    unit !== "day" &&
    unit !== "night" &&
    unit !== "week" &&
    unit !== "month" &&
    unit !== "year" &&
    unit !== "weekend"
  )
    return null;
  const word = line[start + 1]?.lower;
  if (word === "of" && start > at) {
    const of = unit === "week" || unit === "weekend" ? dated(start + 2) : null;
    return of && isExactDay(of.expression)
      ? { to: of.to, expression: plain({ kind: "beside", unit, shift: 0, of: of.expression }) }
      : null;
  }
  if (word !== "before" && word !== "after") return null;
  const direction = word === "before" ? -1 : 1;
  const next = line[start + 2];
  if (next?.lower === "last" && word === "before" && unit !== "day" && unit !== "night")
    return { to: start + 3, expression: plain({ kind: "unit", unit, shift: -2, from: "publication" }) };
  if (next?.lower === "next" && word === "after")
    return { to: start + 3, expression: plain({ kind: "unit", unit, shift: 2, from: "publication" }) };
  const of = next ? dated(start + 2) : null;
  if (of && isExactDay(of.expression)) {
    const beside: Expression = plain({
      kind: "beside",
      unit: unit === "night" ? "day" : unit,
      shift: direction,
      of: of.expression,
    });
    return { to: of.to, expression: unit === "night" ? { ...beside, time: { value: "NI", zone: null } } : beside };
  }
  // "the day before." counts from what was told; "the day before the vote" from the vote, which is no date.
  if (start === at || (next && next.kind !== "punctuation" && !dateWords.following.has(next.lower))) return null;
  const when = plain({ kind: "offset", unit: unit === "night" ? "day" : unit, count: 1, direction, from: "text" });
  return { to: start + 2, expression: unit === "night" ? { ...when, time: { value: "NI", zone: null } } : when };
}

function isExactDay({ when }: Expression): boolean {
  return (
    when.kind === "weekday" ||
    when.kind === "day" ||
    when.kind === "holiday" ||
    (when.kind === "unit" && when.unit === "day")
  );
}
