import { civilDate, dayNumber, isoWeek, weekdayLabel, weekdayOf, weekStart } from "../calendar";
import { printDay } from "../calendar-print";
import type { Expression, Tense, When, YearReference } from "../dates/expression";
import { holidayDay } from "./holiday";
import { type Point, pointAt, valueOf } from "./point";

/** What date expressions count from. */
export interface Frame {
  /** The day of publication, null where unknown. */
  readonly published: number | null;
  /** The date that the text spoke of last; the publication where there is none. */
  readonly text: Point | null;
}

export interface Resolved {
  readonly value: string | null;
  /** For a reader: how the value was found. */
  readonly how: string;
  readonly relative: boolean;
  readonly point: Point | null;
}

const OPEN: Resolved = { value: null, how: "", relative: true, point: null };
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const shortDay = (day: number): string => printDay(valueOf({ unit: "day", day }), "short");

function resolved(point: Point | null, how: string, relative: boolean): Resolved {
  return point ? { value: valueOf(point), how, relative, point } : OPEN;
}

/** The year that an expression names or leaves to the publication. */
function namedYear(reference: YearReference, frame: Frame): number | null {
  if (typeof reference === "number") return reference;
  if (reference === null) return null;
  const origin = reference.from === "text" ? (frame.text?.day ?? frame.published) : frame.published;
  return origin === null ? null : civilDate(origin).year + reference.shift;
}

/**
 * The candidate that tense and nearness choose: what was is not after the publication, what will be not before it; else the
 * nearest one.
 */
function choose(candidates: readonly number[], published: number, tense: Tense | null): number {
  const fits = candidates.filter((day) =>
    tense === "past" ? day <= published : tense === "future" ? day >= published : true,
  );
  const from = fits.length > 0 ? fits : candidates;
  return from.reduce((best, day) => (Math.abs(day - published) < Math.abs(best - published) ? day : best));
}

/** A day of each year around the publication. */
function around(published: number, dayIn: (year: number) => number | null): number[] {
  const { year } = civilDate(published);
  return [year - 1, year, year + 1].flatMap((candidate) => dayIn(candidate) ?? []);
}

function inYear(
  reference: YearReference,
  tense: Tense | null,
  frame: Frame,
  dayIn: (year: number) => number | null,
): { readonly day: number; readonly how: string; readonly relative: boolean } | null {
  const year = namedYear(reference, frame);
  if (year !== null) {
    const day = dayIn(year);
    const printed = typeof reference === "number";
    return day === null
      ? null
      : { day, how: printed ? "printed in full" : "the year counted from the text", relative: !printed };
  }
  if (frame.published === null) return null;
  const day = choose(around(frame.published, dayIn), frame.published, tense);
  return { day, how: `the year from the publication date, ${shortDay(frame.published)}`, relative: true };
}

function weekday(when: When & { kind: "weekday" }, tense: Tense | null, { published }: Frame): Resolved {
  const digit = when.weekday;
  if (published === null) return { ...OPEN, value: `XXXX-WXX-${digit}` };
  const back = (weekdayOf(published) - digit + 7) % 7;
  let day: number;
  if (when.shift === null) day = tense === "future" && back > 0 ? published - back + 7 : published - back;
  else if (when.shift < 0) day = published - (back === 0 ? 7 : back);
  else if (when.shift > 0) day = published - back + 7;
  else {
    const { year, week } = isoWeek(published);
    day = weekStart(year, week) + digit - 1;
  }
  const side =
    day === published
      ? "the day of publication"
      : `the ${weekdayLabel(digit)} ${day < published ? "before" : "after"} publication`;
  return resolved({ unit: "day", day }, `${side}, ${shortDay(published)}`, true);
}

function month(when: When & { kind: "month" }, tense: Tense | null, frame: Frame): Resolved {
  const { published } = frame;
  const dayIn = (year: number) => dayNumber(year, when.month, 1);
  if (when.year === null && when.shift !== null && published !== null) {
    const { year, month: now } = civilDate(published);
    const shifted =
      when.shift < 0
        ? when.month < now
          ? year
          : year - 1
        : when.shift > 0
          ? when.month > now
            ? year
            : year + 1
          : year;
    return resolved(
      { unit: "month", day: dayIn(shifted) },
      `counted from the publication date, ${shortDay(published)}`,
      true,
    );
  }
  if (when.year === null && published !== null && civilDate(published).month === when.month)
    return resolved({ unit: "month", day: dayIn(civilDate(published).year) }, "the month of publication", true);
  const found = inYear(when.year, tense, frame, dayIn);
  if (!found) return { ...OPEN, value: `XXXX-${String(when.month).padStart(2, "0")}` };
  return resolved({ unit: "month", day: found.day }, found.how, found.relative);
}

function season(when: When & { kind: "season" }, tense: Tense | null, frame: Frame): Resolved {
  const dayIn = (year: number) => dayNumber(year, SEASON_MONTHS[when.season] ?? 1, 1);
  const { published } = frame;
  const shifted =
    when.shift !== null && published !== null ? { shift: when.shift, from: "publication" as const } : when.year;
  const found = inYear(when.year ?? shifted, tense, frame, dayIn);
  if (!found) return OPEN;
  const { year } = civilDate(found.day);
  return resolved(
    { unit: "season", day: found.day, value: `${String(year).padStart(4, "0")}-${when.season}` },
    found.how,
    found.relative,
  );
}

