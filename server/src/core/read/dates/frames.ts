import type { DayOrder } from "./calendar-dates";
import { type FoundExpression, framedLengthAt } from "./deictic";
import { durationAt, durationValue, type FoundDuration } from "./durations";
import { fixed, type Modifier, plain, type TimeOfDay } from "./expression";
import { dayOrTimeAt, isDay, ofContext } from "./grammar";
import type { Lexeme } from "./lexemes";
import { offsetAt } from "./offsets";
import { vagueAt } from "./phrases";
import { setAt } from "./sets";

/** Words that limit a length or a date, longest first, with their TIMEX3 modifier. */
const APPROXIMATORS: readonly (readonly [readonly string[], Modifier])[] = [
  [["no", "more", "than"], "EQUAL_OR_LESS"],
  [["no", "less", "than"], "EQUAL_OR_MORE"],
  [["not", "more", "than"], "EQUAL_OR_LESS"],
  [["more", "than"], "MORE_THAN"],
  [["less", "than"], "LESS_THAN"],
  [["fewer", "than"], "LESS_THAN"],
  [["at", "least"], "EQUAL_OR_MORE"],
  [["at", "most"], "EQUAL_OR_LESS"],
  [["up", "to"], "EQUAL_OR_LESS"],
  [["just", "over"], "MORE_THAN"],
  [["just", "under"], "LESS_THAN"],
  [["well", "over"], "MORE_THAN"],
  [["over"], "MORE_THAN"],
  [["under"], "LESS_THAN"],
  [["nearly"], "LESS_THAN"],
  [["almost"], "LESS_THAN"],
  [["about"], "APPROX"],
  [["around"], "APPROX"],
  [["roughly"], "APPROX"],
  [["approximately"], "APPROX"],
  [["some"], "APPROX"],
  [["circa"], "APPROX"],
];
const EDGES: ReadonlyMap<string, Modifier> = new Map<string, Modifier>(
  Object.entries({
    early: "START",
    late: "END",
    mid: "MID",
    earlier: "START",
    later: "END",
  }),
);
const BOUNDS: ReadonlyMap<string, Modifier> = new Map<string, Modifier>(
  Object.entries({
    beginning: "START",
    start: "START",
    end: "END",
    middle: "MID",
    close: "END",
  }),
);

/** The date expression that starts at a lexeme; null where none does. */
export function expressionAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  const { lower } = line[at];
  return (
    (FRAMES.has(lower) ? framedAt(line, at, order) : null) ??
    (LIMITS.has(lower) ? approximateAt(line, at, order) : null) ??
    setsAt(line, at) ??
    dayOrTimeAt(line, at, order) ??
    offsetAt(line, at, (index) => dayOrTimeAt(line, index, order)) ??
    framedLengthAt(line, at) ??
    vagueReferenceAt(line, at) ??
    lengthAt(line, at)
  );
}

/** First words of what `framedAt` and `approximateAt` read: most words are spared the attempt. */
const FRAMES: ReadonlySet<string> = new Set([
  ..."the after past long shortly just soon well small wee".split(" "),
  ...EDGES.keys(),
  ...BOUNDS.keys(),
]);
const LIMITS: ReadonlySet<string> = new Set(APPROXIMATORS.map(([words]) => words[0]));

function framedAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  return afterMidnightAt(line, at) ?? boundedAt(line, at, order) ?? edgedAt(line, at, order);
}

function modified(found: FoundExpression | null, modifier: Modifier): FoundExpression | null {
  return found && { to: found.to, expression: { ...found.expression, modifier } };
}

/** "the end of November", "the beginning of next year", "the early hours of Wednesday", "the morning of May 5", "year end". */
function boundedAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  let next = at;
  if (line[next].lower === "the") next++;
  const word = line[next]?.lower ?? "";
  const of = line[next + 1]?.lower === "of" ? next + 2 : -1;
  const bound = BOUNDS.get(word);
  if (bound && of > 0) {
    const found = dayOrTimeAt(line, of, order) ?? unitOfText(line, of);
    return found && found.expression.when.kind !== "fixed" ? modified(found, bound) : null;
  }
  if (/^(?:early|small|late|wee)$/.test(word) && line[next + 1]?.lower === "hours") {
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
  const edge = EDGES.get(line[at].lower);
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

/** "about two years ago", "more than a week", "around 8pm", "around November 1". */
function approximateAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  for (const [words, modifier] of APPROXIMATORS) {
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

function setsAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const set = setAt(line, at);
  return set && { to: set.to, expression: plain({ kind: "fixed", value: set.value, set: true }) };
}

function vagueReferenceAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const vague = vagueAt(line, at);
  return vague && { to: vague.to, expression: fixed(vague.value) };
}

/** "long after midnight", "past midnight": the night of the day that begins then. */
function afterMidnightAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const lead = /^(?:long|shortly|just|soon|well)$/.test(line[at].lower) ? at + 1 : at;
  if (line[lead]?.lower !== "after" && line[lead]?.lower !== "past") return null;
  if (line[lead + 1]?.lower !== "midnight" || line[lead + 2]?.sense?.weekday !== undefined) return null;
  if (line[lead + 2]?.lower === "on") return null;
  return { to: lead + 2, expression: ofContext({ value: "NI", zone: null }, "AFTER") };
}

/** A length: "five hours", "a year", "years". A bare plural counts an unknown number. */
function lengthAt(line: readonly Lexeme[], at: number): FoundExpression | null {
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
  if (
    before?.text === "-" ||
    /^(?:'s|’s|his|her|their|its|my|our|your|old|those|good|early|late|later|holy)$/.test(before?.lower ?? "")
  )
    return null;
  return { to: at + 1, value: durationValue(null, unit), modifier: null };
}
