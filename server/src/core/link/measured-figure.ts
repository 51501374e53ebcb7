import { dayNumberOf } from "../read/calendar-print";
import { modalityAt } from "../read/modality";
import type { AnchoredReading } from "../read/reading";
import { firstEndingAfter, spanAt, textOf } from "../text/span";
import { isPeriodic, qualifiersOf } from "./amounts";
import { deedAt } from "./deeds";
import { MINUTES } from "./durations";
import type { FigureSentence } from "./figure-sentences";
import {
  ADDED,
  isBeside,
  isDivided,
  isJoined,
  isLeftBehind,
  isOfOnePlace,
  isOutOf,
  kindsOf,
  namesIn,
  NO_NAMES,
  REST,
  qualifiersAs,
} from "./measure-parts";
import { isNear, isParted } from "./measured-places";
import { isLastYear, printedPeriod } from "./periods";
import { roundingOf } from "./rounding";
import type { Tally } from "./tallies";
import type { Measure, Measured } from "./measures";

/**
 * A figure with its measure and what stands around it; null where it is only a rest or an addition, or is not told as a
 * fact where only facts compare. `before` is what was measured last in its sentence.
 */
export function measuredFigure(
  at: number,
  tally: Tally | null,
  measure: Measure,
  before: Measured | undefined,
  of: FigureSentence,
  reading: AnchoredReading,
  foldPlace: (name: string) => string,
): Omit<Measured, "source"> | null {
  const { article, figures } = reading;
  const { sentence, tokens, clauses } = of;
  const figure = figures[at];
  // "Killed 12 and wounded 30 others": all who were wounded, since the 12 before were not.
  const others = before !== undefined && before.growing && measure.growing && before.key !== measure.key;
  if (!others && ADDED.test(article.text.slice(figure.end, figure.end + 12))) return null;
  if (!others && REST.test(article.text.slice(Math.max(0, figure.start - 12), figure.start))) return null;
  const first = Math.min(firstEndingAfter(tokens, figure.start), tokens.length - 1);
  const behind = firstEndingAfter(tokens, figure.end);
  const goesOn = before?.index === at - 1 && isJoined(article.text, before.figure, figure) ? before : undefined;
  const modality =
    goesOn?.modality ?? modalityAt({ index: first, verb: true, definite: false }, tokens, of.markers, clauses);
  if (tally && modality !== "happened" && modality !== "denied") return null;
  // What a projection would give a party is another number every hour.
  if (measure.chamber && modality !== "happened" && modality !== "planned") return null;
  const published = dayNumberOf(reading.published.value);
  const then = measure.named
    ? of.past.filter(
        (date) => date.clause === clauses[first] && !(isPeriodic(measure) && isLastYear(date, published ?? 0)),
      )
    : of.past;
  const near = of.places.filter(
    (name) =>
      !isParted(figures, name, at) &&
      isNear(clauses, Math.min(firstEndingAfter(tokens, name.start), tokens.length - 1), first),
  );
  const beside = figure.countsSpan && isBeside(figure.countsSpan, figure) ? figure.countsSpan : figure;
  const isCount = figure.kind === "count" && measure.counted !== null;
  const deed = isCount ? (deedAt(tokens, first, firstEndingAfter(tokens, beside.end)) ?? goesOn?.deed ?? null) : null;
  const scale = figure.kind === "duration" ? MINUTES[figure.unit ?? ""] : 1;
  const rounding = measure.growing ? 0 : roundingOf(figure);
  const quote = spanAt(reading.quotes, figure.start);
  const outOf = isOutOf(article.text, figures, at, measure.growing);
  const part = measure.growing && isOfOnePlace(article.text, figures, at);
  const owned = measure.told === true || measure.owner !== undefined;
  return {
    start: Math.min(figure.start, beside.start),
    end: tally ? tally.end : Math.max(figure.end, beside.end),
    figure,
    index: at,
    min: figure.min * scale - rounding,
    max: figure.max * scale + rounding,
    named: false,
    deed,
    qualifiers: qualifiersAs(measure, qualifiersOf(tokens, clauses, clauses[first]), tokens[behind]),
    ...measure,
    modality,
    quoted: quote !== undefined && quote.kind !== "indirect",
    about: of.about,
    period: printedPeriod(then),
    old: of.earlier || then.length > 0 || (of.otherYear && modality === "happened"),
    vague: figure.value === null,
    share: part ? "part" : owned || tally || outOf || (others && figure.share === "addition") ? null : figure.share,
    outOf,
    divided: at > 0 && isDivided(article.text, figures[at - 1], figure),
    listed: false,
    superseded: isLeftBehind(article.text, figure),
    sentence,
    context: of.context,
    kinds: owned || tally ? NO_NAMES : kindsOf(figure, tokens),
    names: of.headline || owned ? NO_NAMES : namesIn(article.text, figure.countsSpan, sentence),
    places: new Set(near.map((name) => foldPlace(textOf(article.text, name)))),
  };
}
