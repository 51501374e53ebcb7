import { dateWords } from "../../lexicon/calendar";
import { numeralAt } from "../numerals";
import type { Modifier, Unit } from "./expression";
import type { Lexeme } from "./lexemes";

/** A length of time: how many of what. A count of null is an unknown number ("several", "some"). */
export interface FoundDuration {
  readonly to: number;
  readonly count: number | null;
  readonly unit: Unit;
  /** The whole TIMEX3 value ("P2W", "PT5H30M"). */
  readonly value: string;
  readonly modifier: Modifier | null;
  /** Is the number only "a" or "an", or left out? */
  readonly indefinite: boolean;
}

const SYMBOLS: Readonly<Record<Unit, readonly [string, string, number]>> = {
  millisecond: ["PT", "S", 0.001],
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  night: ["P", "D", 1],
  weekend: ["P", "D", 2],
  week: ["P", "W", 1],
  fortnight: ["P", "W", 2],
  month: ["P", "M", 1],
  quarter: ["P", "Q", 1],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
  millennium: ["P", "Y", 1000],
};
const UNKNOWN: Partial<Record<Unit, string>> = { decade: "PXDE", century: "PXCE" };
/** What half of a unit is, in the next smaller one. */
const SMALLER: Partial<Record<Unit, readonly [string, number]>> = {
  hour: ["M", 60],
  minute: ["S", 60],
  year: ["M", 12],
  day: ["H", 24],
};

const plainNumber = (value: number): string => String(Math.round(value * 1000) / 1000);

/** The TIMEX3 value of a length: 5.5 hours is "PT5H30M", an unknown number of days "PXD". */
export function durationValue(count: number | null, unit: Unit): string {
  const [prefix, symbol, factor] = SYMBOLS[unit];
  if (count === null) return UNKNOWN[unit] ?? `${prefix}X${symbol}`;
  const total = count * factor;
  const smaller = SMALLER[unit];
  if (smaller && !Number.isInteger(total) && Number.isInteger(total * smaller[1])) {
    const whole = Math.floor(total);
    const rest = plainNumber((total - whole) * smaller[1]);
    const inHours = unit === "day" ? "T" : "";
    return `${prefix}${whole > 0 ? plainNumber(whole) + symbol : ""}${inHours}${rest}${smaller[0]}`;
  }
  return `${prefix}${plainNumber(total)}${symbol}`;
}

interface Quantity {
  readonly to: number;
  readonly count: number | null;
  readonly indefinite: boolean;
  readonly modifier: Modifier | null;
}

/** "five", "5 1/2", "several", "a few", "a couple of", "half a", "an". */
function quantityAt(line: readonly Lexeme[], at: number): Quantity | null {
  const first = line[at];
  // The rest of a number that is printed with more than one mark is none.
  if (!first || (first.kind === "number" && first.glued && line[at - 1]?.text === ",")) return null;
  const of = (index: number) => (line[index]?.lower === "of" ? index + 1 : index);
  if (first.lower === "a" || first.lower === "an") {
    const next = line[at + 1]?.lower ?? "";
    if (next === "few" || next === "number") return { to: of(at + 2), count: null, indefinite: false, modifier: null };
    if (next === "couple") return { to: of(at + 2), count: 2, indefinite: false, modifier: "APPROX" };
    if (next === "half" && line[at + 2]?.text === "-")
      return { to: at + 3, count: 0.5, indefinite: false, modifier: null };
    if (next === "quarter" && line[at + 2]?.text === "-")
      return { to: at + 3, count: 0.25, indefinite: false, modifier: null };
  }
  if (first.lower === "half") {
    if (line[at + 1]?.lower === "a" || line[at + 1]?.lower === "an")
      return { to: at + 2, count: 0.5, indefinite: false, modifier: null };
    if (line[at + 1]?.text === "-") return { to: at + 2, count: 0.5, indefinite: false, modifier: null };
  }
  if (first.lower === "quarter" && line[at + 1]?.text === "-")
    return { to: at + 2, count: 0.25, indefinite: false, modifier: null };
  if (dateWords.unnumbered.has(first.lower)) {
    const couple = first.lower === "couple";
    return { to: of(at + 1), count: couple ? 2 : null, indefinite: false, modifier: couple ? "APPROX" : null };
  }
  const numeral = numeralAt(line, at);
  if (numeral) return { to: numeral.next, count: numeral.value, indefinite: false, modifier: null };
  if (first.lower === "a" || first.lower === "an") return { to: at + 1, count: 1, indefinite: true, modifier: null };
  return null;
}

