import type { Figure } from "../read/reading";

/** Amounts from here on are printed with a magnitude word, which says how far they are rounded. */
const MAGNITUDES = [1e12, 1e9, 1e6];
/** Smaller numbers are told as they were counted. */
const LEAST_ROUNDED = 1000;

/** The last place to which a number is printed: a million of "40 million", a tenth of "7.4", a thousand of "61,000". */
function placeOf(value: number): number {
  const size = Math.abs(value);
  const magnitude = MAGNITUDES.find((each) => size >= each);
  let place = magnitude ?? (size >= LEAST_ROUNDED ? 10 ** (Math.floor(Math.log10(size)) - 1) : 1);
  for (let digits = 0; digits < 3 && Math.abs(size / place - Math.round(size / place)) > 1e-9; digits++) place /= 10;
  return place;
}

/**
 * How far the true amount may lie from a printed one, since papers round: "1bn" and "1.3bn" may be one, "2m" and "3m" are
 * two. Half of the last printed place for amounts, shares and high numbers; nought for others.
 */
export function roundingOf({ kind, value }: Figure): number {
  if (value === null || value === 0) return 0;
  const isRounded = kind === "money" || kind === "percent" || (kind === "count" && Math.abs(value) >= LEAST_ROUNDED);
  // A little less than half, so that neighbours ("2m", "3m") do not meet.
  return isRounded ? placeOf(value) * 0.49 : 0;
}
