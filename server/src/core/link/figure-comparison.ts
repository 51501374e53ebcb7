import { setApart } from "./amounts";
import { intervalsMeet, ofOtherPlaces } from "./comparable";
import type { ComparedFigure } from "./compared-figures";
import type { ContextWeights } from "./context";
import { baseOf, isLocal, onlyBase, tellTwoApart } from "./figure-kinship";
import type { Measured } from "./measures";
import { samePeriod } from "./periods";
import type { Places } from "./places";
import { ofOneTally } from "./same-tally";

/** What of a story two figures are compared by. */
interface Surroundings {
  readonly places: Places;
  readonly weights: ContextWeights;
  /** Did what the story tells of happen in several places at once? */
  readonly spread: boolean;
}

/** What the base of two figures lacks that are the only ones for each other, where there are others of their measure. */
const NEARLY = 0.2;

/** An article that gives more values of one measure is a list, of which none is the only one. */
const MOST_VALUES = 6;

/** How surely figures of two kinds speak of one thing: in general, and where each is the only one for the other. */
interface Kinship {
  readonly score: number;
  readonly asOnlyOnes: number;
}

const NONE: Kinship = { score: -Infinity, asOnlyOnes: -Infinity };

/** Compares the figures of one measure, each two kinds of them once. */
export class FigureComparison {
  private readonly kinships: Kinship[][] = [];
  private readonly candidates: boolean[][] = [];

  constructor(private readonly around: Surroundings) {}

  /** How surely two figures speak of one thing; -Infinity where they surely do not. */
  kinship(a: ComparedFigure, b: ComparedFigure): number {
    const known = (this.kinships[a.kind] ??= []);
    const { score, asOnlyOnes } = (known[b.kind] ??= this.kinshipOf(a, b));
    return asOnlyOnes !== score && this.areOnly(a, b) ? asOnlyOnes : score;
  }

  private kinshipOf({ one: a, event, alone }: ComparedFigure, { one: b, ...other }: ComparedFigure): Kinship {
    if (this.areOfTwoThings(a, b)) return NONE;
    if (a.person !== undefined) return { score: baseOf(a), asOnlyOnes: baseOf(a) };
    const sameEvent = event !== undefined && event === other.event;
    // A toll is one of the story as a whole; any other figure belongs to the event that it stands beside.
    const ofTwoEvents =
      !a.growing && !sameEvent && event !== undefined && other.event !== undefined && !intervalsMeet(a, b);
    const likeness = 2 * this.around.weights.similarity(a.context, b.context) + (sameEvent ? 0.8 : 0);
    const scored = (only: number) => (only === 0 && ofTwoEvents ? -Infinity : likeness + Math.max(baseOf(a), only));
    if (setApart(a, b)) return { score: scored(0), asOnlyOnes: scored(0) };
    const base = onlyBase(a, b);
    return alone && other.alone
      ? { score: scored(base), asOnlyOnes: scored(base) }
      : { score: scored(0), asOnlyOnes: scored(base - NEARLY) };
  }

  /** Is there something by which two figures of one measure surely speak of two things? */
  private areOfTwoThings(a: Measured, b: Measured): boolean {
    const { places, spread } = this.around;
    const meet = intervalsMeet(a, b);
    // One value is hardly one by chance, but another is a conflict only where nothing tells the two apart.
    if (a.figure.value !== b.figure.value) {
      if (tellTwoApart(a, b)) return true;
      if (spread && a.growing && !meet && ofOtherPlaces(a, b, places)) return true;
    }
    if (!ofOneTally(a, b)) return true;
    if (!meet) {
      if (isLocal(a) && (a.about.size === 0) !== (b.about.size === 0)) return true;
      if (a.named && setApart(a, b)) return true;
      if (a.old && b.old && !samePeriod(a, b)) return true;
    }
    return places.compare(a.places, b.places) === "clash" || a.old !== b.old;
  }

  /**
   * Is each of two figures the only one in its article that the other could be compared with? Beside "28 million for the
   * bridge" a fine of 4,000 is no second candidate, and neither is a part, a forecast or what is told of another year.
   */
  private areOnly(a: ComparedFigure, b: ComparedFigure): boolean {
    return this.isOnlyFor(a, b) && this.isOnlyFor(b, a);
  }

  private isOnlyFor(a: ComparedFigure, { one: b, beside }: ComparedFigure): boolean {
    if (beside.length > MOST_VALUES) return false;
    return beside.every(({ one, kind }) => {
      if (one.figure.value === b.figure.value || one.superseded) return true;
      const known = (this.candidates[a.kind] ??= []);
      return !(known[kind] ??= mayBeOne(a.one, one));
    });
  }
}

/** Could one figure be compared with another? */
function mayBeOne(a: Measured, b: Measured): boolean {
  if (a.old !== b.old || !samePeriod(a, b) || setApart(a, b)) return false;
  return intervalsMeet(a, b) || !tellTwoApart(a, b);
}
