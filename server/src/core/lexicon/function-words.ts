import beEntries from "./be-words.txt";
import functionWordEntries from "./function-words.txt";
import { entrySet, wordsByClass } from "./list";

/** Words that carry grammar rather than news, lower case, straight apostrophes: two sentences may differ in them and say the same. */
export const functionWords = entrySet(functionWordEntries);

/** "Were", "isn't", "’s", "gets": the forms of "be" and what stands for them; lower case, with either apostrophe. */
export const beWords = wordsByClass(beEntries, "form", "negated", "contracted", "passive");
/** "Was", "got": the auxiliaries of a passive; lower case. */
export const passiveAuxiliaries: ReadonlySet<string> = new Set([...beWords.form, ...beWords.passive]);
