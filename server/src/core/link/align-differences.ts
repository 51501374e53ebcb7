import type { Item, ItemKind } from "./align-items";
import type { Region, Stretch } from "./align-region";

export type DifferenceKind = Exclude<ItemKind, "function">;

/** One place of a region where the sides do not say the same: the items of each side, none where a side has no word for it. */
export interface ItemDifference {
  readonly kind: DifferenceKind;
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  /** Where a side has no word: the index of the item behind the gap. */
  readonly atA: number;
  readonly atB: number;
}

/** The kinds whose items stand against each other one by one, in the order in which they are looked for. */
const PAIRED: readonly DifferenceKind[] = ["date", "number", "name"];
/** The kinds that change the sense where one side has them and the other has none. */
const LONE: readonly DifferenceKind[] = ["negation", "modal"];

/** Could two date values be one: equal, or one coarser than the other ("2025-12" and "2025-12-02")? */
function datesFit(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || !/\d{4}-/.test(a) || !/\d{4}-/.test(b);
}

function differ(kind: DifferenceKind, a: Item, b: Item): boolean {
  if (kind !== "date") return a.key !== b.key;
  const [x, y] = [a.key.slice("date ".length), b.key.slice("date ".length)];
  // An expression without a day is compared as it is written.
  return /^\d{4}-/.test(x) && /^\d{4}-/.test(y) ? !datesFit(x, y) : x !== y && !/\d{4}-/.test(x + y);
}

/** The typed differences inside a region. What only stands elsewhere in the other sentence has moved and is none. */
export function differencesOf(region: Region, all: readonly Stretch[]): ItemDifference[] {
  const unmatched = (side: "a" | "b"): Set<string> =>
    new Set(all.filter((stretch) => !stretch.kept).flatMap((stretch) => stretch[side].map((item) => item.key)));
  const [keysA, keysB] = [unmatched("a"), unmatched("b")];
  return region.stretches.flatMap((stretch) => {
    if (stretch.kept) return [];
    const a = stretch.a.filter((item) => item.kind !== "function" && !keysB.has(item.key));
    const b = stretch.b.filter((item) => item.kind !== "function" && !keysA.has(item.key));
    return typed(a, b, stretch.atA, stretch.atB);
  });
}

function typed(a: readonly Item[], b: readonly Item[], atA: number, atB: number): ItemDifference[] {
  const found: ItemDifference[] = [];
  const usedA = new Set<Item>();
  const usedB = new Set<Item>();
  for (const kind of PAIRED) {
    const [left, right] = [a, b].map((items) => items.filter((item) => item.kind === kind));
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
      usedA.add(left[index]);
      usedB.add(right[index]);
      if (differ(kind, left[index], right[index])) {
        found.push({ kind, a: [left[index]], b: [right[index]], atA, atB });
      }
    }
  }
  for (const kind of LONE) {
    const [left, right] = [a, b].map((items) => items.filter((item) => item.kind === kind));
    for (const item of left) usedA.add(item);
    for (const item of right) usedB.add(item);
    if (left.length > 0 || right.length > 0) found.push({ kind, a: left, b: right, atA, atB });
  }
  const [restA, restB] = [a.filter((item) => !usedA.has(item)), b.filter((item) => !usedB.has(item))];
  if (restA.length > 0 || restB.length > 0) found.push({ kind: "word", a: restA, b: restB, atA, atB });
  return found;
}
