import { areaWords } from "../lexicon/areas";
import { reportingForms } from "../lexicon/attribution";
import { eventNeighbours, eventWords, placeParts } from "../lexicon/events";
import { isCapitalised } from "../text/capital";
import { firstEndingAfter } from "../text/span";
import type { Token } from "../text/tokens";

/** What may stand between a preposition that says where and the name behind it. */
const isBetween = ({ lower, text }: Token): boolean => areaWords.between.has(lower) || text === ",";

/** Does a name say where: behind a preposition of place? Before a verb it acts ("Moscow said"), behind "for" it is meant. */
export function isLocative(tokens: readonly Token[], at: number, end: number): boolean {
  // "Officials in Lindholm said": where those are who tell of it.
  const behind = tokens[firstEndingAfter(tokens, end)];
  if (behind && reportingForms.get(behind.lower)?.lemma === "say") return false;
  // "The Lindholm talks": a place may stand right before the event.
  if (eventWords.get(tokens[at + 1]?.lower ?? "")?.verb === false) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back].lower;
    // "The war in Ukraine", "peace in Gaza": where a lasting state is, not where this event was.
    if (eventNeighbours.locative.has(word)) return !eventNeighbours.lasting.has(tokens[back - 1]?.lower);
    if (word === "of" && placeParts.has(tokens[back - 1]?.lower)) return true;
    if (!isBetween(tokens[back]) && !isCapitalised(tokens[back].text)) return false;
  }
  return false;
}
