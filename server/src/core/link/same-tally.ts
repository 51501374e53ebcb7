import { intervalsMeet } from "./comparable";
import type { Measured } from "./measures";
import { countShared } from "./shared";
import { MATCH } from "./tallies";

/** How many names two passages share: each with a word of its own. */
function sharedNames(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): number {
  const left = [...b];
  let shared = 0;
  for (const name of a) {
    const at = left.findIndex((other) => countShared(name, other) > 0);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared;
}

/** Voters of one body are as many from vote to vote; the fraction by which two counts of them may differ. */
const ABSENT = 0.12;

/**
 * Are two votes of two matters: one was won and the other lost, or what was voted on is named by both and no word for it
 * stands in the sentence of the other ("an inquiry", "a motion of no confidence")?
 */
function ofTwoMatters(a: Measured, b: Measured): boolean {
  if (!a.voted || !b.voted || intervalsMeet(a, b)) return false;
  const [one, other] = [a.voted, b.voted];
  if (one.won !== null && other.won !== null && one.won !== other.won) return true;
  if (one.matter.size === 0 || other.matter.size === 0) return false;
  return countShared(one.matter, b.context) === 0 && countShared(other.matter, a.context) === 0;
}

/** May two results be of one vote or match: the same sides of the match, about as many voters, one matter? */
export function ofOneTally(a: Measured, b: Measured): boolean {
  if (!a.result || !b.result || !a.sides || !b.sides) return true;
  if (a.key === MATCH) return sharedNames(a.sides, b.sides) > 1;
  if (ofTwoMatters(a, b)) return false;
  if (a.result.most === b.result.most || a.result.least === b.result.least) return true;
  const [x, y] = [a.result, b.result].map(({ most, least }) => most + least);
  return Math.abs(x - y) <= ABSENT * Math.max(x, y);
}
