/** A run of terms that both sides have, and the terms of either side before it that the other has not. */
export interface Run {
  readonly removed: number;
  readonly added: number;
  /** 0 for the last run only, where the sides end apart. */
  readonly kept: number;
}

/** Two wordings that lie further apart than this, in terms taken out or put in, have nothing to do with each other. */
const MOST_EDITS = 1000;

/** No position: the first is -1, before all terms. */
const UNREACHED = -2;

/**
 * The shortest way from one list of terms to another (E. Myers, An O(ND) difference algorithm, 1986), without moves along
 * an edge that was reached; null where it is longer than anybody’s rewriting.
 */
export function editRuns(a: readonly number[], b: readonly number[]): Run[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  // Diagonal d (position in a less position in b) stands at index d + zero. A position is that of the last term passed.
  const zero = most + 1;
  const positions = new Int32Array(2 * most + 3).fill(UNREACHED);
  const latest = new Int32Array(2 * most + 3);
  const steps: Step[] = [];
  let lowest = -most;
  let highest = most;
  for (let edits = 0; edits <= most; edits++) {
    // What reaches an edge narrows the diagonals of the edits that follow, and of this one.
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
      const at = diagonal + zero;
      const below = positions[at - 1];
      const above = positions[at + 1];
      positions[at - 1] = UNREACHED;
      const canAdd = above !== UNREACHED && above >= diagonal && above - diagonal < b.length;
      const canRemove = below !== UNREACHED && below + 1 < a.length;
      if (edits > 0 && !canAdd && !canRemove) {
        positions[at] = UNREACHED;
        continue;
      }
      const removes = canRemove && (!canAdd || below >= above);
      const before = edits === 0 ? -1 : removes ? latest[at - 1] : latest[at + 1];
      const start = edits === 0 ? -1 : removes ? below + 1 : above;
      let position = start;
      while (
        position + 1 < a.length &&
        position - diagonal + 1 < b.length &&
        a[position + 1] === b[position - diagonal + 1]
      )
        position++;
      positions[at] = position;
      latest[at] = steps.length;
      steps.push({ before, removes, kept: position - start });
      const [endsA, endsB] = [position + 1 >= a.length, position - diagonal + 1 >= b.length];
      if (endsA && endsB) return runsOf(steps);
      if (endsA) highest = Math.min(highest, diagonal - 1);
      if (endsB) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;
}

/** One term taken out or put in, and the common terms that follow it. */
interface Step {
  /** The index of the step before; -1 for the first, which only follows what both begin with. */
  readonly before: number;
  readonly removes: boolean;
  readonly kept: number;
}

/** The runs of the way that ends with the last step. */
function runsOf(steps: readonly Step[]): Run[] {
  const way: Step[] = [];
  for (let at = steps.length - 1; at >= 0; at = steps[at].before) way.push(steps[at]);
  const runs: Run[] = [];
  let open = { removed: 0, added: 0 };
  for (const { before, removes, kept } of way.reverse()) {
    if (before >= 0) {
      if (removes) open.removed++;
      else open.added++;
    }
    if (kept === 0) continue;
    runs.push({ ...open, kept });
    open = { removed: 0, added: 0 };
  }
  if (open.removed + open.added > 0) runs.push({ ...open, kept: 0 });
  return runs;
}
