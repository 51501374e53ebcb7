import { dayNumberOf } from "./calendar-print";
import { atPoint, type Origins, resolveNamed } from "./anchor/named";
import { dayPoint, type Point, type Resolved } from "./anchor/point";
import { resolveRelative } from "./anchor/relative";
import type { Expression } from "./dates/expression";
import type { AnchoredDate, AnchoredReading, DateExpression, Publication, Reading } from "./reading";

/** A clock time takes its day from a date at most this many characters before it, if none stands in its sentence. */
const REACH = 700;

/**
 * Gives every date expression of a reading its TIMEX3 value (TimeML 1.2.1) and says how. Cheap and pure: one walk over
 * the expressions, in which "a year earlier" or "that day" count from the date before them.
 */
export function anchor(reading: Reading, published: Publication): AnchoredReading {
  return { ...reading, published, dates: anchorDates(reading, published.value) };
}

function anchorDates({ dates, article }: Reading, published: string | null): AnchoredDate[] {
  const day = dayNumberOf(published);
  const anchored: AnchoredDate[] = [];
  let spoken: Point | null = null;
  /** The last day that was named, and where. */
  let latest: { day: number; end: number } | null = null;
  let clock: { day: number; end: number; hour: number } | null = null;
  dates.forEach((date, index) => {
    const expression = date.expression as Expression;
    const origins: Origins = { published: day, spoken };
    let resolved: Resolved;
    if (expression.when.kind === "context") {
      const ahead = dayAhead(dates, index, article.text, origins);
      const near = latest !== null && date.start - latest.end <= REACH ? latest : null;
      const inSentence = near !== null && !/[.!?]\s/.test(article.text.slice(near.end, date.start));
      const chosen: number | null = inSentence ? near.day : (ahead ?? near?.day ?? day);
      const late = expression.modifier === "AFTER" && expression.time?.value === "NI";
      const over = late && clock !== null && chosen === clock.day && clock.hour >= 12;
      resolved =
        chosen === null
          ? { point: null, value: "XXXX-XX-XX", how: "the day is not known", relative: true }
          : atPoint(
              dayPoint(over ? chosen + 1 : chosen),
              over ? "after midnight, on the next day" : "the day told of beside it",
              near === null && ahead === null,
            );
    } else resolved = resolve(expression, origins);
    const { point, how, relative } = resolved;
    const value = expression.time === null ? resolved.value : withTime(resolved.value, expression.time.value);
    anchored.push({ start: date.start, end: date.end, type: date.type, value, how, relative });
    if (!point) return;
    spoken = point;
    if (point.grain !== "day") return;
    latest = { day: point.from, end: date.end };
    const hour = /^(\d\d):/.exec(expression.time?.value ?? "");
    if (hour) clock = { day: point.from, end: date.end, hour: Number(hour[1]) };
  });
  return anchored;
}

function resolve(expression: Expression, origins: Origins): Resolved {
  const { when } = expression;
  if (when.kind === "fixed") {
    const how = when.set
      ? "a time that comes again"
      : when.value.endsWith("_REF")
        ? "no day is named"
        : "a length of time";
    return { point: null, value: when.value, how, relative: false };
  }
  return (
    resolveNamed(expression, origins) ??
    resolveRelative(expression, origins, (inner) => resolve(inner, origins)) ?? {
      point: null,
      value: "XXXX-XX-XX",
      how: "the day is not known",
      relative: true,
    }
  );
}

function withTime(value: string, time: string): string {
  return /^(?:\d{4}|XXXX)-(?:\d\d|XX|WXX)-[\dX]{1,2}$/.test(value) ? `${value}T${time}` : value;
}

/** The day that is named behind a time in the same sentence ("at 8pm, the minister said on Tuesday" has none nearer). */
function dayAhead(dates: readonly DateExpression[], index: number, text: string, origins: Origins): number | null {
  const here = dates[index];
  for (let next = index + 1; next < Math.min(dates.length, index + 4); next++) {
    if (/[.!?;]\s/.test(text.slice(here.end, dates[next].start))) return null;
    const { when } = dates[next].expression as Expression;
    if (when.kind !== "day" && when.kind !== "weekday" && !(when.kind === "unit" && when.unit === "day")) continue;
    return resolve(dates[next].expression as Expression, origins).point?.from ?? null;
  }
  return null;
}
