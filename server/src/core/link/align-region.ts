import type { Laid, Stretch } from "./align-stretches";
import type { Item } from "./align-words";

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
