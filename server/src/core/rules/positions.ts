import type { Passage } from "../link/story";
import type { Position } from "./conflict";

/** One source's words for one value. */
export interface Claim {
  readonly value: string;
  readonly label: string;
  readonly passage: Passage;
}

/** How many sources hold a position. */
function sourceCount(position: Position): number {
  return new Set(position.passages.map((passage) => passage.source)).size;
}

/** "9" before "14", and words by their letters. */
function inOrder(a: string, b: string): number {
  const [x, y] = [parseFloat(a), parseFloat(b)];
  return (Number.isNaN(x) || Number.isNaN(y) ? 0 : x - y) || (a < b ? -1 : 1);
}

/** Gathers claims by value: the value that most sources hold comes first, the passages of each in the order of the sources and of their text. */
export function positionsOf(claims: readonly Claim[]): Position[] {
  const byValue = new Map<string, { label: string; passages: Map<string, Passage> }>();
  for (const { value, label, passage } of claims) {
    let entry = byValue.get(value);
    if (!entry) byValue.set(value, (entry = { label, passages: new Map() }));
    const { source, start, end } = passage;
    entry.passages.set(`${source}:${start}:${end}`, { source, start, end });
  }
  const positions = [...byValue].map(([value, { label, passages }]) => ({
    value,
    label,
    passages: [...passages.values()].sort((a, b) => a.source - b.source || a.start - b.start),
  }));
  return positions.sort((a, b) => sourceCount(b) - sourceCount(a) || inOrder(a.value, b.value));
}
