import { textOf } from "../text/span";
import type { Source } from "./story";

/** What a story says of where places lie: which lies in which ("Selby Castle in Port Selby"), learned from its own words. */
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
  const related = (a: string, b: string): boolean =>
    a === b || around.get(a)?.has(b) === true || around.get(b)?.has(a) === true || a.includes(b) || b.includes(a);
  return {
    fold,
    compare(a, b) {
      if (a.size === 0 || b.size === 0) return "open";
      for (const x of a) for (const y of b) if (related(x, y)) return "same";
      return "clash";
    },
  };
}
