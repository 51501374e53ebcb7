import { agesOf } from "./ages";
import { happenedInSeveral } from "./comparable";
import { ContextWeights } from "./context";
import type { StoryEvent } from "./events";
import { type StoryPersonOf, storyPersonOf } from "./story-people";
import { comparedFigures } from "./compared-figures";
import { FigureComparison } from "./figure-comparison";
import { groupsOf } from "./figure-groups";
import { agreementsBeside, type Rivals, rivalsOf } from "./figure-rivals";
import { measuresOf, type Measured } from "./measures";
import { onceForReading } from "./once";
import { foldPlace, placesOf } from "./places";
import type { Agreement, Link, Source, StoryPerson } from "./story";

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
  const spread = happenedInSeveral(measured, places);
  const byMeasure = comparedFigures(measured, events, sources).map((figures) => {
    const comparison = new FigureComparison({ places, weights, spread });
    return { comparison, groups: groupsOf(figures, comparison) };
  });
  const groups = byMeasure.flatMap((measure) => measure.groups.map(({ all }) => all));
  const beside = agreementsBeside(groups);
  const rivals = byMeasure.flatMap((measure) => rivalsOf(measure.groups, measure.comparison, beside));
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
  const [{ min, max }] = group;
  if (group.every((one) => one.min === min && one.max === max)) return [];
  const byValue = new Map<string, Measured[]>();
  for (const one of group) {
    const key = `${one.min} ${one.max}`;
    const known = byValue.get(key);
    if (known) known.push(one);
    else byValue.set(key, [one]);
  }
  return [...byValue.values()].filter(areOfSeveral);
}

/** Are figures of several sources? */
const areOfSeveral = (group: readonly Measured[]): boolean => group.some(({ source }) => source !== group[0].source);

/**
 * Links the figures of several sources that measure the same thing: those that fit together, those that do not, and among
 * those that fit ("almost five", "five") the ones that print the same, so that a reader sees who agrees outright.
 */
export function linkFigures({ groups, rivals }: ComparedFigures): Link[] {
  const linked = [...groups, ...rivals.map(({ pair }) => pair)].filter(areOfSeveral);
  const linkOf = (group: readonly Measured[], confidence: number): Link => ({
    kind: "figure",
    agreement: agreementOf(group),
    subject: group[0].subject,
    confidence,
    passages: group.map(({ source, start, end }) => ({ source, start, end })),
  });
  return linked.flatMap((group) => [linkOf(group, 0.8), ...alike(group).map((same) => linkOf(same, 0.9))]);
}
