import type { DatedPassage, Happening } from "../link/happenings";
import { compareWhere } from "../link/happenings-compare";
import { type Places, placesOf } from "../link/places";
import type { Story } from "../link/story";
import { isOneMainEvent, tellsDay } from "./main-events";

/** A day that a happening is given outside quotation marks. */
export interface Dated {
  readonly happening: Happening;
  readonly day: number;
  readonly passage: DatedPassage;
}

export function datedOf(happenings: readonly Happening[]): Dated[] {
  return happenings.flatMap((happening) =>
    happening.days
      .filter(({ quoted }) => !quoted)
      .map((passage) => ({ happening, day: passage.interval.from, passage })),
  );
}

/** Days of one event lie at most so far apart. */
const MOST_DAYS_APART = 31;

/** The days of those happenings that have no more than one among them. */
export function withSingleDay(dated: readonly Dated[]): Dated[] {
  const days = new Map<Happening, Set<number>>();
  for (const { happening, day } of dated) days.set(happening, (days.get(happening) ?? new Set()).add(day));
  return dated.filter(({ happening }) => days.get(happening)?.size === 1);
}

/** Has a happening no more than one day? */
export function hasSingleDay({ days }: Happening): boolean {
  return new Set(days.map(({ interval }) => interval.from)).size === 1;
}

/**
 * The pairs of days of the one event that two sources are about, where neither of them names the other day for anything.
 * `fits` is asked first of two days and their sources.
 */
export function disputedMainDays(
  dated: readonly Dated[],
  story: Story,
  fits: (a: Dated, b: Dated) => boolean,
): (readonly [Dated, Dated])[] {
  const places: Places = placesOf(story.sources);
  // An article that gives one event its one day again and again is compared once.
  const told = dated.filter(({ happening }, index) => index === dated.findIndex((one) => one.happening === happening));
  const isDisputed = (a: Dated, b: Dated): boolean =>
    a.day !== b.day &&
    Math.abs(a.day - b.day) <= MOST_DAYS_APART &&
    a.passage.source !== b.passage.source &&
    fits(a, b) &&
    !tellsDay(story, a.passage.source, b.day) &&
    !tellsDay(story, b.passage.source, a.day) &&
    compareWhere(a.happening, b.happening, places) !== "clash" &&
    isOneMainEvent(a.happening, b.happening, story, places);
  return told.flatMap((a, index) => told.slice(index + 1).flatMap((b) => (isDisputed(a, b) ? [[a, b] as const] : [])));
}
