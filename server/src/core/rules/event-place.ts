import { hasOneDay, sameDay } from "../link/happenings-compare";
import { placesOf } from "../link/places";
import type { Story } from "../link/story";
import { textOf } from "../text/span";
import type { Conflict, Rule } from "./conflict";
import { eventLabel } from "./event-gate";
import { isArea, mainPlaces } from "./main-places";
import { type Claim, positionsOf } from "./positions";

/** One event, past or planned, that two sources are about and put in different places. */
function find(story: Story): Conflict[] {
  const found = ofSamePeople(story);
  const known = new Set(found.map(({ key = "" }) => key));
  return [...found, ...mainPlaces(story, known)];
}

/** One event of one day and the same people that the sources put in different places, neither of which is said to lie in the other. */
function ofSamePeople(story: Story): Conflict[] {
  const places = placesOf(story.sources);
  return story.events.flatMap(({ class: kind, happenings }): Conflict[] => {
    if (!hasOneDay(kind) || happenings[0].tense !== "past") return [];
    const placed = happenings.filter(({ places: named, source, mentions }) => {
      const { article, events } = story.sources[source].reading;
      const spans = mentions.flatMap((mention) => events[mention].places);
      return named.size === 1 && !spans.some((span) => isArea(article.text, span));
    });
    const known = (source: number, place: string) =>
      happenings.some((one) => one.source === source && one.places.has(place));
    const pairs = placed.flatMap((a, index) =>
      placed
        .slice(index + 1)
        .filter((b) => {
          const people = [...a.people].filter((person) => b.people.has(person)).length;
          const [placeA] = a.places;
          const [placeB] = b.places;
          return (
            a.source !== b.source &&
            people >= 2 &&
            sameDay(a.days, b.days) &&
            places.compare(a.places, b.places) === "clash" &&
            !known(a.source, placeB) &&
            !known(b.source, placeA)
          );
        })
        .map((b) => [a, b] as const),
    );
    if (pairs.length === 0) return [];
    const used = new Set(pairs.flat());
    const claims: Claim[] = happenings
      .filter((happening) => used.has(happening))
      .flatMap(({ source, mentions }) => {
        const { article, events } = story.sources[source].reading;
        return mentions.flatMap((mention) =>
          events[mention].places.map((span) => {
            const label = textOf(article.text, span);
            return { value: places.fold(label), label, passage: { source, start: span.start, end: span.end } };
          }),
        );
      });
    return [
      {
        rule: "event-place",
        severity: "information",
        confidence: 0.6,
        subject: `the place of ${eventLabel(kind)}`,
        key: kind,
        positions: positionsOf(claims),
        why: "The sources tell of one event of one day with the same people, and name different places.",
      },
    ];
  });
}

export const eventPlace: Rule = { id: "event-place", title: "One event, two places", level: "information", find };
