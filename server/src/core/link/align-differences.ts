import type { Region } from "./align-region";
import type { Laid, Stretch } from "./align-stretches";
import { among } from "./by-terms";
import type { Item, ItemKind } from "./align-words";

export type DifferenceKind = Exclude<ItemKind, "function">;

/** One place of a region where the sides do not say the same: where the items of each side stand, none where a side has no word for it. */
interface ItemDifference {
  readonly kind: DifferenceKind;
  readonly a: readonly number[];
  readonly b: readonly number[];
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
export function differencesOf(a: Laid, b: Laid, region: Region, all: readonly Stretch[]): ItemDifference[] {
  const [termsA, termsB]: [number[], number[]] = [[], []];
  for (const { kept, fromA, toA, fromB, toB } of all) {
    if (kept) continue;
    for (let index = fromA; index < toA; index++) termsA.push(a.terms[index]);
    for (let index = fromB; index < toB; index++) termsB.push(b.terms[index]);
  }
  const [inA, inB] = [among(termsA), among(termsB)];
  const found: ItemDifference[] = [];
  for (const stretch of region.stretches) {
    if (stretch.kept) continue;
    const left = unlike(a, stretch.fromA, stretch.toA, inB);
    const right = unlike(b, stretch.fromB, stretch.toB, inA);
    if (left.length + right.length > 0) addTyped(a, left, b, right, stretch, found);
  }
  return found;
}

/** The items from one index to another that carry news and have no equal among the terms. */
function unlike({ items, terms }: Laid, from: number, to: number, inOther: (term: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++)
    if (items[index].kind !== "function" && !inOther(terms[index])) found.push(index);
  return found;
}

const NONE: readonly number[] = [];

/** Those of the places whose items are of a kind. Mostly there are none, for which nothing is made. */
function ofKind(items: readonly Item[], places: readonly number[], kind: DifferenceKind): readonly number[] {
  const isKind = (at: number): boolean => items[at].kind === kind;
  return places.some(isKind) ? places.filter(isKind) : NONE;
}

/** The places without the first few whose items are of a kind. */
function withoutKind(items: readonly Item[], places: readonly number[], kind: DifferenceKind, few: number): number[] {
  let left = few;
  return places.filter((at) => items[at].kind !== kind || left-- <= 0);
}

/** Adds what differs between items of two sides that stand beside each other, in a stretch that begins at these places. */
function addTyped(
  { items: itemsA }: Laid,
  a: readonly number[],
  { items: itemsB }: Laid,
  b: readonly number[],
  { fromA: atA, fromB: atB }: Stretch,
  found: ItemDifference[],
): void {
  if (a.length === 1 && b.length === 1) {
    const [one, other] = [itemsA[a[0]], itemsB[b[0]]];
    const { kind } = one;
    // Most differences are of one word on each side, of one kind.
    if (kind === other.kind && kind !== "function") {
      if (!PAIRED.includes(kind) || differ(kind, one, other)) found.push({ kind, a, b, atA, atB });
      return;
    }
  }
  let [restA, restB] = [a, b];
  for (const kind of PAIRED) {
    const left = ofKind(itemsA, restA, kind);
    const right = left.length === 0 ? NONE : ofKind(itemsB, restB, kind);
    const pairs = Math.min(left.length, right.length);
    if (pairs === 0) continue;
    for (let index = 0; index < pairs; index++) {
      const [x, y] = [left[index], right[index]];
      if (differ(kind, itemsA[x], itemsB[y])) found.push({ kind, a: [x], b: [y], atA, atB });
    }
    restA = withoutKind(itemsA, restA, kind, pairs);
    restB = withoutKind(itemsB, restB, kind, pairs);
  }
  for (const kind of LONE) {
    const [left, right] = [ofKind(itemsA, restA, kind), ofKind(itemsB, restB, kind)];
    if (left.length + right.length === 0) continue;
    found.push({ kind, a: left, b: right, atA, atB });
    restA = withoutKind(itemsA, restA, kind, left.length);
    restB = withoutKind(itemsB, restB, kind, right.length);
  }
  if (restA.length + restB.length > 0) found.push({ kind: "word", a: restA, b: restB, atA, atB });
}
