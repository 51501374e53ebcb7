import { entryMap } from "./list";
import raw from "./offices-exclusive.txt";

/** From a title, lower case, to "class/office": a person holds one office of a class at a time. */
export const exclusiveOffices = entryMap(raw);
