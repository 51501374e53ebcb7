import { choiceOf } from "../lexicon/list";
import { planWords } from "../lexicon/wordings";
import { comparedWord } from "../link/compared-words";
import type { StoryEvent } from "../link/events";
import type { Happening } from "../link/happenings";
import { compareWhere } from "../link/happenings-compare";
import { storyPersonOf } from "../link/story-people";
import { isCapitalised } from "../text/capital";
import { firstEndingAfter, textOf } from "../text/span";
import type { Token } from "../text/tokens";
import { type Places, placesOf } from "../link/places";
import type { Story } from "../link/story";
import type { EventMention } from "../read/reading";
import type { Conflict, Rule } from "./conflict";
import { daysApart, publishedOrder } from "../link/publication-days";
import { eventLabel, sameEventGate } from "./event-gate";
import { areOfOneName, isOneMainEvent, isSingular, mainEvents, sharePeople } from "./main-events";
import { otherDay, otherMainDay } from "./plan-day";
import { type Claim, positionsOf } from "./positions";

interface PlannedMention {
  readonly happening: Happening;
  readonly event: EventMention;
}

function mentionsOf(event: StoryEvent, story: Story): PlannedMention[] {
  return event.happenings.flatMap((happening) =>
    happening.mentions.map((index) => ({ happening, event: story.sources[happening.source].reading.events[index] })),
  );
}

const claimOf = ({ happening, event }: PlannedMention, value: string, label: string): Claim => ({
  value,
  label,
  passage: { source: happening.source, start: event.core.start, end: event.core.end },
});

/** Are two mentions surely of one plan: the people of their own clauses, not those of the whole account? */
function sameMeeting(a: PlannedMention, b: PlannedMention, story: Story, places: Places): boolean {
  const personOf = storyPersonOf(story.people);
  const own = ({ happening, event }: PlannedMention) => {
    const { source } = happening;
    const { text } = story.sources[source].reading.article;
    return {
      class: event.class,
      main: happening.main,
      people: new Set(event.people.flatMap((person) => personOf(source, person) ?? [])),
      places: new Set(event.places.map((span) => places.fold(textOf(text, span)))),
      days: happening.days,
    };
  };
  const [x, y] = [own(a), own(b)];
  if (sameEventGate(x, y, places) !== null) return true;
  const [one, other] = [a.happening, b.happening];
  return (
    isSingular(one.class) &&
    places.compare(x.places, y.places) === "same" &&
    sharePeople(story, one.source, other.source)
  );
}

