import type { Entity } from "./coreference-entities";
import type { Gender, Person } from "./reading";

export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** Where a pronoun stands. */
interface PronounPlace {
  readonly gender: Gender;
  readonly start: number;
  readonly block: number;
  readonly sentence: number;
}

/** How many paragraphs of nothing but speech may stand between a pronoun and the name. */
const LONGEST_SPEECH = 3;

const distinct = (entities: readonly Entity[]): number[] => [...new Set(entities.map(({ person }) => person))];

/** The one person whom the entities of a sentence or paragraph offer: the only one, else the only subject, else the only speaker. */
function choose(entities: readonly Entity[]): number {
  const all = distinct(entities);
  if (all.length === 1) return all[0];
  const speakers = distinct(entities.filter(({ speaks }) => speaks));
  if (speakers.length === 1) return speakers[0];
  const subjects = distinct(entities.filter(({ subject }) => subject));
  return subjects.length === 1 ? subjects[0] : -1;
}

/**
 * To whom a pronoun of the third person points: within its sentence, else the nearest sentence of its paragraph that names
 * somebody of its gender, else the paragraph before. -1 where two compete. `before` are the entities before it, in order.
 */
export function resolvePronoun(place: PronounPlace, before: readonly Entity[], people: readonly Person[]): number {
  const fits = ({ person }: Entity) => {
    const { gender } = people[person];
    return gender === "unknown" || gender === place.gender;
  };
  let at = before.length - 1;
  // Sentence by sentence, backwards through the paragraph.
  while (at >= 0 && before[at].block === place.block) {
    const { sentence } = before[at];
    const here: Entity[] = [];
    for (; at >= 0 && before[at].block === place.block && before[at].sentence === sentence; at--)
      if (fits(before[at])) here.unshift(before[at]);
    if (here.length > 0) return choose(here);
  }
  const paragraph: Entity[] = [];
  const { block } = before[at] ?? { block: -1 };
  if (place.block - block > LONGEST_SPEECH) return -1;
  for (; at >= 0 && before[at].block === block; at--) paragraph.unshift(before[at]);
  const fitting = paragraph.filter(fits);
  if (fitting.length === 0) return -1;
  const all = distinct(fitting);
  if (all.length === 1) return all[0];
  // Two candidates: only a subject of the paragraph’s last sentence whom no other subject rivals.
  const last = fitting[fitting.length - 1].sentence;
  const closing = fitting.filter(({ sentence, subject }) => subject && sentence === last);
  const subjects = distinct(fitting.filter(({ subject }) => subject));
  return closing.length > 0 && subjects.length === 1 ? subjects[0] : -1;
}
