import type { Discourse, SentencePlace, Told } from "./coreference-discourse";

export const PRONOUN_GENDERS: ReadonlyMap<string, Told> = new Map([
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
interface PronounPlace extends SentencePlace {
  readonly gender: Told;
}

/** How many paragraphs of nothing but speech may stand between a pronoun and the name. */
const LONGEST_SPEECH = 3;

/**
 * To whom a pronoun of the third person points: within its sentence, else the nearest sentence of its paragraph that names
 * somebody of its gender, else the paragraph before. -1 where two compete, `UNNAMED` where somebody without a name is meant. The first `count` entities stand before it.
 */
export function resolvePronoun(place: PronounPlace, discourse: Discourse, count: number): number {
  const { gender, block } = place;
  const here = discourse.offeredIn(place, gender, count);
  if (here !== null) return here;
  const before = discourse.blockBefore(block, count);
  return before < 0 || block - before > LONGEST_SPEECH ? -1 : discourse.offeredBy(before, gender);
}
