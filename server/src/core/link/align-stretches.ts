import { diffArrays } from "diff";
import type { Item } from "./align-words";
import { among, sameTerms } from "./by-terms";

/** Items with the number of each one's key. */
export interface Laid {
  readonly items: readonly Item[];
  readonly terms: readonly number[];
}

/** A stretch of two item lists that stand beside each other: kept items, or items of one or both sides that have no match. Indices, the last ones exclusive. */
export interface Stretch {
  readonly kept: boolean;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Two wordings that lie further apart than this, in words taken out or put in, have nothing to do with each other. */
const MOST_EDITS = 1000;

/** How many numbers two lists begin with alike. */
function prefixOf(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** How many numbers two lists end with alike, behind their first `from`. */
function suffixOf(a: readonly number[], b: readonly number[], from: number): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) - from && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}

/** Where behind the first `from` the terms stand that the other side has there, too: what else there is can match nothing. */
function matchable(terms: readonly number[], from: number, others: readonly number[]): number[] {
  const isShared = among(others.slice(from));
  const found: number[] = [];
  for (let index = from; index < terms.length; index++) if (isShared(terms[index])) found.push(index);
  return found;
}

/** Is a number in both of two lists? */
function shareTerm(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some(among(b));
}

/** What stands in a row: kept on both sides, added or removed. */
interface Change {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

/** What turns one list into the other (the difference algorithm of E. Myers 1986). */
function changesBetween(a: number[], b: number[]): readonly Change[] {
  if (sameTerms(a, b)) return a.length === 0 ? [] : [{ count: a.length, added: false, removed: false }];
  return diffArrays(a, b, { maxEditLength: MOST_EDITS }) ?? [];
}

/**
 * Lays two item lists beside each other; none where they lie too far apart. What both begin with is kept, and what both end
 * with where they share nothing between. Of the rest only what both sides have is given to the algorithm, whose time grows
 * with what differs.
 */
export function stretchesOf(a: Laid, b: Laid): Stretch[] {
  const from = prefixOf(a.terms, b.terms);
  const suffix = suffixOf(a.terms, b.terms, from);
  const stretches = new Stretches();
  stretches.add(true, from, from);
  if (shareTerm(a.terms.slice(from, a.terms.length - suffix), b.terms.slice(from, b.terms.length - suffix)))
    addChanges(a, b, from, stretches);
  else {
    stretches.add(false, a.terms.length - suffix, b.terms.length - suffix);
    stretches.add(true, a.terms.length, b.terms.length);
  }
  stretches.add(false, a.terms.length, b.terms.length);
  return stretches.all;
}

/** Adds the stretches that the algorithm keeps behind the first `from` items, with what stands between them. */
function addChanges(a: Laid, b: Laid, from: number, stretches: Stretches): void {
  const [placesA, placesB] = [matchable(a.terms, from, b.terms), matchable(b.terms, from, a.terms)];
  const changes = changesBetween(
    placesA.map((at) => a.terms[at]),
    placesB.map((at) => b.terms[at]),
  );
  let [nextA, nextB] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (added) nextB += count;
    else if (removed) nextA += count;
    else
      for (let left = count; left > 0; left--) {
        const [atA, atB] = [placesA[nextA++], placesB[nextB++]];
        // Items that are neighbours among those that can match may have others between them.
        stretches.add(false, atA, atB);
        stretches.add(true, atA + 1, atB + 1);
      }
  }
}

interface GrowingStretch extends Stretch {
  toA: number;
  toB: number;
}

/** Stretches one behind the other; those of one kind that follow each other are one. */
class Stretches {
  readonly all: GrowingStretch[] = [];
  private fromA = 0;
  private fromB = 0;

  add(kept: boolean, toA: number, toB: number): void {
    if (toA === this.fromA && toB === this.fromB) return;
    const last = this.all[this.all.length - 1];
    if (last?.kept === kept) {
      last.toA = toA;
      last.toB = toB;
    } else this.all.push({ kept, fromA: this.fromA, toA, fromB: this.fromB, toB });
    this.fromA = toA;
    this.fromB = toB;
  }
}
