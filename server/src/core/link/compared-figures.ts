import type { StoryEvent } from "./events";
import type { Measured } from "./measures";
import { onceFor } from "./once";
import type { Source } from "./story";

/** A figure of a story with all by which it is compared with others of its measure. */
export interface ComparedFigure {
  readonly one: Measured;
  /** Figures of one measure and kind are alike in whatever they are compared by, so that each two kinds are compared once. */
  readonly kind: number;
  /** The event that it stands beside, an index into the events of the story. */
  readonly event: number | undefined;
  /** Is it the only one of its measure, or does it repeat its one value, in its article? */
  readonly alone: boolean;
  /** The figures of its measure in its article, itself among them. */
  readonly beside: readonly ComparedFigure[];
}

/** All by which a figure is compared with another of its measure, as its article alone tells it, in one string. */
const ownKind = onceFor((one: Measured) => {
  const { figure, min, max, vague, old, divided, period, modality, deed, listed, outOf, voted } = one;
  const own = [figure.value, figure.share, min, max, vague, old, divided, period, modality, deed, listed, outOf];
  const sets = [one.kinds, one.places, one.names, one.qualifiers, one.about, one.context, voted?.matter ?? []];
  const sides = (one.sides ?? []).map((names) => [...names].join(" "));
  return { words: [...own, voted?.won, ...sets.map((set) => [...set].join(" ")), ...sides].join("|") };
});

/** From the figures of each source, by their index, to the event that they stand beside. */
function eventsByFigure(
  events: readonly StoryEvent[],
  sources: readonly Source[],
): readonly (readonly (number | undefined)[])[] {
  const found: (number | undefined)[][] = sources.map(() => []);
  events.forEach(({ happenings }, index) => {
    for (const { source, mentions } of happenings)
      for (const mention of mentions)
        for (const figure of sources[source].reading.events[mention].figures) found[source][figure] = index;
  });
  return found;
}

/** Numbers what it has not met. */
class Numbering<T> {
  private readonly numbers = new Map<T, number>();

  of(item: T): number {
    let number = this.numbers.get(item);
    if (number === undefined) this.numbers.set(item, (number = this.numbers.size));
    return number;
  }
}

/** Tells which of the figures of one measure and article are the only one of their period and qualifiers, or repeat its one value. */
function aloneAmong(measured: readonly Measured[]): (one: Measured) => boolean {
  if (measured.length === 1) return () => true;
  const values = new Map<string, number | null>();
  const placeOf = ({ qualifiers, period }: Measured): string =>
    qualifiers.size === 0 ? period : `${period}|${[...qualifiers].sort().join(" ")}`;
  for (const one of measured) {
    const place = placeOf(one);
    const known = values.get(place);
    // Two values of one measure are told as NaN, which equals nothing.
    values.set(place, known === undefined || known === one.figure.value ? one.figure.value : NaN);
  }
  return (one) => values.get(placeOf(one)) === one.figure.value;
}

/** Figures by their measure, and under it by their article. */
function byMeasure(measured: readonly Measured[]): ReadonlyMap<string, readonly (readonly Measured[])[]> {
  const byKey = new Map<string, Measured[][]>();
  for (const one of measured) {
    const known = byKey.get(one.key);
    const last = known?.[known.length - 1];
    if (!known) byKey.set(one.key, [[one]]);
    // The figures of an article stand together.
    else if (last && last[0].source === one.source) last.push(one);
    else known.push([one]);
  }
  return byKey;
}

/** The figures of a story, each with what it is compared by, in one list for each measure; the figures of an article stand together. */
export function comparedFigures(
  measured: readonly Measured[],
  events: readonly StoryEvent[],
  sources: readonly Source[],
): readonly (readonly ComparedFigure[])[] {
  const eventsOf = eventsByFigure(events, sources);
  return [...byMeasure(measured).values()].map((articles) => {
    const words = new Numbering<string>();
    const kinds = new Numbering<number>();
    return articles.flatMap((figures) => {
      const isAlone = aloneAmong(figures);
      const beside: ComparedFigure[] = [];
      for (const one of figures) {
        const [event, alone] = [eventsOf[one.source][one.index], isAlone(one)];
        const place = words.of(ownKind(one).words) * (events.length + 1) + (event ?? -1) + 1;
        beside.push({ one, kind: kinds.of(2 * place + (alone ? 1 : 0)), event, alone, beside });
      }
      return beside;
    });
  });
}
