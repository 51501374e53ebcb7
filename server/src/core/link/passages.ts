import { overlaps } from "../text/span";
import type { Passage } from "./story";

/** Have two passages words of one source in common? */
export function meet(a: Passage, b: Passage): boolean {
  return a.source === b.source && overlaps(a, b);
}

/** Of many prints of one wording the first few stand for all. */
export const MOST_MEMBERS = 6;
