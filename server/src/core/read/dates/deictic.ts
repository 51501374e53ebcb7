import { dayPartOf } from "./parts";
import { plain, type FoundExpression, type TimeOfDay, type Unit, type When } from "./expression";
import { isSingular, type Lexeme } from "./lexemes";
import { durationValue } from "./durations";
import { SHIFTS } from "./years";

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
