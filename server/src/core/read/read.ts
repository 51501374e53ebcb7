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
  const steps = readInSteps(article);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, each of them linear in the length of the text, between which a caller may do something else. */
export function* readInSteps(article: Article): Generator<void, Reading, void> {
  const words = wordsOf(article);
  const { people: named, names } = readPeople(article, words);
  yield;
  const dates = readDates(article);
  yield;
  const figures = readFigures(article, dates);
  yield;
  const resolver = createResolver(article, named, words);
  const people = resolver.people;
  yield;
  const quotes = readQuotes(article, people, names, resolver);
  yield;
  const events = readEvents(article, { people, names, dates, figures, quotes });
  return { article, people, names, quotes, dates, figures, events };
}
