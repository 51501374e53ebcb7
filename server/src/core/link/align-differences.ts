import type { Item, ItemKind } from "./align-words";
import type { Region, Stretch } from "./align-region";

export type DifferenceKind = Exclude<ItemKind, "function">;

/** One place of a region where the sides do not say the same: the items of each side, none where a side has no word for it. */
interface ItemDifference {
  readonly kind: DifferenceKind;
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  /** Where a side has no word: the index of the item behind the gap. */
  readonly atA: number;
  readonly atB: number;
}

/** The kinds whose items stand against each other one by one, in the order in which they are looked for. */
const PAIRED: readonly DifferenceKind[] = ["date", "number", "name", "role"];
/** The kinds that change the sense where one side has them and the other has none. */
const LONE: readonly DifferenceKind[] = ["negation", "modal"];

/** A value with a month at least; the year may be unknown. */
const CALENDAR = /^(?:\d{4}|X{4})-/;

/** Do two date expressions surely differ? Not where one is coarser than the other ("2025-12" and "2025-12-02"), or has no value of the calendar. */
function datesDiffer(a: string, b: string): boolean {
  const [x, y] = [CALENDAR.test(a), CALENDAR.test(b)];
  // Two expressions without a value are compared as they are written.
  if (!x || !y) return !x && !y && a !== b;
  const [monthA, monthB] = [a, b].map((value) => (a.startsWith("X") || b.startsWith("X") ? value.slice(4) : value));
  return !monthA.startsWith(monthB) && !monthB.startsWith(monthA);
}

function differ(kind: DifferenceKind, a: Item, b: Item): boolean {
  if (kind !== "date") return a.key !== b.key;
  return datesDiffer(a.key.slice("date ".length), b.key.slice("date ".length));
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
