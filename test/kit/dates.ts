import { anchor } from "../../server/src/core/read/anchor";
import { readDates } from "../../server/src/core/read/dates";
import type { AnchoredDate } from "../../server/src/core/read/reading";
import { readArticle } from "../../server/src/core/text/structure";

/** The dates of a text, anchored on a day of publication. */
export function anchoredDates(text: string, published: string | null): readonly AnchoredDate[] {
  const article = readArticle(text);
  const reading = { article, people: [], names: [], quotes: [], dates: readDates(article), figures: [], events: [] };
  return anchor(reading, { value: published, from: published ? "settings" : null, how: "" }).dates;
}

/** A text in which ‹words› mark the date expressions, with the marks taken out, and what stands between them. */
export function unmarked(marked: string): { text: string; spans: string[] } {
  const spans: string[] = [];
  const text = marked.replace(/‹([^›]{1,80})›/g, (_, words: string) => {
    spans.push(words);
    return words;
  });
  return { text, spans };
}