/** The length that starts at a lexeme with its number: "five hours", "5-hour", "two and a half weeks", "an hour and a half", "half a day". */
export function durationAt(line: readonly Lexeme[], at: number): FoundDuration | null {
  const quantity = quantityAt(line, at);
  if (!quantity) return null;
  let next = quantity.to;
  let { count, modifier } = quantity;
  // "two or three days", "12 to 18 months", "two-to-three-week": the first number stands for both.
  const range = rangeBehind(line, next);
  if (range !== null && count !== null) {
    next = range;
    modifier = "APPROX";
  }
  if (line[next]?.text === "-" && line[next].glued) next++;
  for (let skipped = 0; skipped < 2 && dateWords.between.has(line[next]?.lower); skipped++) next++;
  if (line[next]?.lower === "of" && count === null) next++;
  const unit = line[next]?.sense?.unit;
  if (unit === undefined || !isUnit(line, next, quantity) || isAge(line, next + 1)) return null;
  next++;
  if (
    line[next]?.lower === "and" &&
    line[next + 1]?.lower === "a" &&
    line[next + 2]?.lower === "half" &&
    count !== null
  ) {
    count += 0.5;
    next += 3;
  }
  let value = durationValue(count, unit);
  const more = count === null ? null : compoundBehind(line, next, unit);
  if (more) {
    value += more.value;
    next = more.to;
  }
  return { to: next, count, unit, value, modifier, indefinite: quantity.indefinite };
}

function rangeBehind(line: readonly Lexeme[], at: number): number | null {
  let next = at;
  if (line[next]?.text === "-" && line[next].glued) next++;
  const word = line[next]?.lower;
  if (word !== "to" && word !== "or" && word !== "–") {
    if (next === at || line[next]?.kind !== "number") return null;
    next--;
  }
  const behind = line[next + 1]?.text === "-" ? next + 2 : next + 1;
  return numeralAt(line, behind)?.next ?? null;
}

/** "second" is a unit only with a number, "minute" not in "last-minute", "quarter" only with one or as a plural. */
function isUnit(line: readonly Lexeme[], at: number, quantity: Quantity): boolean {
  const { lower, sense } = line[at];
  if (lower === "second")
    return !quantity.indefinite && (quantity.count === 1 || line[at - 1].text === "-" || quantity.count === 0.5);
  if (lower === "min" || lower === "sec") return line[at - 1].kind === "number" || line[at - 1].text === "-";
  if (sense?.unit === "quarter")
    return (
      quantity.count !== null &&
      !quantity.indefinite &&
      line[at + 1]?.lower !== "of" &&
      quantity.count > 1 &&
      !isFraction(line, at)
    );
  return true;
}

/** "44-year-old", "six months old" is an age, which is a figure. */
function isAge(line: readonly Lexeme[], at: number): boolean {
  const behind = line[at]?.text === "-" ? at + 1 : at;
  return /^(?:old|olds)$/.test(line[behind]?.lower ?? "");
}

function isFraction(line: readonly Lexeme[], at: number): boolean {
  return line[at - 1].text === "-" || line[at + 1]?.lower === "of";
}

const ORDER: readonly Unit[] = ["year", "month", "week", "day", "hour", "minute", "second"];

/** ", 32 minutes", "and 20 seconds" behind a greater unit. */
function compoundBehind(line: readonly Lexeme[], at: number, unit: Unit): { to: number; value: string } | null {
  let next = at;
  if (line[next]?.text === ",") next++;
  if (line[next]?.lower === "and") next++;
  const numeral = numeralAt(line, next);
  const smaller = numeral ? line[numeral.next]?.sense?.unit : undefined;
  if (!numeral || smaller === undefined || ORDER.indexOf(smaller) !== ORDER.indexOf(unit) + 1) return null;
  const own = durationValue(numeral.value, smaller);
  const value = unit === "day" ? own.slice(1) : own.replace(/^PT?/, "");
  const more = compoundBehind(line, numeral.next + 1, smaller);
  return more ? { to: more.to, value: value + more.value } : { to: numeral.next + 1, value };
}
