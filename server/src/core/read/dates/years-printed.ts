import type { Lexeme } from "./lexemes";

/** Four digits that may be a year beside a day or month. */
export const FULL_YEAR = /^(?:1[0-9]|20)\d\d$/;

/** The year that two digits mean in news: 00 to 49 in this century. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** The year that may stand behind a day or month: ", 2025", "2025", "’25", "nineteen ninety-six". */
export function yearBehind(line: readonly Lexeme[], at: number): { to: number; year: number } | null {
  const comma = line[at]?.text === "," ? 1 : 0;
  const year = line[at + comma];
  if (!year) return null;
  if (year.kind === "number" && FULL_YEAR.test(year.text)) {
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
