import { cardinalWords } from "../lexicon/numbers";
import { eventTraits, otherEvents } from "../lexicon/story-events";
import { comparedWord } from "../link/compared-words";
import type { Happening } from "../link/happenings";
import { compareWhere, isOnce, sameDay } from "../link/happenings-compare";
import { onceFor } from "../link/once";
import { foldPlace, type Places } from "../link/places";
import { daysApart } from "../link/publication-days";
import { countShared } from "../link/shared";
import type { Story } from "../link/story";
import { dayOf } from "../read/calendar";
import type { AnchoredReading, EventMention } from "../read/reading";
import { firstEndingAfter } from "../text/span";

/**
 * Two sources that tell one event in words of their own seldom name the same people in the clause that tells it. Here an
 * event is known by its articles instead: it is the one event of its class that each of them is about, and the articles
 * share names.
 */

/** What an article names and dates anywhere. */
interface Told {
  /** Folded names of bodies, places and things. */
  readonly names: ReadonlySet<string>;
  /** The days that it gives to anything. */
  readonly days: ReadonlySet<number>;
}

const toldIn = onceFor(({ names, dates }: AnchoredReading): Told => ({
  names: new Set(names.map(({ name }) => foldPlace(name))),
  days: new Set(
    dates.flatMap(({ value }) => {
      const interval = dayOf(value);
      return interval && interval.from === interval.to ? [interval.from] : [];
    }),
  ),
}));

/** Does an article name a day for anything? */
export function tellsDay(story: Story, source: number, day: number): boolean {
  return toldIn(story.sources[source].reading).days.has(day);
}

/** Does an article name a place anywhere, alone or in a longer name? */
export function tellsPlace(story: Story, source: number, place: string): boolean {
  const { names } = toldIn(story.sources[source].reading);
  return names.has(place) || [...names].some((name) => name.includes(place) || place.includes(name));
}

/** The articles come out so close to each other that they tell of one plan. */
const MOST_DAYS_APART = 7;
/** So many names have to be shared by the articles; one is enough where it is his whom an event of that day befalls once. */
const LEAST_SHARED = 2;

/** The persons of the story that a source has. */
const peopleOf = onceFor((story: Story): readonly ReadonlySet<number>[] => {
  const sets = story.sources.map(() => new Set<number>());
  story.people.forEach(({ members }, index) => {
    for (const { source } of members) sets[source].add(index);
  });
  return sets;
});

/** The events of each class and tense that an article is about, or tells of alone, by source. */
export function mainEvents(story: Story, tense: Happening["tense"]): Happening[][] {
  const byClass = new Map<string, Happening[]>();
  for (const { happenings } of story.events)
    for (const happening of happenings) {
      if (happening.tense !== tense) continue;
      const known = byClass.get(happening.class);
      if (known) known.push(happening);
      else byClass.set(happening.class, [happening]);
    }
  return [...byClass.values()].map((all) => {
    const counts = new Map<number, number>();
    for (const { source } of all) counts.set(source, (counts.get(source) ?? 0) + 1);
    return all.filter(({ main, source }) => main || counts.get(source) === 1);
  });
}

/** Do two articles tell of the same persons? */
export function sharePeople(story: Story, a: number, b: number): boolean {
  const people = peopleOf(story);
  return countShared(people[a], people[b]) > 0;
}

/** Does one story seldom have two events of a class? */
export const isSingular = (kind: string): boolean => !eventTraits.often.has(kind);

const mentionsOf = (story: Story, { source, mentions }: Happening): EventMention[] =>
  mentions.map((index) => story.sources[source].reading.events[index]);

/** The content words that stand right before the plural nouns of the sentences of an event: "bus" of "bus drivers". */
function modifiersOf(story: Story, happening: Happening): Map<string, string> {
  const { tokens } = story.sources[happening.source].reading.article;
  const found = new Map<string, string>();
  for (const { sentence, start } of mentionsOf(story, happening))
    for (
      let at = firstEndingAfter(tokens, sentence.start) + 1;
      at < tokens.length && tokens[at].end <= sentence.end;
      at++
    ) {
      const [word, noun] = [tokens[at - 1], tokens[at]];
      // The event itself is no plural: "the plane crashes", "three strikes".
      if (noun.start === start || cardinalWords.has(word.lower) || word.lower === "both") continue;
      // A name with an s at its end is no plural either.
      if (noun.kind !== "word" || word.kind !== "word" || !(/^[a-z]/.test(noun.text) && /[a-z]s$/.test(noun.text)))
        continue;
      const [modifier, head] = [comparedWord(word.form), comparedWord(noun.form)];
      if (modifier.kind === "word" && head.isContent) found.set(head.stem, modifier.stem);
    }
  return found;
}

