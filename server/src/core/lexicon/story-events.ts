import dayEntries from "./event-days.txt";
import traitEntries from "./event-traits.txt";
import kinEntries from "./event-kin.txt";
import { entryMap, wordsByClass } from "./list";
import otherEntries from "./other-events.txt";

/** Classes of events by what is common of them; the head of the list says what each trait means. */
export const eventTraits = wordsByClass(traitEntries, "often", "scattered", "serial", "spread", "own", "timed");
/** "Another", "second", "the day after": words by which an event is told from another of its kind. Lower case. */
export const otherEvents = wordsByClass(otherEntries, "beside", "anywhere");
/** "Into the night", "as of": words that say how a day belongs to an event; the head of the list says how. Lower case. */
export const eventDayWords = wordsByClass(dayEntries, "overnight", "bound", "befalling");
/** From a class of events to those whose words may name the same event; each pair stands once. */
export const kinClasses: ReadonlyMap<string, readonly string[]> = new Map(
  [...entryMap(kinEntries)].map(([kind, kin]) => [kind, kin.split(", ")]),
);
