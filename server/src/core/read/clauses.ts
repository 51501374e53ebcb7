import { clauseOpeners } from "../lexicon/sentences";
import { trigger } from "../text/forms";
import type { Token } from "../text/tokens";

const BREAKS = new Set([";", ":", "—", "–", "_", "“", "”", '"']);

/** Tokens at which a clause may begin or end; the others belong to that of the token before them. */
const BORDER = trigger(
  ({ kind, text, lower }) =>
    text === "(" ||
    text === ")" ||
    text === "," ||
    BREAKS.has(text) ||
    (kind === "word" && (clauseOpeners.anywhere.has(lower) || clauseOpeners.comma.has(lower))),
);

/**
 * The number of the clause that each token of a sentence belongs to. A rough cut at punctuation, subordinating words and
 * coordinated clauses; what stands in round brackets is a clause of its own, and the clause around it goes on behind it.
 * It never fails.
 */
export function clausesOf(tokens: readonly Token[]): number[] {
  let last = 0;
  let clause = 0;
  let around = -1;
  let outer = -1;
  const clauses: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text, lower, triggers } = tokens[index].form;
    if ((triggers & BORDER) === 0) {
      clauses.push(clause);
      continue;
    }
    if (text === ",") {
      // The comma itself belongs to what it closes.
      clauses.push(clause);
      if (outer >= 0 && clauseOpeners.going.has(tokens[index + 1]?.form.lower)) [clause, outer] = [outer, -1];
      continue;
    }
    if (text === "(" && around < 0) {
      around = clause;
      clause = ++last;
    } else if (text === ")" && around >= 0) {
      // The bracket itself belongs to what it closes.
      clauses.push(clause);
      clause = around;
      around = -1;
      continue;
    } else if (index > 0) {
      const opens =
        kind === "word" &&
        (clauseOpeners.anywhere.has(lower) || (tokens[index - 1].text === "," && clauseOpeners.comma.has(lower)));
      if (opens || BREAKS.has(text)) {
        outer = clauseOpeners.relative.has(lower) && tokens[index - 1].text === "," ? clause : -1;
        clause = ++last;
      }
    }
    clauses.push(clause);
  }
  return clauses;
}
