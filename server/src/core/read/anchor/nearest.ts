import type { Tense } from "../dates/expression";
import { lastDay, type Point } from "./point";

/** A quarter is spoken of for this many days after its end, whatever is planned of it. */
const AFTER_QUARTER = 100;
/** Within this many days nearness outweighs the tense of the clause, which may be the plan's ("was put off to 4 December"). */
const NEAR = 45;

/**
 * Which of the places that a name comes round to is meant ("3 December", "April", "the third quarter"): of those that
 * the tense allows, the nearest to the day of publication. Nearness alone decides where nothing says, and for near days.
 */
export function nearest(candidates: readonly Point[], published: number, tense: Tense | null): Point {
  const distance = (point: Point): number => {
    const last = lastDay(point);
    if (point.from <= published && published <= last) return 0;
    return published < point.from ? point.from - published : published - last;
  };
  const better = (a: Point, b: Point): Point => (distance(b) < distance(a) ? b : a);
  const plain = candidates.reduce(better);
  if (tense !== "past" && tense !== "future") return plain;
  if (plain.grain === "quarter" && distance(plain) <= AFTER_QUARTER && plain.from <= published) return plain;
  const allowed = candidates.filter((point) =>
    tense === "past" ? point.from <= published : lastDay(point) >= published,
  );
  if (allowed.length === 0 || (plain.grain === "day" && distance(plain) <= NEAR)) return plain;
  return allowed.reduce(better);
}
