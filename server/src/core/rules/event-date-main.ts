import { hasOneDay } from "../link/happenings-compare";
import { daysApart } from "../link/publication-days";
import type { Story } from "../link/story";
import { isoDay } from "../read/calendar";
import { dayNumberOf, printDay } from "../read/calendar-print";
import type { Conflict } from "./conflict";
import { isGround, isSameWord, isSurelyDated } from "./event-days";
import { eventLabel } from "./event-gate";
import { datedOf, disputedMainDays, type Dated, withSingleDay } from "./main-days";
import { areOfOneName, isSingular, mainEvents } from "./main-events";
import { kindredMainEvents } from "./main-kin";
import { positionsOf } from "./positions";

/** Days further apart are those of two events. */
const MOST_DAYS_APART = 10;
/** Of what happens again and again, papers tell as one event only from one day to the next. */
const MOST_DAYS_BETWEEN_REPORTS = 1;

/** The one past event of a class that two sources are about, where they name other days for it. */
export function disputedMainEvents(story: Story, without: ReadonlySet<string>): Conflict[] {
  const published = story.sources.map(({ reading }) => dayNumberOf(reading.published.value));
  const isPast = ({ day, passage: { source } }: Dated): boolean => {
    const printed = published[source];
    return printed !== null && day <= printed;
  };
  const apart = (a: Dated, b: Dated): number =>
    daysApart(story.sources[a.passage.source], story.sources[b.passage.source]) ?? Infinity;
  const mains = mainEvents(story, "past").filter((all) => all.length > 0 && hasOneDay(all[0].class));
  const found = new Set(without);
  return [...mains, ...kindredMainEvents(mains)].flatMap((all): Conflict[] => {
    const kinds = new Set(all.map(({ class: kind }) => kind));
    if (all.length < 2 || [...kinds].some((kind) => found.has(kind))) return [];
    const areSingular = [...kinds].every(isSingular);
    // "Searched on Thursday for two men who broke out on Monday": only the days that surely are its own count.
    const dated = withSingleDay(
      datedOf(all)
        .filter(isPast)
        .filter((one) => isSurelyDated(one, story)),
    );
    const pairs = disputedMainDays(
      dated,
      story,
      (a, b) =>
        Math.abs(a.day - b.day) <= MOST_DAYS_APART &&
        !isSameWord(a.passage, b.passage, story) &&
        isGround(a, story) &&
        isGround(b, story) &&
        (areSingular || Math.abs(apart(a, b)) <= MOST_DAYS_BETWEEN_REPORTS) &&
        (kinds.size === 1 ||
          (a.happening.class !== b.happening.class && areOfOneName(a.happening, b.happening, story))),
    );
    if (pairs.length === 0) return [];
    const kind = pairs[0][0].happening.class;
    for (const each of kinds) found.add(each);
    const days = new Set(pairs.flat().map(({ day }) => day));
    return [
      {
        rule: "event-date",
        severity: "information",
        confidence: 0.65,
        subject: `the date of ${eventLabel(kind)}`,
        key: kind,
        positions: positionsOf(
          dated
            .filter(({ day }) => days.has(day))
            .map(({ day, passage }) => ({ value: isoDay(day), label: printDay(isoDay(day), "short"), passage })),
        ),
        why: "Both articles are about one event, and each gives it a day that the other does not name.",
      },
    ];
  });
}
