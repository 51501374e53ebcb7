import areaEntries from "./area-words.txt";
import { wordsByClass } from "./list";

/** "Province", "northern", "the town of": words beside a name that say what it is the name of; the head of the list says where each class stands. Lower case. */
export const areaWords = wordsByClass(areaEntries, "behind", "of", "side", "between", "near", "town");
