import type { Reading } from "../read/reading";

/** One article that is to be grouped with others. */
export interface Groupable {
  readonly path: string;
  readonly reading: Reading;
  /** The settled publication date, if any. */
  readonly published: string | null;
}

/** Groups the articles that tell of the same events. Returns groups of indices, each in order; an article alone is a group of one. */
export function groupStories(articles: readonly Groupable[]): number[][] {
  return articles.map((_, index) => [index]);
}
