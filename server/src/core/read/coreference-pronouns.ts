import type { Discourse, Told } from "./coreference-discourse";

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
interface PronounPlace {
  readonly gender: Told;
  readonly block: number;
}

/** How many paragraphs of nothing but speech may stand between a pronoun and the name. */
const LONGEST_SPEECH = 3;

/**
 * To whom a pronoun of the third person points: within its sentence, else the nearest sentence of its paragraph that names
 * somebody of its gender, else the paragraph before. -1 where two compete. The first `count` entities stand before it.
 */
export function resolvePronoun({ gender, block }: PronounPlace, discourse: Discourse, count: number): number {
  const here = discourse.offeredIn(block, gender, count);
  if (here !== null) return here;
  const before = discourse.blockBefore(block, count);
  return before < 0 || block - before > LONGEST_SPEECH ? -1 : discourse.offeredBy(before, gender);
}
