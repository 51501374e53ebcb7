import { alignSources, itemsOfSources } from "./align";
import { linkEventDates, linkEvents } from "./events";
import { compareFigures, linkFigures } from "./figures";
import { linkPeople, type PeopleSettings, personLinks } from "./people";
import { linkQuotes } from "./quotes";
import { accountsOf } from "./reprints";
import type { Source, Story } from "./story";

export type { PeopleSettings };

/** Links what the sources of one story say about the same things. A pure function of its sources, whatever their order. */
export function linkStory(unordered: readonly Source[], settings: PeopleSettings): Story {
  const steps = linkInSteps(unordered, settings);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, between which a caller may do something else. */
export function* linkInSteps(unordered: readonly Source[], settings: PeopleSettings): Generator<void, Story, void> {
  const sources = [...unordered].sort((a, b) => (a.path < b.path ? -1 : 1));
  const people = linkPeople(sources, settings);
  const events = linkEvents(sources, people);
  yield;
  const figures = compareFigures(sources, events, people);
  yield;
  const items = itemsOfSources(sources, people);
  yield;
  const alignments = alignSources(items);
  yield;
  const quotes = linkQuotes(sources, people, items);
  yield;
  const links = [...personLinks(sources, people), ...quotes.links, ...linkFigures(figures), ...linkEventDates(events)];
  return {
    id: sources.map((source) => source.path).join("\n"),
    sources,
    accounts: accountsOf(sources.map(({ reading }) => reading.article)),
    people,
    links,
    alignments,
    speech: quotes.speech,
    events,
    figures,
  };
}
