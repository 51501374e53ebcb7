import { onlyOnes, setApart } from "./amounts";
import { intervalsMeet } from "./comparable";
import { tellTwoApart } from "./figure-kinship";
import type { Measured } from "./measures";
import { samePeriod } from "./periods";

/** An article that gives more values of one measure is a list, of which none is the only one. */
const MOST_VALUES = 6;

const ofSource = ({ source, key }: Pick<Measured, "source" | "key">): string => `${source}|${key}`;

/** Tells which figures of an article stand alone with their measure, by themselves or beside a figure of another article. */
export class LoneFigures {
  private readonly alone: ReadonlySet<Measured>;
  private readonly bySource = new Map<string, Measured[]>();

  constructor(measured: readonly Measured[]) {
    this.alone = new Set(measured.filter(onlyOnes(measured)));
    for (const one of measured) {
      const known = this.bySource.get(ofSource(one));
      if (!known) this.bySource.set(ofSource(one), [one]);
      else if (known.length <= MOST_VALUES) known.push(one);
    }
  }

  /** Is it the only one of its measure, or does it repeat its one value, in its article? */
  has(one: Measured): boolean {
    return this.alone.has(one);
  }

  /**
   * Is each of two figures the only one in its article that the other could be compared with? Beside "28 million for the
   * bridge" a fine of 4,000 is no second candidate, and neither is a part, a forecast or what is told of another year.
   */
  areOnly(a: Measured, b: Measured): boolean {
    return this.isOnlyFor(a, b) && this.isOnlyFor(b, a);
  }

  private isOnlyFor(a: Measured, b: Measured): boolean {
    const all = this.bySource.get(ofSource({ source: b.source, key: a.key })) ?? [];
    if (all.length > MOST_VALUES) return false;
    return all.every((one) => one.figure.value === b.figure.value || !mayBeOne(a, one));
  }
}

function mayBeOne(a: Measured, b: Measured): boolean {
  if (b.superseded || a.old !== b.old || !samePeriod(a, b)) return false;
  if (setApart(a, b)) return false;
  return intervalsMeet(a, b) || !tellTwoApart(a, b);
}
