import { intervalsMeet } from "./comparable";
import { type Group, SAME_THING } from "./figure-groups";
import type { Measured } from "./measures";

/** Two groups of one measure whose values cannot both be true, and the two figures that surely speak of one thing. */
export interface Rivals {
  readonly groups: readonly [readonly Measured[], readonly Measured[]];
  readonly pair: readonly [Measured, Measured];
  /** Do the two sentences agree on another figure, so that they surely speak of one thing? */
  readonly beside: boolean;
}

/** Tells of two figures whether their sentences agree on another one: the same value for the same measure. */
export function agreementsBeside(groups: readonly (readonly Measured[])[]): (a: Measured, b: Measured) => boolean {
  const bySentence = new Map<string, { readonly group: number; readonly one: Measured }[]>();
  const place = ({ source, sentence }: Measured): string => `${source}:${sentence.start}`;
  groups.forEach((group, index) => {
    for (const one of group) {
      const known = bySentence.get(place(one));
      if (known) known.push({ group: index, one });
      else bySentence.set(place(one), [{ group: index, one }]);
    }
  });
  return (a, b) =>
    (bySentence.get(place(a)) ?? []).some(
      ({ group, one }) =>
        one !== a &&
        one.figure.value !== null &&
        (bySentence.get(place(b)) ?? []).some(
          (other) => other.group === group && other.one !== b && other.one.figure.value === one.figure.value,
        ),
    );
}

/** The first two figures of different sources, one of each list, that pass a test. */
function firstPair(
  alike: readonly Measured[],
  others: readonly Measured[],
  test: (a: Measured, b: Measured) => boolean = () => true,
): readonly [Measured, Measured] | undefined {
  for (const a of alike) for (const b of others) if (a.source !== b.source && test(a, b)) return [a, b];
  return undefined;
}

/** The two figures of two groups that surely speak of one thing, if any do. */
function pairOf(
  one: Group,
  other: Group,
  kinship: (a: Measured, b: Measured) => number,
  beside: (a: Measured, b: Measured) => boolean,
): readonly [Measured, Measured] | undefined {
  let best: readonly [Measured, Measured] | undefined;
  let most = SAME_THING;
  for (const alike of one.kinds.values()) {
    for (const others of other.kinds.values()) {
      if (intervalsMeet(alike[0], others[0])) continue;
      const pair = firstPair(alike, others);
      if (!pair) continue;
      const near = firstPair(alike, others, beside);
      const score = kinship(...pair) + (near ? 1 : 0);
      if (score >= most) [best, most] = [near ?? pair, score];
    }
  }
  return best;
}

/** The groups of one measure of which each two cannot both be true. `kinship` tells how surely two figures speak of one thing. */
export function rivalsOf(
  groups: readonly Group[],
  kinship: (a: Measured, b: Measured) => number,
  beside: (a: Measured, b: Measured) => boolean,
): Rivals[] {
  return groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other): Rivals[] => {
      const pair = pairOf(one, other, kinship, beside);
      return pair ? [{ groups: [one.all, other.all], pair, beside: beside(...pair) }] : [];
    }),
  );
}
