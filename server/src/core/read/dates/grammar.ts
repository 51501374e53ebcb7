import { monthDateAt, weekdayDateAt } from "./calendar-dates";
import { type DayOrder, digitDateAt } from "./digit-dates";
import type { FoundDay } from "./found-day";
import { dateWords } from "../../lexicon/calendar";
import { clockAt } from "./clock";
import { namedDayAt, shiftedAt } from "./deictic";
import { type Expression, type FoundExpression, type Modifier, plain, type TimeOfDay } from "./expression";
import type { Lexeme } from "./lexemes";
import { dayPartOf } from "./parts";
import { centuryAt, decadeAt } from "./decades";
import { quarterAt, seasonAt } from "./quarters";
import { type FoundPeriod, yearAt, yearReferenceAt } from "./years";
import { holidayAt } from "./phrases";

export function isDay({ when, time }: Expression): boolean {
  if (time !== null) return false;
  return (
    when.kind === "day" ||
    when.kind === "weekday" ||
    when.kind === "holiday" ||
    (when.kind === "unit" && when.unit === "day") ||
    (when.kind === "offset" && when.unit === "day")
  );
}

/** A day or period that stands by name: the part of the grammar that "last" and "next" may stand before. */
function namedAt(line: readonly Lexeme[], at: number): FoundDay | null {
  const holiday = holidayAt(line, at);
  if (holiday) {
    const year = yearReferenceAt(line, holiday.to);
    return {
      to: year?.to ?? holiday.to,
      when: { kind: "holiday", rule: holiday.rule, year: year?.year ?? null, shift: null },
    };
  }
  return weekdayDateAt(line, at) ?? monthDateAt(line, at) ?? (seasonAt(line, at) as FoundPeriod | null);
}

/** A day, a period or a time, with the day, part of the day and year that stand beside it. */
export function dayOrTimeAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  if (!line[at]) return null;
  const clock = clockAt(line, at);
  if (clock) return withDay(line, clock.to, clock.time, order);
  const dayFound =
    namedDayAt(line, at) ??
    shiftedAt(line, at, (index) => namedAt(line, index)) ??
    calendarAt(line, at, order) ??
    partOfDayAt(line, at);
  return dayFound && withTime(line, dayFound);
}

function calendarAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  const day = digitDateAt(line, at, order) ?? namedAt(line, at);
  if (day) {
    const { when } = day;
    const reference =
      (when.kind === "day" || when.kind === "month") && when.year === null ? yearReferenceAt(line, day.to) : null;
    const used = reference && typeof reference.year !== "number" ? reference : null;
    const dated = used && (when.kind === "day" || when.kind === "month") ? { ...when, year: used.year } : when;
    return { to: used?.to ?? day.to, expression: { ...plain(dated), time: day.time ?? null } };
  }
  const article = line[at].lower === "the" && line[at + 1] ? at + 1 : at;
  const period =
    quarterAt(line, at) ??
    centuryAt(line, article) ??
    decadeAt(line, at) ??
    (line[article].kind === "word" ? decadeAt(line, article) : null) ??
    (article === at ? yearAt(line, at) : yearWordAt(line, at));
  return period && { to: period.to, expression: plain(period.when) };
}

/** What stands behind "the": "the year 2000", "the fiscal year 2024", a season ("the summer"). */
function yearWordAt(line: readonly Lexeme[], at: number): FoundPeriod | null {
  let next = at + 1;
  if (line[next]?.lower === "fiscal" || line[next]?.lower === "calendar") next++;
  if (line[next]?.lower !== "year") return seasonFramedAt(line, at);
  const year = line[next + 1] ? yearAt(line, next + 1) : null;
  return year;
}

/** "the summer", "the fall of 1998" with its article. */
function seasonFramedAt(line: readonly Lexeme[], at: number): FoundPeriod | null {
  const early = /^(?:early|late|mid)$/.test(line[at + 1]?.lower ?? "") ? 1 : 0;
  const next = at + 1 + early;
  return line[next] ? seasonAt(line, next) : null;
}

/** A part of the day alone: "overnight", "the morning" is none; "Tuesday" may follow: "Midnight Friday" is a clock's. */
function partOfDayAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const { lower, sense } = line[at];
  if (sense?.part === undefined) return null;
  // The sun's hours are times only where a preposition says so ("at dawn", "until sundown").
  const sun = dateWords.sun.has(lower) && dateWords.sunlit.has(line[at - 1]?.lower);
  if (lower !== "overnight" && !sun) return null;
  return { to: at + 1, expression: ofContext({ value: sense.part, zone: null }) };
}

/** A time whose day comes from around it. */
export function ofContext(time: TimeOfDay, modifier: Modifier | null = null): Expression {
  return { when: { kind: "context" }, time, modifier, tense: null };
}

/** The day behind a time: "10 p.m. Wednesday", "8pm on Tuesday", "5 p.m. EST, Nov. 6", "9 o'clock this morning". */
function withDay(line: readonly Lexeme[], to: number, time: TimeOfDay, order: DayOrder): FoundExpression {
  const alone: FoundExpression = { to, expression: { when: { kind: "context" }, time, modifier: null, tense: null } };
  let next = to;
  if (line[next]?.text === ",") next++;
  if (line[next]?.lower === "on" || line[next]?.lower === "of") next++;
  if (!line[next]) return alone;
  const day =
    namedDayAt(line, next) ?? shiftedAt(line, next, (index) => namedAt(line, index)) ?? calendarAt(line, next, order);
  if (!day) return alone;
  const { expression } = day;
  if (isDay(expression) || (expression.time !== null && expression.when.kind === "unit"))
    return { to: day.to, expression: { ...expression, time } };
  return alone;
}

/** The time behind a day: "Tuesday night", "December 3 at 10:46", "3 December 2025, 11:07", "Wednesday at noon". */
function withTime(line: readonly Lexeme[], found: FoundExpression): FoundExpression {
  if (!isDay(found.expression)) return found;
  const part = dayPartOf(line, found.to);
  if (part && !part.time.value.includes(":"))
    return { to: part.to, expression: { ...found.expression, time: part.time } };
  let next = found.to;
  if (/^[,|·–-]$/.test(line[next]?.text ?? "")) next++;
  if (line[next]?.lower === "at") next++;
  if (/^(?:about|around)$/.test(line[next]?.lower ?? "") && line[next - 1]?.lower === "at") next++;
  const clock = line[next] ? clockAt(line, next) : null;
  return clock ? { to: clock.to, expression: { ...found.expression, time: clock.time } } : found;
}
