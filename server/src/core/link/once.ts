import type { AnchoredReading } from "../read/reading";

/**
 * Makes of work on something that never changes (a reading, a story, the list of its sources) a function that does it once
 * and remembers what it gave for as long as the thing is kept. What it gives must not be changed.
 */
export function onceFor<K extends object, T extends object>(work: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = work(key)));
    return found;
  };
}

/**
 * The same for what tells its source: made once a reading, since an edit of one article leaves the others as they were, and
 * numbered for the story that asks. The last numbering is kept as well, because most stories are linked again as they were.
 */
export function onceForReading<T extends Readonly<{ source: number }>>(
  work: (reading: AnchoredReading) => readonly T[],
): (reading: AnchoredReading, source: number) => readonly T[] {
  const once = onceFor((reading: AnchoredReading) => ({
    local: work(reading),
    source: -1,
    numbered: [] as readonly T[],
  }));
  return (reading, source) => {
    const kept = once(reading);
    if (kept.source !== source) {
      kept.source = source;
      kept.numbered = kept.local.map((one) => ({ ...one, source }));
    }
    return kept.numbered;
  };
}