/** "Bus drivers" and "train drivers": one kind of people or things, of two sorts. */
export function tellTwoSorts(story: Story, a: Happening, b: Happening): boolean {
  const other = modifiersOf(story, b);
  return [...modifiersOf(story, a)].some(([head, modifier]) => other.has(head) && other.get(head) !== modifier);
}

function isOneOfSeveral(story: Story, happening: Happening): boolean {
  const { tokens } = story.sources[happening.source].reading.article;
  return mentionsOf(story, happening).some(({ sentence, start, end }) => {
    const [from, to] = [Math.max(sentence.start, start - 40), Math.min(sentence.end, end + 24)];
    for (let at = firstEndingAfter(tokens, from); at < tokens.length && tokens[at].start < to; at++)
      if (otherEvents.beside.has(tokens[at].lower)) return true;
    return false;
  });
}

/** The words of the names in what tells an event. */
function nameWords(story: Story, { names, places, people }: Happening): Set<string> {
  const all = [...names, ...places, ...[...people].map((person) => story.people[person].name.toLowerCase())];
  return new Set(all.flatMap((name) => name.split(/[\s-]/).filter((word) => word.length > 3)));
}

/** Do the sentences that tell two events name a person, a place or a thing of one name? */
export function areOfOneName(a: Happening, b: Happening, story: Story): boolean {
  return countShared(nameWords(story, a), nameWords(story, b)) > 0;
}

/** Those who meet are told apart by whom they meet. */
const MEETING = "meeting";

/** Does an article that names somebody of another’s meeting tell of its own without him? Then it is a meeting with somebody else. */
function leavesOut(story: Story, { source, people }: Happening, other: Happening): boolean {
  if (people.size === 0) return false;
  const known = peopleOf(story)[source];
  return [...other.people].some((person) => known.has(person) && !people.has(person));
}

/**
 * Are two happenings of one class and tense one event, as their articles show: each is about it, the articles share
 * persons or names, and so do the sentences that tell it; and no word tells one of them from another of its kind?
 */
export function isOneMainEvent(a: Happening, b: Happening, story: Story, places: Places): boolean {
  if (story.accounts[a.source] === story.accounts[b.source]) return false;
  const apart = daysApart(story.sources[a.source], story.sources[b.source]);
  if (apart === null || Math.abs(apart) > MOST_DAYS_APART) return false;
  const people = peopleOf(story);
  const shared = countShared(people[a.source], people[b.source]);
  const names = countShared(
    toldIn(story.sources[a.source].reading).names,
    toldIn(story.sources[b.source].reading).names,
  );
  const together = countShared(a.people, b.people);
  const isHis = together > 0 && isOnce(a.class) && sameDay(a.days, b.days);
  if (!isHis && shared + names < LEAST_SHARED) return false;
  if (together === 0) {
    // Each names other people with it: two meetings of one day.
    if (a.people.size > 0 && b.people.size > 0) return false;
    const near =
      (isSingular(a.class) && shared > 0 && names > 1) ||
      areOfOneName(a, b, story) ||
      countShared(a.context, b.context) > 1;
    if (!near || (shared === 0 && names < 3)) return false;
  }
  if (a.class === MEETING && (leavesOut(story, a, b) || leavesOut(story, b, a))) return false;
  if (compareWhere(a, b, places) === "open" && shared === 0) return false;
  // "A third fugitive, Tomas Brandt, was caught": whom it befalls once is told apart by his name.
  if (together > 0 && isOnce(a.class)) return true;
  return !isOneOfSeveral(story, a) && !isOneOfSeveral(story, b) && !tellTwoSorts(story, a, b);
}
