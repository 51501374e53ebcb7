import { intervalsMeet } from "../link/comparable";
import type { Measured } from "../link/measures";
import { daysApart } from "../link/publication-days";
import { countShared } from "../link/shared";
import type { Story } from "../link/story";
import { measuredBySource } from "./measured";
import { isAge, isClaim } from "./figure-claims";
import { areOfOneTime, areVersions } from "./one-time";

/** Does an article hold a value that the figure allows, for the same measure? Then it knows both, and tells of a change or of two things. */
export function knows(source: number, other: Measured, ofKey: readonly Measured[]): boolean {
  return ofKey.some((one) => one.source === source && !one.vague && intervalsMeet(one, other));
}

/**
 * Does the article of a toll also tell a higher one, which the other article does not exceed? The lower one is then that of a
 * place, or of the day before, unless the other article has one of the same place.
 */
export function isBelow(one: Measured, other: Measured, ofKey: readonly Measured[]): boolean {
  if (!one.growing) return false;
  if ([...one.places].some((place) => other.places.has(place))) return false;
  return ofKey.some(
    (each) =>
      each.source === one.source && isClaim(each) && each.share === null && each.min > one.max && each.min >= other.min,
  );
}

/** "Seven years for fraud and two for perjury": do the values that an article tells in one sentence add up to that of the other? */
export function addUpTo(one: Measured, other: Measured, ofKey: readonly Measured[]): boolean {
  const parts = ofKey.filter(({ source, sentence }) => source === one.source && sentence.start === one.sentence.start);
  if (parts.length < 2) return false;
  const [min, max] = [parts.reduce((sum, part) => sum + part.min, 0), parts.reduce((sum, part) => sum + part.max, 0)];
  return min <= other.max && other.min <= max;
}

/** So near a claim a bare number is of the same measure ("30 were arrested. On Monday it was 44"), in characters. */
const BARE_REACH = 120;

/** Does the other value stand behind a claim, as a bare number, in the same paragraph? */
export function knowsBare(one: Measured, other: Measured, { sources }: Story): boolean {
  const { figures, article } = sources[one.source].reading;
  if (one.figure.kind !== "count" || other.figure.value === null) return false;
  return figures.some(
    ({ kind, value, counts, start }) =>
      kind === "count" &&
      value === other.figure.value &&
      counts === null &&
      start > one.end &&
      start < one.end + BARE_REACH &&
      !article.text.slice(one.end, start).includes("\n"),
  );
}

/** A toll that is so many times another counts more than it: another place, another people, the whole. */
const MOST_TIMES = 8;
/** Of articles without a date the lower one may be that of the first hour as well. */
const MOST_TIMES_UNDATED = 4;
/** Ages further apart are of two people who share a name, in years. */
const MOST_YEARS = 12;
/** In so many days as often somebody turns a year older as a paper errs in an age. */
const BIRTHDAY_DAYS = 30;

/** Can the two values of one person or one toll not be two reports of one thing: ages far apart, and a part of a toll beside the whole? */
export function areOfTwo([a, b]: readonly [Measured, Measured], story: Story): boolean {
  const known = daysApart(story.sources[a.source], story.sources[b.source]);
  if (a.growing) {
    const most = known === null ? MOST_TIMES_UNDATED : MOST_TIMES;
    return Math.max(a.min, b.min) >= most * Math.max(1, Math.min(a.min, b.min));
  }
  if (!isAge(a)) return false;
  const years = Math.abs(a.min - b.min);
  if (years > MOST_YEARS) return true;
  // Of articles without a date that are no versions of one, a birthday may lie between them as well.
  if (known === null && years === 1 && !areVersions(story, a.source, b.source)) return true;
  const apart = known ?? 0;
  // A birthday may lie between two reports: somewhere in long years, or in the weeks between them.
  if (years * 365 <= Math.abs(apart)) return true;
  return years === 1 && Math.abs(apart) >= BIRTHDAY_DAYS && apart < 0 === a.min < b.min;
}

/**
 * Do the sentences of two figures name nothing in common, in articles that nothing ties to one time? A folder of articles
 * without dates holds the tolls of several events.
 */
export function areUnrelated([a, b]: readonly [Measured, Measured], story: Story): boolean {
  if (a.about.size === 0 || b.about.size === 0 || countShared(a.about, b.about) > 0) return false;
  return (
    daysApart(story.sources[a.source], story.sources[b.source]) === null && !areOfOneTime(story, a.source, b.source)
  );
}

const UNNAMED = /^age (?:fe)?male (\p{L}{1,20})$/u;

/** May two ages of people without names be those of two people: does an article tell that several were arrested, killed or hurt? */
export function areOfMany([a, b]: readonly [Measured, Measured], story: Story): boolean {
  const befell = UNNAMED.exec(a.key)?.[1];
  if (befell === undefined) return false;
  const isArrest = befell === "arrest" || befell === "charg" || befell === "sentencing";
  const tolls = (isArrest ? ["arrested"] : ["killed", "injured", "rescued"]).map((fate) => `count ${fate}`);
  return [a, b].some(({ source }) =>
    measuredBySource(story)[source].some(({ key, max }) => max > 1 && tolls.includes(key)),
  );
}
