import type { TimeOfDay, When, YearReference } from "./expression";
import { isDatePreposition, isProperName } from "./ambiguous";
import type { Lexeme } from "./lexemes";
import { ordinalAt } from "../numerals";

/** A day, month or weekday as it is named, with the time that an ISO date carries. */
export interface FoundDay {
  readonly to: number;
  readonly when: When;
  readonly time?: TimeOfDay;
}

/** How an article writes days in digits: "3/12/25" is 12 March or 3 December. */
export type DayOrder = "day-first" | "month-first";

const YEAR = /^(?:1[0-9]|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const SUFFIX = /^(?:st|nd|rd|th)$/;

/** The year that two digits mean in news: 00 to 49 in this century. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** Dates in digits: 2025-12-03, 2025-12-03T10:46Z, 2025/12/03, 3/12/2025, 3.12.2025, 03-14-98. */
export function digitDateAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundDay | null {
  const first = line[at];
  if (first?.kind !== "number") return null;
  const [mark, second, again, third] = line.slice(at + 1, at + 5);
  const dotted = first.text.includes(".") ? first.text.split(".") : [];
  if (dotted.length === 3 && DAY.test(dotted[0]) && MONTH.test(dotted[1]) && YEAR.test(dotted[2]))
    return found(at + 1, Number(dotted[2]), Number(dotted[1]), Number(dotted[0]));
  if (!third?.glued || !again.glued || !second.glued || !mark.glued || mark.text !== again.text) return null;
  if (!/^[-/‐‑–]$/.test(mark.text) || second.kind !== "number" || !/^\d/.test(third.text)) return null;
  const next = line[at + 5];
  if (next?.glued && (next.text === mark.text || next.kind === "number")) return null;
  if (YEAR.test(first.text) && MONTH.test(second.text) && second.text.length === 2) {
    if (third.kind === "number" && DAY.test(third.text)) {
      const date = found(at + 5, Number(first.text), Number(second.text), Number(third.text));
      return date && isoTime(line, date);
    }
    return null;
  }
  if (third.kind !== "number" || !/^(?:\d{2}|(?:19|20)\d\d)$/.test(third.text)) return null;
  const year = third.text.length === 2 ? fullYear(Number(third.text)) : Number(third.text);
  const [a, b] = [Number(first.text), Number(second.text)];
  if (!DAY.test(first.text) || !DAY.test(second.text)) return null;
  const dayFirst = b > 12 ? false : a > 12 ? true : order === "day-first";
  return dayFirst ? found(at + 5, year, b, a) : found(at + 5, year, a, b);
}

function found(
  to: number,
  year: YearReference,
  month: number,
  day: number,
  weekday: number | null = null,
): FoundDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { to, when: { kind: "day", year, month, day, weekday } };
}

/** "T10:46:00Z" behind an ISO date, where the T and the hour are one token. */
function isoTime(line: readonly Lexeme[], date: FoundDay): FoundDay {
  const hour = line[date.to];
  const match = hour?.glued ? /^t([01]\d|2[0-3])$/.exec(hour.lower) : null;
  const minute = line[date.to + 2];
  if (!match || line[date.to + 1]?.text !== ":" || !/^[0-5]\d$/.test(minute?.text ?? "")) return date;
  let to = date.to + 3;
  if (line[to]?.text === ":" && line[to].glued && /^[0-5]\d(?:\.\d{1,9})?$/.test(line[to + 1]?.text ?? "")) to += 2;
  let zone: string | null = null;
  if (line[to]?.glued && line[to].lower === "z") {
    zone = "+00:00";
    to++;
  }
  return { ...date, to, time: { value: `${match[1]}:${minute.text}`, zone } };
}

