import { countedNouns, dateWords } from "../../lexicon/calendar";
import { isDatePreposition } from "./ambiguous";
import { fullYear, spelledYearAt } from "./years-printed";
import type { When, YearReference } from "./expression";
import type { Lexeme } from "./lexemes";

/** A year, or a part or a group of years, and the index behind it. */
export interface FoundPeriod {
  readonly to: number;
  readonly when: When;
}

/** Digits that may be a year. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "1998", "fiscal 1989", "the year 2000", "1998-99" (the first year), "nineteen ninety-six". */
export function yearAt(line: readonly Lexeme[], at: number): FoundPeriod | null {
  const { lower } = line[at];
  if (lower === "fiscal" || lower === "fy") {
    const word = line[at + 1]?.lower === "year" ? 2 : 1;
    const year = line[at + word];
    if (year?.kind === "number" && YEAR.test(year.text)) return period(at + word + 1, Number(year.text), true);
    const short = line[at + word + 1];
    if (year && /^['’]$/.test(year.text) && short?.glued && /^\d\d$/.test(short.text))
      return period(at + word + 2, fullYear(Number(short.text)), true);
    return null;
  }
  const glued = lower.startsWith("fy") ? /^fy((?:19|20)?\d\d)$/.exec(lower) : null;
  if (glued) return period(at + 1, glued[1].length === 2 ? fullYear(Number(glued[1])) : Number(glued[1]), true);
  const spelt = spelledYearAt(line, at);
  if (spelt) return period(spelt.to, spelt.year, false);
  if (line[at].kind !== "number" || !YEAR.test(line[at].text) || !isYear(line, at)) return null;
  const fiscal = line[at + 1]?.lower === "fiscal" && line[at + 2]?.lower === "year";
  return period(fiscal ? at + 3 : at + 1, Number(line[at].text), fiscal);
}

function period(to: number, year: number, fiscal: boolean): FoundPeriod {
  return { to, when: { kind: "year", year, fiscal } };
}

function isYear(line: readonly Lexeme[], at: number): boolean {
  const before = line[at - 1];
  const next = line[at + 1];
  const value = Number(line[at].text);
  if (before?.glued === true && before.kind !== "punctuation" && line[at].glued) return false;
  if (before && line[at].glued && /^[$€£¥#+.,/:@_&%]$/.test(before.text)) return false;
  if (before && dateWords.counted.has(before.lower)) return false;
  if (next?.glued && /^(?:%|°|km|m|ft|mph|kg|hp|mw|st|nd|rd|th|s)$/.test(next.lower)) return false;
  if (next?.glued && next.text === "/") return false;
  if (
    next?.text === "-" &&
    line[at + 2]?.glued &&
    line[at + 2].kind === "word" &&
    line[at + 2].sense?.unit !== undefined
  )
    return false;
  if (next && (next.sense?.magnitude !== undefined || next.sense?.zone !== undefined)) return false;
  if (
    next &&
    (next.sense?.unit !== undefined || countedNouns.has(next.lower)) &&
    next.lower !== "second" &&
    next.lower !== "quarter" &&
    next.lower !== "day"
  )
    return false;
  if (isDatePreposition(line, at)) return true;
  // Without a preposition only a year near ours is one, and not before a plural that it may count.
  const plural =
    next?.kind === "word" && next.text === next.lower && next.lower.length > 3 && /[^s]s$/.test(next.lower);
  return value >= 1900 && value < 2100 && !(plural && line[at].text.endsWith("00"));
}

/** A year behind a quarter, season or holiday: "of 1990", "2025", "of last year", "this year". */
export function yearReferenceAt(line: readonly Lexeme[], at: number): { to: number; year: YearReference } | null {
  const of = line[at]?.lower === "of" || line[at]?.lower === "in" ? 1 : 0;
  const first = line[at + of];
  if (!first) return null;
  if (first.kind === "number" && YEAR.test(first.text)) return { to: at + of + 1, year: Number(first.text) };
  const fiscal = line[at + of]?.lower === "fiscal" ? yearAt(line, at + of) : null;
  if (fiscal?.when.kind === "year") return { to: fiscal.to, year: fiscal.when.year };
  const determiner = line[at + of]?.lower === "the" ? 1 : 0;
  const relative = SHIFTS.get(line[at + of + determiner]?.lower ?? "");
  if (!relative || line[at + of + determiner + 1]?.lower !== "year") {
    const theYear = of === 1 && determiner === 1 && line[at + 2]?.lower === "year";
    return theYear ? { to: at + 3, year: { shift: 0, from: "text" } } : null;
  }
  return { to: at + of + determiner + 2, year: relative };
}

/** What stands before a unit, and where it counts from. */
export const SHIFTS: ReadonlyMap<string, { readonly shift: number; readonly from: "publication" | "text" }> = new Map(
  Object.entries({
    last: { shift: -1, from: "publication" },
    this: { shift: 0, from: "publication" },
    current: { shift: 0, from: "publication" },
    next: { shift: 1, from: "publication" },
    coming: { shift: 1, from: "publication" },
    upcoming: { shift: 1, from: "publication" },
    previous: { shift: -1, from: "text" },
    preceding: { shift: -1, from: "text" },
    prior: { shift: -1, from: "text" },
    following: { shift: 1, from: "text" },
    ensuing: { shift: 1, from: "text" },
    that: { shift: 0, from: "text" },
    same: { shift: 0, from: "text" },
  } as const),
);
