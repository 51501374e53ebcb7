import type { AnchoredReading } from "../read/reading";
import type { Span } from "../text/span";
import { delayedNames } from "./delayed-names";
import { onceFor } from "./once";

/** Words that name or mean a person, an index into `reading.people`. */
export interface Meant extends Span {
  readonly person: number;
  /** Is it a noun ("a retired driver") whose name comes later? */
  readonly delayed: boolean;
}

/** Where the persons of an article are named or meant ("she", "the mayor"), in order. */
export const meantIn = onceFor((reading: AnchoredReading): readonly Meant[] => {
  const found = reading.people.flatMap(({ mentions, references }, person) =>
    [...mentions, ...references].map(({ start, end }): Meant => ({ start, end, person, delayed: false })),
  );
  for (const { start, end, person } of delayedNames(reading)) found.push({ start, end, person, delayed: true });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
});