/** The year that may stand behind a day or month: ", 2025", "2025", "’25", "nineteen ninety-six". */
function yearBehind(line: readonly Lexeme[], at: number): { to: number; year: number } | null {
  const comma = line[at]?.text === "," ? 1 : 0;
  const year = line[at + comma];
  if (!year) return null;
  if (year.kind === "number" && YEAR.test(year.text)) {
    const next = line[at + comma + 1];
    // "December 3, 2,000 people" is one token; "3, 2000 people" is left to the reader of years.
    if (next?.glued && (next.text === "%" || next.text === ":")) return null;
    return { to: at + comma + 1, year: Number(year.text) };
  }
  const short = line[at + 1];
  if (comma === 0 && /^['’‘]$/.test(year.text) && short?.glued && /^\d\d$/.test(short.text))
    return { to: at + 2, year: fullYear(Number(short.text)) };
  const spelt = spelledYearAt(line, at + comma);
  return spelt && spelt.year >= 1900 ? spelt : null;
}

/** "nineteen ninety-six", "two thousand". */
export function spelledYearAt(line: readonly Lexeme[], at: number): { to: number; year: number } | null {
  const century = line[at]?.lower === "nineteen" ? 1900 : line[at]?.lower === "eighteen" ? 1800 : null;
  if (century === null) {
    const year = line[at]?.lower === "two" && line[at + 1]?.lower === "thousand" && line[at - 1]?.lower === "year";
    return year ? { to: at + 2, year: 2000 } : null;
  }
  const tens = line[at + 1]?.sense?.cardinal;
  if (tens === undefined || tens < 10) return null;
  const dash = line[at + 2]?.text === "-" ? 1 : 0;
  const unit = tens >= 20 ? line[at + 2 + dash]?.sense?.cardinal : undefined;
  if (unit !== undefined && unit > 0 && unit < 10) return { to: at + 3 + dash, year: century + tens + unit };
  return { to: at + 2, year: century + tens };
}

function dayAt(line: readonly Lexeme[], at: number): { to: number; day: number } | null {
  const token = line[at];
  if (!token) return null;
  if (token.kind === "number" && DAY.test(token.text)) {
    const suffix = line[at + 1];
    if (suffix?.glued && suffix.kind === "word" && SUFFIX.test(suffix.lower))
      return { to: at + 2, day: Number(token.text) };
    const joined = suffix?.glued === true && line[at + 2]?.glued === true;
    return suffix?.glued && (suffix.kind !== "punctuation" || (suffix.text === ":" && joined) || suffix.text === "%")
      ? null
      : { to: at + 1, day: Number(token.text) };
  }
  const ordinal =
    token.sense?.ordinal === undefined && token.sense?.cardinal === undefined ? null : ordinalAt(line, at);
  return ordinal && ordinal.value <= 31 && ordinal.value >= 1 ? { to: ordinal.next, day: ordinal.value } : null;
}

/** The index behind a month's name and the full stop of its abbreviation. */
function monthEnd(line: readonly Lexeme[], at: number): number {
  const stop = line[at + 1];
  const whole = /^(?:may|june|july)$/.test(line[at].lower);
  return line[at].text.length <= 4 && !whole && stop?.text === "." && stop.glued ? at + 2 : at + 1;
}

/** "December 3, 2025", "Dec. 3", "3 December 2025", "the 3rd of December", "December 2025", "December". */
export function monthDateAt(line: readonly Lexeme[], at: number): FoundDay | null {
  const month = line[at].sense?.month;
  if (month !== undefined) return fromMonth(line, at, month);
  let start = at;
  if (line[start].lower === "the") start++;
  const day = dayAt(line, start);
  if (!day) return null;
  const of = line[day.to]?.lower === "of" ? 1 : 0;
  const named = line[day.to + of];
  const number = named?.sense?.month;
  if (number === undefined || !isMonth(line, day.to + of, true)) return null;
  if ((start > at || line[start].kind === "word") && of === 0 && line[start].kind === "word") return null;
  const end = monthEnd(line, day.to + of);
  const year = yearBehind(line, end);
  return found(year?.to ?? end, year?.year ?? null, number, day.day);
}

function fromMonth(line: readonly Lexeme[], at: number, month: number): FoundDay | null {
  const end = monthEnd(line, at);
  const theDay = line[end]?.lower === "the" && line[end + 1]?.kind === "number" ? end + 1 : end;
  const day = dayAt(line, theDay);
  // "March 2.5", "May 5 percent": the number counts something else only where a unit follows at once.
  if (day && isMonth(line, at, true) && !isCounted(line, day.to)) {
    const year = yearBehind(line, day.to);
    return found(year?.to ?? day.to, year?.year ?? null, month, day.day);
  }
  const of = line[end]?.lower === "of" ? 1 : 0;
  const year = yearBehind(line, end + of);
  if (year && isMonth(line, at, true))
    return { to: year.to, when: { kind: "month", year: year.year, month, shift: null } };
  if (!isMonth(line, at, false)) return null;
  return { to: end, when: { kind: "month", year: null, month, shift: null } };
}

function isCounted(line: readonly Lexeme[], at: number): boolean {
  const next = line[at];
  return (
    next !== undefined &&
    (next.text === "%" || next.lower === "percent" || next.lower === "million" || next.lower === "billion")
  );
}

/** Is the word a month here, and no verb, name or march? `numbered`: a day or year stands beside it. */
function isMonth(line: readonly Lexeme[], at: number, numbered: boolean): boolean {
  const { text, lower } = line[at];
  const capital = text[0] !== lower[0];
  const ambiguous = lower === "may" || lower === "march" || lower === "august" || lower === "mar" || lower === "jan";
  if (numbered) return capital || (!ambiguous && lower.length > 3);
  if (!capital) return !ambiguous && lower.length > 4;
  // An abbreviation stands alone only with its full stop.
  if (lower.length === 3 && lower !== "may" && line[at + 1]?.text !== ".") return false;
  if (isProperName(line, at)) return false;
  return (lower !== "may" && lower !== "march") || isDatePreposition(line, at);
}

/** "Tuesday, December 2, 2025", "Tuesday the 2nd of December", "Tues.", "Tuesday". */
export function weekdayDateAt(line: readonly Lexeme[], at: number): FoundDay | null {
  const { sense, text, lower } = line[at];
  if (sense?.weekday === undefined || lower.endsWith("days")) return null;
  const abbreviated = !lower.includes("day");
  if (abbreviated && text[0] === lower[0]) return null;
  let end = at + 1;
  if (abbreviated && line[end]?.text === "." && line[end].glued) end++;
  let start = end;
  while (start < end + 2 && (line[start]?.text === "," || line[start]?.lower === "the" || line[start]?.text === "("))
    start++;
  const date = line[start] ? monthDateAt(line, start) : null;
  if (date?.when.kind === "day") {
    const closed = line[start - 1]?.text === "(" && line[date.to]?.text === ")" ? 1 : 0;
    return { to: date.to + closed, when: { ...date.when, weekday: sense.weekday } };
  }
  if (abbreviated && end === at + 1) return null;
  if (isProperName(line, at)) return null;
  return { to: end, when: { kind: "weekday", weekday: sense.weekday, shift: null } };
}
