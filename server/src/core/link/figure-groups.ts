import type { Measured } from "./measures";

/** What speaks for two figures of one measure being about one thing has to reach this; found on our samples. */
export const SAME_THING = 1;

/** Figures of one measure that fit together, and one of each kind: what many sources print alike is compared once. */
export interface Group {
  readonly all: Measured[];
  readonly kinds: Map<string, Measured>;
}

/** All by which a figure is compared with another of its measure, in one string. */
export function kindOf(
  { figure, min, max, vague, old, divided, places, names, context }: Measured,
  event: number | undefined,
): string {
  const sets = [places, names, context].map((set) => [...set].join(" "));
  return [figure.value, figure.share, min, max, vague, old, divided, event, ...sets].join("|");
}

/** The group that a figure fits best; every exact figure of a group has to allow its value. */
export function bestGroup(
  groups: readonly Group[],
  next: Measured,
  agreeing: (a: Measured, b: Measured) => number,
): Group | undefined {
  let best: Group | undefined;
  let most = SAME_THING;
  for (const group of groups) {
    let score = -Infinity;
    for (const known of group.kinds.values()) {
      const one = agreeing(known, next);
      if (one === -Infinity && !known.vague) {
        score = -Infinity;
        break;
      }
      // A vague value ("several") joins a group and never brings another one in.
      if (!known.vague || next.vague) score = Math.max(score, one);
    }
    if (score >= most) [best, most] = [group, score];
  }
  return best;
}
