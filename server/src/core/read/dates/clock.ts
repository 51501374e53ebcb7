import { isCapitalised } from "../../text/capital";
import { digits } from "../calendar";
import { numeralAt } from "../numerals";
import type { TimeOfDay } from "./expression";
import type { Lexeme } from "./lexemes";

interface FoundTime {
  readonly to: number;
  readonly time: TimeOfDay;
}

const HOUR_WORDS = /^(?:[01]?\d|2[0-4])$/;
const SIXTY = /^[0-5]\d$/;
/** Words of a time of day that make the hours after noon. */
const AFTERNOON = new Set(["AF", "EV", "NI"]);

/** A time on the clock: "8pm", "10:35 a.m. EST", "0735 GMT", "20.00 local time", "six o'clock in the evening", "noon", "4 in the morning". */
export function clockAt(line: readonly Lexeme[], at: number): FoundTime | null {
  const first = line[at];
  if (first.kind === "word") {
    const hour = first.sense?.part?.includes(":") ? first.sense.part : null;
    if (hour) return zoned(line, at + 1, hour);
    if (first.lower === "half" && line[at + 1]?.lower === "past") return halfPast(line, at);
  }
  if (first.kind === "number") return digitsAt(line, at);
  const cardinal = first.sense?.cardinal;
  return cardinal !== undefined && cardinal >= 1 && cardinal <= 12 ? spokenAt(line, at + 1, cardinal, 0) : null;
}

function halfPast(line: readonly Lexeme[], at: number): FoundTime | null {
  const hour = numeralAt(line, at + 2);
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  return spokenAt(line, hour.next, hour.value, 30) ?? zoned(line, hour.next, `${digits(hour.value, 2)}:30`);
}

function digitsAt(line: readonly Lexeme[], at: number): FoundTime | null {
  const { text } = line[at];
  const [dotted, dottedMinute, more] = text.includes(".") ? text.split(".") : [text];
  const glue = line[at + 1]?.text;
  const minute = line[at + 2];
  // 20:15, 20:15:30, 9:05 p.m.
  if (
    glue === ":" &&
    line[at + 1].glued &&
    minute?.glued &&
    HOUR_WORDS.test(text) &&
    SIXTY.test(minute.text.slice(0, 2))
  ) {
    if (minute.kind !== "number" || minute.text.length !== 2) return null;
    let next = at + 3;
    let seconds = "";
    if (line[next]?.text === ":" && line[next].glued && line[next + 1]?.glued && SIXTY.test(line[next + 1].text)) {
      seconds = `:${line[next + 1].text}`;
      next += 2;
    }
    // "4:07.13" is a race's time, "1:30:2" something else.
    if (line[next]?.glued && (line[next].text === ":" || line[next].kind === "number")) return null;
    return (
      halves(line, next, Number(text), Number(minute.text), seconds) ??
      zoned(line, next, `${digits(Number(text), 2)}:${minute.text}${seconds}`)
    );
  }
  // 20.15, 8.30pm: only where "am", "pm", a zone or "local time" says that it is a time.
  if (dottedMinute !== undefined && more === undefined && HOUR_WORDS.test(dotted) && SIXTY.test(dottedMinute)) {
    const half = halves(line, at + 1, Number(dotted), Number(dottedMinute), "");
    if (half) return half;
    const found = zoned(line, at + 1, `${digits(Number(dotted), 2)}:${dottedMinute}`);
    return found.time.zone === null ? null : found;
  }
  // 0735 GMT, 1500 hours.
  if (/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) {
    const value = `${text.slice(0, 2)}:${text.slice(2)}`;
    const found = zoned(line, at + 1, value);
    return found.time.zone === null ? null : found;
  }
  if (!HOUR_WORDS.test(text)) return null;
  const hour = Number(text);
  return halves(line, at + 1, hour, 0, "") ?? spokenAt(line, at + 1, hour, 0);
}

