import { subjectWords } from "../../lexicon/figure-words";
import { counting } from "./counting";
import type { Found } from "./found";
import { approximatorBefore, approximatorBehind, intervalOf } from "./interval";
import type { Line } from "./line";

/** Widens a figure by the words beside it, and finds what it counts. */
export function widened(line: Line, found: Found, last: Found | null): Found {
  const { from, next } = found;
  const article = found.form === "words" && /^an?$/.test(line.words[from - 1] ?? "");
  const before = approximatorBefore(line, from) ?? (article ? approximatorBefore(line, from - 1) : null);
  const behind = approximatorBehind(line, next);
  for (const each of [before, behind]) {
    if (!each || each.kind === "exact") continue;
    // A range is an estimate as it is: "about 5 to 7" allows no more than "5 to 7".
    if (found.min === found.max || each.kind !== "about")
      [found.min, found.max] = intervalOf(each.kind, found.min, found.max);
    found.approximator ??= each.words;
  }
  if (behind) found.next = behind.edge;
  counting(line, found, last);
  found.next = next;
  if (isNegated(line, before ? before.edge : from)) {
    // "did not last ten minutes" says nothing of how long it was.
    found.min = 0;
    found.max = Infinity;
    found.approximator = "not";
  }
  return found;
}

/** "not ten minutes", "did not last ten minutes": a negator right before the figure, or before the verb that leads to it. */
function isNegated(line: Line, from: number): boolean {
  const [before, earlier] = [line.words[from - 1], line.words[from - 2]];
  const { negator, negated } = subjectWords;
  return negator.has(before) || (negator.has(earlier) && negated.has(before));
}
