import type { Article, Block } from "../text/article";
import { firstEndingAfter } from "../text/span";
import { digitDateAt, type DayOrder } from "./dates/digit-dates";
import type { Expression } from "./dates/expression";
import type { FoundDay } from "./dates/found-day";
import { expressionAt } from "./dates/expressions";
import { isTrigger, type Lexeme, lexemesOf } from "./dates/lexemes";
import { mayStart, reachable } from "./dates/starts";
import { tenseAround } from "./dates/tense";
import type { DateExpression, TimexType } from "./reading";

/** A sentence longer than this many tokens is read in pieces, so that a page without full stops stays cheap. */
const LONGEST = 400;

/** Finds the date expressions of an article, unresolved: spans in order, inside sentences, non-overlapping. */
export function readDates(article: Article): DateExpression[] {
  const found: DateExpression[] = [];
  const order = dayOrder(article);
  for (const block of article.blocks) {
    for (const sentence of block.sentences) {
      const from = firstEndingAfter(article.tokens, sentence.start);
      let to = from;
      while (to < article.tokens.length && article.tokens[to].end <= sentence.end) to++;
      for (let start = from; start < to; start += LONGEST)
        readTokens(article, block, start, Math.min(to, start + LONGEST), order, found);
    }
  }
  return found;
}

function readTokens(
  article: Article,
  block: Block,
  from: number,
  to: number,
  order: DayOrder,
  found: DateExpression[],
): void {
  const { tokens } = article;
  let triggered = false;
  for (let index = from; index < to && !triggered; index++) triggered = isTrigger(tokens[index], tokens[index + 1]);
  if (!triggered) return;
  const line = lexemesOf(tokens, from, to);
  const near = reachable(line);
  for (let at = 0; at < line.length;) {
    const date = near[at] === 1 && mayStart(line[at]) ? expressionAt(line, at, order) : null;
    if (!date) {
      at++;
      continue;
    }
    const end = line[date.to - 1].end;
    const expression = withTense(line, at, date.to, date.expression);
    if (block.role !== "boilerplate" || isPrinted(expression))
      found.push({ start: line[at].start, end, type: typeOf(expression), expression });
    at = date.to;
  }
}

/** Only what a clause's tense can decide asks for it. */
function withTense(line: readonly Lexeme[], from: number, to: number, expression: Expression): Expression {
  const { when } = expression;
  const open =
    ((when.kind === "weekday" || when.kind === "unit") && when.shift === null) ||
    ((when.kind === "month" || when.kind === "season" || when.kind === "holiday") &&
      when.year === null &&
      when.shift === null) ||
    ((when.kind === "day" || when.kind === "quarter" || when.kind === "half") && when.year === null);
  return open ? { ...expression, tense: tenseAround(line, from, to) } : expression;
}

function typeOf({ when, time }: Expression): TimexType {
  if (when.kind === "fixed")
    return when.set ? "set" : when.value.startsWith("P") && !when.value.endsWith("_REF") ? "duration" : "date";
  return time === null ? "date" : "time";
}

/** Of a page's navigation and small print only whole dates are read. */
function isPrinted({ when }: Expression): boolean {
  return when.kind === "day" && when.year !== null;
}

/** Whether "3/12/25" has the day or the month first: as the dates that leave no choice have it, else as the language. */
function dayOrder(article: Article): DayOrder {
  let dayFirst = 0;
  const { tokens } = article;
  for (let index = 0; index + 4 < tokens.length; index++) {
    if (
      tokens[index].kind !== "number" ||
      !/^[-/]$/.test(tokens[index + 1].text) ||
      tokens[index + 1].start !== tokens[index].end
    )
      continue;
    const date: FoundDay | null = digitDateAt(lexemesOf(tokens, index, index + 5), 0, "day-first");
    if (date?.when.kind !== "day") continue;
    if (Number(tokens[index].text) > 12 && tokens[index].text.length <= 2) dayFirst++;
    else if (Number(tokens[index + 2].text) > 12) dayFirst--;
  }
  if (dayFirst !== 0) return dayFirst > 0 ? "day-first" : "month-first";
  return article.language === "en" ? "month-first" : "day-first";
}
