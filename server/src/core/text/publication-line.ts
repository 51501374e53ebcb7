import { isCapitalised } from "./capital";
import { monthWords } from "../lexicon/calendar";
import { publicationWords } from "../lexicon/pages";
import { tokensIn, type Token } from "./tokens";
import type { Span } from "./span";

/** A calendar day as printed, with a clock time where one stands beside it. */
interface PrintedDate extends Span {
  /** ISO date, or date and time; `XXXX` for a year that is not printed. */
  readonly value: string;
}

/** A line that is only a publication date, with a label, place or outlet beside it. */
export interface PublicationLine {
  readonly date: PrintedDate | null;
  /** Does it say that a publication date or time follows ("Published", "Publication time")? */
  readonly labelled: boolean;
  readonly updated: boolean;
}

const MONTH = `(${[...monthWords.keys()].join("|")})\\b\\.?`;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:,?\\s(\\d{4})\\b)?`, "i");
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(\\d{4})\\b)?`, "i");
const IN_DIGITS = /\b(\d{1,2})\s?([./])\s?(\d{1,2})\s?[./]\s?(\d{4}|\d{2})\b/;
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::\d{2})?\s?([ap])?\.?(?:m\b\.?)?/i;
const HOUR = /\b(\d{1,2})\s?([ap])\.?m\b\.?/i;
const LONGEST_LINE = 160;
/** Words beside a date that are a place, an outlet or a name. */
const MOST_NAMES = 5;

const two = (number: number) => String(number).padStart(2, "0");
const monthOf = (word: string) => monthWords.get(word.toLowerCase()) ?? 0;

function day(year: string | undefined, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  if (year !== undefined && (Number(year) < 1500 || Number(year) > 2200)) return null;
  return `${year ?? "XXXX"}-${two(month)}-${two(date)}`;
}

/** The first calendar day printed in a short piece of text, without its time. */
function dayIn(piece: string): { value: string; start: number; end: number; time: string } | null {
  const found = (match: RegExpExecArray, value: string | null, time = "") =>
    value === null ? null : { value, start: match.index, end: match.index + match[0].length, time };
  const iso = ISO.exec(piece);
  if (iso) return found(iso, day(iso[1], Number(iso[2]), Number(iso[3])), iso[4] ? `T${iso[4]}:${iso[5]}` : "");
  const dayFirst = DAY_FIRST.exec(piece);
  if (dayFirst) {
    const value = day(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
    if (value) return found(dayFirst, value);
  }
  const monthFirst = MONTH_FIRST.exec(piece);
  if (monthFirst) return found(monthFirst, day(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2])));
  const digits = IN_DIGITS.exec(piece);
  if (!digits) return null;
  const [first, second] = [Number(digits[1]), Number(digits[3])];
  // With dots the day comes first; with strokes American pages put the month first, and a number above twelve decides.
  const dayLeads = digits[2] === "." || first > 12;
  const year = digits[4].length === 2 ? `20${digits[4]}` : digits[4];
  return found(digits, dayLeads ? day(year, second, first) : day(year, first, second));
}

function timeIn(piece: string): { value: string; start: number; end: number } | null {
  for (const expression of [CLOCK, HOUR]) {
    const match = expression.exec(piece);
    if (!match) continue;
    const half = (expression === CLOCK ? match[3] : match[2])?.toLowerCase();
    const minutes = expression === CLOCK ? Number(match[2]) : 0;
    let hours = Number(match[1]);
    if (half === "p" && hours < 12) hours += 12;
    if (half === "a" && hours === 12) hours = 0;
    if (hours > 23 || minutes > 59) continue;
    return { value: `T${two(hours)}:${two(minutes)}`, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The calendar day, and the time beside it, printed between two offsets; null where there is none. Looks at 160 characters at most. */
export function printedDateIn(text: string, span: Span): PrintedDate | null {
  const piece = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE));
  const date = dayIn(piece);
  if (!date) return null;
  if (date.time) return { value: date.value + date.time, start: span.start + date.start, end: span.start + date.end };
  // The day's own digits are no time.
  const time = timeIn(piece.slice(0, date.start) + " ".repeat(date.end - date.start) + piece.slice(date.end));
  const near = time && Math.min(Math.abs(time.start - date.end), Math.abs(date.start - time.end)) <= 24;
  if (!near) return { value: date.value, start: span.start + date.start, end: span.start + date.end };
  return {
    value: date.value + time.value,
    start: span.start + Math.min(date.start, time.start),
    end: span.start + Math.max(date.end, time.end),
  };
}

const DIGIT = /\d/;

/** Reads a line as a publication line: a date or time, with nothing beside it but labels, zones, and a few names. */
export function publicationLine(text: string, span: Span, tokens: readonly Token[]): PublicationLine | null {
  if (span.end - span.start > LONGEST_LINE) return null;
  const line = text.slice(span.start, span.end);
  if (!DIGIT.test(line)) return null;
  const date = printedDateIn(text, span);
  const inner = tokensIn(tokens, span);
  const firstWords = inner.slice(0, 3).map((token) => token.text.toLowerCase());
  const labelled = firstWords.some((word) => publicationWords.get(word) === "label");
  const updated = firstWords.includes("updated") || firstWords.includes("modified");
  // "Published 3 March 2025 …": whatever else stands on the line, unless it is a sentence.
  if (date && labelled && date.start - span.start <= 40 && !/[.!?]$/.test(line)) return { date, labelled, updated };
  const time = date ? null : timeIn(line);
  if (!date && !time) return null;
  const from = date?.start ?? span.start + time!.start;
  const to = date?.end ?? span.start + time!.end;
  let names = 0;
  for (const token of inner) {
    if (token.start >= from && token.end <= to) continue;
    if (token.kind === "number" && !date) return null;
    if (token.kind !== "word" || publicationWords.has(token.text.toLowerCase())) continue;
    if (!isCapitalised(token.text) || ++names > MOST_NAMES) return null;
  }
  // A time alone heads an entry of a live report; with names beside it, it is something else.
  if (!date && names > 0) return null;
  return { date, labelled, updated };
}
