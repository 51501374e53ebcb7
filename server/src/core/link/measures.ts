import { isCapitalised } from "../text/capital";
import { eventWords } from "../lexicon/events";
import { dayNumberOf } from "../read/calendar-print";
import { clausesOf } from "../read/clauses";
import { markersOf, modalityAt } from "../read/modality";
import type { Figure, FigureShare, Modality } from "../read/reading";
import { isNarrative } from "../text/article";
import { firstEndingAfter, spanAt, spansInside, textOf, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";
import { isPeriodic, namesAmong, qualifiersOf } from "./amounts";
import { contextOf, type Context } from "./context";
import { distanceOf } from "./distances";
import { MINUTES, namedLengths } from "./durations";
import { keyOf } from "./measure-keys";
import { isNear, isParted, placesIn, SKIPPED } from "./measured-places";
import { ownedOf } from "./owned";
import { datedIn, isLastYear, pastOf, printedPeriod } from "./periods";
import { roundingOf } from "./rounding";
import { bareWord } from "./similarity-terms";
import type { Passage, Source } from "./story";

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
  /** What the figure allows, in the unit of its key: minutes for durations. */
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
  /** Does the source itself say that it has changed since ("from 28 points", "initially 10")? */
  readonly superseded: boolean;
  readonly sentence: Span;
  readonly context: Context;
  /** Folded names of places of its clause. */
  readonly places: ReadonlySet<string>;
  /** Folded names in what is counted ("Harrow shares"), and of what nation it is ("Kestrian victims"). */
  readonly names: ReadonlySet<string>;
  /** Is what is measured one that newspapers word in many ways ("lost", "a loss of"), told by verb or noun? */
  readonly named: boolean;
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
}

const PART_OF = /^,? ?of (?:them|whom|those|these|the)\b/;
/** "81 of the 150 seats": what stands between a part and the whole that it is a part of. */
const OUT_OF = /^ of (?:(?:the|its|their|all|some|about|around|nearly|roughly) ){0,2}$/;
const ADDED = /^,? ?(?:other|others|more)\b/;
/** What a survey says of itself: every survey has its own margin and its own sample. */
export const SURVEY = /\b(?:margins? of (?:sampling )?error|sampling error|surveyed|surveying|respondents)\b/i;

/** "From 36 holes", "from 360": the end of a change that is left behind. */
const LEFT_BEHIND = /\b(?:from|plus or|initially|originally|previously)\s{1,3}$/i;

/** The capitalised words of what is counted: a headline may write any word so, and a sentence its first. */
function namesIn(text: string, counts: Span | null, sentence: Span): ReadonlySet<string> {
  if (!counts) return NO_NAMES;
  const words = textOf(text, counts).split(/\s{1,9}/);
  const names = words.filter((word, index) => isCapitalised(word) && !(index === 0 && counts.start === sentence.start));
  return names.length === 0 ? NO_NAMES : new Set(names.map(bareWord));
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** "The last quake", "an earlier round": does a sentence tell of an event before the one that the article is about? */
function isOfEarlier(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => {
    if (!/^(?:last|previous|prior|earlier|preceding)$/.test(text)) return false;
    if (!/^(?:the|an?|its|his|her|their)$/i.test(tokens[index - 1]?.text ?? "")) return false;
    const event = (at: number) => eventWords.has(bareWord(tokens[at]?.text ?? ""));
    return event(index + 1) || (event(index + 2) && !/^[\p{P}]$/u.test(tokens[index + 1].text));
  });
}

/** Does the counted noun stand right behind its number? One that is understood from before ("killed six people and injured 31") does not. */
function isBeside(counts: Span, figure: Figure): boolean {
  return counts.end > figure.end && counts.start - figure.end < 30;
}

function isDivided(text: string, before: Span, figure: Span): boolean {
  return figure.start - before.end < 24 && OUT_OF.test(text.slice(before.end, figure.start));
}

