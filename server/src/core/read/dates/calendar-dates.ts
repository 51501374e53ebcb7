import { ordinalAt } from "../ordinals";
import { isDatePreposition, isProperName } from "./ambiguous";
import { DAY } from "./digit-dates";
import { foundDay, type FoundDay } from "./found-day";
import type { Lexeme } from "./lexemes";
import { yearBehind } from "./years-printed";

const SUFFIX = /^(?:st|nd|rd|th)$/;

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
  return foundDay(year?.to ?? end, year?.year ?? null, number, day.day);
}

function fromMonth(line: readonly Lexeme[], at: number, month: number): FoundDay | null {
  const end = monthEnd(line, at);
  const theDay = line[end]?.lower === "the" && line[end + 1]?.kind === "number" ? end + 1 : end;
  const day = dayAt(line, theDay);
  // "March 2.5", "May 5 percent": the number counts something else only where a unit follows at once.
  if (day && isMonth(line, at, true) && !isCounted(line, day.to)) {
    const year = yearBehind(line, day.to);
    return foundDay(year?.to ?? day.to, year?.year ?? null, month, day.day);
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
