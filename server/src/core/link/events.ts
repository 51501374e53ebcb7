import { ContextWeights } from "./context";
import { Gathered } from "./gathered";
import { type DatedPassage, type Happening, happeningsOf } from "./happenings";
import { storyPersonOf } from "./story-people";
import { compareWhere, hasOneDay, isOnce, isSudden, sameDay, shareThing } from "./happenings-compare";
import { type Places, placesOf } from "./places";
import type { Link, Source, StoryPerson } from "./story";

/** One event of a story: what each source says of it. */
export interface StoryEvent {
  readonly class: string;
  readonly happenings: readonly Happening[];
}

/** What the happenings of two sources have to share to be one event; found on our samples. */
const SAME_EVENT = 2;
/** Sources that date one event more days apart than this speak of two. */
export const MOST_DAYS_APART = 10;

/** A growing event with the sums that make comparing it cheap. */
class Growing extends Gathered {
  readonly happenings: Happening[];
  /** The first days of what dates it. */
  readonly days = new Set<number>();
  /** Is it what one of its articles is about? */
  main: boolean;

  constructor(first: Happening) {
    super(first);
    this.happenings = [first];
    this.main = first.main;
    this.date(first);
  }

  add(happening: Happening): void {
    this.happenings.push(happening);
    this.gather(happening);
    this.main ||= happening.main;
    this.date(happening);
  }

  private date({ days }: Happening): void {
    for (const { interval } of days) this.days.add(interval.from);
  }
}

/** How many days lie between the two that are nearest; infinite where one side has none. */
function daysApart(known: ReadonlySet<number>, next: readonly DatedPassage[]): number {
  let least = Infinity;
  for (const { interval } of next) for (const day of known) least = Math.min(least, Math.abs(day - interval.from));
  return least;
}

/** Weighs a person by how few happenings of the story have him: who is in all of them tells nothing apart. */
function peopleWeights(happenings: readonly Happening[]): (person: number) => number {
  const counts = new Map<number, number>();
  for (const { people } of happenings) for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  return (person) => ((counts.get(person) ?? 0) * 2 > happenings.length ? 0.7 : 1);
}

/** How much two contexts that are the same speak for one event. */
const CONTEXT_SHARE = 2.5;

/** How much speaks for a happening of another source being one with an event; what cannot come to more than `enough` is not worked out to the end. */
function kinship(
  known: Growing,
  next: Happening,
  places: Places,
  weights: ContextWeights,
  personWeight: (person: number) => number,
  enough: number,
): number {
  let score = 0;
  let shared = 0;
  for (const person of next.people) if (known.people.has(person)) shared += personWeight(person);
  score += Math.min(shared, 2);
  if (shared > 0 && isOnce(next.class)) score += 0.8;
  if (shared === 0 && known.people.size > 0 && next.people.size > 0) score -= 1.5;
  const place = compareWhere(known, next, places);
  score += place === "same" ? 1.2 : place === "clash" ? -2 : 0;
  const apart = daysApart(known.days, next.days);
  if (apart === 0) score += 1.2;
  else if (apart !== Infinity) score -= apart <= 1 ? 0.2 : apart <= MOST_DAYS_APART ? 1 : 5;
  const sameThing = shareThing(known, next);
  if (sameThing) score += 0.6;
  // What each article is about is the event that made both of them news.
  if (next.main && known.main) score += sameThing && isSudden(next.class) ? 1.8 : 0.8;
  const least = (enough - score) / CONTEXT_SHARE;
  if (least > 1) return score;
  return score + CONTEXT_SHARE * weights.similarity(known.context, next.context, least);
}

/** Joins what the sources say of the same events. Sources are taken in their order, so that the result depends on the story alone. */
export function linkEvents(sources: readonly Source[], people: readonly StoryPerson[]): StoryEvent[] {
  const personOf = storyPersonOf(people);
  const places = placesOf(sources);
  const happenings = sources.flatMap((_, source) => happeningsOf(source, sources, personOf, places));
  const weights = new ContextWeights(happenings.map(({ context }) => context));
  const personWeight = peopleWeights(happenings);
  const byClass = new Map<string, Growing[]>();
  for (const next of happenings) {
    const key = `${next.class} ${next.tense}`;
    const known = byClass.get(key) ?? [];
    byClass.set(key, known);
    let best: Growing | undefined;
    let most = SAME_EVENT;
    for (const candidate of known) {
      // Two happenings of one article are two events: the article itself tells them apart.
      if (candidate.happenings[candidate.happenings.length - 1].source === next.source) continue;
      const score = kinship(candidate, next, places, weights, personWeight, most);
      if (score > most) [best, most] = [candidate, score];
    }
    if (best) best.add(next);
    else known.push(new Growing(next));
  }
  return [...byClass.values()].flat().map(({ happenings: all }) => ({ class: all[0].class, happenings: all }));
}

/** Links the dates that several sources give to one event. */
export function linkEventDates(events: readonly StoryEvent[]): Link[] {
  return events.flatMap((event) => {
    if (!hasOneDay(event.class) && event.class !== "speech") return [];
    const dated = event.happenings.filter(({ days }) => days.length > 0);
    if (dated.length < 2) return [];
    const agree = dated.every((a) => dated.every((b) => sameDay(a.days, b.days)));
    return [
      {
        kind: "date" as const,
        agreement: agree ? ("agree" as const) : ("differ" as const),
        subject: `date of the ${event.class}`,
        confidence: 0.8,
        passages: dated.flatMap(({ days }) => days.map(({ source, start, end }) => ({ source, start, end }))),
      },
    ];
  });
}
