import { figureStarts } from "../lexicon/figure-words";
import { cardinalWords, magnitudeWords, ordinalWords } from "../lexicon/numbers";
import { vagueMagnitudes, vagueNumbers } from "../lexicon/approximators";
import { isNarrative, type Article } from "../text/article";
import { trigger } from "../text/forms";
import { isDigit } from "../text/pieces";
import { firstEndingAfter, type Span, spanAt } from "../text/span";
import { figuresOf } from "./figures/compose";
import { lineOf } from "./figures/line";
import type { DateExpression, Figure } from "./reading";

/** A sentence is read up to this many tokens at once, so that a text without full stops stays linear. */
const LONGEST = 400;

/**
 * Finds the numbers of an article with their units and what they count, in order. Dates and clock times are left to the
 * dates; a duration is a figure too, also where it is part of a date expression ("two weeks later").
 */
export function readFigures(article: Article, dates: readonly DateExpression[]): Figure[] {
  const figures: Figure[] = [];
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    for (const sentence of block.sentences) readSentence(article, sentence, dates, figures);
  }
  return figures;
}

function readSentence(article: Article, sentence: Span, dates: readonly DateExpression[], figures: Figure[]): void {
  const { tokens, text } = article;
  let from = firstEndingAfter(tokens, sentence.start);
  while (from < tokens.length && tokens[from].start < sentence.end) {
    let to = from;
    let promising = false;
    while (to < tokens.length && tokens[to].end <= sentence.end && to - from < LONGEST) {
      promising = promising || (tokens[to].form.triggers & MAY_BEGIN) !== 0;
      to++;
    }
    if (promising) {
      const found = figuresOf(lineOf(text, tokens.slice(from, to)), text);
      for (const figure of found) if (!belongsToDate(figure, dates)) figures.push(figure);
    }
    if (to === from) return;
    from = to;
  }
}

/** Words with which a figure begins, or which its unit is where an article counts ("more than a year"). */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...cardinalWords.keys(),
  ...magnitudeWords.keys(),
  ...ordinalWords.keys(),
  ...vagueNumbers.keys(),
  ...vagueMagnitudes.keys(),
  ...figureStarts.alone,
  ...figureStarts.counted,
  ...figureStarts.vague,
]);

/** A cheap look at one token: can a figure begin at it? */
const MAY_BEGIN = trigger(({ kind, text }) => {
  if (kind !== "word") return kind === "number";
  // "RM50", "USD10m", "minus-5": digits inside a word, near its end.
  const { length } = text;
  if (isDigit(text, length - 1) || (length > 2 && (isDigit(text, length - 2) || isDigit(text, length - 3))))
    return true;
  const hyphen = text.indexOf("-");
  return TRIGGERS.has((hyphen > 0 ? text.slice(0, hyphen) : text).toLowerCase());
});

function belongsToDate(figure: Figure, dates: readonly DateExpression[]): boolean {
  if (figure.kind === "duration" || figure.kind === "age") return false;
  return spanAt(dates, figure.start) !== undefined;
}
