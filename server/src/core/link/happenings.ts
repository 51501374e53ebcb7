import { delayedNames } from "./delayed-names";
import { Gathered } from "./gathered";
import { countShared } from "./shared";
import type { EventMention } from "../read/reading";
import type { Article } from "../text/article";
import { isOnce, sameDay } from "./happenings-compare";
import { type LocalDay, type Tense, type ToldEvent, toldEvents } from "./happenings-told";
import type { Places } from "./places";
import type { Passage, Source } from "./story";
import type { StoryPersonOf } from "./story-people";

/** What one article says of one event: mentions of one class that nothing tells apart. */
export interface Happening {
  readonly source: number;
  readonly class: string;
  readonly tense: Tense;
  /** Indices into the source's `reading.events`, in order. */
  readonly mentions: readonly number[];
  /** Indices into `Story.people`. */
  readonly people: ReadonlySet<number>;
  /** Folded names of places. */
  readonly places: ReadonlySet<string>;
  /** Folded names of bodies and things in its sentences: the ship that sank, the company that was bought. */
  readonly names: ReadonlySet<string>;
  readonly days: readonly DatedPassage[];
  readonly context: ReadonlySet<string>;
  /** Is it the event of its class that its article is about: the one of its headline or lead, or the one that it tells most of? */
  readonly main: boolean;
}

/** A calendar expression of day precision that dates an event. */
export type DatedPassage = Passage & LocalDay;

/** An article that tells of more events of one class is a list, of which the first ones are linked; the rest would cost the square of its length. */
const MOST_OF_CLASS = 32;

/** What a mention needs to share with an earlier one of its class to be the same event; found on our samples. */
const SAME_EVENT = 1.5;

/** How a mention stands to an event that its article has told before. */
interface Nearness {
  /** Does it point back to an event that is known? */
  readonly definite: boolean;
  /** Is the event the last of its class? */
  readonly recent: boolean;
  /** Is the event one of the headline only, and the mention in the lead? */
  readonly headline: boolean;
  /** Do both stand in one sentence? */
  readonly together: boolean;
}

/** How much speaks for two mentions of one article being one event; a clash of places or days speaks against it. */
function kinship(
  known: Happening,
  next: StoryTold,
  { definite, recent, headline, together }: Nearness,
  places: Places,
): number {
  const shared = countShared(known.people, next.people);
  let score = Math.min(shared, 2);
  if (shared > 0 && isOnce(known.class)) score += 1;
  if (shared === 0 && known.people.size > 0 && next.people.size > 0) score -= 1.5;
  const place = places.compare(known.places, next.places);
  score += place === "same" ? 1.5 : place === "clash" ? -3 : 0;
  if (known.days.length > 0 && next.days.length > 0) score += sameDay(known.days, next.days) ? 1.5 : -3;
  if (definite) score += recent ? 1.5 : 0.5;
  // What the headline tells, the lead tells at length.
  if (headline) score += 1.5;
  // "It capsized and sank."
  if (together) score += 1.5;
  return score;
}

/** Where the first sentence of an article’s text ends: what stands before is headline and lead, which tell what the article is about. */
function leadEnd({ blocks }: Article): number {
  const body = blocks.find(({ role }) => role === "paragraph");
  return body?.sentences[0]?.end ?? body?.end ?? 0;
}

/** Of the events of one class in an article: the one that headline or lead tell alone, else the one that is told most of; undefined where none stands out. */
function mainOf<T extends Happening>(known: readonly T[], isLead: (happening: T) => boolean): T | undefined {
  const leading = known.filter(isLead);
  if (leading.length === 1) return leading[0];
  const most = Math.max(...known.map(({ mentions }) => mentions.length));
  const [first, ...more] = known.filter(({ mentions }) => mentions.length === most);
  return more.length === 0 && most > 1 ? first : undefined;
}

/** What a mention tells, and whom the story knows of its people. */
type StoryTold = ToldEvent & Pick<Happening, "people">;

