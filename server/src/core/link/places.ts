import { placesWithin } from "../lexicon/places-within";
import { textOf } from "../text/span";
import type { Source } from "./story";

/** Which place lies in which: as the story itself says ("Selby Castle in Port Selby"), and of capitals and seats of power as everybody knows. */
export interface Places {
  fold(name: string): string;
  /** "same": one place is named by both or lies in the other; "clash": each names a place that the other does not; else "open". */
  compare(a: ReadonlySet<string>, b: ReadonlySet<string>): "same" | "clash" | "open";
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/'s$/, "")
    .toLowerCase()
    .replace(/^the /, "")
    .trim();
}

/** What stands between two names of which the first lies in the second: "the Kremlin in Moscow", "Moscow, Russia". */
const INSIDE = /^,? (?:in|near|outside|in the|in central|in eastern|in western|in northern|in southern) $|^, $/;

/** Reads from the sources which place lies in which. */
export function placesOf(sources: readonly Source[]): Places {
  const around = new Map<string, Set<string>>();
  for (const { reading } of sources) {
    const { text } = reading.article;
    const names = reading.names.filter(({ kind }) => kind !== "organisation");
    for (let index = 1; index < names.length; index++) {
      const [inner, outer] = [names[index - 1], names[index]];
      if (outer.start - inner.end > 20 || !INSIDE.test(text.slice(inner.end, outer.start))) continue;
      const [a, b] = [fold(textOf(text, inner)), fold(textOf(text, outer))];
      if (a !== b) around.set(a, (around.get(a) ?? new Set()).add(b));
    }
  }
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
    fold,
    compare(a, b) {
      if (a.size === 0 || b.size === 0) return "open";
      for (const x of a) for (const y of b) if (related(x, y)) return "same";
      return "clash";
    },
  };
}
