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

/** The part of two sentences that says nearly the same. */
export interface Region {
  readonly stretches: readonly Stretch[];
  /** Kept items of all kinds, and those that carry news by themselves: no function words, negations and modals. */
  readonly tokens: number;
  readonly content: number;
  /** 0 to 1: twice the kept weight by the weight of both sides, inside the region. */
  readonly ratio: number;
}

const FUNCTION_WEIGHT = 0.3;
/** What an item without a match costs against one that is kept: a cut end is left out where it would cost more than it brings. */
const GAP_COST = 0.6;

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

function weigh(items: readonly Item[], from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += items[index].kind === "function" ? FUNCTION_WEIGHT : 1;
  return sum;
}

/** Both sides end alike, but for a word or two: then the end of one side is no cut, and what differs there counts. */
const LONGEST_END = 3;

const turns = ({ kind }: Item): boolean => kind === "modal" || kind === "negation";

/** How many items from one index to another carry news, and whether all of these turn what follows. */
function endOf(items: readonly Item[], from: number, to: number): { length: number; onlyTurns: boolean } {
  let length = 0;
  let onlyTurns = true;
  for (let index = from; index < to; index++) {
    if (items[index].kind === "function") continue;
    length++;
    onlyTurns &&= turns(items[index]);
  }
  return { length, onlyTurns };
}

/** Do the ends of two sides, each from one index to another, differ in no more than a word or two? */
function endsAlike(a: ReturnType<typeof endOf>, b: ReturnType<typeof endOf>): boolean {
  const both = a.length + b.length;
  // "We are ready to agree" and "We agree": both begin alike, and one turns what follows.
  if (both > 0 && both <= 2 && a.onlyTurns && b.onlyTurns) return true;
  return a.length > 0 && a.length === b.length && a.length <= LONGEST_END;
}

/** The run of stretches, from a kept one to a kept one, in which the kept items outweigh the others most (the maximum subarray), as the first and the last index; null if nothing is kept. */
function bestRun(a: Laid, b: Laid, stretches: readonly Stretch[]): [number, number] | null {
  let best = { from: -1, to: -1, value: 0 };
  let sum = 0;
  let from = 0;
  for (let index = 0; index < stretches.length; index++) {
    const { kept, fromA, toA, fromB, toB } = stretches[index];
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    const weight = weigh(a.items, fromA, toA);
    sum += kept ? weight : -GAP_COST * Math.max(weight, weigh(b.items, fromB, toB));
    if (kept && sum > best.value) best = { from, to: index, value: sum };
  }
  if (best.from < 0) return null;
  return [stretches[best.from].kept ? best.from : best.from + 1, best.to];
}

/** The part of two lists that says nearly the same; null if nothing is kept. */
export function regionOf(a: Laid, b: Laid, stretches: readonly Stretch[]): Region | null {
  const run = bestRun(a, b, stretches);
  if (!run) return null;
  const [first, last] = [stretches[run[0]], stretches[run[1]]];
  const begins = endsAlike(endOf(a.items, 0, first.fromA), endOf(b.items, 0, first.fromB));
  const ends = endsAlike(endOf(a.items, last.toA, a.items.length), endOf(b.items, last.toB, b.items.length));
  const inside = stretches.slice(begins ? 0 : run[0], ends ? stretches.length : run[1] + 1);
  let [tokens, content, kept, both] = [0, 0, 0, 0];
  for (const stretch of inside) {
    both += weigh(a.items, stretch.fromA, stretch.toA) + weigh(b.items, stretch.fromB, stretch.toB);
    if (!stretch.kept) continue;
    tokens += stretch.toA - stretch.fromA;
    for (let index = stretch.fromA; index < stretch.toA; index++) {
      const item = a.items[index];
      kept += item.kind === "function" ? FUNCTION_WEIGHT : 1;
      if (item.kind !== "function" && !turns(item)) content++;
    }
  }
  return { stretches: inside, tokens, content, ratio: (2 * kept) / both };
}
