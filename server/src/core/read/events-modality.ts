import { eventNeighbours } from "../lexicon/events";
import type { Token } from "../text/tokens";
import type { Head } from "./events-heads";
import { isHeld } from "./modality";
import type { Modality } from "./reading";

/** "Called on her to resign", "Drivers to strike": an infinitive tells nothing that happened; in a headline it tells what will. */
export function infinitiveAt(
  { index, verb }: Head,
  tokens: readonly Token[],
  clauses: readonly number[],
  headline: boolean,
): Modality {
  const isInfinitive = (at: number): boolean =>
    tokens[at]?.lower === "to" && !eventNeighbours.factual.has(tokens[at - 1]?.lower);
  if (isInfinitive(index - 1) && (verb || headline)) return headline ? "planned" : "possible";
  if (!headline || verb) return "happened";
  // "Funeral of the singer to be held on Friday".
  for (let at = index + 1; at < tokens.length && clauses[at] === clauses[index]; at++)
    if (tokens[at].lower === "to" && isHeld(tokens, at + 1)) return "planned";
  return "happened";
}
