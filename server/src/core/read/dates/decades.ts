import { ordinalAt } from "../ordinals";
import type { Lexeme } from "./lexemes";
import type { FoundPeriod } from "./years";

const SPELT_DECADES: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    twenties: 192,
    thirties: 193,
    forties: 194,
    fifties: 195,
    sixties: 196,
    seventies: 197,
    eighties: 198,
    nineties: 199,
  }),
);

/** "1980s", "the ’80s", "nineties", "nineteen-eighties". */
export function decadeAt(line: readonly Lexeme[], at: number): FoundPeriod | null {
  const first = line[at];
  if (first.kind === "number" && /^(?:1[5-9]|20)\d0$/.test(first.text)) {
    let next = at + 1;
    if (/^['’]$/.test(line[next]?.text ?? "") && line[next].glued) next++;
    if (line[next]?.lower === "s" && line[next].glued) return decade(next + 1, Number(first.text.slice(0, 3)));
  }
  if (
    /^['’‘`]$/.test(first.text) &&
    line[at + 1]?.glued &&
    /^[2-9]0$/.test(line[at + 1].text) &&
    line[at + 2]?.lower === "s" &&
    line[at + 2].glued
  )
    return decade(at + 3, 190 + Number(line[at + 1].text[0]));
  if (
    first.kind === "number" &&
    /^[2-9]0$/.test(first.text) &&
    line[at + 1]?.lower === "s" &&
    line[at + 1].glued &&
    isDecadeFrame(line, at)
  )
    return decade(at + 2, 190 + Number(first.text[0]));
  const spelt = SPELT_DECADES.get(first.lower);
  if (spelt !== undefined && isDecadeFrame(line, at)) return decade(at + 1, spelt);
  if (first.lower !== "nineteen") return null;
  const behind = line[at + 1]?.text === "-" ? at + 2 : at + 1;
  const value = SPELT_DECADES.get(line[behind]?.lower ?? "");
  return value === undefined ? null : decade(behind + 1, value);
}

/** "in the eighties", but not "in his eighties". */
function isDecadeFrame(line: readonly Lexeme[], at: number): boolean {
  const before = line[at - 1]?.text === "-" ? line[at - 2] : line[at - 1];
  return (
    before !== undefined &&
    /^(?:the|early|late|mid)$/.test(before.lower) &&
    !/^(?:his|her|their|my|our)$/.test(line[at - 2]?.lower ?? "")
  );
}

function decade(to: number, value: number): FoundPeriod {
  return { to, when: { kind: "decade", decade: value } };
}

/** "20th century", "nineteenth-century", "the 1800s" is a century too. */
export function centuryAt(line: readonly Lexeme[], at: number): FoundPeriod | null {
  const first = line[at];
  if (
    first.kind === "number" &&
    /^1[0-9]00$/.test(first.text) &&
    line[at + 1]?.lower === "s" &&
    line[at + 1].glued &&
    first.text !== "1900"
  )
    return { to: at + 2, when: { kind: "century", century: Number(first.text.slice(0, 2)) } };
  const ordinal =
    first.kind === "number" || first.sense?.ordinal !== undefined || first.sense?.cardinal !== undefined
      ? ordinalAt(line, at)
      : null;
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
  const noun = line[ordinal.next]?.text === "-" ? ordinal.next + 1 : ordinal.next;
  return line[noun]?.lower === "century"
    ? { to: noun + 1, when: { kind: "century", century: ordinal.value - 1 } }
    : null;
}
