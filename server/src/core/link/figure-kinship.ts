import { personNouns } from "../lexicon/attribution";
import { intervalsMeet, namedApart, sameShare } from "./comparable";
import { HAVING } from "./deeds";
import type { Measured } from "./measures";
import { countShared } from "./shared";
import { NEW } from "./measure-parts";
import { stemOf } from "./similarity-terms";
import { MATCH } from "./tallies";

/** The measure of those who work for somebody: an article seldom speaks of two employers. */
const EMPLOYED = "count employed";

/** What a measure alone says: a story has one toll, and mostly one length of its talks. */
export function baseOf({ growing, key, person }: Measured): number {
  if (person !== undefined) return 1;
  if (key.startsWith("distance")) return 0.7;
  return growing ? 0.9 : key.startsWith("duration") ? 0.3 : key === EMPLOYED ? 0.6 : 0;
}

/** Does a key count people, by a noun for them? */
const isOfPeople = (key: string): boolean => personStems.has(key.slice(key.lastIndexOf(" ") + 1));
const personStems: ReadonlySet<string> = new Set([...personNouns].map(stemOf));

/**
 * What two figures of one thing count is seldom so many times as many in one report as in another: those are of two things. The
 * farthest slip of the ear is below: "nineteen" for "ninety", "eighteen" for "eighty".
 */
const MOST_TIMES = 5;

/** Are two values too far apart for one thing that is told in two ways? A magnitude that is mistaken ("4m", "4bn") is not. */
function areFar(a: Measured, b: Measured): boolean {
  if (a.growing || a.person !== undefined || a.sides) return false;
  const [x, y] = [a.figure.value, b.figure.value];
  if (x === null || y === null || x === 0 || y === 0) return false;
  const times = Math.max(x, y) / Math.min(x, y);
  return times > MOST_TIMES && Math.abs(Math.log10(times) - Math.round(Math.log10(times))) > 1e-6;
}

/** What it says that each of two articles has one value of a measure, and no more. */
export function onlyBase(a: Measured, b: Measured): number {
  const { named, key, figure } = a;
  const { kind } = figure;
  // Two sides play each other once a day.
  if (key === MATCH) return 1;
  if (named) return a.told ? 0.85 : 0.7;
  // "It has 90 workers", "it would have 300": the firm as it is, and as it will be.
  if (key === EMPLOYED) return (a.modality === "happened") === (b.modality === "happened") ? 0.9 : 0;
  if (kind === "duration") return 0.7;
  if (kind !== "count") return kind === "money" ? 0.5 : 0;
  // "Three buildings were destroyed", "owns nine buildings": what was done with them tells two numbers of one noun apart.
  if (areTwoDeeds(a, b) && !intervalsMeet(a, b)) return 0;
  // "Of the province's nine districts": all that there are.
  if (a.divided && b.divided) return 0.8;
  // "Two officers", "three officers": people of one sort are counted in many groups.
  if (isOfPeople(key)) return 0.2;
  return isDone(a) && a.deed === b.deed ? 0.8 : 0.5;
}

/** Were two things done with what two figures count? A "hoard of" them and "found" say nothing against each other. */
function areTwoDeeds({ deed }: Measured, b: Measured): boolean {
  return deed !== null && b.deed !== null && deed !== b.deed && !deed.startsWith("of ") && !b.deed.startsWith("of ");
}

/** Does one of two numbers say how things stand, and the other what was done ("owns nine buildings", "destroyed three buildings")? */
function areUnlikeDeeds(a: Measured, b: Measured): boolean {
  if (a.figure.value === 0 || b.figure.value === 0) return false;
  return areTwoDeeds(a, b) && (a.deed === HAVING) !== (b.deed === HAVING);
}

/** "Two of the nine voted against", "seven of the nine backed it": are two figures, one of which is a part of a told whole, not told of one deed? */
function areTwoParts(a: Measured, b: Measured): boolean {
  if (a.outOf && b.outOf && a.deed === null) return true;
  return (a.outOf || b.outOf) && a.deed !== b.deed;
}

/** Is one of two figures one of a list ("51 houses in Pell and 12 in San Roc"), and the other of no place that it is of? */
function isOfList(a: Measured, b: Measured): boolean {
  if ((!a.listed && !b.listed) || a.growing || a.person !== undefined || a.sides) return false;
  return countShared(a.places, b.places) === 0;
}

/** Are what two figures count of two kinds ("industrial output", "output of cars"), or is one of them what is new? */
function areOfTwoKinds({ kinds, qualifiers }: Measured, b: Measured): boolean {
  if (qualifiers.has(NEW) !== b.qualifiers.has(NEW)) return true;
  return kinds.size > 0 && b.kinds.size > 0 && countShared(kinds, b.kinds) === 0;
}

/** "It has 41 plants", "together they would have 140": does one count what is, and the other what might be? */
function isOneSupposed({ figure, growing, modality }: Measured, b: Measured): boolean {
  return figure.kind === "count" && !growing && (modality === "possible") !== (b.modality === "possible");
}

/** Is there something by which two figures of unlike values speak of two things? */
export function tellTwoApart(a: Measured, b: Measured): boolean {
  if (!sameShare(a, b) || namedApart(a, b) || areOfTwoKinds(a, b)) return true;
  return areUnlikeDeeds(a, b) || isOfList(a, b) || areTwoParts(a, b) || areFar(a, b) || isOneSupposed(a, b);
}

/** Was something done with what a figure counts, or did it do something? What is merely there is counted in many groups. */
function isDone({ deed }: Measured): boolean {
  return deed !== null && deed !== HAVING;
}

/** A wind, a height or a depth is that of a place. */
export function isLocal({ figure, named, key }: Measured): boolean {
  return figure.kind === "measure" && !named && !key.startsWith("distance");
}

/** How telling it is that two figures have one value: a 28 more than a five, a five more than a two. */
export function surprise(value: number): number {
  return value <= 2 && Number.isInteger(value) ? 0.3 : value < 10 && Number.isInteger(value) ? 0.7 : 1;
}
