import { anyOf } from "../lexicon/list";
import { eventTraits } from "../lexicon/story-events";
import { planWords } from "../lexicon/wordings";
import type { StoryEvent } from "../link/events";
import type { Happening } from "../link/happenings";
import { hasOneDay } from "../link/happenings-compare";
import type { Places } from "../link/places";
import type { Story } from "../link/story";
import { isoDay } from "../read/calendar";
import { dayNumberOf, printDay } from "../read/calendar-print";
import { textOf } from "../text/span";
import type { Conflict } from "./conflict";
import { isGround, isSameWord } from "./event-days";
import { eventLabel, sameEventGate } from "./event-gate";
import { type Dated, datedOf, disputedMainDays, hasSingleDay } from "./main-days";
import { mainEvents, tellTwoSorts } from "./main-events";
import { positionsOf } from "./positions";

function conflictOf(kind: string, dated: readonly Dated[], pairs: readonly (readonly [Dated, Dated])[]): Conflict[] {
  if (pairs.length === 0) return [];
  const days = new Set(pairs.flat().map(({ day }) => day));
  return [
    {
      rule: "plan",
      severity: "information",
      confidence: 0.7,
      subject: `the day planned for ${eventLabel(kind)}`,
      key: `${kind} day`,
      positions: positionsOf(
        dated
          .filter(({ day }) => days.has(day))
          .map(({ day, passage }) => ({ value: isoDay(day), label: printDay(isoDay(day), "short"), passage })),
      ),
      why: "The sources announce one event for different days; a plan may have been moved.",
    },
  ];
}

const BEGINS = anyOf(planWords.begins);

/** Has an event that lies ahead one day: also what lasts, where the day on which it begins is told? */
function hasOneDayAhead(happening: Happening, story: Story): boolean {
  if (hasOneDay(happening.class)) return true;
  const { article, events } = story.sources[happening.source].reading;
  return happening.mentions.every((mention) => {
    const { sentence, dates } = events[mention];
    return dates.length === 0 || BEGINS.test(textOf(article.text, sentence));
  });
}

/** Did both planned days still lie ahead when the later of two sources came out? Else one of them tells of a next plan. */
function liesAhead(story: Story, days: readonly number[], sources: readonly number[]): boolean {
  const published = sources.map((source) => dayNumberOf(story.sources[source].reading.published.value));
  return published.every((printed) => printed === null || days.every((day) => day >= printed));
}

/** One planned event for which the sources give different days. */
export function otherDay(event: StoryEvent, story: Story, places: Places): Conflict[] {
  if (eventTraits.spread.has(event.class)) return [];
  const dated = datedOf(event.happenings.filter((happening) => hasOneDayAhead(happening, story)));
  const known = (source: number, day: number) => dated.some((one) => one.passage.source === source && one.day === day);
  const pairs = dated.flatMap((a, index) =>
    dated
      .slice(index + 1)
      .filter((b) => {
        const gate = a.day !== b.day && sameEventGate(a.happening, b.happening, places);
        return (
          gate &&
          gate.samePlace &&
          !known(a.passage.source, b.day) &&
          !known(b.passage.source, a.day) &&
          liesAhead(story, [a.day, b.day], [a.passage.source, b.passage.source]) &&
          !tellTwoSorts(story, a.happening, b.happening)
        );
      })
      .map((b) => [a, b] as const),
  );
  return conflictOf(event.class, dated, pairs);
}

/** The days of the one planned event that two sources are about, where neither of them names the other day for anything. */
export function otherMainDay(story: Story, without: ReadonlySet<string>): Conflict[] {
  return mainEvents(story, "future").flatMap((all) => {
    if (all.length < 2 || eventTraits.spread.has(all[0].class) || without.has(all[0].class)) return [];
    const dated = datedOf(all.filter((one) => hasSingleDay(one) && hasOneDayAhead(one, story)));
    const pairs = disputedMainDays(
      dated,
      story,
      (a, b) =>
        liesAhead(story, [a.day, b.day], [a.passage.source, b.passage.source]) &&
        !isSameWord(a.passage, b.passage, story) &&
        isGround(a, story) &&
        isGround(b, story),
    );
    return conflictOf(all[0].class, dated, pairs);
  });
}
