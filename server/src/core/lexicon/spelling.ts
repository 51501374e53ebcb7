import { entryMap } from "./list";
import variantEntries from "./spelling-variants.txt";

/** "grey" → "gray": the American form of words that are spelt otherwise in British English, lower case. */
export const spellings: ReadonlyMap<string, string> = entryMap(variantEntries);