/** "a.m." or "p.m." behind an hour. */
function halves(line: readonly Lexeme[], at: number, hour: number, minute: number, seconds: string): FoundTime | null {
  const word = line[at];
  const half = word?.kind === "word" ? word.lower.replace(/\./g, "") : "";
  if ((half !== "am" && half !== "pm") || hour > 12 || hour < 1) return null;
  let next = at + 1;
  // The last full stop of "p.m." is a token of its own.
  if (word.lower.includes(".") && line[next]?.text === "." && line[next].glued) next++;
  const hours = (hour % 12) + (half === "pm" ? 12 : 0);
  return zoned(line, next, `${digits(hours, 2)}:${digits(minute, 2)}${seconds}`);
}

/** "o'clock", "in the morning", "at night" behind an hour. */
function spokenAt(line: readonly Lexeme[], at: number, hour: number, minute: number): FoundTime | null {
  if (hour < 1 || hour > 12) return null;
  let next = at;
  const clock = line[next]?.lower === "o'clock" || line[next]?.lower === "o’clock";
  if (clock) next++;
  const behind = partBehind(line, next);
  if (!clock && !behind) return null;
  const hours =
    behind && AFTERNOON.has(behind.part) && !(behind.part === "NI" && hour < 5)
      ? (hour % 12) + 12
      : behind
        ? hour % 12
        : hour;
  return zoned(line, behind?.to ?? next, `${digits(hours, 2)}:${digits(minute, 2)}`);
}

function partBehind(line: readonly Lexeme[], at: number): { to: number; part: string } | null {
  const inThe = line[at]?.lower === "in" && line[at + 1]?.lower === "the" ? 2 : line[at]?.lower === "at" ? 1 : 0;
  const part = inThe > 0 ? line[at + inThe]?.sense?.part : undefined;
  return part === undefined || part.includes(":") ? null : { to: at + inThe + 1, part };
}

/** A time with the zone behind it: "GMT", "Eastern Time", "local time", "Moscow time"; one in brackets is no part of it. */
function zoned(line: readonly Lexeme[], at: number, value: string): FoundTime {
  const [first, second, third] = [line[at], line[at + 1], line[at + 2]];
  const named = (to: number, zone: string): FoundTime => ({ to, time: { value, zone } });
  if (first?.kind === "word") {
    if (first.sense?.zone !== undefined && first.text === first.text.toUpperCase()) {
      const offset = offsetBehind(line, at + 1);
      return offset ? named(offset.to, offset.zone) : named(at + 1, first.sense.zone);
    }
    if (first.lower === "local" && second?.lower === "time") return named(at + 2, "local");
    if (first.lower === "hours" && /^\d\d:\d\d$/.test(value)) return named(at + 1, "local");
    if (second?.lower === "time" && (isCapitalised(first.text) || first.lower === "local"))
      return named(at + 2, first.text);
    const standard = second?.lower === "standard" || second?.lower === "daylight" || second?.lower === "summer";
    if (standard && third?.lower === "time" && isCapitalised(first.text)) return named(at + 3, first.text);
  }
  return { to: at, time: { value, zone: null } };
}

/** "+3" in "GMT+3", "UTC+02:00". */
function offsetBehind(line: readonly Lexeme[], at: number): { to: number; zone: string } | null {
  const sign = line[at]?.text;
  const hours = line[at + 1];
  if (
    (sign !== "+" && sign !== "-" && sign !== "−") ||
    !line[at].glued ||
    !hours?.glued ||
    !/^\d{1,2}$/.test(hours.text)
  )
    return null;
  const prefix = sign === "+" ? "+" : "-";
  const minutes =
    line[at + 2]?.text === ":" && line[at + 2].glued && SIXTY.test(line[at + 3]?.text ?? "") ? line[at + 3].text : null;
  return { to: minutes ? at + 4 : at + 2, zone: `${prefix}${digits(Number(hours.text), 2)}:${minutes ?? "00"}` };
}
