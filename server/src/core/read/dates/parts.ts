import type { TimeOfDay } from "./expression";
import type { Lexeme } from "./lexemes";

/** "evening", "night", "noon" behind a day: a part of the day or the hour that it names. */
export function dayPartOf(line: readonly Lexeme[], at: number): { to: number; time: TimeOfDay } | null {
  let next = at;
  // "early Tuesday evening", "Tuesday mid-morning".
  if (line[next]?.lower === "late" || line[next]?.lower === "early") next++;
  else if (line[next]?.lower === "mid" && line[next + 1]?.text === "-") next += 2;
  const part = line[next]?.sense?.part;
  if (part === undefined || line[next].lower.endsWith("s")) return null;
  return { to: next + 1, time: { value: part, zone: null } };
}
