import countedEntries from "./counted-nouns.txt";
import modifierEntries from "./date-modifiers.txt";
import dateEntries from "./date-words.txt";
import dayPartEntries from "./day-parts.txt";
import holidayEntries from "./holidays.txt";
import irregularPastEntries from "./irregular-past.txt";
import { entryMap, entryNumbers, entrySet, wordsByClass } from "./list";
import monthEntries from "./months.txt";
import planningEntries from "./planning-words.txt";
import seasonEntries from "./seasons.txt";
import tenseEntries from "./tense-words.txt";
import unitEntries from "./time-units.txt";
import zoneEntries from "./time-zones.txt";
import vagueEntries from "./vague-times.txt";
import weekdayEntries from "./weekdays.txt";

/** "march", "mar" → 3; lower case. */
export const monthWords = entryNumbers(monthEntries);
/** "tuesday", "tuesdays", "tue" → 2, Monday being 1; lower case. */
export const weekdayWords = entryNumbers(weekdayEntries);
/** "march": the months without their abbreviations; lower case. */
export const monthNames: ReadonlySet<string> = new Set(
  [...new Set(monthWords.values())].map((month) =>
    [...monthWords.keys()]
      .filter((word) => monthWords.get(word) === month)
      .reduce((a, b) => (b.length > a.length ? b : a)),
  ),
);
/** "tuesday": the days of the week without plurals and abbreviations; lower case. */
export const weekdayNames: ReadonlySet<string> = new Set(
  [...weekdayWords.keys()].filter((word) => word.endsWith("day")),
);
/** "hours" → "hour"; lower case. */
export const timeUnitWords = entryMap(unitEntries);
/** "autumn" → "FA"; lower case. */
export const seasonWords = entryMap(seasonEntries);
/** "evening" → "EV", "noon" → "12:00"; lower case. */
export const dayPartWords = entryMap(dayPartEntries);
/** "gmt" → "+00:00"; lower case. */
export const timeZoneWords = entryMap(zoneEntries);
/** "good friday" → "easter -2": the rule of a holiday (see the head of the list); lower case, no full stops. */
export const holidayRules = entryMap(holidayEntries);
/** "at the moment" → "PRESENT_REF"; lower case. */
export const vagueTimePhrases = entryMap(vagueEntries);
/** "went", "said": past forms that differ from the base form; lower case. */
export const irregularPastForms = entrySet(irregularPastEntries);
/** "scheduled", "plans": words after which an event lies ahead; lower case. */
export const planningWords = entrySet(planningEntries);
/** "people", "miles": what makes the number before it a count, no year; lower case. */
export const countedNouns = entrySet(countedEntries);
/** "Agreed", "due", "indeed": words that tell the time of a clause, or seem to; the head of the list says how. Lower case. */
export const tenseWords = wordsByClass(
  tenseEntries,
  "future",
  "past",
  "present",
  "directing",
  "preposition",
  "other",
  "noun",
  "planned",
  "auxiliary",
);
/** "Today", "several", "past", "during": words of date expressions that no calendar has; the head of the list says how. Lower case. */
export const dateWords = wordsByClass(
  dateEntries,
  "telling",
  "opening",
  "unnumbered",
  "between",
  "framing",
  "introducing",
  "ambiguous",
  "sun",
  "season",
  "seasonal",
  "sunlit",
  "lasting",
  "owned",
  "counted",
  "lingering",
  "hours",
  "following",
);
const modifiers = (place: string): ReadonlyMap<string, string> =>
  new Map(
    [...entryMap(modifierEntries)].flatMap(([phrase, value]): [string, string][] => {
      const [own, modifier] = value.split(" ");
      return own === place ? [[phrase, modifier]] : [];
    }),
  );
/** "more than" → "MORE_THAN": before a length or a time; lower case. */
export const dateLimits = modifiers("limit");
/** "early" → "START": before a date; lower case. */
export const dateEdges = modifiers("edge");
/** "beginning" → "START": before "of" and a date; lower case. */
export const dateBounds = modifiers("bound");
