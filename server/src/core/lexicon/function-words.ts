import functionWordEntries from "./function-words.txt";
import { entrySet } from "./list";

/** Words that carry grammar rather than news, lower case, straight apostrophes: two sentences may differ in them and say the same. */
export const functionWords = entrySet(functionWordEntries);
