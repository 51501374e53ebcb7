import { changeDirections } from "../../lexicon/reckoning";
import type { AnchoredReading, Figure } from "../../read/reading";
import { isNarrative } from "../../text/article";
import { firstEndingAfter, type Span, spansInside } from "../../text/span";
import { type Token, tokensIn } from "../../text/tokens";

/** A change as one sentence tells it whole: "rose 20 percent to 600 from 500", "to 600, up 20 percent from 500". */
export interface ToldChange {
  readonly sentence: Span;
  readonly by: Figure;
  readonly from: Figure;
  readonly to: Figure;
  readonly goes: "up" | "down";
}

/** A word of change stands at most so many tokens from how much it is. */
const REACH = 4;
/** Words that may stand between "to" and the value: "to a record 40 million". */
const BETWEEN = /^(?:an?|the|record|new|its|about|around|some|just|only|nearly|almost|all-time|high|low|of)$/;
/** What follows belongs to something else. */
const STOP = /^(?:[;:?!]|and|but|while|whereas|as|after|although|though|which|who|when|against|including|excluding)$/;

/** A sentence and its figures, by the index of the token that each begins with. */
interface Told {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly at: readonly number[];
}

function directionOf({ lower }: Token): "up" | "down" | undefined {
  return changeDirections.up.has(lower) ? "up" : changeDirections.down.has(lower) ? "down" : undefined;
}

/** The index of the first token behind a figure. */
function behind({ tokens, figures }: Told, figure: number): number {
  return firstEndingAfter(tokens, figures[figure].end - 1) + 1;
}

/** "to" or "from" where it stands before a figure, with at most two other words between. */
function prepositionOf({ tokens, at }: Told, figure: number): "to" | "from" | undefined {
  for (let index = at[figure] - 1; index >= Math.max(0, at[figure] - 3); index--) {
    const { lower } = tokens[index];
    if (lower === "to" || lower === "from") return lower;
    if (!BETWEEN.test(lower)) return undefined;
  }
  return undefined;
}

/** "Or 93 cents a share": the same once more, in another measure. */
function isAside({ tokens, at }: Told, figure: number): boolean {
  return tokens[at[figure] - 1]?.lower === "or";
}

/** Where a change goes, as the word beside its amount tells: "rose by about 20 percent", "a 20 percent rise". */
function goesOf(told: Told, by: number): "up" | "down" | undefined {
  const { tokens, at } = told;
  for (let index = at[by] - 1; index >= Math.max(0, at[by] - REACH); index--) {
    if (STOP.test(tokens[index].lower) || tokens[index].kind === "number") break;
    const found = directionOf(tokens[index]);
    if (found) return found;
  }
  const next = behind(told, by);
  for (let index = next; index < Math.min(tokens.length, next + 2); index++) {
    const found = directionOf(tokens[index]);
    if (found) return found;
    if (tokens[index].kind !== "word") break;
  }
  return undefined;
}

/** Do words between two tokens begin something else: another clause, or another change? */
function isBroken({ tokens }: Told, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (STOP.test(tokens[index].lower) || (index > from + 1 && directionOf(tokens[index]))) return true;
  return false;
}

/** The values that a change goes from and to, told behind its amount. */
function endsBehind(told: Told, by: number): { from?: number; to?: number } {
  const ends: { from?: number; to?: number } = {};
  const start = behind(told, by);
  for (let figure = by + 1; figure < told.figures.length; figure++) {
    if (isBroken(told, start, told.at[figure])) break;
    const preposition = prepositionOf(told, figure);
    if (preposition && ends[preposition] === undefined) ends[preposition] = figure;
    else if (!isAside(told, figure) && told.figures[figure].kind !== "duration") break;
    if (ends.from !== undefined && ends.to !== undefined) break;
  }
  return ends;
}

/** "To 600 from 500, up 20 percent": the two values right before an amount. */
function endsBefore(told: Told, by: number): { from?: number; to?: number } {
  const { tokens, at } = told;
  if (by < 2) return {};
  const next = behind(told, by - 1);
  if (tokens[next]?.text !== "," || at[by] - next > REACH + 1) return {};
  const [a, b] = [by - 2, by - 1];
  if (isBroken(told, behind(told, a), at[b]) || tokens.slice(next, at[by]).some(({ lower }) => STOP.test(lower)))
    return {};
  const [first, second] = [prepositionOf(told, a), prepositionOf(told, b)];
  if (!first || !second || first === second) return {};
  return first === "from" ? { from: a, to: b } : { from: b, to: a };
}

/** "Sales of 600, up 20 percent from 500": the value that stands right before the word of change. */
function valueBefore(told: Told, by: number): number | undefined {
  const { tokens, at } = told;
  if (by < 1) return undefined;
  const next = behind(told, by - 1);
  const only = tokens[next]?.text === "," && /^(?:up|down)$/.test(tokens[next + 1]?.lower ?? "");
  return only && at[by] - next <= 3 ? by - 1 : undefined;
}

/** "To 214 million euros from 189 million": the unit is often left out of one of the two. */
function areOfOneUnit(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind && a.unit === b.unit) return true;
  return (
    [a, b].some(({ kind, unit }) => kind === "count" && unit === null) &&
    [a, b].some(({ kind }) => kind === "money" || kind === "measure")
  );
}

function changesIn(told: Told, sentence: Span): ToldChange[] {
  return told.figures.flatMap((by, index): ToldChange[] => {
    if (by.value === null) return [];
    const goes = goesOf(told, index);
    if (!goes) return [];
    let ends = endsBehind(told, index);
    if (ends.from !== undefined && ends.to === undefined) ends = { ...ends, to: valueBefore(told, index) };
    if (ends.from === undefined || ends.to === undefined) ends = endsBefore(told, index);
    if (ends.from === undefined || ends.to === undefined) return [];
    const [from, to] = [told.figures[ends.from], told.figures[ends.to]];
    return areOfOneUnit(from, to) ? [{ sentence, by, from, to, goes }] : [];
  });
}

/** The changes that an article tells with their amount and both ends, each within a sentence. */
export function changesToldIn({ article, figures }: Pick<AnchoredReading, "article" | "figures">): ToldChange[] {
  return article.blocks.filter(isNarrative).flatMap(({ sentences }) =>
    sentences.flatMap((sentence): ToldChange[] => {
      const own = spansInside(figures, sentence);
      if (own.length < 3) return [];
      const tokens = tokensIn(article.tokens, sentence);
      const at = own.map(({ start }) => firstEndingAfter(tokens, start));
      return changesIn({ tokens, figures: own, at }, sentence);
    }),
  );
}
