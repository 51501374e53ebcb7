import { ordinalWords } from "../lexicon/numbers";
import { vagueMagnitudes, vagueNumbers } from "../lexicon/approximators";
import { isNarrative, type Article } from "../text/article";
import { firstEndingAfter, type Span } from "../text/span";
import type { Token } from "../text/tokens";
import { beginsFigure } from "./figures/fraction";
import { figuresOf } from "./figures/compose";
import { lineOf } from "./figures/line";
import type { DateExpression, Figure } from "./reading";

/** "more than a year": the article counts, so the unit has to be looked for. */
const DURATIONS = new Set("minute hour day week month year decade century".split(" "));

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
      promising = promising || mayBegin(tokens[to]);
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

/** A cheap look at one token: can a figure begin at it? */
function mayBegin(token: Token): boolean {
  if (token.kind === "number") return true;
  if (token.kind !== "word") return false;
  let word = token.text.toLowerCase();
  if (word === "no") return true;
  const hyphen = word.indexOf("-");
  if (hyphen > 0) word = word.slice(0, hyphen);
  if (beginsFigure(word) || ordinalWords.has(word) || vagueNumbers.has(word) || vagueMagnitudes.has(word)) return true;
  if (word === "couple" || DURATIONS.has(word)) return true;
  // "RM50", "USD10m", "minus-5": digits inside a word.
  return /\d/.test(word);
}

function belongsToDate(figure: Figure, dates: readonly DateExpression[]): boolean {
  if (figure.kind === "duration" || figure.kind === "age") return false;
  const date = dates[firstEndingAfter(dates, figure.start)];
  return date !== undefined && date.start <= figure.start;
}