/** The figures of a source that can be compared with those of others, with what they measure. */
export function measuresOf(
  source: number,
  { reading }: Pick<Source, "reading">,
  foldPlace: (name: string) => string,
): Measured[] {
  const { article } = reading;
  const published = dayNumberOf(reading.published.value);
  const places = placesIn(reading);
  const found: Measured[] = [];
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    // Headlines may write every noun with a capital.
    const headline = block.role === "title" || block.role === "subtitle" || block.role === "heading";
    for (const sentence of block.sentences) {
      let at = firstEndingAfter(reading.figures, sentence.start);
      if (at >= reading.figures.length || reading.figures[at].start >= sentence.end) continue;
      const tokens = tokensIn(article.tokens, sentence);
      const clauses = clausesOf(tokens);
      const markers = markersOf(tokens);
      const context = contextOf(article, sentence);
      const isSurvey = SURVEY.test(textOf(article.text, sentence));
      const days = datedIn(spansInside(reading.dates, sentence), tokens, clauses);
      const past = pastOf(days, published);
      const placesHere = spansInside(places, sentence);
      // A page without a year beside its own day prints only other years.
      const otherYear = published === null && article.printed !== null && days.length > 0;
      const earlier = isOfEarlier(tokens);
      const about = namesAmong(tokens);
      for (; at < reading.figures.length && reading.figures[at].start < sentence.end; at++) {
        const figure = reading.figures[at];
        if (SKIPPED.has(figure.kind)) continue;
        const first = Math.min(firstEndingAfter(tokens, figure.start), tokens.length - 1);
        const behind = firstEndingAfter(tokens, figure.end);
        // "The 11-inch model" names a kind of thing and measures none.
        if (figure.kind === "measure" && /[-‐‑]/.test(textOf(article.text, figure))) continue;
        if (isSurvey && figure.kind !== "money" && figure.kind !== "duration") continue;
        const floor = at > 0 ? firstEndingAfter(tokens, reading.figures[at - 1].end) : 0;
        const owned = ownedOf(figure, { tokens, clauses, first, behind, floor }, reading);
        if (!owned && PART_OF.test(article.text.slice(figure.end, figure.end + 12))) continue;
        const joint = figure.countsSpan ? figure.countsSpan.start - 1 : figure.end;
        const hyphenated = /[-‐‑]/.test(article.text[joint] ?? "");
        const measure =
          owned ??
          distanceOf(figure, reading, foldPlace) ??
          keyOf(figure, at, { headline, hyphenated, tokens, clauses, first, behind }, reading);
        if (!measure) continue;
        const before = found[found.length - 1];
        // "Killed 12 and wounded 30 others": all who were wounded, since the 12 before were not.
        const others = before?.sentence === sentence && before.growing && measure.growing && before.key !== measure.key;
        if (!others && ADDED.test(article.text.slice(figure.end, figure.end + 12))) continue;
        const scale = figure.kind === "duration" ? MINUTES[figure.unit ?? ""] : 1;
        const rounding = measure.growing ? 0 : roundingOf(figure);
        const beside = figure.countsSpan && isBeside(figure.countsSpan, figure) ? figure.countsSpan : figure;
        const quote = spanAt(reading.quotes, figure.start);
        const modality = modalityAt({ index: first, verb: true, definite: false }, tokens, markers, clauses);
        const near = placesHere.filter(
          (name) =>
            !isParted(reading.figures, name, at) &&
            isNear(clauses, Math.min(firstEndingAfter(tokens, name.start), tokens.length - 1), first),
        );
        const then = measure.named
          ? past.filter(
              (date) => date.clause === clauses[first] && !(isPeriodic(measure) && isLastYear(date, published ?? 0)),
            )
          : past;
        found.push({
          source,
          start: Math.min(figure.start, beside.start),
          end: Math.max(figure.end, beside.end),
          figure,
          index: at,
          min: figure.min * scale - rounding,
          max: figure.max * scale + rounding,
          named: false,
          ...measure,
          modality,
          quoted: quote !== undefined && quote.kind !== "indirect",
          qualifiers: qualifiersOf(tokens, clauses, clauses[first]),
          about,
          period: printedPeriod(then),
          old: earlier || then.length > 0 || (otherYear && modality === "happened"),
          vague: figure.value === null,
          share: owned || (others && figure.share === "addition") ? null : figure.share,
          divided: at > 0 && isDivided(article.text, reading.figures[at - 1], figure),
          superseded: LEFT_BEHIND.test(article.text.slice(Math.max(0, figure.start - 10), figure.start)),
          sentence,
          context,
          names: headline ? NO_NAMES : namesIn(article.text, figure.countsSpan, sentence),
          places: new Set(near.map((name) => foldPlace(textOf(article.text, name)))),
        });
      }
    }
  }
  return namedLengths(
    found,
    article.blocks.filter(({ role }) => role === "title" || role === "subtitle" || role === "heading"),
  );
}
