import type { Article } from "../text/article";
import type { Resolver } from "./coreference";
import { decode } from "./quotes/decode";
import { quotesOf } from "./quotes/entries";
import { trainedJudge } from "./quotes/gate";
import { createSpeakers } from "./quotes/speakers";
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
  const decoded = decode(words, trainedJudge, 0);
  const reported = decoded.accepted.flatMap(({ content }) => content);
  return quotesOf(words, decoded, createSpeakers(words, people, names, resolver, reported));
}
