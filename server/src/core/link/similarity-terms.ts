import { stemmer } from "stemmer";

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
