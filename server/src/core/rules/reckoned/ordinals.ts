import type { StoryEvent } from "../../link/events";
import { sameDay } from "../../link/happenings-compare";
import { placesOf, type Places } from "../../link/places";
import { daysApart } from "../../link/publication-days";
import { countShared } from "../../link/shared";
import { storyPersonOf } from "../../link/story-people";
import type { Story } from "../../link/story";
import { ordinalsOf, type ToldOrdinal } from "../../link/told-ordinals";
import { ordinal } from "../../read/print-number";
import type { Conflict } from "../conflict";
import { positionsOf } from "../positions";

/** Reports that come out further apart may tell of two events of one kind, in days. */
const MOST_DAYS_APART = 2;

/** An ordinal with what the story knows of it. */
interface Numbered {
  readonly told: ToldOrdinal;
  /** Indices into `Story.people`. */
  readonly people: ReadonlySet<number>;
  /** The event of the story that it numbers. */
  readonly event: StoryEvent | undefined;
}

/** From "source:mention" to the event of the story. */
function eventsByMention(story: Story): Map<string, StoryEvent> {
  const found = new Map<string, StoryEvent>();
  for (const event of story.events)
    for (const { source, mentions } of event.happenings)
      for (const mention of mentions) found.set(`${source}:${mention}`, event);
  return found;
}

/** Do two ordinals number one event, which the sources date to one day or are about? */
function areOfOneEvent(a: Numbered, b: Numbered): boolean {
  if (!a.event || a.event !== b.event) return false;
  const [x, y] = [a, b].map(({ told, event }) =>
    event!.happenings.find(({ source, mentions }) => source === told.source && mentions.includes(told.event)),
  );
  return x !== undefined && y !== undefined && (sameDay(x.days, y.days) || (x.main && y.main));
}

/** Are two ordinals said of what the same people did or do: all who take part in a meeting, or the one who pays a visit? */
function areOfOnePerson({ told: a, people: x }: Numbered, { told: b, people: y }: Numbered): boolean {
  const shared = countShared(x, y);
  if (!a.told || !b.told || shared === 0) return false;
  return a.kind === "meeting" ? shared > 1 || (x.size === 1 && y.size === 1) : shared === Math.min(x.size, y.size);
}

function areApart(a: Numbered, b: Numbered, story: Story, places: Places): boolean {
  if (a.told.value === b.told.value || a.told.kind !== b.told.kind || a.told.narrowed !== b.told.narrowed) return false;
  if (story.accounts[a.told.source] === story.accounts[b.told.source]) return false;
  const apart = daysApart(story.sources[a.told.source], story.sources[b.told.source]);
  if (apart === null || Math.abs(apart) > MOST_DAYS_APART) return false;
  if (places.compare(a.told.places, b.told.places) === "clash") return false;
  return areOfOneEvent(a, b) || areOfOnePerson(a, b);
}

/** Is anything counted in two ways, so that the rest is worth its while? */
function isCountedTwice(all: readonly (readonly ToldOrdinal[])[]): boolean {
  const values = new Map<string, number>();
  return all.some((own) =>
    own.some(({ kind, value }) => {
      const known = values.get(kind);
      if (known === undefined) values.set(kind, value);
      return known !== undefined && known !== value;
    }),
  );
}

/** Events and deeds that two sources count differently: the third visit of somebody, and the second. */
export function misfittingOrdinals(story: Story): Conflict[] {
  const all = story.sources.map(({ reading }, source) => ordinalsOf(reading, source));
  if (!isCountedTwice(all)) return [];
  const personOf = storyPersonOf(story.people);
  const events = eventsByMention(story);
  const places = placesOf(story.sources);
  const numbered = all.flatMap((own) =>
    own
      // Who counts two of a kind tells of two.
      .filter(({ kind, value }) => own.every((other) => other.kind !== kind || other.value === value))
      .map((told): Numbered => ({
        told,
        people: new Set(told.people.flatMap((person) => personOf(told.source, person) ?? [])),
        event: told.event < 0 ? undefined : events.get(`${told.source}:${told.event}`),
      })),
  );
  const byKind = new Map<string, Numbered[]>();
  for (const one of numbered) byKind.set(one.told.kind, [...(byKind.get(one.told.kind) ?? []), one]);
  return [...byKind.values()].flatMap((same): Conflict[] => {
    const disputed = same.filter((one) => same.some((other) => areApart(one, other, story, places)));
    if (disputed.length === 0) return [];
    const [{ told }] = disputed;
    return [
      {
        rule: "figure",
        severity: "information",
        confidence: 0.7,
        subject: `which ${told.kind.split(" ")[0]} it is`,
        key: `ordinal ${told.kind}`,
        positions: positionsOf(
          disputed.map(({ told: { value, noun, source, start, end } }) => ({
            value: String(value),
            label: `${ordinal(value)} ${noun}`,
            passage: { source, start, end },
          })),
        ),
        why: "The sources count something of which one person does many, or of which there were many before, in two ways.",
      },
    ];
  });
}
