import type { Figure, FigureShare, Modality } from "../read/reading";
import { isHeadline } from "../text/article";
import type { Span } from "../text/span";
import type { Context } from "./context";
import { namedLengths } from "./durations";
import { figureSentencesOf } from "./figure-sentences";
import { withListed } from "./listed";
import { measureAt } from "./measure-at";
import { SKIPPED } from "./measured-places";
import type { Passage, Source } from "./story";
import { sumAt } from "./sums";
import { measureOfTally, type Place, type Result, tallyAt } from "./tallies";
import { sidesOf } from "./tally-names";
import { unnamedAge } from "./unnamed-ages";
import type { Voted } from "./voted";
import { measuredFigure } from "./measured-figure";

/** A figure with what it measures: two are comparable only where their keys are equal. */
export interface Measured extends Passage {
  readonly figure: Figure;
  /** An index into the source's `reading.figures`. */
  readonly index: number;
  /** "count killed", "duration length meeting", "money EUR loan": kind, unit, measure and head noun. */
  readonly key: string;
  /** For a message: "the number killed", "the length of the meeting". */
  readonly subject: string;
  /** What stands behind the number in a message ("points" of "28 points"); null where the subject says it. */
  readonly counted: string | null;
  /** What the figure allows, in the unit of its key: minutes for durations, the place among all results for that of a match or vote. */
  readonly min: number;
  readonly max: number;
  /** Does the number grow while the event is unfolding, as the dead and injured do? */
  readonly growing: boolean;
  readonly modality: Modality;
  /** Does it stand inside the marks of a quotation? */
  readonly quoted: boolean;
  /** Is it told of another time ("the fire of 1987 killed three")? */
  readonly old: boolean;
  /** Is no single number printed ("several", "dozens")? */
  readonly vague: boolean;
  /** What it says of a whole: a part, or what is added to another number, is compared with no whole. */
  readonly share: FigureShare | null;
  /** Is it the whole of which a part is told right before it ("81 of the 150 seats")? */
  readonly divided: boolean;
  /** Of a count: what was done with what it counts, or what they did; null where no verb stands beside it. */
  readonly deed: string | null;
  /** Is it a part of a whole that is told right behind it ("14 of its 96 cables")? */
  readonly outOf: boolean;
  /** Does its sentence give another value of its measure, too ("51 houses in Pell and 12 in San Roc")? */
  readonly listed: boolean;
  /** Does the source itself say that it has changed since ("from 28 points", "initially 10")? */
  readonly superseded: boolean;
  readonly sentence: Span;
  readonly context: Context;
  /** Folded names of places of its clause. */
  readonly places: ReadonlySet<string>;
  /** Folded names in what is counted ("Harrow shares"), and of what nation it is ("Kestrian victims"). */
  readonly names: ReadonlySet<string>;
  /** Stems of the words that say of which kind the counted or measured are ("industrial output", "output of cars"). */
  readonly kinds: ReadonlySet<string>;
  /** Is what is measured one that newspapers word in many ways ("lost", "a loss of"), told by verb or noun? */
  readonly named: boolean;
  /** Is it one that newspapers tell in a few set ways ("on board", "a crew of")? */
  readonly told?: true;
  /** Words of its clause that set it apart from others of its measure ("net", "quarterly", "expected"). */
  readonly qualifiers: ReadonlySet<string>;
  /** The folded words of names in its sentence. */
  readonly about: ReadonlySet<string>;
  /** The days before which it is told, where they are long past ("in September"); empty for the present. */
  readonly period: string;
  /** The same as an index into the people of its reading, before the story is linked. */
  readonly owner?: number;
  /** The person whose figure it is ("Rowe, 44"), an index into `Story.people`; what else is measured belongs to nobody. */
  readonly person?: number;
  /** Of a match or vote: its two numbers. */
  readonly result?: Result;
  /** Of a match or vote: the names beside its result, each as its folded words. */
  readonly sides?: readonly ReadonlySet<string>[];
  /** Of a vote: what it was on, and whether it was won. */
  readonly voted?: Voted;
}

/** What a figure measures, as those who know its wording tell it; the rest of a `Measured` is read around the figure. */
export type Measure = Pick<Measured, "key" | "subject" | "counted" | "growing"> &
  Partial<
    Pick<Measured, "named" | "told" | "owner" | "figure" | "min" | "max" | "result" | "qualifiers" | "sides" | "voted">
  > & {
    /** Of seats: the words for the house that has them. */
    readonly chamber?: ReadonlySet<string>;
  };

const spanOf = ({ figure }: Measure): Partial<Span> => (figure ? { start: figure.start, end: figure.end } : {});

/** The figures of a source that can be compared with those of others, with what they measure. */
export function measuresOf(
  source: number,
  { reading }: Pick<Source, "reading">,
  foldPlace: (name: string) => string,
): Measured[] {
  const { article, figures } = reading;
  const found: Measured[] = [];
  for (const of of figureSentencesOf(reading)) {
    const { sentence, tokens, clauses } = of;
    const place: Place = { text: article.text, figures, tokens, clauses, end: sentence.end };
    for (let at = of.from; at < figures.length && figures[at].start < sentence.end; at++) {
      const figure = figures[at];
      const tally = tallyAt(at, place);
      const measure: Measure | null = tally
        ? measureOfTally(tally, sidesOf(of, article))
        : SKIPPED.has(figure.kind)
          ? unnamedAge(figure, article.text, sentence, tokens)
          : measureAt(at, of, reading, foldPlace);
      const sum = tally ? null : sumAt(at, tokens, clauses, reading);
      // "Two men and a child": none of them is all.
      const all = [sum?.index === at ? sum.measure : null, sum && measure?.key === sum.key ? null : measure];
      for (const one of all) {
        const last = found[found.length - 1];
        const before = last?.sentence === sentence ? last : undefined;
        const measured = one && measuredFigure(at, tally, one, before, of, reading, foldPlace);
        if (measured) found.push({ ...measured, ...(one === sum?.measure ? spanOf(one) : {}), source });
      }
      if (tally) at = tally.last;
    }
  }
  return namedLengths(withListed(found), article.blocks.filter(isHeadline));
}
