import { entryMap, wordsByClass } from "./list";
import occupationEntries from "./occupations.txt";
import officeEntries from "./office-words.txt";
import raw from "./offices-exclusive.txt";

/** From a title, lower case, to "class/office": a person holds one office of a class at a time. */
export const exclusiveOffices = entryMap(raw);
/** From an everyday occupation, lower case ("lorry driver"), to the one that it is a form of ("driver"). */
export const occupations = entryMap(occupationEntries);
/** Words of titles and of sentences about offices; the head of the list says what each class does. Lower case. */
export const officeWords = wordsByClass(
  officeEntries,
  "lowering",
  "neutral",
  "beside",
  "loose",
  "envoy",
  "change",
  "joint",
);