/** An event as its article tells of it, mention by mention. */
class GrowingHappening extends Gathered implements Happening {
  readonly class: string;
  readonly tense: Tense;
  readonly mentions: number[];
  readonly days: DatedPassage[] = [];
  main = false;

  constructor(
    readonly source: number,
    mention: number,
    event: EventMention,
    told: StoryTold,
  ) {
    super(told);
    this.class = event.class;
    this.tense = told.tense;
    this.mentions = [mention];
    this.date(told.days);
  }

  add(mention: number, told: StoryTold): void {
    this.mentions.push(mention);
    this.gather(told);
    this.date(told.days);
  }

  private date(days: readonly LocalDay[]): void {
    for (const day of days) this.days.push({ ...day, source: this.source });
  }
}

/** The event that was mentioned last. */
function latestOf(known: readonly Happening[]): Happening {
  return known.reduce((a, b) => (b.mentions[b.mentions.length - 1] > a.mentions[a.mentions.length - 1] ? b : a));
}

/** "Fresh from talks", "back from a meeting": what stands before an event from which somebody comes to the next one. */
const LEFT = /\b(?:fresh|back|home|straight|coming|returning|returned) from (?:[\p{L}-]{1,20} ){0,2}$/u;
const LONGEST_LEFT = 50;

/** "Fresh from talks with Brekke, Kern met Rowe": is an event one that its sentence leaves behind, with somebody whom the next lacks? */
function isLeftBefore(
  { text }: Article,
  last: EventMention,
  people: ReadonlySet<number>,
  next: ReadonlySet<number>,
): boolean {
  const shared = countShared(people, next);
  if (shared === people.size || shared === next.size) return false;
  return LEFT.test(text.slice(Math.max(last.sentence.start, last.start - LONGEST_LEFT), last.start));
}

/** The events that one article tells of. */
export function happeningsOf(
  source: number,
  story: readonly Source[],
  personOf: StoryPersonOf,
  places: Places,
): Happening[] {
  const { reading } = story[source];
  const titleEnd = reading.article.title?.end ?? 0;
  const lead = leadEnd(reading.article);
  const byClass = new Map<string, GrowingHappening[]>();
  toldEvents(reading).forEach((told, index) => {
    if (!told) return;
    const event = reading.events[index];
    const people = new Set<number>();
    for (const person of event.people) {
      const known = personOf(source, person);
      if (known !== undefined) people.add(known);
    }
    // "A retired driver was arrested in Lindholm": he is named later.
    if (people.size === 0 && isOnce(event.class))
      for (const { person, sentence } of delayedNames(reading)) {
        const known = sentence.start === event.sentence.start ? personOf(source, person) : undefined;
        if (known !== undefined) people.add(known);
      }
    const { tense, places: where, names, days, context } = told;
    const next: StoryTold = { tense, people, places: where, names, days, context };
    const key = `${event.class} ${told.tense}`;
    const known = byClass.get(key);
    if (!known) {
      byClass.set(key, [new GrowingHappening(source, index, event, next)]);
      return;
    }
    let best: GrowingHappening | undefined;
    let most = SAME_EVENT;
    const recent = event.definite ? latestOf(known) : undefined;
    for (const candidate of known) {
      const headline =
        candidate.mentions.length === 1 && reading.events[candidate.mentions[0]].end <= titleEnd && event.start < lead;
      const last = reading.events[candidate.mentions[candidate.mentions.length - 1]];
      const together =
        last.sentence.start === event.sentence.start && !isLeftBefore(reading.article, last, candidate.people, people);
      const near = { definite: event.definite, recent: candidate === recent, headline, together };
      const score = kinship(candidate, next, near, places);
      if (score >= most) [best, most] = [candidate, score];
    }
    if (!best) {
      if (known.length < MOST_OF_CLASS) known.push(new GrowingHappening(source, index, event, next));
      return;
    }
    best.add(index, next);
  });
  for (const known of byClass.values()) {
    const main = mainOf(known, ({ mentions: [first] }) => reading.events[first].start < lead);
    if (main) main.main = true;
  }
  return [...byClass.values()].flat();
}
