import { digits } from "../calendar";
import { numeralAt } from "../numerals";
import { durationValue } from "./durations";
import type { Lexeme } from "./lexemes";

interface FoundSet {
  readonly to: number;
  readonly value: string;
}

const ADVERBS: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    hourly: "PT1H",
    daily: "P1D",
    nightly: "P1D",
    weekly: "P1W",
    biweekly: "P2W",
    fortnightly: "P2W",
    monthly: "P1M",
    quarterly: "P3M",
    yearly: "P1Y",
    annually: "P1Y",
  }),
);

/** Times that come again: "daily", "every Friday", "each July", "every two weeks", "twice a day", "Thursdays", "per year". */
export function setAt(line: readonly Lexeme[], at: number): FoundSet | null {
  const { lower, sense } = line[at];
  const adverb = ADVERBS.get(lower);
  if (adverb !== undefined) return line[at].text[0] === lower[0] || at === 0 ? { to: at + 1, value: adverb } : null;
  if (lower === "every" || lower === "each") return everyAt(line, at + 1);
  if (lower === "a" || lower === "an" || lower === "per") return rateAt(line, at);
  if (sense?.weekday !== undefined && lower.endsWith("days")) return { to: at + 1, value: `XXXX-WXX-${sense.weekday}` };
  if (lower === "weekends" && line[at - 1]?.lower === "on") return { to: at + 1, value: "XXXX-WXX-WE" };
  return null;
}

function everyAt(line: readonly Lexeme[], at: number): FoundSet | null {
  let next = at;
  if (line[next]?.lower === "other" || line[next]?.lower === "single") next++;
  const numeral = numeralAt(line, next);
  if (numeral) next = numeral.next;
  const target = line[next];
  if (!target?.sense) return null;
  const { unit, weekday, month, season, part } = target.sense;
  const count = numeral?.value ?? (line[at].lower === "other" ? 2 : 1);
  if (unit !== undefined && unit !== "second" && unit !== "minute")
    return { to: next + 1, value: durationValue(count, unit) };
  if (weekday !== undefined) return { to: next + 1, value: `XXXX-WXX-${weekday}` };
  if (month !== undefined && target.text[0] !== target.lower[0])
    return { to: next + 1, value: `XXXX-${digits(month, 2)}` };
  if (season !== undefined) return { to: next + 1, value: `XXXX-${season}` };
  if (part !== undefined) return { to: next + 1, value: `XXXX-XX-XXT${part}` };
  return null;
}

const TIMES = new Set(["once", "twice", "thrice", "times"]);

/** "twice a day", "$10 million a year", "per week": only behind a number or "times". */
function rateAt(line: readonly Lexeme[], at: number): FoundSet | null {
  const unit = line[at + 1]?.sense?.unit;
  if (unit === undefined || unit === "second" || line[at + 1].lower.endsWith("s")) return null;
  const value = durationValue(1, unit);
  if (line[at].lower === "per") return { to: at + 2, value };
  const before = line[at - 1];
  return before !== undefined && TIMES.has(before.lower) ? { to: at + 2, value } : null;
}
