import type { Article } from "../text/article";
import type { Resolver } from "./coreference";
import type { NameMention, Person, Quote } from "./reading";

/** Finds what an article reports as said, by whom. */
export function readQuotes(
  _article: Article,
  _people: readonly Person[],
  _names: readonly NameMention[],
  _resolver: Resolver,
): Quote[] {
  return [];
}
