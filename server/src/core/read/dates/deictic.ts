import { dayPartOf } from "./parts";
import type { Expression, TimeOfDay, Unit, When } from "./expression";
import { plain } from "./expression";
import type { Lexeme } from "./lexemes";
import { durationAt, durationValue } from "./durations";
import { SHIFTS } from "./years";

export interface FoundExpression {
  readonly to: number;
  readonly expression: Expression;
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
const CALENDAR_UNITS: ReadonlySet<Unit> = new Set([
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
]);

/** "today", "yesterday evening", "tonight", "the day before yesterday". */
export function namedDayAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const { lower } = line[at];
  if (lower === "tonight") return withTime(at + 1, day(0), { value: "NI", zone: null });
  const shift = DAYS.get(lower);
  if (shift !== undefined) {
    const part = dayPartOf(line, at + 1);
    return part ? withTime(part.to, day(shift), part.time) : { to: at + 1, expression: plain(day(shift)) };
  }
  return null;
}

function day(shift: number): When {
  return { kind: "unit", unit: "day", shift, from: "publication" };
}

function withTime(to: number, when: When, time: TimeOfDay): FoundExpression {
  return { to, expression: { when, time, modifier: null, tense: null } };
}

/** "last week", "this morning", "the following month", "that same day", "last Tuesday", "next March", "last night". */
export function shiftedAt(
  line: readonly Lexeme[],
  at: number,
  named: (at: number) => { to: number; when: When } | null,
): FoundExpression | null {
  let start = at;
  const determiner =
    line[start].lower === "the" || line[start].lower === "that" || line[start].lower === "this"
      ? line[start].lower
      : null;
  if (determiner === "the") start++;
  let word = line[start]?.lower ?? "";
  if ((word === "that" || word === "this") && /^(?:same|very|coming|past)$/.test(line[start + 1]?.lower ?? "")) {
    start++;
    if (line[start].lower !== "very") word = line[start].lower === "same" ? "same" : word;
    if (line[start].lower === "past") word = "last";
    if (line[start].lower === "coming") word = "next";
  }
  if (determiner === "the" && word === "weekend")
    return { to: start + 1, expression: plain({ kind: "unit", unit: "weekend", shift: null, from: "publication" }) };
  const shift = SHIFTS.get(word === "past" ? "last" : word);
  if (!shift) return null;
  let next = start + 1;
  if (line[next]?.lower === "fiscal" || line[next]?.lower === "calendar" || line[next]?.lower === "financial") next++;
  const target = line[next];
  if (!target) return null;
  const unit = target.sense?.unit;
  if (unit !== undefined && isSingular(target)) return shiftedUnit(next, unit, word, shift, determiner);
  if (determiner === "the" && word === "past") return null;
  const part = dayPartOf(line, next);
  if (part) {
    if (word === "this") return withTime(part.to, day(0), part.time);
    if (word === "last" && part.time.value === "NI") return withTime(part.to, day(-1), part.time);
    if (word === "next" && determiner !== "the") return null;
    if (shift.from === "text" || word === "next")
      return withTime(part.to, { kind: "unit", unit: "day", shift: shift.shift, from: "text" }, part.time);
    return null;
  }
  const found = named(next);
  if (!found) return null;
  const { when } = found;
  if (when.kind !== "weekday" && when.kind !== "month" && when.kind !== "season" && when.kind !== "holiday")
    return null;
  if (when.kind !== "weekday" && when.year !== null) return null;
  const expression = plain({ ...when, shift: shift.shift });
  const behind = when.kind === "weekday" ? dayPartOf(line, found.to) : null;
  return behind ? { to: behind.to, expression: { ...expression, time: behind.time } } : { to: found.to, expression };
}

function isSingular(lexeme: Lexeme): boolean {
  return !lexeme.lower.endsWith("s") || lexeme.sense?.weekday !== undefined;
}

function shiftedUnit(
  at: number,
  unit: Unit,
  word: string,
  shift: { readonly shift: number; readonly from: "publication" | "text" },
  determiner: string | null,
): FoundExpression | null {
  if (word === "past" || (word === "last" && determiner === "the" && unit !== "weekend" && unit !== "quarter")) {
    // "the past year", "the last decade" are lengths up to now.
    if (unit === "second") return null;
    return { to: at + 1, expression: plain({ kind: "fixed", value: durationValue(1, unit) }) };
  }
  if (unit === "night") {
    if (word === "last") return withTime(at + 1, day(-1), { value: "NI", zone: null });
    return withTime(
      at + 1,
      { kind: "unit", unit: "day", shift: shift.shift, from: shift.from },
      { value: "NI", zone: null },
    );
  }
  if (!CALENDAR_UNITS.has(unit)) return null;
  if (unit === "day" && (word === "this" || word === "current" || word === "coming" || word === "last")) return null;
  // "the next day" is the day after the one that was told of, "the same week" the one that was named.
  const from = word === "next" && (determiner === "the" || unit === "day") ? "text" : shift.from;
  return { to: at + 1, expression: plain({ kind: "unit", unit, shift: shift.shift, from }) };
}

const LENGTH_FRAMES = new Set(
  "last past next first previous coming following latest preceding ensuing final initial recent early remaining".split(
    " ",
  ),
);

/** "the past three months", "last five years", "the next several days", "recent years", "the coming weeks": a length with its frame. */
export function framedLengthAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  let start = at;
  if (/^(?:the|these|those|this)$/.test(line[start].lower)) start++;
  const frame = line[start]?.lower ?? "";
  const framed = LENGTH_FRAMES.has(frame);
  // "did not last five minutes": without an article, "last" is a verb unless a preposition stands before it.
  if (
    frame === "last" &&
    start === at &&
    at > 0 &&
    !/^(?:in|for|over|during|of|within|from|past)$/.test(line[at - 1].lower)
  )
    return null;
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
