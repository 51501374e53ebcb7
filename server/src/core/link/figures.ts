import { agesOf } from "./ages";
import { setApart } from "./amounts";
import { happenedInSeveral, intervalsMeet, ofOtherPlaces } from "./comparable";
import { ContextWeights } from "./context";
import type { StoryEvent } from "./events";
import { type StoryPersonOf, storyPersonOf } from "./story-people";
import { addTo, bestGroup, type Group } from "./figure-groups";
import { baseOf, isLocal, onlyBase, surprise, tellTwoApart } from "./figure-kinship";
import { agreementsBeside, type Rivals, rivalsOf } from "./figure-rivals";
import { LoneFigures } from "./lone";
import { measuresOf, type Measured } from "./measures";
import { onceForReading } from "./once";
import { samePeriod } from "./periods";
import { foldPlace, placesOf } from "./places";
import { ofOneTally } from "./same-tally";
import type { Agreement, Link, Source, StoryPerson } from "./story";

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

export interface ComparedFigures {
  /** Figures of one measure that allow a common value; a figure that stands alone is a group of one. */
  readonly groups: readonly (readonly Measured[])[];
  readonly rivals: readonly Rivals[];
}

/** What is somebody's own is measured for each person of the story. */
function ofPerson(one: Measured, personOf: StoryPersonOf): Measured[] {
  if (one.owner === undefined) return [one];
  const person = personOf(one.source, one.owner);
  return person === undefined ? [] : [{ ...one, person, key: `${one.key} ${person}` }];
}

/** An article that gives more values of one measure is a table or a list, of which the first ones are linked; the rest would cost the square of its length. */
const MOST_VALUES = 64;

/** The figures of one article without those whose measure has had its values. */
function firstValues(measured: readonly Measured[]): readonly Measured[] {
  if (measured.length <= MOST_VALUES) return measured;
  const valuesOf = new Map<string, Set<string>>();
  return measured.filter(({ key, min, max }) => {
    const value = `${min} ${max}`;
    const known = valuesOf.get(key);
    if (!known) valuesOf.set(key, new Set([value]));
    else if (known.size < MOST_VALUES) known.add(value);
    else return known.has(value);
    return true;
  });
}

const measuresOfReading = onceForReading((reading) => measuresOf(0, { reading }, foldPlace));

/** What the base of two figures lacks that are the only ones for each other, where there are others of their measure. */
const NEARLY = 0.2;

