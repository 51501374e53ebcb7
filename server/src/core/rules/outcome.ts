import { storyPeople } from "../link/happenings";
import { type Outcome, outcomesOf } from "../link/outcomes";
import type { Story } from "../link/story";
import type { Conflict, Rule } from "./conflict";
import { positionsOf } from "./positions";

/** An outcome with the people around it: those of its paragraph and of the one before. */
interface Placed {
  readonly outcome: Outcome;
  readonly people: ReadonlySet<number>;
}

function peopleAround(outcome: Outcome, story: Story, index: ReadonlyMap<string, number>): Set<number> {
  const { article, people } = story.sources[outcome.source].reading;
  const block = article.blocks.findIndex(({ start, end }) => start <= outcome.start && outcome.start < end);
  const from = article.blocks[Math.max(0, block - 1)].start;
  const to = article.blocks[block].end;
  const found = new Set<number>();
  people.forEach(({ mentions, references }, person) => {
    const known = index.get(`${outcome.source}:${person}`);
    if (known !== undefined && [...mentions, ...references].some(({ start }) => from <= start && start < to))
      found.add(known);
  });
  return found;
}

/** Was the same thing agreed on: a common topic, or none given by either? */
function sameTopic(a: Outcome, b: Outcome): "named" | "open" | null {
  if (a.topic.size === 0 && b.topic.size === 0) return "open";
  if (a.topic.size === 0 || b.topic.size === 0) return null;
  let shared = 0;
  for (const stem of a.topic) if (b.topic.has(stem)) shared++;
  return shared * 2 >= Math.min(a.topic.size, b.topic.size) && shared > 0 ? "named" : null;
}

/** Two people who judge one thing differently disagree with each other; the sources do not. */
function speakersDiffer(a: Outcome, b: Outcome, story: Story): boolean {
  if (!a.attributed || !b.attributed) return false;
  const name = ({ source, speaker }: Outcome) => story.sources[source].reading.people[speaker]?.name ?? null;
  return name(a) !== name(b) || name(a) === null;
}

function sameTalks(a: Placed, b: Placed, story: Story): boolean {
  let shared = 0;
  for (const person of a.people) if (b.people.has(person)) shared++;
  if (shared < 2) return false;
  return story.events.some(({ happenings }) =>
    [a, b].every(({ outcome }) => happenings.some(({ source }) => source === outcome.source)),
  );
}

/** The same result of the same talks, reached in one source and not in another. */
function find(story: Story): Conflict[] {
  const index = storyPeople(story.people);
  const all = story.sources
    .flatMap((source, at) => outcomesOf(at, source))
    .map((outcome) => ({ outcome, people: peopleAround(outcome, story, index) }));
  const knowsBoth = ({ outcome }: Placed) =>
    all.some(
      ({ outcome: other }) =>
        other.source === outcome.source &&
        other.kind === outcome.kind &&
        other.reached !== outcome.reached &&
        sameTopic(outcome, other) !== null,
    );
  const clear = all.filter((one) => !knowsBoth(one));
  const kinds = new Set(clear.map(({ outcome }) => outcome.kind));
  return [...kinds].flatMap((kind): Conflict[] => {
    const own = clear.filter(({ outcome }) => outcome.kind === kind);
    const pairs = own.flatMap((a) =>
      own
        .filter(
          (b) =>
            a.outcome.reached &&
            !b.outcome.reached &&
            a.outcome.source !== b.outcome.source &&
            sameTopic(a.outcome, b.outcome) !== null &&
            !speakersDiffer(a.outcome, b.outcome, story) &&
            (sameTopic(a.outcome, b.outcome) === "named" || sameTalks(a, b, story)),
        )
        .map((b) => [a, b] as const),
    );
    if (pairs.length === 0) return [];
    const used = [...new Set(pairs.flat())];
    const named = pairs.some(([a, b]) => sameTopic(a.outcome, b.outcome) === "named");
    const narrated = used.every(({ outcome }) => !outcome.attributed);
    return [
      {
        rule: "outcome",
        severity: named && narrated ? "warning" : "information",
        confidence: named ? 0.8 : 0.6,
        subject: `whether ${kind === "agreement" ? "an agreement" : kind === "breakthrough" ? "a breakthrough" : kind} was reached`,
        key: kind,
        positions: positionsOf(
          used.map(({ outcome: { reached, source, start, end } }) => ({
            value: reached ? "reached" : "not reached",
            label: reached ? "reached" : "not reached",
            passage: { source, start, end },
          })),
        ),
        why: "One source reports the result, another says that there was none.",
      },
    ];
  });
}

export const outcome: Rule = { id: "outcome", title: "A result, and none", level: "warning", find };
