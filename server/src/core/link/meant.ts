import type { AnchoredReading } from "../read/reading";
import type { Span } from "../text/span";
import { onceFor } from "./once";

/** Words that name or mean a person, an index into `reading.people`. */
export interface Meant extends Span {
  readonly person: number;
}

/** Where the persons of an article are named or meant ("she", "the mayor"), in order. */
export const meantIn = onceFor(({ people }: AnchoredReading): readonly Meant[] =>
  people
    .flatMap(({ mentions, references }, person) =>
      [...mentions, ...references].map(({ start, end }) => ({ start, end, person })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end),
);
