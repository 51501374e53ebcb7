import { resultTraits } from "../lexicon/results";
import type { Outcome } from "../link/outcomes";
import { placesOf, type Places } from "../link/places";
import { countShared } from "../link/shared";
import type { Story } from "../link/story";
import { type StoryPersonOf, storyPersonOf } from "../link/story-people";
import { textOf } from "../text/span";
import { daysApart, publishedOrder } from "../link/publication-days";

/** An outcome with what stands around it. */
export interface Placed {
  readonly outcome: Outcome;
  /** Who takes part: persons, by their index in the story, and bodies, by name, of its paragraph and of the one before; of the first paragraphs for a headline. */
  readonly participants: ReadonlySet<string>;
  /** Other names of the same paragraphs: states that negotiate, or places where they do. */
  readonly around: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** An index into `Story.people`, else the folded name of a body, else "?" for somebody without a name ("a diplomat"); null for the source itself. */
  readonly speaker: string | null;
}

/**
 * Which result excludes the lack of which: who reached an agreement had a result and made progress, but talks may make
 * progress without an agreement. From a kind that was reached to those that cannot then be missing, with how close the
 * two words are.
 */
const EXCLUDES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  agreement: { agreement: 1, compromise: 0.8, solution: 0.7, result: 0.7, progress: 0.7 },
  compromise: { compromise: 1, agreement: 0.8, solution: 0.7, result: 0.7, progress: 0.7 },
  solution: { solution: 1, agreement: 0.7, compromise: 0.7, result: 0.7 },
  truce: { truce: 1, agreement: 0.7, result: 0.7 },
  breakthrough: { breakthrough: 1, progress: 0.8, result: 0.7 },
  progress: { progress: 1, result: 0.7 },
};

/** How close a result is to the lack of another, 0 to 1; 0 where both can be so. */
export function closeness(reached: string, missing: string): number {
  return EXCLUDES[reached]?.[missing] ?? (reached === missing ? 1 : 0);
}

/** Gathers what stands around outcomes, for all sources of a story. */
export function placedOutcomes(story: Story, outcomes: readonly Outcome[]): Placed[] {
  const personOf = storyPersonOf(story.people);
  const places = placesOf(story.sources);
  return outcomes.map((outcome) => place(outcome, story, personOf, places));
}

function place(outcome: Outcome, story: Story, personOf: StoryPersonOf, places: Places): Placed {
  const { source, block, speaker, sentence } = outcome;
  const { article, people, names, events } = story.sources[source].reading;
  const { role } = article.blocks[block];
  const headline = role === "title" || role === "subtitle";
  const from = article.blocks[Math.max(0, block - 1)].start;
  const to = article.blocks[Math.min(article.blocks.length - 1, headline ? block + 2 : block)].end;
  const within = ({ start }: { readonly start: number }): boolean => from <= start && start < to;
  // A result in the lead is what the whole article is about, and all who are in it.
  const isLead = block === article.blocks.findIndex((one) => one.role === "paragraph");
  const participants = new Set<string>();
  people.forEach(({ mentions, references }, person) => {
    const known = personOf(source, person);
    if (known !== undefined && (isLead || mentions.some(within) || references.some(within)))
      participants.add(`${known}`);
  });
  const around = new Set<string>();
  for (const name of names)
    if (within(name))
      (name.kind === "organisation" ? participants : around).add(places.fold(textOf(article.text, name)));
  const own = events.filter(({ start }) => sentence.start <= start && start < sentence.end);
  const known = speaker && speaker.person >= 0 ? personOf(source, speaker.person) : undefined;
  const body = names.some((name) => textOf(article.text, name) === speaker?.name);
  return {
    outcome,
    participants,
    around,
    places: new Set(own.flatMap((event) => event.places.map((span) => places.fold(textOf(article.text, span))))),
    speaker: speaker === null ? null : known !== undefined ? `${known}` : body ? places.fold(speaker.name ?? "") : "?",
  };
}

/** Is the topic that one outcome names also told in the block of the other? */
function isAround(topic: ReadonlySet<string>, { outcome }: Placed, story: Story): boolean {
  const { article } = story.sources[outcome.source].reading;
  const from = article.blocks[Math.max(0, outcome.block - 1)].start;
  const words = article.text.slice(from, article.blocks[outcome.block].end).toLowerCase();
  let count = 0;
  for (const stem of topic) if (words.includes(stem)) count++;
  return count * 2 >= topic.size;
}

/** Was the same thing agreed on: a common topic ("named"), or none that tells them apart ("open")? */
export function sameTopic(a: Placed, b: Placed, story: Story): "named" | "open" | null {
  const [x, y] = [a.outcome.topic, b.outcome.topic];
  if (x.size === 0 && y.size === 0) return "open";
  if (x.size === 0) return isAround(y, a, story) ? "open" : null;
  if (y.size === 0) return isAround(x, b, story) ? "open" : null;
  const common = countShared(x, y);
  return common > 0 && common * 2 >= Math.min(x.size, y.size) ? "named" : null;
}

/** Are two outcomes surely of one occasion: the same participants, and no other day or place? */
export function sameOccasion(a: Placed, b: Placed, named: boolean, story: Story): boolean {
  const [x, y] = [a.outcome, b.outcome];
  if (x.day && y.day && (x.day.to < y.day.from || y.day.to < x.day.from)) return false;
  if (a.places.size > 0 && b.places.size > 0 && placesOf(story.sources).compare(a.places, b.places) === "clash")
    return false;
  const people = countShared(a.participants, b.participants);
  // One topic in the words of both needs less beside it.
  const topic = named ? countShared(x.topic, y.topic) : 0;
  return people >= 2 || (topic > 0 && people + countShared(a.around, b.around) + Math.min(topic, 2) >= 3);
}

/** Did the source that misses a result come out so long before the one that has it that the story may have moved on; or so long after it that it tells of another round? */
export function hasMovedOn(reached: Placed, missing: Placed, story: Story): boolean {
  const [x, y] = [story.sources[reached.outcome.source], story.sources[missing.outcome.source]];
  const order = publishedOrder(y, x);
  // Results of a search come in as time goes on, those of a meeting are told when it is over.
  // Of two reports of which nobody knows the order, one may well be from before the arrest.
  if (order === null || order === 0) return order === null && resultTraits.sought.has(missing.outcome.kind);
  const apart = Math.abs(daysApart(x, y) ?? 0);
  if (order > 0) return apart > 1;
  return apart > 0 || missing.outcome.provisional || resultTraits.sought.has(missing.outcome.kind);
}
