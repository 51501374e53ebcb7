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
  const sources = [...unordered].sort((a, b) => (a.path < b.path ? -1 : 1));
  const people = linkPeople(sources, settings);
  const events = linkEvents(sources, people);
  const figures = compareFigures(sources, events, people);
  const items = itemsOfSources(sources, people);
  const alignments = alignSources(items);
  const quotes = linkQuotes(sources, people, items);
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
