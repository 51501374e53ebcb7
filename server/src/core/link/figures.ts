import { ContextWeights } from "./context";
import type { StoryEvent } from "./events";
import { measuresOf, type Measured } from "./measures";
import { placesOf } from "./places";
import type { Agreement, Link, Source } from "./story";

/** What speaks for two figures of one measure being about one thing has to reach this; found on our samples. */
const SAME_THING = 1;

/** Do two figures allow a common value? */
export function overlap(a: Measured, b: Measured): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** From "source:figure" to the event that the figure stands beside. */
function eventsByFigure(events: readonly StoryEvent[], sources: readonly Source[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  events.forEach(({ happenings }, index) => {
    for (const { source, mentions } of happenings)
      for (const mention of mentions)
        for (const figure of sources[source].reading.events[mention].figures) found.set(`${source}:${figure}`, index);
  });
  return found;
}

/** Groups the figures of a story that measure the same thing, whatever their values. */
export function figureGroups(sources: readonly Source[], events: readonly StoryEvent[]): Measured[][] {
  const places = placesOf(sources);
  const measured = sources.flatMap((source, index) => measuresOf(index, source, places.fold));
  const weights = new ContextWeights(measured.map(({ context }) => context));
  const eventOf = eventsByFigure(events, sources);
  const byKey = new Map<string, Measured[][]>();
  const kinship = (a: Measured, b: Measured): number => {
    if (places.compare(a.places, b.places) === "clash" || a.old !== b.old) return -Infinity;
    const [x, y] = [eventOf.get(`${a.source}:${a.index}`), eventOf.get(`${b.source}:${b.index}`)];
    const sameEvent = x !== undefined && x === y;
    // A toll is one of the story as a whole; any other figure belongs to the event that it stands beside.
    if (!a.growing && !sameEvent && x !== undefined && y !== undefined && !overlap(a, b)) return -Infinity;
    let score = 2 * weights.similarity(a.context, b.context) + (sameEvent ? 0.8 : 0) + (a.growing ? 0.9 : 0);
    if (a.figure.value !== null && a.figure.value === b.figure.value && a.min === b.min) score += 0.8;
    return score;
  };
  for (const next of measured) {
    const groups = byKey.get(next.key) ?? [];
    byKey.set(next.key, groups);
    let best: Measured[] | undefined;
    let most = SAME_THING;
    for (const group of groups) {
      let score = -Infinity;
      for (const known of group) {
        const one = kinship(known, next);
        // A place that clashes with any figure of the group vetoes the whole of it.
        if (one === -Infinity) {
          score = -Infinity;
          break;
        }
        // A vague value ("several") joins a group and never brings another one in.
        if (!known.vague || next.vague) score = Math.max(score, one);
      }
      if (score >= most) [best, most] = [group, score];
    }
    if (best) best.push(next);
    else groups.push([next]);
  }
  return [...byKey.values()].flat();
}

function agreementOf(group: readonly Measured[]): Agreement {
  if (group.every((a) => group.every((b) => a.min === b.min && a.max === b.max))) return "agree";
  return group.every((a) => group.every((b) => overlap(a, b))) ? "compatible" : "differ";
}

/** Links the figures of several sources that measure the same thing. */
export function linkFigures(groups: readonly (readonly Measured[])[]): Link[] {
  return groups.flatMap((group) => {
    if (new Set(group.map(({ source }) => source)).size < 2) return [];
    return [
      {
        kind: "figure" as const,
        agreement: agreementOf(group),
        subject: group[0].subject,
        confidence: 0.8,
        passages: group.map(({ source, start, end }) => ({ source, start, end })),
      },
    ];
  });
}
