import { diffArrays } from "diff";
import type { Item } from "./align-words";
import { onceFor } from "./once";

/** A stretch of two item lists that stand beside each other: kept items, or items of one or both sides that have no match. */
export interface Stretch {
  readonly kept: boolean;
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  /** Where the stretch begins in each list. */
  readonly atA: number;
  readonly atB: number;
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

const carriesNews = (item: Item): boolean => item.kind !== "function";

const weigh = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (item.kind === "function" ? FUNCTION_WEIGHT : 1), 0);

/** Items with the number of each one's key. */
interface Laid {
  readonly items: readonly Item[];
  readonly terms: readonly number[];
}

/** Two wordings that lie further apart than this, in words taken out or put in, have nothing to do with each other. */
const MOST_EDITS = 1000;

/** Where the items of one side stand whose key the other side has, too: what else there is can match nothing. */
function matchable({ terms }: Laid, other: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let index = 0; index < terms.length; index++) if (other.has(terms[index])) found.push(index);
  return found;
}

const termsOf = onceFor(({ terms }: Laid): ReadonlySet<number> => new Set(terms));

/**
 * Lays two item lists beside each other (the difference algorithm of E. Myers 1986); none where they lie too far apart.
 * Only what both sides have is given to the algorithm, whose time grows with what differs.
 */
export function stretchesOf(formA: Laid, formB: Laid): Stretch[] {
  const [a, b] = [formA.items, formB.items];
  const [placesA, placesB] = [matchable(formA, termsOf(formB)), matchable(formB, termsOf(formA))];
  const [commonA, commonB] = [placesA.map((at) => formA.terms[at]), placesB.map((at) => formB.terms[at])];
  const stretches: Stretch[] = [];
  let [atA, atB] = [0, 0];
  const add = (kept: boolean, toA: number, toB: number): void => {
    if (toA === atA && toB === atB) return;
    stretches.push({ kept, a: a.slice(atA, toA), b: b.slice(atB, toB), atA, atB });
    [atA, atB] = [toA, toB];
  };
  let [nextA, nextB] = [0, 0];
  for (const { added, removed, count } of diffArrays(commonA, commonB, { maxEditLength: MOST_EDITS }) ?? []) {
    if (added) nextB += count;
    else if (removed) nextA += count;
    else {
      for (let left = count; left > 0;) {
        const [fromA, fromB] = [placesA[nextA], placesB[nextB]];
        add(false, fromA, fromB);
        // Items that are neighbours among those that can match may have others between them.
        let length = 0;
        while (
          length < left &&
          placesA[nextA + length] === fromA + length &&
          placesB[nextB + length] === fromB + length
        )
          length++;
        add(true, fromA + length, fromB + length);
        nextA += length;
        nextB += length;
        left -= length;
      }
    }
  }
  add(false, a.length, b.length);
  return stretches;
}

/** Both sides end alike, but for a word or two: then the end of one side is no cut, and what differs there counts. */
const LONGEST_END = 3;

const turns = ({ kind }: Item): boolean => kind === "modal" || kind === "negation";

function endsAlike(stretches: readonly Stretch[]): boolean {
  const a = stretches.flatMap((stretch) => stretch.a).filter(carriesNews);
  const b = stretches.flatMap((stretch) => stretch.b).filter(carriesNews);
  // "We are ready to agree" and "We agree": both begin alike, and one turns what follows.
  if (a.length + b.length > 0 && a.length + b.length <= 2 && [...a, ...b].every(turns)) return true;
  return a.length > 0 && a.length === b.length && a.length <= LONGEST_END;
}

function toTheStart(stretches: readonly Stretch[], first: number): number {
  return endsAlike(stretches.slice(0, first)) ? 0 : first;
}

function toTheEnd(stretches: readonly Stretch[], last: number): number {
  return endsAlike(stretches.slice(last + 1)) ? stretches.length - 1 : last;
}

/** The run of stretches, from a kept one to a kept one, in which the kept items outweigh the others most (the maximum subarray); null if nothing is kept. */
export function regionOf(stretches: readonly Stretch[]): Region | null {
  let best = { from: -1, to: -1, value: 0 };
  let sum = 0;
  let from = 0;
  stretches.forEach((stretch, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += stretch.kept ? weigh(stretch.a) : -GAP_COST * Math.max(weigh(stretch.a), weigh(stretch.b));
    if (stretch.kept && sum > best.value) best = { from, to: index, value: sum };
  });
  if (best.from < 0) return null;
  const first = stretches[best.from].kept ? best.from : best.from + 1;
  const inside = stretches.slice(toTheStart(stretches, first), toTheEnd(stretches, best.to) + 1);
  const kept = inside.filter((stretch) => stretch.kept).flatMap((stretch) => stretch.a);
  const both = inside.reduce((total, stretch) => total + weigh(stretch.a) + weigh(stretch.b), 0);
  return {
    stretches: inside,
    tokens: kept.length,
    content: kept.filter((item) => carriesNews(item) && !turns(item)).length,
    ratio: (2 * weigh(kept)) / both,
  };
}
