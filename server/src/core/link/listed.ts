import type { Measured } from "./measures";

/** Tells which figures stand in one sentence with another value of their measure. */
export function withListed(found: readonly Measured[]): Measured[] {
  return found.map((one, at) => {
    const beside = [found[at - 1], found[at + 1]].some(
      (other) =>
        other &&
        other.sentence === one.sentence &&
        other.share === one.share &&
        [...other.qualifiers].join() === [...one.qualifiers].join() &&
        !other.divided &&
        !one.divided &&
        other.key === one.key &&
        other.figure.value !== one.figure.value,
    );
    return beside ? { ...one, listed: true } : one;
  });
}
