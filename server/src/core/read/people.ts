import type { Article } from "../text/article";
import type { NameMention, Person } from "./reading";

/** Finds the people whom an article names, and its other names. `references` are still empty. */
export function readPeople(_article: Article): { people: Person[]; names: NameMention[] } {
  return { people: [], names: [] };
}
