import { storyPersonOf } from "../core/link/story-people";
import type { AnchoredReading, Person, Quote } from "../core/read/reading";
import { textOf, type Span } from "../core/text/span";
import { touches, type Place } from "./context";
import { plain } from "./wording";

/** Words that point at a speaker and do not say who it is. */
const POINTERS = /^(?:he|she|they|it|we|i|who|one|another|others|both|this|that|these|those)$/i;

/** One person as one source of the story knows them. */
export interface Member {
  readonly source: number;
  readonly person: Person;
  readonly index: number;
}

/** The index of the person whose name, reference or office is at an offset; -1 for none. */
export function personAt({ people, quotes }: AnchoredReading, offset: number): number {
  const named = people.findIndex(({ mentions, references }) =>
    [...mentions, ...references].some((span) => touches(span, offset)),
  );
  if (named >= 0) return named;
  const speaking = quotes.find(({ source }) => source && touches(source, offset));
  return speaking ? speaking.person : people.findIndex(({ roles }) => roles.some((role) => touches(role, offset)));
}

/** The same person in every source of a story, this source's first. */
export function membersOf({ story, index }: Place, person: number): Member[] {
  const member = (source: number, number: number): Member => ({
    source,
    person: story.sources[source].reading.people[number],
    index: number,
  });
  const group = storyPersonOf(story.people)(index, person);
  if (group === undefined) return [member(index, person)];
  const all = story.people[group].members.map((candidate) => member(candidate.source, candidate.person));
  return [...all.filter(({ source }) => source === index), ...all.filter(({ source }) => source !== index)];
}

/** The mention that says most: with its title where one stands beside it, else the longest name; the first of equals. */
export function fullestMention(person: Person, text: string): Span {
  const titled = person.mentions.map((mention, index) => {
    const role = person.roles.find((candidate) => candidate.mention === index);
    if (!role) return mention;
    return { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) };
  });
  const length = (span: Span) => textOf(text, span).length;
  return (
    [...titled].sort((a, b) => length(b) - length(a) || a.start - b.start)[0] ??
    person.references[0] ?? { start: 0, end: 0 }
  );
}

/** The fullest form of a person's name in the sources of a story. */
export function fullestName(place: Place, person: number): string {
  return [...membersOf(place, person)].sort((a, b) => b.person.name.length - a.person.name.length)[0].person.name;
}

/** Who speaks a quotation, for a reader: by name, else in the article's words. */
export function speakerOf({ speaker, source }: Quote, text: string): string {
  return plain(speaker ?? speakerAsPrinted(source, text) ?? "Speaker unknown");
}

/** The words that name a speaker at a cue; null where they only point ("he"). */
export function speakerAsPrinted(source: Span | null, text: string): string | null {
  const words = source ? plain(textOf(text, source)) : "";
  return words && !POINTERS.test(words) ? words : null;
}
