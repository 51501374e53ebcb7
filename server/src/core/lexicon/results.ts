import { entryMap, entrySet } from "./list";
import qualifierEntries from "./result-qualifiers.txt";
import verbEntries from "./result-verbs.txt";
import nounEntries from "./results.txt";

/** From a noun, lower case, singular ("compromise"), to the kind of result that it names. */
export const resultNouns: ReadonlyMap<string, string> = entryMap(nounEntries);
export const resultVerbs: ReadonlySet<string> = entrySet(verbEntries);
/** From a word beside a result ("some", "final", "further") to what it does: "limited" leaves room for the opposite, "strict" does so only with "no", "other" speaks of one more. */
export const resultQualifiers: ReadonlyMap<string, string> = entryMap(qualifierEntries);