/** "Will not meet", "no longer plan to meet"; "until" and the like behind it leave the plan standing. */
const RULED_OUT_BEFORE =
  /\b(?:(?:will|are|is|was|were)\snot(?:\sgoing\sto)?|won[’']t|no\slonger\s(?:plans?|planning|expects?|expected|going|intends?)\sto)\s$/i;
/** "No meeting … is planned", "a meeting … is not planned". */
const RULED_OUT_BEHIND = /^[^.;:,]{0,80}\s(?:is|are|was|were)\s(not\s)?(?:yet\s|currently\s)?(?:planned|scheduled)\b/i;
const NONE_BEFORE = /\bno\s(?:\p{L}{1,20}\s){0,1}$/iu;
const LATER = new RegExp(`^[^.;:]{0,80}\\b(?:${choiceOf(planWords.later)})\\b`, "i");

/** Is a plan denied: the sources that expect it are then set against it as against a cancellation? */
function isRuledOut({ happening, event }: PlannedMention, story: Story): boolean {
  if (event.modality !== "possible") return false;
  const { text } = story.sources[happening.source].reading.article;
  const before = text.slice(Math.max(event.sentence.start, event.start - 40), event.start);
  const behind = text.slice(event.end, Math.min(event.sentence.end, event.end + 120));
  if (LATER.test(behind)) return false;
  if (RULED_OUT_BEFORE.test(before)) return true;
  const planned = RULED_OUT_BEHIND.exec(behind);
  return planned !== null && (planned[1] !== undefined) !== NONE_BEFORE.test(before);
}

/** A plan of one source that another source says was cancelled. */
function cancelled(
  event: StoryEvent,
  story: Story,
  isOne: (planned: PlannedMention, gone: PlannedMention) => boolean,
): Conflict[] {
  const mentions = mentionsOf(event, story).filter(({ event: { quoted } }) => !quoted);
  const gone = mentions.filter((mention) => mention.event.modality === "cancelled" || isRuledOut(mention, story));
  // An article that reports the cancellation itself knows of the plan, too.
  const knowing = new Set(gone.map(({ happening }) => happening.source));
  const planned = mentions.filter(
    ({ happening, event: { modality } }) => modality === "planned" && !knowing.has(happening.source),
  );
  const pairs = planned.flatMap((a) => gone.filter((b) => isOne(a, b)).map((b) => [a, b] as const));
  if (pairs.length === 0) return [];
  const orders = pairs.map(([a, b]) =>
    publishedOrder(story.sources[a.happening.source], story.sources[b.happening.source]),
  );
  const later = orders.every((order) => order !== null && order < 0);
  const used = new Set(pairs.flat());
  const called = pairs.some(([, { event: other }]) => other.modality === "cancelled");
  const claims = mentions
    .filter((mention) => used.has(mention))
    .map((mention) => {
      if (mention.event.modality === "planned") return claimOf(mention, "planned", "planned");
      return claimOf(mention, "cancelled", mention.event.modality === "cancelled" ? "cancelled" : "not planned");
    });
  return [
    {
      rule: "plan",
      severity: later || !called ? "information" : "warning",
      confidence: called ? 0.75 : 0.7,
      subject: `whether ${eventLabel(event.class)} takes place`,
      key: `${event.class} cancelled`,
      positions: positionsOf(claims),
      why: later
        ? "The source that calls it cancelled is the later one, so that the plan may have changed since."
        : "One source expects it, another says that it was cancelled.",
    },
  ];
}

/** "The Selby folk festival" and "the Selby jazz festival": the words right before the event are of two sorts. */
function isOfTwoSorts(a: PlannedMention, b: PlannedMention, story: Story): boolean {
  const [x, y] = [a, b].map(({ happening, event }) => {
    const { tokens } = story.sources[happening.source].reading.article;
    const before = tokens[firstEndingAfter(tokens, event.start) - 1];
    return before && isPlainWord(before) ? before.lower : "";
  });
  return x !== "" && y !== "" && x !== y;
}

/** Is a word one of content, and no name? */
const isPlainWord = ({ kind, text, form }: Token): boolean =>
  kind === "word" && !isCapitalised(text) && comparedWord(form).isContent;

/** The one event ahead of a class that two sources are about, each by its name, where one of them, not the later, calls it off. */
function cancelledMain(story: Story, places: Places, without: ReadonlySet<string>): Conflict[] {
  return mainEvents(story, "future").flatMap((happenings) => {
    const [first] = happenings;
    if (happenings.length < 2 || !isSingular(first.class) || without.has(first.class)) return [];
    return cancelled({ class: first.class, happenings }, story, (a, b) => {
      const [x, y] = [a.happening, b.happening];
      const [source, other] = [story.sources[x.source], story.sources[y.source]];
      const order = publishedOrder(source, other);
      return (
        b.event.modality === "cancelled" &&
        (order === null ? daysApart(source, other) === 0 : order >= 0) &&
        areOfOneName(x, y, story) &&
        compareWhere(x, y, places) !== "clash" &&
        !isOfTwoSorts(a, b, story) &&
        isOneMainEvent(x, y, story, places)
      );
    });
  });
}

/** A plan that the sources do not tell alike: going or cancelled, one day or another. */
function find(story: Story): Conflict[] {
  const places = placesOf(story.sources);
  const found = story.events.flatMap((event) => {
    if (event.happenings[0].tense !== "future") return [];
    const gone = cancelled(event, story, (a, b) => sameMeeting(a, b, story, places));
    return gone.length > 0 ? gone : otherDay(event, story, places);
  });
  const known = new Set(found.map(({ key = "" }) => key.slice(0, key.lastIndexOf(" "))));
  const main = cancelledMain(story, places, known);
  for (const { key = "" } of main) known.add(key.slice(0, key.lastIndexOf(" ")));
  return [...found, ...main, ...otherMainDay(story, known)];
}

export const plan: Rule = { id: "plan", title: "A plan, and its cancellation", level: "warning", find };
