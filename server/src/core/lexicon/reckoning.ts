import directionEntries from "./change-directions.txt";
import countedPersonEntries from "./counted-persons.txt";
import { entryMap, entrySet, longestFirst, wordsByClass } from "./list";
import lifeDateEntries from "./life-dates.txt";
import numberedDeedEntries from "./numbered-deeds.txt";
import unitFactorEntries from "./unit-factors.txt";

/** "Rose", "a drop", "up": words of a change, by where it goes. */
export const changeDirections = wordsByClass(directionEntries, "up", "down");

/** From a unit to what it measures and how many of the metric base it is. */
export const unitFactors: ReadonlyMap<string, { readonly dimension: string; readonly factor: number }> = new Map(
  [...entryMap(unitFactorEntries)].map(([unit, value]) => {
    const [dimension, factor] = value.split(" ");
    return [unit, { dimension, factor: Number(factor) }];
  }),
);

/** "Boy", "tourist": people as they are counted, beside `personNouns`; singular. */
export const countedPersons = entrySet(countedPersonEntries);
/** "Term", "title": what an ordinal counts for somebody; `entered` where a verb of `win` or `seek` has to stand before it, `made` for verbs before "her third". */
export const numberedDeeds = wordsByClass(numberedDeedEntries, "noun", "entered", "win", "seek", "made");

/** What happens once, by the first of the words that tell it: "born", "took office". */
export const lifeDates = longestFirst(
  [...entryMap(lifeDateEntries)].map(([phrase, kind]) => ({ words: phrase.split(" "), kind })),
  ([first]) => first,
);
