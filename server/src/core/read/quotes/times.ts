import { wordClass } from "../../lexicon/attribution";
import { has, type Words } from "./words";

/** Words that count a time back or forth from another. */
export const BACK = new Set(["later", "ago", "earlier", "afterwards", "afterward"]);
const UNITS = new Set([
  "hours",
  "hour",
  "days",
  "day",
  "weeks",
  "week",
  "months",
  "month",
  "years",
  "year",
  "minutes",
  "minute",
  "moments",
  "moment",
]);

/** Where "less than two weeks ago", "a day later" begins that ends before `end`; `end` if there is none. */
export function timeStart(words: Words, end: number, floor: number): number {
  if (!BACK.has(words.lower[end - 1]) || end - 3 <= floor || !UNITS.has(words.lower[end - 2])) return end;
  let at = end - 2;
  const least = Math.max(floor + 1, end - 7);
  while (
    at > least &&
    words.inside[at - 1] < 0 &&
    (words.tokens[at - 1].kind === "number" ||
      has(words, at - 1, wordClass.determiner | wordClass.adverb) ||
      words.lower[at - 1] === "than" ||
      words.lower[at - 1] === "less" ||
      NUMBERS.has(words.lower[at - 1]))
  )
    at--;
  return at;
}

const NUMBERS = new Set(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]);
