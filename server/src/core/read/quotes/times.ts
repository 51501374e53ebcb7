import { sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { cardinalWords } from "../../lexicon/numbers";
import { has, type Words } from "./words";

/** Where "less than two weeks ago", "a day later" begins that ends before `end`; `end` if there is none. */
export function timeStart(words: Words, end: number, floor: number): number {
  if (
    !sourcePhraseWords.apart.has(words.lower[end - 1]) ||
    end - 3 <= floor ||
    !sourcePhraseWords.length.has(words.lower[end - 2])
  )
    return end;
  let at = end - 2;
  const least = Math.max(floor + 1, end - 7);
  while (
    at > least &&
    words.inside[at - 1] < 0 &&
    (words.tokens[at - 1].kind === "number" ||
      has(words, at - 1, wordClass.determiner | wordClass.adverb) ||
      words.lower[at - 1] === "than" ||
      words.lower[at - 1] === "less" ||
      cardinalWords.has(words.lower[at - 1]))
  )
    at--;
  return at;
}
