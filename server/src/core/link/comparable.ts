import type { Measured } from "./measures";
import type { Places } from "./places";

/** Do two figures allow a common value? */
export function intervalsMeet(a: Measured, b: Measured): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/**
 * Do both figures count a whole, or both a part of one? What is added to another number is compared with nothing. Beside
 * "81 of the 150 seats", any other number of seats is that of a part; the dead of whom a part is told are all dead.
 */
export function sameShare(a: Measured, b: Measured): boolean {
  if (a.divided !== b.divided && !a.growing) return false;
  const [x, y] = [a.share, b.share];
  return x !== "addition" && y !== "addition" && (x === "part") === (y === "part");
}

/**
 * Do names in what is counted set two figures apart ("Harrow shares" and "Dunmore shares")? Those of one nation are a part
 * of a toll, so that a toll with such a name is none without.
 */
export function namedApart(a: Measured, b: Measured): boolean {
  if (a.names.size === 0 && b.names.size === 0) return false;
  if (a.names.size === 0 || b.names.size === 0) return a.growing;
  return ![...a.names].some((name) => b.names.has(name));
}

/** Does one figure speak of places that the other leaves out, in either direction? */
function coversOther(a: Measured, b: Measured, places: Places): boolean {
  const within = (one: Measured, other: Measured) =>
    [...one.places].every((place) => places.compare(new Set([place]), other.places) === "same");
  return within(a, b) && within(b, a);
}

/**
 * Did what a story tells of happen in several places at once? A source then gives a toll for two places, or one for each,
 * and a toll of one place is a part of the whole.
 */
export function happenedInSeveral(measured: readonly Measured[], places: Places): boolean {
  const clash = (a: ReadonlySet<string>, b: ReadonlySet<string>) => places.compare(a, b) === "clash";
  const last = new Map<string, Measured>();
  for (const one of measured) {
    if (!one.growing || one.places.size === 0) continue;
    const each = [...one.places].map((place) => new Set([place]));
    if (each.some((place) => each.some((other) => clash(place, other)))) return true;
    const before = last.get(one.key);
    const together = before?.source === one.source && before.sentence.start === one.sentence.start;
    if (together && clash(before.places, one.places)) return true;
    last.set(one.key, one);
  }
  return false;
}

/** Of what happened in several places: may two tolls be of other places? Where no place is named, nobody can tell. */
export function ofOtherPlaces(a: Measured, b: Measured, places: Places): boolean {
  return a.places.size === 0 || b.places.size === 0 || !coversOther(a, b, places);
}
