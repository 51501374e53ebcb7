import { entryMap } from "./list";
import headEntries from "./measure-heads.txt";
import measureEntries from "./measures.txt";

/** From a word, lower case ("wounded"), to what it says the counted went through ("injured"). */
export const measureWords: ReadonlyMap<string, string> = entryMap(measureEntries);
/** From a counted noun, lower case, to the noun that stands for its group ("employees" to "workers"). */
export const measureHeads: ReadonlyMap<string, string> = entryMap(headEntries);
