import beEntries from "./be-words.txt";
import comparedEntries from "./compared-words.txt";
import functionWordEntries from "./function-words.txt";
import { entryMap, entrySet, wordsByClass } from "./list";
import modalEntries from "./modal-words.txt";

/** Words that carry grammar rather than news, lower case, straight apostrophes: two sentences may differ in them and say the same. */
export const functionWords = entrySet(functionWordEntries);

/** "Were", "isn't", "’s", "gets": the forms of "be" and what stands for them; lower case, with either apostrophe. */
export const beWords = wordsByClass(beEntries, "form", "negated", "contracted", "passive");
/** "Was", "got": the auxiliaries of a passive; lower case. */
export const passiveAuxiliaries: ReadonlySet<string> = new Set([...beWords.form, ...beWords.passive]);
/** "Never", "dozens", "because": words that weigh otherwise than others where two wordings are compared; lower case, straight apostrophes. */
export const comparedWords = wordsByClass(comparedEntries, "negation", "vague", "empty");
/** "might" → "may": words that say how sure, possible or conditional something is; lower case. */
export const modalWords: ReadonlyMap<string, string> = entryMap(modalEntries);
