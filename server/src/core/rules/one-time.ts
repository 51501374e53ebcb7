import { onceFor } from "../link/once";
import { daysApart } from "../link/publication-days";
import { countShared } from "../link/shared";
import type { Passage, Story } from "../link/story";

/** In more days than these an office may have changed hands, and the articles are of two times. */
const SAME_TIME_DAYS = 60;

/** For each account of a story the numbers of what it has in common with others, so that two are compared when a rule asks for them. */
class Shared {
  private readonly numbers: Set<number>[];
  private next = 0;

  constructor(private readonly story: Story) {
    this.numbers = story.accounts.map(() => new Set<number>());
  }

  /** Notes one more thing that some passages have in common. */
  add(passages: readonly Passage[]): void {
    for (const { source } of passages) this.numbers[this.story.accounts[source]].add(this.next);
    this.next++;
  }

  /** The numbers of what a source has. */
  of(source: number): ReadonlySet<number> {
    return this.numbers[this.story.accounts[source]];
  }

  /** How many things two sources have in common. */
  count(a: number, b: number): number {
    return countShared(this.of(a), this.of(b));
  }
}

function sharedOf(story: Story, all: Iterable<readonly Passage[]>): Shared {
  const shared = new Shared(story);
  for (const passages of all) shared.add(passages);
  return shared;
}

function linked({ links }: Story, isOf: (kind: Story["links"][number]["kind"]) => boolean): (readonly Passage[])[] {
  return links.filter(({ kind }) => isOf(kind)).map(({ passages }) => passages);
}

const aligned = ({ alignments }: Story): (readonly Passage[])[] => alignments.map(({ a, b }) => [...a, ...b]);

/** What sources surely have of one time: a sentence, a quotation or the day of an event. */
const ofOneTime = onceFor((story: Story) =>
  sharedOf(story, [...aligned(story), ...linked(story, (kind) => kind !== "person" && kind !== "figure")]),
);

/** The sentences, and the days of events, that sources have in common. */
const ofOneEvent = onceFor((story: Story) =>
  sharedOf(story, [...aligned(story), ...linked(story, (kind) => kind === "date")]),
);

const quotations = onceFor((story: Story) =>
  sharedOf(
    story,
    linked(story, (kind) => kind === "quote"),
  ),
);

/** Who words each sentence in the first, and who in the second of two ways. */
const wordings = onceFor((story: Story) => ({
  first: sharedOf(
    story,
    story.alignments.map(({ a }) => a),
  ),
  second: sharedOf(
    story,
    story.alignments.map(({ b }) => b),
  ),
}));

function areOneAccount({ accounts }: Story, a: number, b: number): boolean {
  return accounts[a] === accounts[b];
}

/**
 * Were two sources surely written at one time? Of articles without a date only what they share tells it: a folder on one
 * person holds articles of years.
 */
export function areOfOneTime(story: Story, a: number, b: number): boolean {
  if (areOneAccount(story, a, b)) return true;
  const apart = daysApart(story.sources[a], story.sources[b]);
  return apart === null ? ofOneTime(story).count(a, b) > 0 : Math.abs(apart) <= SAME_TIME_DAYS;
}

/**
 * May two sources quote one occasion? Of articles without a date, one quotation that is alike is no sign of it: a candidate says
 * much the same every day.
 */
export function areOfOneOccasion(story: Story, a: number, b: number): boolean {
  if (areOneAccount(story, a, b) || daysApart(story.sources[a], story.sources[b]) !== null) return true;
  return ofOneEvent(story).count(a, b) > 0 || quotations(story).count(a, b) > 1;
}

/** So many nearly identical sentences make two articles versions of one; fewer may be stock phrases of daily reports. */
const VERSIONS = 3;

/** Are two sources versions of one text, of which more than a sentence is alike? */
export function areVersions(story: Story, a: number, b: number): boolean {
  if (areOneAccount(story, a, b)) return true;
  const { first, second } = wordings(story);
  return countShared(first.of(a), second.of(b)) + countShared(second.of(a), first.of(b)) >= VERSIONS;
}
