import type { Measured } from "./measures";
import type { Places } from "./places";

/** Do both figures count a whole, or both a part of one? What is added to another number is compared with nothing. */
export function sameShare(a: Measured, b: Measured): boolean {
  const [x, y] = [a.figure.share, b.figure.share];
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
 * The measures of a story that grow in several places at once: a source gives a toll for two places, or a toll for each. A
 * toll of one place is then a part of the whole.
 */
export function spreadMeasures(measured: readonly Measured[], places: Places): ReadonlySet<string> {
  const spread = new Set<string>();
  const last = new Map<string, Measured>();
  for (const one of measured) {
    if (!one.growing || one.places.size === 0 || spread.has(one.key)) continue;
    const several = [...one.places].some((place) =>
      [...one.places].some((other) => places.compare(new Set([place]), new Set([other])) === "clash"),
    );
    const before = last.get(one.key);
    const each =
      before?.source === one.source &&
      before.sentence.start === one.sentence.start &&
      places.compare(before.places, one.places) === "clash";
    if (several || each) spread.add(one.key);
    last.set(one.key, one);
  }
  return spread;
}

/** May two tolls of a measure that grows in several places be of other places? Where no place is named, nobody can tell. */
export function ofOtherPlaces(a: Measured, b: Measured, places: Places): boolean {
  return a.places.size === 0 || b.places.size === 0 || !coversOther(a, b, places);
}
