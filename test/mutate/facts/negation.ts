import type { Random } from "../random";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

/** A negation added behind an auxiliary, or taken away. */
export function negation(text: string, random: Random): Mutation | null {
  const removable = sitesOf(text, /(?<=\b(?:was|were|has|have|had|is|are|would|will|did|could)) not(?= [a-z])/g, false);
  const addable = sitesOf(
    text,
    /(?<=\b(?:was|were|has been|have been|had been|has|have|had))(?= [a-z]{3,12}(?:ed|en)\b)/g,
    false,
  );
  const remove = choose(removable, random);
  if (remove && (addable.length === 0 || random(2) === 0)) {
    const changed = replaced(text, remove.start, remove.end, "");
    return { ...changed, marks: [{ start: remove.start - 5, end: remove.start + 5 }] };
  }
  const site = choose(addable, random);
  return site ? replaced(text, site.start, site.end, " not") : null;
}
