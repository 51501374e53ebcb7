import { conflictsOf, written } from "./rules";

/**
 * What one rule finds in a few articles of one story, each finding as the pages of rules write it. Articles are given as
 * texts; the first is "a.txt", the next "b.txt".
 */
export function findingsOf(rule: string, ...texts: readonly string[]): string[] {
  const files = new Map(texts.map((text, index) => [`${String.fromCharCode(97 + index)}.txt`, text]));
  return conflictsOf(files)
    .conflicts.filter((conflict) => conflict.rule === rule)
    .map(written);
}
