import { onceFor } from "./once";
import type { StoryPerson } from "./story";

/** Which person of a story a person of one source is: from indices into `Story.sources` and the people of its reading to one into `Story.people`; undefined for whom the story does not know. */
export type StoryPersonOf = (source: number, person: number) => number | undefined;

/** More people than any article has. */
const MOST_PEOPLE = 2 ** 26;

export const storyPersonOf = onceFor((people: readonly StoryPerson[]): StoryPersonOf => {
  const found = new Map<number, number>();
  people.forEach(({ members }, index) => {
    for (const { source, person } of members) found.set(source * MOST_PEOPLE + person, index);
  });
  return (source, person) => found.get(source * MOST_PEOPLE + person);
});
