import { intervalsMeet } from "./comparable";
import type { ComparedFigure } from "./compared-figures";
import type { FigureComparison } from "./figure-comparison";
import { surprise } from "./figure-kinship";
import type { Measured } from "./measures";

/** What speaks for two figures of one measure being about one thing has to reach this; found on our samples. */
export const SAME_THING = 1;

/** Figures of one measure that fit together, and a few of each kind: what many sources print alike is compared once. */
export interface Group {
  readonly all: Measured[];
  readonly kinds: ComparedFigure[][];
}

/** So many of a kind, each of a source of its own, stand for all of it. */
const MOST_OF_KIND = 3;

/** Adds a figure to the group of its measure that it belongs to. */
function addTo(group: Group, next: ComparedFigure): void {
  group.all.push(next.one);
  const known = group.kinds.find(([{ kind }]) => kind === next.kind);
  if (!known) group.kinds.push([next]);
  else if (known.length < MOST_OF_KIND && known[known.length - 1].one.source !== next.one.source) known.push(next);
}

/** The group that a figure fits best; every exact figure of a group has to allow its value. */
function bestGroup(
  groups: readonly Group[],
  next: ComparedFigure,
  agreeing: (a: ComparedFigure, b: ComparedFigure) => number,
): Group | undefined {
  let best: Group | undefined;
  let most = SAME_THING;
  for (const group of groups) {
    let score = -Infinity;
    for (const [known] of group.kinds) {
      const one = agreeing(known, next);
      if (one === -Infinity && !known.one.vague) {
        score = -Infinity;
        break;
      }
      // A vague value ("several") joins a group and never brings another one in.
      if (!known.one.vague || next.one.vague) score = Math.max(score, one);
    }
    if (score >= most) [best, most] = [group, score];
  }
  return best;
}

/** Gathers figures of one measure into groups that fit together. */
export function groupsOf(figures: readonly ComparedFigure[], comparison: FigureComparison): Group[] {
  const agreeing = (a: ComparedFigure, b: ComparedFigure): number => {
    if (!intervalsMeet(a.one, b.one)) return -Infinity;
    const { value } = a.one.figure;
    const same = value !== null && value === b.one.figure.value;
    return comparison.kinship(a, b) + (same ? surprise(value) : 0.3);
  };
  const groups: Group[] = [];
  for (const next of figures) {
    let group = bestGroup(groups, next, agreeing);
    if (!group) groups.push((group = { all: [], kinds: [] }));
    addTo(group, next);
  }
  return groups;
}
