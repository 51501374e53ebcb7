import { comparableName } from "../core/link/names-words";
import { storyPersonOf } from "../core/link/story-people";
import type { Passage } from "../core/link/story";
import { overlaps } from "../core/text/span";
import type { Place } from "./context";
import type { Finding } from "./findings";
import { membersOf } from "./people";

/** Rules whose findings hold only if those whom the sources name are one person. */
const OF_ONE_PERSON: ReadonlySet<string> = new Set(["name-spelling", "role"]);

const formOf = (name: string): string => comparableName(name).words.join(" ");

/**
 * The names of those whom a finding takes for one person, in the order of its positions: two or more that settings can keep
 * apart, each once; none where the sources name them alike, or where the finding does not hang on it.
 */
export function namesTakenForOne({ conflict, place }: Finding): readonly string[] {
  if (!OF_ONE_PERSON.has(conflict.rule)) return [];
  return distinct(
    conflict.positions.flatMap(({ passages }) => passages.flatMap((passage) => nameBeside(place, passage) ?? [])),
  );
}

/** The full names of two people whom a finding sets against each other and who could be one; none where it does not hang on that. */
export function namesTakenForTwo({ conflict }: Finding): readonly string[] {
  const names = conflict.positions.map(({ label }) => label);
  // A surname alone may be anybody’s.
  const fit = conflict.rule === "quote-speaker" && names.length === 2 && names.every((name) => name.includes(" "));
  return fit ? names : [];
}

/** The names of a person in the sources of a story, where they are more than a longer and a shorter form of one name. */
export function unlikeNames(place: Place, person: number): readonly string[] {
  const names = distinct(membersOf(place, person).map((member) => member.person.name));
  const words = names.map((name) => new Set(formOf(name).split(" ")));
  const isWithin = (a: Set<string>, b: Set<string>) => [...a].every((word) => b.has(word));
  return names.filter((_, at) =>
    words.some((other, index) => index !== at && !isWithin(words[at], other) && !isWithin(other, words[at])),
  );
}

/** The full name, in its source, of the person whose name or office a passage holds; null for a bare surname, which may be anybody’s. */
function nameBeside({ story }: Place, passage: Passage): string | null {
  const { people } = story.sources[passage.source].reading;
  const index = people.findIndex(({ mentions, roles }) =>
    [...mentions, ...roles].some((span) => overlaps(span, passage)),
  );
  const known = index >= 0 && storyPersonOf(story.people)(passage.source, index) !== undefined;
  return known && people[index].name.includes(" ") ? people[index].name : null;
}

/** Names of one form are one name to the settings. */
function distinct(names: readonly string[]): readonly string[] {
  const byForm = new Map(names.map((name) => [formOf(name), name]));
  return byForm.size < 2 ? [] : [...byForm.values()];
}
