import type { Token } from "../text/tokens";
import type { Head } from "./events-heads";

/** Classes of what befalls people in another event, at its hour. */
const IN_ANOTHER = new Set(["death", "injury"]);
/** Before the other event stands one of these: "killed on Monday in a drone strike". */
const IN = new Set(["by", "during", "in"]);
/** So many words may stand between them: "in a Russian drone strike". */
const LONGEST_PHRASE = 4;

/** Is a head told as the circumstance of another one of its clause: "in the attack"? */
function isCircumstance(index: number, after: number, tokens: readonly Token[]): boolean {
  for (let at = index - 1; at > after && index - at <= LONGEST_PHRASE + 1; at--) {
    if (IN.has(tokens[at].lower)) return true;
    if (tokens[at].kind === "punctuation") return false;
  }
  return false;
}

/** Does a clause begin with "when" right behind that of a head, and hold another one? */
function isWhen(index: number, after: number, tokens: readonly Token[], clauses: readonly number[]): boolean {
  if (clauses[index] !== clauses[after] + 1) return false;
  let first = index;
  while (first > 0 && clauses[first - 1] === clauses[index]) first--;
  return tokens[first].lower === "when";
}

/**
 * The event in which people died or were hurt, where the sentence tells it behind that: "were killed on Monday in a drone
 * strike", "died on Monday when a bridge collapsed". It has the day and the place of their death.
 */
export function eventOf(
  death: Head,
  heads: readonly Head[],
  tokens: readonly Token[],
  clauses: readonly number[],
): Head | undefined {
  if (!death.verb || !IN_ANOTHER.has(death.class)) return undefined;
  return heads.find(
    ({ index, verb, class: kind }) =>
      index > death.index &&
      !IN_ANOTHER.has(kind) &&
      (isWhen(index, death.index, tokens, clauses) ||
        (!verb && clauses[index] === clauses[death.index] && isCircumstance(index, death.index, tokens))),
  );
}
