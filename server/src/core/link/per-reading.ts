import type { AnchoredReading } from "../read/reading";

/**
 * Makes of work on one article a function that remembers what it gave for a reading. A reading never changes, so that an
 * edit of one article of a story leaves the others as they were. What it gives must not be changed.
 */
export function perReading<T extends object>(work: (reading: AnchoredReading) => T): (reading: AnchoredReading) => T {
  const known = new WeakMap<AnchoredReading, T>();
  return (reading) => {
    let found = known.get(reading);
    if (!found) known.set(reading, (found = work(reading)));
    return found;
  };
}

/** What a source shares with no other. */
type OfSource = Readonly<{ source: number }>;

/** The same of what tells its source: made once a reading, and numbered for the story that asks. */
export function perReadingOf<T extends OfSource>(
  work: (reading: AnchoredReading) => readonly T[],
): (reading: AnchoredReading, source: number) => readonly T[] {
  const once = perReading(work);
  return (reading, source) => once(reading).map((one) => ({ ...one, source }));
}
