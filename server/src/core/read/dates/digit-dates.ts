import { foundDay, type FoundDay } from "./found-day";
import type { Lexeme } from "./lexemes";
import { FULL_YEAR, fullYear } from "./years-printed";

/** How an article writes days in digits: "3/12/25" is 12 March or 3 December. */
export type DayOrder = "day-first" | "month-first";

/** Digits that may be a day of a month. */
export const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;

/** Dates in digits: 2025-12-03, 2025-12-03T10:46Z, 2025/12/03, 3/12/2025, 3.12.2025, 03-14-98. */
export function digitDateAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundDay | null {
  const first = line[at];
  if (first?.kind !== "number") return null;
  const [mark, second, again, third] = line.slice(at + 1, at + 5);
  const dotted = first.text.includes(".") ? first.text.split(".") : [];
  if (dotted.length === 3 && DAY.test(dotted[0]) && MONTH.test(dotted[1]) && FULL_YEAR.test(dotted[2]))
    return foundDay(at + 1, Number(dotted[2]), Number(dotted[1]), Number(dotted[0]));
  if (!third?.glued || !again.glued || !second.glued || !mark.glued || mark.text !== again.text) return null;
  if (!/^[-/‐‑–]$/.test(mark.text) || second.kind !== "number" || !/^\d/.test(third.text)) return null;
  const next = line[at + 5];
  if (next?.glued && (next.text === mark.text || next.kind === "number")) return null;
  if (FULL_YEAR.test(first.text) && MONTH.test(second.text) && second.text.length === 2) {
    if (third.kind === "number" && DAY.test(third.text)) {
      const date = foundDay(at + 5, Number(first.text), Number(second.text), Number(third.text));
      return date && isoTime(line, date);
    }
    return null;
  }
  if (third.kind !== "number" || !/^(?:\d{2}|(?:19|20)\d\d)$/.test(third.text)) return null;
  const year = third.text.length === 2 ? fullYear(Number(third.text)) : Number(third.text);
  const [a, b] = [Number(first.text), Number(second.text)];
  if (!DAY.test(first.text) || !DAY.test(second.text)) return null;
  const dayFirst = b > 12 ? false : a > 12 ? true : order === "day-first";
  return dayFirst ? foundDay(at + 5, year, b, a) : foundDay(at + 5, year, a, b);
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
