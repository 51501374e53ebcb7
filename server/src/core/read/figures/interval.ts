import { approximatorsBefore, approximatorsBehind, type Approximation } from "../../lexicon/approximators";
import { rangeWords } from "../../lexicon/figure-words";
import type { Line } from "./line";

/** Words beside a number that widen it to an interval. */
interface Approximator {
  readonly kind: Approximation;
  /** As printed, lower case. */
  readonly words: string;
  /** Its first token, where it stands before the number; the index behind its last, where behind. */
  readonly edge: number;
}

/** The approximator that ends right before a token. "exact" ones ("just", "only") are found too: they end the search. */
export function approximatorBefore(line: Line, index: number): Approximator | null {
  const last = line.words[index - 1];
  if (last === undefined) return null;
  if (last === "-" && line.words[index - 2] === "sub") return { kind: "atMost", words: "sub", edge: index - 2 };
  if (last === "." && line.words[index - 2] === "c") return { kind: "about", words: "c.", edge: index - 2 };
  for (const { words, kind } of approximatorsBefore.get(last) ?? []) {
    const from = index - words.length;
    // "Handed over 5 million": the word belongs to the verb.
    if (words.length === 1 && last === "over" && rangeWords.handing.has(line.words[from - 1])) continue;
    if (from < 0 || words.some((word, offset) => line.words[from + offset] !== word)) continue;
    return { kind, words: words.join(" "), edge: from };
  }
  return null;
}

/** The approximator that starts right behind a number: "or more", "-plus", "+". */
export function approximatorBehind(line: Line, index: number): Approximator | null {
  const at = line.words[index] === "-" ? index + 1 : index;
  const word = line.words[at];
  if (word === undefined) return null;
  if (word === "+" && line.tokens[at].start === line.tokens[at - 1].end)
    return { kind: "atLeast", words: "+", edge: at + 1 };
  for (const { words, kind } of approximatorsBehind.get(word) ?? []) {
    // "plus" and "odd" belong to the number only where a hyphen ties them to it.
    if ((word === "plus" || word === "odd") && at === index) continue;
    if (words.some((each, offset) => line.words[at + offset] !== each)) continue;
    return { kind, words: words.join(" "), edge: at + words.length };
  }
  return null;
}

/** How far a value may lie from a number that is called approximate: half of its last non-zero place, at least a tenth, at most a quarter. */
function tolerance(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  let place = 10 ** Math.floor(Math.log10(size));
  for (let digits = 0; digits < 3 && Math.abs(size / place - Math.round(size / place)) > 1e-9; digits++) place /= 10;
  return Math.min(Math.max(place / 2, size / 10), size < 5 ? Math.max(size / 4, 0.5) : size / 4);
}

/** The interval of an approximate number: "at least 14" is [14, Infinity), "almost five" [4.5, 5], "some three" [2.5, 3.5]. */
export function intervalOf(kind: Approximation, least: number, most: number): readonly [number, number] {
  switch (kind) {
    case "atLeast":
      return [least, Infinity];
    case "atMost":
      return [Math.min(0, least), most];
    case "about":
      return [least - tolerance(least), most + tolerance(most)];
    case "almost":
      return [least - tolerance(least), most];
    case "justOver":
      return [least, most + tolerance(most)];
    case "exact":
      return [least, most];
  }
}
