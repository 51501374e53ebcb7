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
const BREAKS = new Set([";", ":", "—", "–", "(", ")", "_", "“", "”", '"']);

/**
 * The number of the clause that each token of a sentence belongs to: 0, 1, 2 … from left to right. A rough cut at
 * punctuation, subordinating words and coordinated clauses; it never fails.
 */
export function clausesOf(tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map((token, index) => {
    const previous = tokens[index - 1];
    if (index > 0) {
      const word = token.kind === "word" ? token.text.toLowerCase() : "";
      const afterComma = previous.text === ",";
      if (BREAKS.has(token.text) || OPENERS.has(word) || (afterComma && AFTER_COMMA.has(word))) clause++;
    }
    return clause;
  });
}
