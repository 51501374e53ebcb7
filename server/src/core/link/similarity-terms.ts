import { stemmer } from "stemmer";
import type { Article } from "../text/article";
import { spellingOf } from "./notation";

/** Longer runs of letters are no words; the cap keeps the stemmer off them. */
const LONGEST_WORD = 40;

/** Lower case, straight apostrophes, no diacritics and no possessive. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  // Most words of a story are plain letters, and normalising them is what costs.
  if (!/^[a-z]{1,40}$/.test(folded)) {
    folded = folded.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘ʼ]/g, "'");
    if (folded.endsWith("'s")) folded = folded.slice(0, -2);
  }
  return folded;
}

/** The stem (Porter 1980) of a folded word. */
export function stemOf(folded: string): string {
  return folded.length > LONGEST_WORD ? folded.slice(0, LONGEST_WORD) : stemmer(folded);
}

const stemsOfArticle = new WeakMap<Article, readonly string[]>();

/** The stem of every token of an article, in their order; "" for punctuation. Computed once an article, since an article never changes. */
export function stemsOf(article: Article): readonly string[] {
  let stems = stemsOfArticle.get(article);
  if (!stems) {
    const known = new Map<string, string>();
    stems = article.tokens.map(({ kind, text }) => {
      if (kind === "punctuation") return text === "%" ? "percent" : "";
      if (kind === "number") return text;
      let stem = known.get(text);
      if (stem === undefined) known.set(text, (stem = stemOf(spellingOf(foldWord(text)))));
      return stem;
    });
    stemsOfArticle.set(article, stems);
  }
  return stems;
}
