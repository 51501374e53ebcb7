import { anyOf } from "../lexicon/list";
import { movingNumbers } from "../lexicon/measures";
import { deedOf } from "../link/deeds";
import type { Rivals } from "../link/figure-rivals";
import { NEW } from "../link/measure-parts";
import type { Measured } from "../link/measures";
import { daysSince } from "../link/periods";
import { daysApart, publishedOrder } from "../link/publication-days";
import { isRunningReport } from "../link/running-reports";
import type { Story } from "../link/story";
import { dayNumberOf } from "../read/calendar-print";
import { textOf } from "../text/span";
import { isAge, isStanding } from "./figure-claims";
import { areOfOneTime } from "./one-time";

/** Reports further apart than this may both be right about a number that changes, in days. */
const NEWS_DAYS = 4;
/** What is measured anew from day to day: prices, standings, polls, how much of something is done. */
const MOVING = anyOf(movingNumbers.moving);

/** A passage with its sentence. */
type Told = Pick<Measured, "source" | "sentence">;

function sentencesOf(told: readonly Told[], { sources }: Story): string[] {
  return told.map(({ source, sentence }) => textOf(sources[source].reading.article.text, sentence));
}

/**
 * May the number have moved between two reports, as prices, polls and standings do within a day and most numbers within weeks?
 * Of running reports without a date nobody can tell whether they are of one evening.
 */
export function mayHaveMoved([a, b]: readonly [Told, Told], story: Story): boolean {
  const apart = daysBetween(a, b, story);
  if (apart === null)
    return (
      !areOfOneTime(story, a.source, b.source) ||
      [a, b].some(({ source }) => isRunningReport(story.sources[source].reading))
    );
  if (apart === 0) return false;
  return apart > NEWS_DAYS || sentencesOf([a, b], story).some((sentence) => MOVING.test(sentence));
}

/** Are prices, standings or polls told of, by articles of which nobody knows the days? */
export function mayBeOfTwoDays(told: readonly [Told, Told], story: Story): boolean {
  if (daysBetween(...told, story) !== null) return false;
  return sentencesOf(told, story).some((sentence) => MOVING.test(sentence.replace(POINT_PLAN, " ")));
}

/** "A 12-point plan" has points that nobody measures. */
const POINT_PLAN = /-point\b/g;

/** Verbs for what goes on for days, as numbers of what it was done with are compared by them. */
const UNFOLDING: ReadonlySet<string | null> = new Set(
  [...movingNumbers.unfolding].map(deedOf).filter((deed) => deed !== null),
);

/** Is the higher of two numbers that of a later day, of what goes on for days ("34 houses destroyed", "51 houses lost")? */
export function hasGoneOn([a, b]: readonly [Measured, Measured], { sources }: Story): boolean {
  const apart = daysApart(sources[a.source], sources[b.source]);
  if (apart === null || apart === 0) return false;
  // "134 new cases" are those of a day or week, and there are others a day later.
  if (a.qualifiers.has(NEW) && b.qualifiers.has(NEW)) return true;
  if (!UNFOLDING.has(a.deed) || !UNFOLDING.has(b.deed)) return false;
  return apart < 0 ? a.max < b.min : b.max < a.min;
}

/** Each poll asks others, so that two of them may differ on one day. */
const POLL = anyOf(movingNumbers.poll);

/** What is traded has one price at noon and another when the exchange closes. */
const TRADED = anyOf(movingNumbers.market);
const CLOSED = anyOf(movingNumbers.close);

/** Are two prices, or two changes of one, those of two moments of one day? */
export function areOfTwoMoments([a, b]: readonly [Measured, Measured], story: Story): boolean {
  if (
    a.named ||
    (a.figure.kind !== "percent" && a.figure.kind !== "money" && !/\bpoints?$/.test(a.figure.counts ?? ""))
  )
    return false;
  const sentences = sentencesOf([a, b], story);
  return sentences.some((sentence) => TRADED.test(sentence)) && !sentences.every((sentence) => CLOSED.test(sentence));
}

/** Are shares or standings told of polls, or may they be of two days, since nobody knows when the articles were published? */
export function areOfTwoPolls([a, b]: readonly [Measured, Measured], story: Story): boolean {
  if (a.growing || isAge(a)) return false;
  const sentences = sentencesOf([a, b], story);
  if (isStanding(a) && sentences.some((sentence) => POLL.test(sentence))) return true;
  return mayBeOfTwoDays([a, b], story);
}

function daysBetween(a: Told, b: Told, { sources }: Story): number | null {
  const apart = daysApart(sources[a.source], sources[b.source]);
  return apart === null ? null : Math.abs(apart);
}

/** Those of whom a search makes fewer, while the toll beside them grows. */
const SHRINKING = "count missing";

/** May the number of a later report be lower than that of an earlier one? */
export function mayShrink({ key }: Measured): boolean {
  return key === SHRINKING;
}

/** A toll may rise for months; what happened longer ago than this has its number, in days. */
const HISTORY = 365;

function isHistory({ source, period }: Measured, { sources }: Story): boolean {
  const published = dayNumberOf(sources[source].reading.published.value);
  const since = published === null ? null : daysSince(period, published);
  return since !== null && since > HISTORY;
}

/** Is the higher of two growing figures the later one, so that the story has only moved on? The missing may become fewer, too. */
export function isUpdate({ pair: [a, b] }: Pick<Rivals, "pair">, story: Story): boolean {
  if (!a.growing || isHistory(a, story)) return false;
  const order = publishedOrder(story.sources[a.source], story.sources[b.source]);
  if (order === null || order === 0) return false;
  return mayShrink(a) || (order < 0 ? a.max < b.min : b.max < a.min);
}
