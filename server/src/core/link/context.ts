import type { Article } from "../text/article";
import { firstEndingAfter, type Span } from "../text/span";
import { stemsOf } from "./similarity-terms";

/** The stems of the content words around something: what a reader would compare to see whether two passages speak of one thing. */
export type Context = Set<string>;

/** Shorter words carry no content in English, numbers and names of months aside. */
const SHORTEST = 4;
const CLOSED =
  /^(?:that|this|with|from|have|were|been|they|their|them|said|says|will|would|could|should|about|after|before|when|which|while|where|there|than|then|also|into|over|more|most|some|such|only|other|those|these|what|your|just|very|because|between|under|again|being|both|each|here|must|does|done|ever|even|like|made|make|many|much|onto|same|upon)$/;

/** The content stems of a passage. */
export function contextOf(article: Article, span: Span): Context {
  const stems = stemsOf(article);
  const found: Context = new Set();
  for (let at = firstEndingAfter(article.tokens, span.start); at < article.tokens.length; at++) {
    const token = article.tokens[at];
    if (token.start >= span.end) break;
    if (token.kind !== "word" || token.text.length < SHORTEST || CLOSED.test(token.text.toLowerCase())) continue;
    found.add(stems[at]);
  }
  return found;
}

/** Weighs stems by how few contexts of a story have them (inverse document frequency, Spärck Jones 1972). */
export class ContextWeights {
  /** The squared weight of each stem. */
  private readonly squares = new Map<string, number>();
  /** A context only grows, so that its size tells whether its length is still known. */
  private readonly lengths = new WeakMap<Context, { readonly size: number; readonly length: number }>();
  private readonly rarest: number;

  constructor(contexts: readonly Context[]) {
    const counts = new Map<string, number>();
    for (const context of contexts) for (const stem of context) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [stem, count] of counts) this.squares.set(stem, Math.log(1 + contexts.length / count) ** 2);
    this.rarest = Math.log(1 + contexts.length) ** 2;
  }

  private square(stem: string): number {
    return this.squares.get(stem) ?? this.rarest;
  }

  private lengthOf(context: Context): number {
    const known = this.lengths.get(context);
    if (known?.size === context.size) return known.length;
    let sum = 0;
    for (const stem of context) sum += this.square(stem);
    const length = Math.sqrt(sum);
    this.lengths.set(context, { size: context.size, length });
    return length;
  }

  /** The weighted cosine of two contexts, 0 to 1. */
  similarity(a: Context, b: Context): number {
    if (a.size === 0 || b.size === 0) return 0;
    let shared = 0;
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    for (const stem of small) if (large.has(stem)) shared += this.square(stem);
    return shared / (this.lengthOf(a) * this.lengthOf(b));
  }
}
