import type { Article } from "../text/article";
import { firstEndingAfter, type Span } from "../text/span";
import { comparedWord } from "./compared-words";

/** The stems of the content words around something: what a reader would compare to see whether two passages speak of one thing. */
export type Context = ReadonlySet<string>;

const contextsOfArticle = new WeakMap<Article, Map<number, ReadonlySet<string>>>();
/** Longer than any article. */
const LONGEST = 2 ** 26;

/** The content stems of a passage. Gathered once: the mentions and figures of a sentence share them, and so does every story that is linked anew. */
export function contextOf(article: Article, span: Span): ReadonlySet<string> {
  let contexts = contextsOfArticle.get(article);
  if (!contexts) contextsOfArticle.set(article, (contexts = new Map()));
  const key = span.start * LONGEST + span.end;
  let context = contexts.get(key);
  if (!context) contexts.set(key, (context = stemsIn(article, span)));
  return context;
}

function stemsIn({ tokens }: Article, span: Span): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = firstEndingAfter(tokens, span.start); at < tokens.length && tokens[at].start < span.end; at++) {
    const { isContent, stem } = comparedWord(tokens[at].form);
    if (isContent) found.add(stem);
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

  /** The weighted cosine of two contexts, 0 to 1; also 0 where it is surely less than `least`. */
  similarity(a: Context, b: Context, least = 0): number {
    if (a.size === 0 || b.size === 0) return 0;
    const [x, y] = [this.lengthOf(a), this.lengthOf(b)];
    // All of the shorter one may be shared, and no more.
    if (Math.min(x, y) < (least - ROUNDING) * Math.max(x, y)) return 0;
    let shared = 0;
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    for (const stem of small) if (large.has(stem)) shared += this.square(stem);
    return shared / (x * y);
  }
}

/** Sums of weights that should be equal differ by less than this. */
const ROUNDING = 1e-9;
