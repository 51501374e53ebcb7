import type { Token } from "../text/tokens";

/** Words that begin a clause of their own wherever they stand. */
const OPENERS = new Set([
  "after",
  "although",
  "amid",
  "as",
  "because",
  "before",
  "but",
  "despite",
  "following",
  "if",
  "since",
  "though",
  "until",
  "when",
  "where",
  "whereas",
  "which",
  "while",
  "who",
  "whom",
  "whose",
]);
/** Words that begin a clause behind a comma. */
const AFTER_COMMA = new Set(["and", "or", "so", "yet", "adding", "saying", "with", "including", "during"]);
const BREAKS = new Set([";", ":", "—", "–", "_", "“", "”", '"']);

/**
 * The number of the clause that each token of a sentence belongs to. A rough cut at punctuation, subordinating words and
 * coordinated clauses; what stands in round brackets is a clause of its own, and the clause around it goes on behind it.
 * It never fails.
 */
export function clausesOf(tokens: readonly Token[]): number[] {
  let last = 0;
  let clause = 0;
  let around = -1;
  return tokens.map((token, index) => {
    if (token.text === "(" && around < 0) {
      around = clause;
      return (clause = ++last);
    }
    if (token.text === ")" && around >= 0) {
      const inside = clause;
      clause = around;
      around = -1;
      return inside;
    }
    const word = token.kind === "word" ? token.text.toLowerCase() : "";
    const afterComma = index > 0 && tokens[index - 1].text === ",";
    if (index > 0 && (BREAKS.has(token.text) || OPENERS.has(word) || (afterComma && AFTER_COMMA.has(word))))
      clause = ++last;
    return clause;
  });
}
