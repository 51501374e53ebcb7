import { ordinalAt } from "../numerals";
import { isDatePreposition } from "./ambiguous";
import { fullYear, spelledYearAt } from "./calendar-dates";
import type { When, YearReference } from "./expression";
import type { Lexeme } from "./lexemes";

export interface FoundPeriod {
  readonly to: number;
  readonly when: When;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
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
/** Nouns that a year stands before as a date ("the 1988 election"); any other plural is counted by it ("2000 people"). */
const COUNTED = new Set(
  "people men women children jobs homes dollars euros pounds troops soldiers points votes shares miles feet metres meters kilometres kilometers kilograms tons tonnes barrels acres hectares words pages calories megawatts volts hp percent".split(
    " ",
  ),
);

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
  if (before && /^(?:no|number|flight|room|route|page|about|nearly|almost|over|than|least)$/.test(before.lower))
    return before.lower === "about" && false;
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
    (next.sense?.unit !== undefined || COUNTED.has(next.lower)) &&
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
  const century = first.lower === "nineteen" ? 0 : null;
  const behind = line[at + 1]?.text === "-" ? at + 2 : at + 1;
  if (century !== null && SPELT_DECADES.get(line[behind]?.lower ?? "") !== undefined)
    return decade(behind + 1, SPELT_DECADES.get(line[behind].lower)!);
  return null;
}

/** "in the eighties", but not "in his eighties". */
function isDecadeFrame(line: readonly Lexeme[], at: number): boolean {
  const before = line[at - 1]?.text === "-" ? line[at - 2] : line[at - 1];
  return (
    before !== undefined &&
    /^(?:the|early|late|mid)$/.test(before.lower) &&
    !/^(?:his|her|their|my|our)$/.test(line[at - 2]?.lower ?? "") &&
    !/^(?:in|into)$/.test(line[at - 2]?.lower === "the" ? "" : "")
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

/** "third quarter", "the fourth-quarter", "Q3 2024", "the 1988 second quarter", "first half of 2019". */
export function quarterAt(line: readonly Lexeme[], at: number): FoundPeriod | null {
  const short = line[at].lower.length === 2 ? /^([qh])([1-4])$/.exec(line[at].lower) : null;
  if (short && line[at].text[0] !== line[at].lower[0]) {
    const half = short[1] === "h";
    if (half && Number(short[2]) > 2) return null;
    const year = yearReferenceAt(line, at + 1);
    if (half && !year) return null;
    return part(year?.to ?? at + 1, half ? "half" : "quarter", Number(short[2]), year?.year ?? null);
  }
  let start = at;
  let own: YearReference = null;
  if (line[start].lower === "the") start++;
  if (line[start]?.kind === "number" && YEAR.test(line[start].text)) own = Number(line[start++].text);
  if (line[start]?.lower === "fiscal") {
    start++;
    if (line[start]?.text === "-") start++;
    if (line[start]?.kind === "number" && YEAR.test(line[start].text)) {
      own = Number(line[start++].text);
      if (line[start]?.text === "'" || line[start]?.text === "’") start += 2;
    }
  }
  const ordinal = line[start]?.sense?.ordinal;
  if (ordinal === undefined || ordinal > 4) return null;
  const noun = line[start + 1]?.text === "-" ? start + 2 : start + 1;
  const word = line[noun]?.lower;
  const fiscalBehind = word === "fiscal" ? noun + 1 : noun;
  if (line[fiscalBehind]?.lower === "quarter") {
    const year = own === null ? yearReferenceAt(line, fiscalBehind + 1) : null;
    return part(year?.to ?? fiscalBehind + 1, "quarter", ordinal, own ?? year?.year ?? null);
  }
  if (word !== "half" || ordinal > 2) return null;
  const year = own === null ? yearReferenceAt(line, noun + 1) : null;
  return own === null && year === null ? null : part(year?.to ?? noun + 1, "half", ordinal, own ?? year!.year);
}

function part(to: number, kind: "quarter" | "half", value: number, year: YearReference): FoundPeriod {
  return { to, when: kind === "quarter" ? { kind, quarter: value, year } : { kind, half: value, year } };
}

/** "the summer of 1998", "fall 2024", "winter". "Fall" and "spring" need a frame: they are verbs too. */
export function seasonAt(line: readonly Lexeme[], at: number): FoundPeriod | null {
  const { sense, lower, text } = line[at];
  if (sense?.season === undefined) return null;
  const before = line[at - 1]?.text === "-" ? line[at - 2] : line[at - 1];
  const year = yearReferenceAt(line, at + 1);
  const found: FoundPeriod = {
    to: year?.to ?? at + 1,
    when: { kind: "season", season: sense.season, year: year?.year ?? null, shift: null },
  };
  if (year) return found;
  const next = line[at + 1];
  if (next && next.kind === "word" && text[0] !== lower[0] && next.text[0] !== next.lower[0]) return null;
  const framed =
    before !== undefined &&
    /^(?:in|the|last|next|this|that|by|since|until|early|late|mid|each|every|past|coming|previous|following|during|through|of)$/.test(
      before.lower,
    );
  if (lower !== "fall" && lower !== "spring")
    return framed || before === undefined || next?.kind !== "word" ? found : null;
  if (!framed || next?.lower === "of" || before?.lower === "of" || before?.lower === "since") return null;
  if (before?.lower === "the")
    return /^(?:in|by|during|of|until|for|early|late|through|this)$/.test(line[at - 2]?.lower ?? "") ? found : null;
  return found;
}
