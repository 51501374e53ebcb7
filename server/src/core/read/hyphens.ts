import { perForm, trigger } from "../text/forms";
import { eachBetweenHyphens, isDigit } from "../text/pieces";
import type { Token, TokenKind } from "../text/tokens";

/** The hyphens of compounds; a dash joins none. */
export const HYPHEN = /[-‐‑]/;
const HYPHENATED = trigger(({ kind, text }) => kind === "word" && HYPHEN.test(text));

/** The pieces of a word between its hyphens, and the hyphens. */
const hyphenPieces = perForm(({ text }): readonly { kind: TokenKind; from: number; to: number }[] => {
  const pieces: { kind: TokenKind; from: number; to: number }[] = [];
  eachBetweenHyphens(text, HYPHEN, (from, to, followed) => {
    if (to > from) pieces.push({ kind: isDigit(text, from) ? "number" : "word", from, to });
    if (followed) pieces.push({ kind: "punctuation", from: to, to: to + 1 });
  });
  return pieces;
});

/** Splits words at their hyphens: "five-hour" becomes "five", "-", "hour". */
export function splitHyphens(tokens: readonly Token[]): Token[] {
  const split: Token[] = [];
  for (const token of tokens) {
    if ((token.form.triggers & HYPHENATED) === 0) split.push(token);
    else for (const { kind, from, to } of hyphenPieces(token.form)) split.push(token.piece(kind, from, to));
  }
  return split;
}
