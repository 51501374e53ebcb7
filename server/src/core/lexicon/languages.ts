import { entryMap } from "./list";
import stopwordEntries from "./stopwords.txt";

/** From a function word, lower case, to the ISO 639-1 codes of the languages that use it. */
export const languagesOfWord: ReadonlyMap<string, readonly string[]> = invert(entryMap(stopwordEntries));

function invert(lists: ReadonlyMap<string, string>): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [language, list] of lists)
    for (const word of new Set(list.split(",").map((entry) => entry.trim())))
      inverted.set(word, [...(inverted.get(word) ?? []), language]);
  return inverted;
}
