import { entryMap, entrySet } from "./list";
import verbEntries from "./result-verbs.txt";
import nounEntries from "./results.txt";

/** From a noun, lower case, singular ("compromise"), to the kind of result that it names. */
export const resultNouns: ReadonlyMap<string, string> = entryMap(nounEntries);
export const resultVerbs: ReadonlySet<string> = entrySet(verbEntries);
