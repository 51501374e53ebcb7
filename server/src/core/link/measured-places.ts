import type { Figure, NameMention } from "../read/reading";
import type { Span } from "../text/span";
import type { Source } from "./story";

/** Kinds that measure nothing that two articles could be compared by. */
export const SKIPPED: ReadonlySet<Figure["kind"]> = new Set(["ordinal", "identifier", "year", "age", "score"] as const);
/** A place says where only behind a preposition; before a verb it acts. */
const IN = /\b(?:in|at|near|of|from|outside) (?:the )?$/;
/** A place further away in the clause than this, in tokens, says where something else is. */
const NEAR_PLACE = 10;

export function isNear(clauses: readonly number[], at: number, figure: number): boolean {
  return clauses[at] === clauses[figure] && Math.abs(at - figure) <= NEAR_PLACE;
}

/** "Six in Olm and 12 in Karsk": does another figure stand between a place and a figure? */
export function isParted(figures: readonly Figure[], name: Span, index: number): boolean {
  const [before, behind] = [figures[index - 1], figures[index + 1]];
  return (
    (behind !== undefined && behind.end <= name.start) ||
    (before !== undefined && name.end <= before.start && !SKIPPED.has(before.kind))
  );
}

/** What stands between places that are told in one breath: "in Olm and Karsk", "in Olm, Karsk and Ostrow", "in Olm, Norvale". */
const TOGETHER = /^,? (?:and )?(?:in )?$/;

/** The places that a text sets something in: behind a preposition, or told together with one that is. */
export function placesIn({ article, names }: Source["reading"]): NameMention[] {
  const found: NameMention[] = [];
  for (const name of names) {
    if (name.kind === "organisation") continue;
    const before = found[found.length - 1];
    const joined = before && name.start - before.end < 10 && TOGETHER.test(article.text.slice(before.end, name.start));
    // What is told together with a place is one, even if nobody knows it.
    if (joined) found.push(name);
    else if (name.kind === "place" && IN.test(article.text.slice(Math.max(0, name.start - 12), name.start)))
      found.push(name);
  }
  return found;
}
