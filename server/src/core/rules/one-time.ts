import { onceFor } from "../link/once";
import { daysApart } from "../link/publication-days";
import type { Passage, Story } from "../link/story";

/** In more days than these an office may have changed hands, and the articles are of two times. */
const SAME_TIME_DAYS = 60;

const pairOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Adds the pairs of accounts that have something in common. */
function tie({ accounts }: Story, all: readonly Passage[], pairs: Set<string>): void {
  const having = [...new Set(all.map(({ source }) => accounts[source]))];
  having.forEach((a, index) => having.slice(index + 1).forEach((b) => pairs.add(pairOf(a, b))));
}

/** The pairs of accounts that have a sentence, a quotation or the day of an event in common. */
const tied = onceFor((story: Story): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const { a, b } of story.alignments) tie(story, [...a, ...b], pairs);
  for (const { kind, passages } of story.links) if (kind !== "person" && kind !== "figure") tie(story, passages, pairs);
  return pairs;
});

/**
 * Were two sources surely written at one time? Of articles without a date only what they share tells it: a folder on one
 * person holds articles of years.
 */
export function areOfOneTime(story: Story, a: number, b: number): boolean {
  if (story.accounts[a] === story.accounts[b]) return true;
  const apart = daysApart(story.sources[a], story.sources[b]);
  return apart === null
    ? tied(story).has(pairOf(story.accounts[a], story.accounts[b]))
    : Math.abs(apart) <= SAME_TIME_DAYS;
}

/** The quotations that two accounts have in common, by their pair. */
const commonQuotations = onceFor((story: Story): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { kind, passages } of story.links) {
    if (kind !== "quote") continue;
    const accounts = [...new Set(passages.map(({ source }) => story.accounts[source]))];
    const pairs = accounts.flatMap((a, index) => accounts.slice(index + 1).map((b) => pairOf(a, b)));
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
});

const tiedByMore = onceFor((story: Story): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const { kind, passages } of story.links) if (kind === "date") tie(story, passages, pairs);
  for (const { a, b } of story.alignments) tie(story, [...a, ...b], pairs);
  return pairs;
});

/**
 * May two sources quote one occasion? Of articles without a date, one quotation that is alike is no sign of it: a candidate says
 * much the same every day.
 */
export function areOfOneOccasion(story: Story, a: number, b: number): boolean {
  const [one, other] = [story.accounts[a], story.accounts[b]];
  if (one === other || daysApart(story.sources[a], story.sources[b]) !== null) return true;
  const pair = pairOf(one, other);
  return tiedByMore(story).has(pair) || (commonQuotations(story).get(pair) ?? 0) > 1;
}

/** So many nearly identical sentences make two articles versions of one; fewer may be stock phrases of daily reports. */
const VERSIONS = 3;

const commonSentences = onceFor((story: Story): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { a, b } of story.alignments) {
    const pairs = new Set(
      a.flatMap((one) => b.map((other) => pairOf(story.accounts[one.source], story.accounts[other.source]))),
    );
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
});

/** Are two sources versions of one text, of which more than a sentence is alike? */
export function areVersions(story: Story, a: number, b: number): boolean {
  const [one, other] = [story.accounts[a], story.accounts[b]];
  return one === other || (commonSentences(story).get(pairOf(one, other)) ?? 0) >= VERSIONS;
}
