import articleEntries from "./article-words.txt";
import { entryMap } from "./list";

/** From a lower-case word to the class that tells news from other text: `speech`, `person`, `time`, `news`, `manual`, `reader`, `rule`, `past`. */
export const articleWords = entryMap(articleEntries);
