import type { Article } from "../text/article";
import { readArticle } from "../text/structure";
import { createResolver } from "./coreference";
import { readDates } from "./dates";
import { readEvents } from "./events";
import { readFigures } from "./figures";
import { readPeople } from "./people";
import { wordsOf } from "./people-words";
import { readQuotes } from "./quotes";
import type { Reading } from "./reading";

/** Reads one article: a pure function of its text, so that it can be cached by content. */
export function read(text: string): Reading {
  return readStructured(readArticle(text));
}

/** Reads an article whose page is built already. */
export function readStructured(article: Article): Reading {
  const words = wordsOf(article);
  const { people: named, names } = readPeople(article, words);
  const dates = readDates(article);
  const figures = readFigures(article, dates);
  const resolver = createResolver(article, named, words);
  const people = resolver.people;
  const quotes = readQuotes(article, people, names, resolver);
  const events = readEvents(article, { people, names, dates, figures, quotes });
  return { article, people, names, quotes, dates, figures, events };
}
