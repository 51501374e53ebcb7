import type { Expression } from "../read/dates/expression";
import { archiveMark } from "../lexicon/pages";
import { dayNumber, daysInMonth, weekdayOf } from "../read/calendar";
import type { Reading } from "../read/reading";
import type { Article, Block } from "../text/article";
import { firstEndingAfter, spanAt } from "../text/span";

/** A weekday or a day of a month without its year, as an article names it. */
interface NamedDay {
  /** 1 for Monday to 7; null for a day of a month. */
  readonly weekday: number | null;
  readonly month: number;
  readonly day: number;
  /** Is it told as past or as still to come? Null where the words do not say. */
  readonly past: boolean | null;
}

/** What an article says of when it was written. */
export interface Evidence {
  /** Days printed in full in captions of photographs that are not from an archive. */
  readonly captions: readonly number[];
  /** Days printed in full anywhere in the text, captions included. */
  readonly full: readonly number[];
  /** Years printed alone or in a date. */
  readonly years: ReadonlySet<number>;
  readonly named: readonly NamedDay[];
  /** A whole day on a short line at the head or foot of the page; null where there is none. */
  readonly onLine: number | null;
  /** Capitalised words that the article never has in lower case, lower case. */
  readonly names: ReadonlySet<string>;
  /** Runs of six words of direct speech. */
  readonly speech: ReadonlySet<string>;
}

const known = new WeakMap<Reading, Evidence>();

/** The evidence of a reading; kept with it, since a reading never changes. */
export function evidenceOf(reading: Reading): Evidence {
  let evidence = known.get(reading);
  if (!evidence) known.set(reading, (evidence = gather(reading)));
  return evidence;
}

/** A line that holds a date and little else. */
const SHORT_LINE = 60;

function gather(reading: Reading): Evidence {
  const { article } = reading;
  const captions: number[] = [];
  const full: number[] = [];
  const years = new Set<number>();
  const named: NamedDay[] = [];
  let onLine: number | null = null;
  for (const date of reading.dates) {
    const expression = date.expression as Expression;
    const { when, tense } = expression;
    const block = spanAt(article.blocks, date.start);
    if (!block) continue;
    if (when.kind === "year") years.add(when.year);
    if ((when.kind === "month" || when.kind === "day") && typeof when.year === "number") years.add(when.year);
    const past = tense === null || tense === "present" ? null : tense === "past";
    if (when.kind === "weekday" && (when.shift ?? 0) <= 0 && block.role !== "boilerplate")
      named.push({ weekday: when.weekday, month: 0, day: 0, past: past ?? true });
    if (when.kind !== "day") continue;
    if (when.year === null) named.push({ weekday: null, month: when.month, day: when.day, past });
    if (typeof when.year !== "number" || when.day > daysInMonth(when.year, when.month)) continue;
    const day = dayNumber(when.year, when.month, when.day);
    if (isDateLine(article, block)) onLine ??= day;
    else {
      full.push(day);
      if (block.role === "caption" && !archiveMark.test(article.text.slice(block.start, block.end))) captions.push(day);
    }
  }
  return { captions, full, years, named, onLine, names: namesOf(article), speech: speechOf(reading) };
}

/** One of the first five or last three lines, short, and no caption. */
function isDateLine({ blocks }: Article, block: Block): boolean {
  if (block.role === "caption" || block.end - block.start > SHORT_LINE) return false;
  const index = firstEndingAfter(blocks, block.start);
  return index < 5 || index >= blocks.length - 3;
}

function namesOf({ tokens }: Article): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < 3) continue;
    const lower = token.text.toLowerCase();
    if (lower === token.text) small.add(lower);
    else capital.add(lower.replace(/['’]s$/, ""));
  }
  for (const word of small) capital.delete(word);
  return capital;
}

const RUN = 6;
/** Enough speech to tell two articles of one event; the cap keeps an interview cheap. */
const MOST_RUNS = 600;

function speechOf({ article, quotes }: Reading): Set<string> {
  const runs = new Set<string>();
  for (const quote of quotes) {
    if (quote.kind === "indirect" || quote.end - quote.start < 30) continue;
    const words: string[] = [];
    for (let index = firstEndingAfter(article.tokens, quote.start); index < article.tokens.length; index++) {
      const token = article.tokens[index];
      if (token.end > quote.end || runs.size >= MOST_RUNS) break;
      if (token.kind === "punctuation") continue;
      words.push(token.text.toLowerCase());
      if (words.length >= RUN) runs.add(words.slice(-RUN).join(" "));
    }
  }
  return runs;
}

/** Is a day the one that is named, as a weekday or a day of a month? */
export function isNamed(named: NamedDay, day: number, date: { month: number; day: number }): boolean {
  return named.weekday === null
    ? named.month === date.month && named.day === date.day
    : named.weekday === weekdayOf(day);
}
