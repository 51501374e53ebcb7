import type { Measured } from "./measures";
import { onceFor } from "./once";

/** What speaks for two figures of one measure being about one thing has to reach this; found on our samples. */
export const SAME_THING = 1;

/** Figures of one measure that fit together, and a few of each kind: what many sources print alike is compared once. */
export interface Group {
  readonly all: Measured[];
  readonly kinds: Map<string, Measured[]>;
}

/** So many of a kind, each of a source of its own, stand for all of it. */
const MOST_OF_KIND = 3;

/** All by which a figure is compared with another of its measure, as its article alone tells it, in one string. */
const ownKind = onceFor((one: Measured) => {
  const { figure, min, max, vague, old, divided, period, modality, deed, listed, outOf } = one;
  const own = [figure.value, figure.share, min, max, vague, old, divided, period, modality, deed, listed, outOf];
  const sets = [one.kinds, one.places, one.names, one.qualifiers, one.about, one.context];
  return { words: [...own, ...sets.map((set) => [...set].join(" "))].join("|") };
});

/** The same with what its story knows. `only`: is it the one of its measure in its article? */
function kindOf(one: Measured, event: number | undefined, only: boolean): string {
  return `${event}|${only}|${ownKind(one).words}`;
}

/** Adds a figure to the group of its measure that it belongs to. */
export function addTo(group: Group, one: Measured, event: number | undefined, only: boolean): void {
  group.all.push(one);
  const kind = kindOf(one, event, only);
  const known = group.kinds.get(kind);
  if (!known) group.kinds.set(kind, [one]);
  else if (known.length < MOST_OF_KIND && known[known.length - 1].source !== one.source) known.push(one);
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
    for (const [known] of group.kinds.values()) {
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
