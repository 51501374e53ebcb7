import { firstEndingAfter, type Span } from "./span";

export type TokenKind = "word" | "number" | "punctuation";

/** A word with its inner apostrophes, hyphens and dots ("son-in-law", "U.S.", "didn’t"), a number ("1,200.5"), or one other character. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD =
  /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’\u200c\u200d](?=[\p{L}])|[-‐‑](?=[\p{L}\p{N}])|\.(?=\p{L}(?:\.|\b)))*/uy;
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/uy;
const SPACE = /\s+/y;

/** The tokens of `text` between two offsets, in order. Linear: each expression is matched from a token's start only. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let offset = start;
  while (offset < end) {
    let kind: TokenKind | undefined = undefined;
    let next = offset;
    for (const [expression, kindOf] of [
      [SPACE, undefined],
      [WORD, "word"],
      [NUMBER, "number"],
    ] as const) {
      expression.lastIndex = offset;
      if (expression.test(text)) {
        kind = kindOf;
        next = Math.min(expression.lastIndex, end);
        break;
      }
    }
    if (next === offset) {
      kind = "punctuation";
      next = Math.min(offset + (text.codePointAt(offset)! > 0xffff ? 2 : 1), end);
    }
    if (kind) tokens.push({ kind, start: offset, end: next, text: text.slice(offset, next) });
    offset = next;
  }
  return tokens;
}

/** The tokens of an article that lie inside a span. Logarithmic, but for the copy. */
export function tokensIn(tokens: readonly Token[], span: Span): Token[] {
  const from = firstEndingAfter(tokens, span.start);
  let to = firstEndingAfter(tokens, span.end);
  // A token that reaches over the end of the span is none of its own.
  while (to > from && tokens[to - 1].end > span.end) to--;
  return tokens.slice(from, to);
}
