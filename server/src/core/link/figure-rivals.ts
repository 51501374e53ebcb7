import { intervalsMeet } from "./comparable";
import type { ComparedFigure } from "./compared-figures";
import type { FigureComparison } from "./figure-comparison";
import { type Group, SAME_THING } from "./figure-groups";
import type { Measured } from "./measures";

/** Two groups of one measure whose values cannot both be true, and the two figures that surely speak of one thing. */
export interface Rivals {
  readonly groups: readonly [readonly Measured[], readonly Measured[]];
  readonly pair: readonly [Measured, Measured];
  /** Do the two sentences agree on another figure, so that they surely speak of one thing? */
  readonly beside: boolean;
}

/** Longer than any article. */
const LONGEST = 2 ** 26;

/** A sentence of a story as one number. */
const placeOf = ({ source, sentence }: Measured): number => source * LONGEST + sentence.start;

/** A figure of a sentence, and the group that it belongs to. */
interface Grouped {
  readonly group: number;
  readonly one: Measured;
}

/** Tells of two figures whether their sentences agree on another one: the same value for the same measure. */
export function agreementsBeside(groups: readonly (readonly Measured[])[]): (a: Measured, b: Measured) => boolean {
  const bySentence = new Map<number, Grouped[]>();
  groups.forEach((all, group) => {
    for (const one of all) {
      const known = bySentence.get(placeOf(one));
      if (known) known.push({ group, one });
      else bySentence.set(placeOf(one), [{ group, one }]);
    }
  });
  return (a, b) => {
    const [those, others] = [bySentence.get(placeOf(a)), bySentence.get(placeOf(b))];
    if (!those || !others || those.length === 1 || others.length === 1) return false;
    return those.some(
      ({ group, one }) =>
        one !== a &&
        one.figure.value !== null &&
        others.some((other) => other.group === group && other.one !== b && other.one.figure.value === one.figure.value),
    );
  };
}

/** The first two figures of different sources, one of each list, that pass a test. */
function firstPair(
  alike: readonly ComparedFigure[],
  others: readonly ComparedFigure[],
  test: (a: Measured, b: Measured) => boolean = () => true,
): readonly [ComparedFigure, ComparedFigure] | undefined {
  for (const a of alike) for (const b of others) if (a.one.source !== b.one.source && test(a.one, b.one)) return [a, b];
  return undefined;
}

/** The two figures of two groups that surely speak of one thing, if any do. */
function pairOf(
  one: Group,
  other: Group,
  comparison: FigureComparison,
  beside: (a: Measured, b: Measured) => boolean,
): readonly [Measured, Measured] | undefined {
  let best: readonly [ComparedFigure, ComparedFigure] | undefined;
  let most = SAME_THING;
  for (const alike of one.kinds) {
    for (const others of other.kinds) {
      if (intervalsMeet(alike[0].one, others[0].one)) continue;
      const pair = firstPair(alike, others);
      if (!pair) continue;
      const kinship = comparison.kinship(...pair);
      // What stands beside them adds one, and no more.
      if (kinship + 1 < most) continue;
      const near = firstPair(alike, others, beside);
      const score = kinship + (near ? 1 : 0);
      if (score >= most) [best, most] = [near ?? pair, score];
    }
  }
  return best && [best[0].one, best[1].one];
}

/** The groups of one measure of which each two cannot both be true. */
export function rivalsOf(
  groups: readonly Group[],
  comparison: FigureComparison,
  beside: (a: Measured, b: Measured) => boolean,
): Rivals[] {
  return groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other): Rivals[] => {
      const pair = pairOf(one, other, comparison, beside);
      return pair ? [{ groups: [one.all, other.all], pair, beside: beside(...pair) }] : [];
    }),
  );
}
