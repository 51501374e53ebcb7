import type { Random } from "../random";
import type { Mutation } from "../sites";
import { date } from "./date";
import { figure } from "./figure";
import { negation } from "./negation";
import { place } from "./place";
import { plan } from "./plan";
import { quotation } from "./quotation";
import { speaker } from "./speaker";
import { spelling } from "./spelling";
import { title } from "./title";

/** One change of a fact at a place of the text that simple patterns, not the product’s readers, choose; null where there is none. */
export type Fact = (text: string, random: Random) => Mutation | null;

export const FACTS: Readonly<Record<string, Fact>> = {
  date,
  figure,
  spelling,
  title,
  speaker,
  quotation,
  negation,
  plan,
  place,
};
