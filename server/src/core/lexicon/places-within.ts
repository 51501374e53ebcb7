import { entryMap } from "./list";
import raw from "./places-within.txt";

/** From a capital or a seat of power, lower case, to what it lies in. */
export const placesWithin: ReadonlyMap<string, string> = entryMap(raw);
