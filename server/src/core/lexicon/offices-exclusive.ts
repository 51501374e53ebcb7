import { entryMap } from "./list";
import occupationEntries from "./occupations.txt";
import raw from "./offices-exclusive.txt";

/** From a title, lower case, to "class/office": a person holds one office of a class at a time. */
export const exclusiveOffices = entryMap(raw);
/** From an everyday occupation, lower case ("lorry driver"), to the one that it is a form of ("driver"). */
export const occupations = entryMap(occupationEntries);
