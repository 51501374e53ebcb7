import { dateWords } from "../../lexicon/calendar";
import type { YearReference } from "./expression";
import type { Lexeme } from "./lexemes";
import { type FoundPeriod, YEAR, yearReferenceAt } from "./years";

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
  const framed = before !== undefined && dateWords.season.has(before.lower);
  if (lower !== "fall" && lower !== "spring")
    return framed || before === undefined || next?.kind !== "word" ? found : null;
  if (!framed || next?.lower === "of" || before?.lower === "of" || before?.lower === "since") return null;
  if (before?.lower === "the") return dateWords.seasonal.has(line[at - 2]?.lower) ? found : null;
  return found;
}
