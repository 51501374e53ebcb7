import { stemmer } from "stemmer";
import { fold, withoutPossessive } from "../text/fold";

/** Longer runs of letters are no words; the cap keeps the stemmer off them. */
const LONGEST_WORD = 40;

/** A word as sentences are compared: folded, without its possessive. */
export function bareWord(word: string): string {
  return withoutPossessive(fold(word));
}

/** The stem (Porter 1980) of a folded word. */
export function stemOf(folded: string): string {
  return folded.length > LONGEST_WORD ? folded.slice(0, LONGEST_WORD) : stemmer(folded);
}
