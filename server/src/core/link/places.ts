import { placesWithin } from "../lexicon/places-within";
import { fold, withoutPossessive } from "../text/fold";
import type { AnchoredReading } from "../read/reading";
import { textOf } from "../text/span";
import { onceFor } from "./once";
import { remembered } from "../text/remembered";
import type { Source } from "./story";

/** Which place lies in which: as the story itself says ("Selby Castle in Port Selby"), and of capitals and seats of power as everybody knows. */
export interface Places {
  fold(name: string): string;
  /** "same": one place is named by both or lies in the other; "clash": each names a place that the other does not; else "open". */
  compare(a: ReadonlySet<string>, b: ReadonlySet<string>): "same" | "clash" | "open";
}

/** A name of a place as it is compared: folded, without possessive and article. */
export const foldPlace = remembered((name: string): string =>
  withoutPossessive(fold(name)).replace(/^the /, "").trim(),
);

/** What stands between two names of which the first lies in the second: "the Kremlin in Moscow", "Moscow, Russia". */
const INSIDE = /^,? (?:in|near|outside|in the|in central|in eastern|in western|in northern|in southern) $|^, $/;

/** The places of an article of which it says that the first lies in the second. */
const placesInside = onceFor(
  ({ names: all, article: { text } }: AnchoredReading): readonly (readonly [string, string])[] => {
    const names = all.filter(({ kind }) => kind !== "organisation");
    return names.slice(1).flatMap((outer, index) => {
      const inner = names[index];
      if (outer.start - inner.end > 20 || !INSIDE.test(text.slice(inner.end, outer.start))) return [];
      const [a, b] = [foldPlace(textOf(text, inner)), foldPlace(textOf(text, outer))];
      return a === b ? [] : [[a, b] as const];
    });
  },
);

/** Reads from the sources of a story which place lies in which. */
export const placesOf = onceFor((sources: readonly Source[]): Places => {
  const around = new Map<string, Set<string>>();
  for (const { reading } of sources)
    for (const [inner, outer] of placesInside(reading)) around.set(inner, (around.get(inner) ?? new Set()).add(outer));
  /** A place and all that it lies in. */
  const widths = new Map<string, ReadonlySet<string>>();
  const widthOf = (place: string): ReadonlySet<string> => {
    let width = widths.get(place);
    if (!width) {
      const found = new Set([place]);
      for (const one of found) {
        const outer = placesWithin.get(one);
        if (outer) found.add(outer);
        for (const told of around.get(one) ?? []) found.add(told);
      }
      widths.set(place, (width = found));
    }
    return width;
  };
  const related = (a: string, b: string): boolean =>
    a === b || widthOf(a).has(b) || widthOf(b).has(a) || a.includes(b) || b.includes(a);
  return {
    fold: foldPlace,
    compare(a, b) {
      if (a.size === 0 || b.size === 0) return "open";
      for (const x of a) for (const y of b) if (related(x, y)) return "same";
      return "clash";
    },
  };
});
