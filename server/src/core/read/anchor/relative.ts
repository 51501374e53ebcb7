import { civilDate, weekdayOf } from "../calendar";
import { printDay } from "../calendar-print";
import type { Expression, Shift, Tense, Unit, When } from "../dates/expression";
import { atPoint, open, type Origins } from "./named";
import { addMonths, dayPoint, halfPoint, type Point, quarterOf, quarterPoint, type Resolved, yearOf } from "./point";
import { moved, periodOf } from "./units";

/** "last week", "two days ago", "the day after Tuesday"; null for any other kind. `resolve` resolves the date inside. */
export function resolveRelative(
  { when, tense }: Expression,
  origins: Origins,
  resolve: (expression: Expression) => Resolved,
): Resolved | null {
  switch (when.kind) {
    case "unit":
      return resolveUnit(when, tense, origins);
    case "offset":
      return resolveOffset(when, origins);
    case "beside": {
      const of = resolve(when.of);
      if (!of.point) return open(when.unit === "week" ? "XXXX-WXX" : "XXXX-XX-XX");
      const day = moved(of.point.from, when.unit, when.shift);
      const point = when.shift === 0 ? periodOf(when.unit, day) : dayPoint(day);
      return atPoint(point, `counted from ${printDay(of.point.value, "short")}`, of.relative);
    }
    default:
      return null;
  }
}

const PLACES: ReadonlyMap<number, string> = new Map([
  [-2, "two before that of"],
  [-1, "before"],
  [0, "of"],
  [1, "after"],
  [2, "two after that of"],
]);

function resolveUnit(when: When & { kind: "unit" }, tense: Tense | null, { published, spoken }: Origins): Resolved {
  const { unit, from } = when;
  const shift = when.shift ?? 0;
  const text = from === "text" ? spoken : null;
  const base = text?.from ?? published;
  if (base === null) return open(unit === "day" ? "XXXX-XX-XX" : unit === "week" ? "XXXX-WXX" : "XXXX");
  const point = periodOf(unit, unit === "weekend" ? weekendBase(base, when.shift, tense) : moved(base, unit, shift));
  const origin = text ? printDay(text.value, "short") : "publication";
  const name = unit === "night" ? "day" : unit;
  const day = name === "day" ? `, ${printDay(point.value, "short")}` : "";
  return atPoint(point, `the ${name} ${PLACES.get(shift) ?? "from"} ${origin}${day}`, text === null);
}

/** "last weekend" is the one that ended; "this weekend", written on a Monday or Tuesday, the one just past. */
function weekendBase(base: number, shift: Shift, tense: Tense | null): number {
  // "The weekend" is the one just past, or the coming one, as the tense says.
  if (shift === null) return tense === "future" || weekdayOf(base) >= 6 ? base : base - 7;
  if (shift === 0) return weekdayOf(base) <= 2 ? base - 7 : base;
  return base + 7 * shift;
}

function resolveOffset(when: When & { kind: "offset" }, { published, spoken }: Origins): Resolved {
  const { unit, count, direction, from } = when;
  if (count === null) {
    const value = direction < 0 ? "PAST_REF" : "FUTURE_REF";
    return { point: null, value, how: `an unknown number of ${unit}s`, relative: false };
  }
  const text = from === "text" ? spoken : null;
  const base = text?.from ?? published;
  if (base === null) return open("XXXX-XX-XX");
  // Two weeks after a year or a season are no known day.
  if (text && isCoarser(text, unit))
    return open(direction < 0 ? "PAST_REF" : "FUTURE_REF", `counted from ${printDay(text.value)}`);
  const origin = text ? printDay(text.value, "short") : "publication";
  const how = `${count} ${unit}${count === 1 ? "" : "s"} ${direction < 0 ? "before" : "after"} ${origin}`;
  return atPoint(grained(unit, moved(base, unit, count * direction), text, spoken), how, text === null);
}

const WIDE: ReadonlySet<string> = new Set(["year", "season", "half", "quarter", "decade", "century"]);

function isCoarser({ grain }: Point, unit: Unit): boolean {
  if (grain === "month")
    return unit !== "month" && unit !== "quarter" && unit !== "year" && unit !== "decade" && unit !== "century";
  if (grain === "decade" || grain === "century")
    return unit !== "decade" && unit !== "century" && unit !== "millennium";
  return WIDE.has(grain) && unit !== "year" && unit !== "decade" && unit !== "century" && unit !== "quarter";
}

/** How wide the answer is: as wide as the unit, but a year from a quarter, half or month is one of those again. */
function grained(unit: Unit, day: number, text: Point | null, spoken: Point | null): Point {
  const { year, month } = civilDate(day);
  // "Profit rose in the third quarter from … a year ago" compares quarters.
  if (unit === "year" && !text && spoken?.grain === "quarter") return quarterAYearBefore(spoken);
  if (unit === "year" && text?.grain === "quarter") return quarterPoint(year, quarterOf(month));
  if (unit === "year" && text?.grain === "half") return halfPoint(yearOf(day), month > 6 ? 2 : 1);
  if ((unit === "year" || unit === "quarter") && text?.grain === "month") return periodOf("month", day);
  if (unit === "decade" || unit === "century" || unit === "millennium") return periodOf("year", day);
  return periodOf(unit, day);
}

function quarterAYearBefore({ from }: Point): Point {
  const { year, month } = civilDate(addMonths(from, -12));
  return quarterPoint(year, quarterOf(month));
}
