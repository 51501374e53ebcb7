import type { Random } from "../random";
import { clauses } from "./clauses";
import { headline } from "./headline";
import { indirect } from "./indirect";
import { numerals } from "./numerals";
import { order } from "./order";
import { verbs } from "./verbs";
import { weekday } from "./weekday";

/** Changes that leave every fact as it is. */
export const REWRITES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  order,
  indirect,
  verbs,
  numerals,
  weekday,
  headline,
  clauses,
};

/** All harmless changes, one after the other. */
export function rewrite(text: string, random: Random): string {
  return Object.values(REWRITES).reduce((changed, apply) => apply(changed, random), text);
}
