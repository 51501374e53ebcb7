import { areaWords } from "../lexicon/areas";
import { choiceOf } from "../lexicon/list";
import { placesWithin } from "../lexicon/places-within";
import { WordClass, wordClasses } from "../lexicon/person-names";
import { eventTraits } from "../lexicon/story-events";
import { type Happening } from "../link/happenings";
import { compareWhere, hasOneDay, sameDay } from "../link/happenings-compare";
import { type Places, placesOf } from "../link/places";
import type { Story } from "../link/story";
import { type Span, textOf } from "../text/span";
import type { Conflict } from "./conflict";
import { eventLabel } from "./event-gate";
import { isOneMainEvent, mainEvents, tellsPlace } from "./main-events";
import { type Claim, positionsOf } from "./positions";

/** Behind or before a name these make an area of it, in which a town may lie. */
const AREA_BEHIND = new RegExp(`^(?:['’]s)?\\s(?:${choiceOf(areaWords.behind)})\\b`, "i");
const AREA_BEFORE = new RegExp(`\\b(?:(?:${choiceOf(areaWords.of)}) of|${choiceOf(areaWords.side)})\\s$`, "i");
/** A town stands behind these; behind "at" stands a building or a square in it. */
const TOWN_BEFORE = new RegExp(
  `\\b(?:in|near|outside)\\s(?:the\\s(?:${choiceOf(areaWords.town)})\\s(?:of\\s)?)?$`,
  "i",
);

const countries: ReadonlySet<string> = new Set(placesWithin.values());

/** Is a name that of an area ("Velda province"), in which a town may lie? */
export function isArea(text: string, { start, end }: Span): boolean {
  return AREA_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || AREA_BEHIND.test(text.slice(end, end + 20));
}

interface Placed {
  readonly happening: Happening;
  readonly place: string;
  readonly claims: readonly Claim[];
}

const isBody = (name: string): boolean =>
  ((wordClasses.get(name.slice(name.lastIndexOf(" ") + 1)) ?? 0) & WordClass.organisationHead) !== 0;

/** The one town in which a source puts an event; null for a country, an area, a building, or more than one place. */
function townOf(happening: Happening, story: Story, places: Places): Placed | null {
  const [place, ...more] = happening.places;
  if (place === undefined || more.length > 0 || countries.has(place) || isBody(place)) return null;
  const { source } = happening;
  const { article, events } = story.sources[source].reading;
  const isTown = ({ start, end }: Span): boolean =>
    TOWN_BEFORE.test(article.text.slice(Math.max(0, start - 30), start)) && !isArea(article.text, { start, end });
  const spans = happening.mentions
    .filter((mention) => !events[mention].quoted)
    .flatMap((mention) => events[mention].places)
    .filter((span) => places.fold(textOf(article.text, span)) === place);
  if (spans.length === 0 || !spans.every(isTown)) return null;
  return {
    happening,
    place,
    claims: spans.map(({ start, end }) => ({
      value: place,
      label: textOf(article.text, { start, end }),
      passage: { source, start, end },
    })),
  };
}

function areApart({ happening: a, place }: Placed, { happening: b, place: other }: Placed, story: Story): boolean {
  const places = placesOf(story.sources);
  if (a.source === b.source || compareWhere(a, b, places) !== "clash") return false;
  const dated = a.days.length > 0 && b.days.length > 0;
  if (dated ? !sameDay(a.days, b.days) : eventTraits.scattered.has(a.class)) return false;
  return (
    !tellsPlace(story, a.source, other) && !tellsPlace(story, b.source, place) && isOneMainEvent(a, b, story, places)
  );
}

/** The towns of the one event of a class that two sources are about, where neither of them names the other town at all. */
export function mainPlaces(story: Story, without: ReadonlySet<string>): Conflict[] {
  const places = placesOf(story.sources);
  return [...mainEvents(story, "past"), ...mainEvents(story, "future")].flatMap((all): Conflict[] => {
    if (all.length < 2 || !hasOneDay(all[0].class) || without.has(all[0].class)) return [];
    const placed = all.flatMap((happening) => townOf(happening, story, places) ?? []);
    const pairs = placed.flatMap((a, index) =>
      placed.slice(index + 1).flatMap((b) => (areApart(a, b, story) ? [[a, b] as const] : [])),
    );
    if (pairs.length === 0) return [];
    return [
      {
        rule: "event-place",
        severity: "information",
        confidence: 0.6,
        subject: `the place of ${eventLabel(all[0].class)}`,
        key: all[0].class,
        positions: positionsOf([...new Set(pairs.flat())].flatMap(({ claims }) => claims)),
        why: "Both articles are about one event, and each names a place for it that the other does not know.",
      },
    ];
  });
}