/** Compares the figures of a story that measure the same thing. */
export function compareFigures(
  sources: readonly Source[],
  events: readonly StoryEvent[],
  people: readonly StoryPerson[],
): ComparedFigures {
  const places = placesOf(sources);
  const personOf = storyPersonOf(people);
  const measured = sources.flatMap((source, index) =>
    firstValues([
      ...measuresOfReading(source.reading, index).flatMap((one) => ofPerson(one, personOf)),
      ...agesOf(index, source, (person) => personOf(index, person)),
    ]),
  );
  const weights = new ContextWeights(measured.map(({ context }) => context));
  const lone = new LoneFigures(measured);
  const eventsOf = eventsByFigure(events, sources);
  const eventOf = new Map(measured.map((each) => [each, eventsOf.get(`${each.source}:${each.index}`)]));
  const spread = happenedInSeveral(measured, places);
  const kinship = (a: Measured, b: Measured): number => {
    // One value is hardly one by chance, but another is a conflict only where nothing tells the two apart.
    if (a.figure.value !== b.figure.value) {
      if (tellTwoApart(a, b)) return -Infinity;
      if (spread && a.growing && !intervalsMeet(a, b) && ofOtherPlaces(a, b, places)) return -Infinity;
    }
    if (!ofOneTally(a, b)) return -Infinity;
    const apart = setApart(a, b);
    const local = isLocal(a) && (a.about.size === 0) !== (b.about.size === 0);
    if (local && !intervalsMeet(a, b)) return -Infinity;
    if (apart && a.named && !intervalsMeet(a, b)) return -Infinity;
    if (a.old && b.old && !samePeriod(a, b) && !intervalsMeet(a, b)) return -Infinity;
    if (places.compare(a.places, b.places) === "clash" || a.old !== b.old) return -Infinity;
    if (a.person !== undefined) return baseOf(a);
    const [x, y] = [eventOf.get(a), eventOf.get(b)];
    const sameEvent = x !== undefined && x === y;
    // A toll is one of the story as a whole; any other figure belongs to the event that it stands beside.
    const only = apart
      ? 0
      : lone.has(a) && lone.has(b)
        ? onlyBase(a, b)
        : lone.areOnly(a, b)
          ? onlyBase(a, b) - NEARLY
          : 0;
    if (!a.growing && only === 0 && !sameEvent && x !== undefined && y !== undefined && !intervalsMeet(a, b))
      return -Infinity;
    return 2 * weights.similarity(a.context, b.context) + (sameEvent ? 0.8 : 0) + Math.max(baseOf(a), only);
  };
  const agreeing = (a: Measured, b: Measured): number => {
    if (!intervalsMeet(a, b)) return -Infinity;
    const same = a.figure.value !== null && a.figure.value === b.figure.value;
    return kinship(a, b) + (same ? surprise(a.figure.value ?? 0) : 0.3);
  };
  const byKey = new Map<string, Group[]>();
  for (const next of measured) {
    const known = byKey.get(next.key) ?? [];
    byKey.set(next.key, known);
    const group = bestGroup(known, next, agreeing) ?? { all: [], kinds: new Map<string, Measured[]>() };
    if (group.all.length === 0) known.push(group);
    addTo(group, next, eventOf.get(next), lone.has(next));
  }
  const groups = [...byKey.values()].flat().map(({ all }) => all);
  const beside = agreementsBeside(groups);
  const rivals = [...byKey.values()].flatMap((known) => rivalsOf(known, kinship, beside));
  return { groups, rivals };
}

function agreementOf(group: readonly Measured[]): Agreement {
  const [first] = group;
  if (group.every(({ min, max }) => min === first.min && max === first.max)) return "agree";
  // Intervals of which each two meet have one value in common (Helly 1923).
  const from = group.reduce((most, { min }) => Math.max(most, min), -Infinity);
  const to = group.reduce((least, { max }) => Math.min(least, max), Infinity);
  return from <= to ? "compatible" : "differ";
}

/** The figures of a group by value, where two sources or more print the same. */
function alike(group: readonly Measured[]): Measured[][] {
  const byValue = new Map<string, Measured[]>();
  for (const one of group) {
    const key = `${one.min} ${one.max}`;
    const known = byValue.get(key);
    if (known) known.push(one);
    else byValue.set(key, [one]);
  }
  return byValue.size < 2 ? [] : [...byValue.values()].filter((same) => sourcesOf(same) > 1);
}

const sourcesOf = (group: readonly Measured[]): number => new Set(group.map(({ source }) => source)).size;

/**
 * Links the figures of several sources that measure the same thing: those that fit together, those that do not, and among
 * those that fit ("almost five", "five") the ones that print the same, so that a reader sees who agrees outright.
 */
export function linkFigures({ groups, rivals }: ComparedFigures): Link[] {
  const linked = [...groups, ...rivals.map(({ pair }) => pair)].filter((group) => sourcesOf(group) > 1);
  const linkOf = (group: readonly Measured[], confidence: number): Link => ({
    kind: "figure",
    agreement: agreementOf(group),
    subject: group[0].subject,
    confidence,
    passages: group.map(({ source, start, end }) => ({ source, start, end })),
  });
  return linked.flatMap((group) => [linkOf(group, 0.8), ...alike(group).map((same) => linkOf(same, 0.9))]);
}