function part(when: When & { kind: "quarter" | "half" }, tense: Tense | null, frame: Frame): Resolved {
  const [unit, months, index] =
    when.kind === "quarter" ? (["quarter", 3, when.quarter] as const) : (["half", 6, when.half] as const);
  const found = inYear(when.year, tense ?? "past", frame, (year) => dayNumber(year, months * (index - 1) + 1, 1));
  if (!found) return { ...OPEN, value: `XXXX-${unit === "quarter" ? "Q" : "H"}${index}` };
  const year = String(civilDate(found.day).year).padStart(4, "0");
  return resolved(
    { unit, day: found.day, value: `${year}-${unit === "quarter" ? "Q" : "H"}${index}` },
    found.how,
    found.relative,
  );
}

function offset(when: When & { kind: "offset" }, frame: Frame): Resolved {
  if (when.count === null) return { ...OPEN, value: when.direction < 0 ? "PAST_REF" : "FUTURE_REF", relative: false };
  const origin = when.from === "text" ? (frame.text?.day ?? frame.published) : frame.published;
  if (origin === null) return OPEN;
  const point = pointAt(when.unit, origin, Math.round(when.count * when.direction));
  return resolved(point, originOf(when.from, frame), when.from === "publication" || frame.text === null);
}

function originOf(from: "publication" | "text", frame: Frame): string {
  if (from === "text" && frame.text) return `counted from ${printDay(valueOf(frame.text), "short")} before it`;
  return frame.published === null ? "" : `counted from the publication date, ${shortDay(frame.published)}`;
}

function unitAt(when: When & { kind: "unit" }, frame: Frame): Resolved {
  const origin = when.from === "text" ? (frame.text?.day ?? frame.published) : frame.published;
  if (origin === null) return OPEN;
  return resolved(
    pointAt(when.unit, origin, when.shift ?? 0),
    originOf(when.from, frame),
    when.from === "publication" || frame.text === null,
  );
}

function dayOfMonth(when: When & { kind: "dayOfMonth" }, frame: Frame): Resolved {
  const origin = frame.text?.day ?? frame.published;
  if (origin === null) return { ...OPEN, value: `XXXX-XX-${String(when.day).padStart(2, "0")}` };
  const { year, month: known } = civilDate(origin);
  return resolved(
    { unit: "day", day: dayNumber(year, known, when.day) },
    `the month of ${printDay(valueOf({ unit: "month", day: origin }))}`,
    true,
  );
}

function beside(when: When & { kind: "beside" }, frame: Frame): Resolved {
  const inner = resolve(when.of, frame);
  if (!inner.point) return OPEN;
  const point = pointAt(when.unit, inner.point.day, when.shift);
  return resolved(point, inner.how, inner.relative);
}

function resolveWhen({ when, tense }: Expression, frame: Frame): Resolved {
  switch (when.kind) {
    case "fixed":
      return { value: when.value, how: "", relative: false, point: null };
    case "day": {
      const found = inYear(when.year, tense, frame, (year) => dayNumber(year, when.month, when.day));
      if (found) return resolved({ unit: "day", day: found.day }, found.how, found.relative);
      return { ...OPEN, value: `XXXX-${String(when.month).padStart(2, "0")}-${String(when.day).padStart(2, "0")}` };
    }
    case "dayOfMonth":
      return dayOfMonth(when, frame);
    case "month":
      return month(when, tense, frame);
    case "weekday":
      return weekday(when, tense, frame);
    case "year":
      return resolved({ unit: "year", day: dayNumber(when.year, 1, 1) }, "printed in full", false);
    case "decade":
      return resolved({ unit: "decade", day: dayNumber(10 * when.decade, 1, 1) }, "printed in full", false);
    case "century":
      return resolved({ unit: "century", day: dayNumber(100 * when.century, 1, 1) }, "printed in full", false);
    case "season":
      return season(when, tense, frame);
    case "quarter":
    case "half":
      return part(when, tense, frame);
    case "holiday": {
      const year = when.shift === null ? when.year : { shift: when.shift, from: "publication" as const };
      const found = inYear(year, tense, frame, (candidate) => holidayDay(when.rule, candidate));
      return found ? resolved({ unit: "day", day: found.day }, found.how, found.relative) : OPEN;
    }
    case "unit":
      return unitAt(when, frame);
    case "offset":
      return offset(when, frame);
    case "beside":
      return beside(when, frame);
    case "context": {
      const point =
        frame.text?.unit === "day"
          ? frame.text
          : frame.published === null
            ? null
            : ({ unit: "day", day: frame.published } as const);
      return resolved(
        point,
        point === frame.text ? "the day that was named before it" : originOf("publication", frame),
        point !== frame.text,
      );
    }
  }
}

/** Gives one expression its TIMEX3 value. */
export function resolve(expression: Expression, frame: Frame): Resolved {
  const found = resolveWhen(expression, frame);
  const { time, when } = expression;
  const night = when.kind === "unit" && when.unit === "night" ? "NI" : null;
  const clock = time?.value ?? night;
  if (clock === null || found.value === null || (found.point && found.point.unit !== "day")) return found;
  return { ...found, value: `${found.value}T${clock}` };
}
