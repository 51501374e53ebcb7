import type { Source, Story } from "./story";

/** What the folder's settings say of people: names that are one person, and names that are not. */
export interface PeopleSettings {
  readonly same: readonly (readonly string[])[];
  readonly different: readonly (readonly string[])[];
}

/** Links what the sources of one story say about the same things. A pure function of its sources. */
export function linkStory(sources: readonly Source[], _people: PeopleSettings): Story {
  return { id: sources.map((source) => source.path).join("\n"), sources, people: [], links: [] };
}
