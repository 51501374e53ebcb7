/** A pair of articles that may tell of one event, with how sure that is. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What is said by hand of pairs of articles. */
export interface PairRules {
  readonly together: readonly (readonly [number, number])[];
  /** May these two never be in one group? */
  readonly apart: (a: number, b: number) => boolean;
  readonly anyApart: boolean;
}

/**
 * Two groups of several articles each are joined only if they are nearly as alike as the articles inside them: look-alike
 * events share their vocabulary, but less than each shares with itself. In the folders measured, parts of one story stood
 * at .75 of the looser part's own likeness and above, look-alike stories at .71 and below.
 */
const COHESION = 0.76;
/** Groups that are this much alike are tight enough; rewrites of one agency's text are tighter still, and no measure for others. */
const TIGHT = 0.5;

/**
 * Average linkage over the pairs that were scored (others count as zero): the two groups that are most alike on average
 * are joined first, until no two are alike enough. Ties go to the earlier articles, so that the result does not depend on
 * the order of pairs. Each join costs as much as the smaller of the two groups has neighbours.
 */
export function averageLinkage(
  count: number,
  pairs: readonly ScoredPair[],
  threshold: number,
  rules: PairRules,
): number[][] {
  const members: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index]);
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score } of pairs) {
    sums[a].set(b, score);
    sums[b].set(a, score);
  }
  /** The sum of the scores inside each group. */
  const inside = new Float64Array(count);
  const pairsIn = (size: number) => (size * (size - 1)) / 2;
  const queue = new PairQueue();
  const offer = (a: number, b: number, sum: number) => {
    const average = sum / (members[a]!.length * members[b]!.length);
    if (average >= threshold && coheres(a, b, average))
      queue.push(average, Math.min(a, b), Math.max(a, b), members[a]!.length + members[b]!.length);
  };
  const coheres = (a: number, b: number, average: number) => {
    const [one, other] = [members[a]!.length, members[b]!.length];
    if (one < 2 || other < 2) return true;
    return average >= COHESION * Math.min(TIGHT, inside[a] / pairsIn(one), inside[b] / pairsIn(other));
  };
  const mayJoin = (a: number, b: number) =>
    !rules.anyApart || members[a]!.every((one) => members[b]!.every((other) => !rules.apart(one, other)));

  /** Joins two groups under the smaller number. */
  function join(a: number, b: number): number {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    inside[kept] += inside[gone] + (sums[kept].get(gone) ?? 0);
    members[kept] = [...members[kept]!, ...members[gone]!];
    members[gone] = null;
    for (const [other, sum] of sums[gone]) {
      sums[other].delete(gone);
      if (other === kept) continue;
      const total = (sums[kept].get(other) ?? 0) + sum;
      sums[kept].set(other, total);
      sums[other].set(kept, total);
    }
    sums[gone].clear();
    return kept;
  }

  const home = Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => (home[index] === index ? index : (home[index] = rootOf(home[index])));
  for (const [a, b] of rules.together) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other || !mayJoin(one, other)) continue;
    const kept = join(one, other);
    home[one] = home[other] = kept;
  }
  for (let index = 0; index < count; index++)
    if (members[index]) for (const [other, sum] of sums[index]) if (other > index) offer(index, other, sum);
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b, size } = best;
    // An entry is stale when either group has grown or gone since.
    if (!members[a] || !members[b] || members[a].length + members[b].length !== size || !mayJoin(a, b)) continue;
    const kept = join(a, b);
    for (const [other, sum] of sums[kept]) offer(kept, other, sum);
  }
  return members.filter((group) => group !== null).map((group) => [...group].sort((a, b) => a - b));
}

interface Entry {
  readonly average: number;
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

/** The best pair first; a binary heap. */
class PairQueue {
  private readonly entries: Entry[] = [];

  push(average: number, a: number, b: number, size: number): void {
    const entries = this.entries;
    entries.push({ average, a, b, size });
    for (let child = entries.length - 1; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!before(entries[child], entries[parent])) break;
      [entries[child], entries[parent]] = [entries[parent], entries[child]];
      child = parent;
    }
  }

  pop(): Entry | undefined {
    const entries = this.entries;
    const top = entries[0];
    const last = entries.pop();
    if (!top || !last || entries.length === 0) return top;
    entries[0] = last;
    for (let parent = 0; ;) {
      let best = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2])
        if (child < entries.length && before(entries[child], entries[best])) best = child;
      if (best === parent) return top;
      [entries[best], entries[parent]] = [entries[parent], entries[best]];
      parent = best;
    }
  }
}

function before(one: Entry, other: Entry): boolean {
  return one.average !== other.average
    ? one.average > other.average
    : one.a !== other.a
      ? one.a < other.a
      : one.b < other.b;
}
