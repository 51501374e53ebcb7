import type { Article } from "../text/article";
import type { Resolver } from "./coreference";
import { decode } from "./quotes/decode";
import { quotesOf } from "./quotes/entries";
import { trainedJudge } from "./quotes/gate";
import { readWords } from "./quotes/words";
import type { NameMention, Person, Quote } from "./reading";

/** Finds what an article reports as said, by whom. */
export function readQuotes(
  article: Article,
  people: readonly Person[],
  names: readonly NameMention[],
  resolver: Resolver,
): Quote[] {
  const words = readWords(article);
  const { accepted } = decode(words, trainedJudge, 0);
  return quotesOf(words, accepted, { people, names, resolver });
}
