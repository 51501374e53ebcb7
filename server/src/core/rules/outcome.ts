import { resultTraits } from "../lexicon/results";
import { type Outcome, outcomesOf } from "../link/outcomes";
import { meet } from "../link/passages";
import { onceForReading } from "../link/once";
import type { Story } from "../link/story";
import type { Conflict, Rule } from "./conflict";
import { closeness, hasMovedOn, type Placed, placedOutcomes, sameOccasion, sameTopic } from "./outcome-gate";
import { deniedEvents } from "./outcome-denied";
import { opposedDecisions } from "./outcome-opposed";
import { positionsOf } from "./positions";

const outcomesOfReading = onceForReading((reading) => outcomesOf(0, { reading }));

interface Pair {
  readonly reached: Placed;
  readonly missing: Placed;
  readonly closeness: number;
  readonly named: boolean;
}

/** What cannot both be: a result that was reached, and its lack, of one thing and occasion. */
function opposed(reached: Placed, missing: Placed, story: Story): Pair | null {
  if (!reached.outcome.reached || missing.outcome.reached) return null;
  const close = closeness(reached.outcome.kind, missing.outcome.kind);
  const topic = close > 0 ? sameTopic(reached, missing, story) : null;
  return topic === null ? null : { reached, missing, closeness: close, named: topic === "named" };
}

/** How a family of results stands in "whether … was reached". */
function subjectOf(kind: string): string {
  if (kind === "agreement") return "whether an agreement was reached";
  if (kind === "progress") return "whether progress was made";
  if (kind === "responsibility") return "whether anyone claimed responsibility";
  if (resultTraits.found.has(kind)) return `whether ${resultTraits.bare.has(kind) ? "" : "a "}${kind} was found`;
  if (kind === "arrest") return "whether anyone was arrested";
  return `whether a ${kind} was reached`;
}

/** The kinds that one finding gathers. */
const familyOf = (kind: string): string => (kind === "compromise" || kind === "solution" ? "agreement" : kind);

function speakerName({ outcome: { speaker } }: Placed): string | null {
  return speaker?.name ?? null;
}

/** "reached", and who says so where it is always somebody. */
function labelOf(value: string, held: readonly Placed[]): string {
  const names = new Set(held.map(speakerName));
  if (names.has(null) || names.size > 2) return value;
  return `${value}, according to ${[...names].join(" and ")}`;
}

function whyOf(pairs: readonly Pair[], spoken: boolean, sameVoice: boolean): string {
  if (sameVoice) return "The sources report one speaker with a result and without one.";
  if (spoken)
    return "These are statements of different people, who contradict each other; the sources only report them.";
  if (pairs.every(({ reached, missing }) => reached.outcome.limited || missing.outcome.limited))
    return "One source reports a result, another says that there was none; the words leave room for both, so that it is worth a look.";
  return "One source reports the result, another says that there was none.";
}

function conflictOf(family: string, pairs: readonly Pair[], within: boolean): Conflict {
  const used = [...new Set(pairs.flatMap(({ reached, missing }) => [reached, missing]))];
  const strict = pairs.filter(({ reached, missing }) => !reached.outcome.limited && !missing.outcome.limited);
  const narrated = strict.some(
    (pair) => pair.named && pair.closeness === 1 && !pair.reached.speaker && !pair.missing.speaker,
  );
  const sameVoice = pairs.every(
    ({ reached, missing }) =>
      reached.speaker !== null && reached.speaker !== "?" && reached.speaker === missing.speaker,
  );
  const spoken =
    !sameVoice && pairs.every(({ reached, missing }) => reached.speaker !== null && missing.speaker !== null);
  const best = Math.max(...pairs.map(({ closeness: close, named }) => (named ? 0.8 : 0.7) - (1 - close) * 0.3));
  const confidence = best - (strict.length === 0 ? 0.1 : 0) - (spoken ? 0.05 : 0) + (sameVoice ? 0.1 : 0);
  const held = (reached: boolean): Placed[] => used.filter(({ outcome }) => outcome.reached === reached);
  const [yes, no] = [labelOf("reached", held(true)), labelOf("not reached", held(false))];
  return {
    rule: "outcome",
    severity: narrated && !within ? "warning" : "information",
    confidence: Math.round(confidence * 100) / 100,
    subject: subjectOf(family),
    key: family,
    positions: positionsOf(
      used.map(({ outcome: { reached, source, start, end } }) => ({
        value: reached ? "reached" : "not reached",
        label: reached ? yes : no,
        passage: { source, start, end },
      })),
    ),
    why: within ? "The headline or caption and the text below it tell the opposite." : whyOf(pairs, spoken, sameVoice),
  };
}

const ABOVE = new Set(["title", "subtitle", "heading", "caption"]);

/** Does one article contradict itself: the text below a headline or caption, in the same voice? Two voices in one article are a dispute that it reports. */
function withinArticle({ reached, missing, closeness: close, named }: Pair, story: Story): boolean {
  const [a, b] = [reached.outcome, missing.outcome];
  if (a.source !== b.source || a.limited || b.limited || close < 1) return false;
  if (reached.speaker !== missing.speaker || reached.speaker === "?") return false;
  const { blocks } = story.sources[a.source].reading.article;
  if (ABOVE.has(blocks[a.block].role) === ABOVE.has(blocks[b.block].role)) return false;
  const apart = a.day !== null && b.day !== null && (a.day.to < b.day.from || b.day.to < a.day.from);
  return !apart && (named || (a.topic.size === 0 && b.topic.size === 0));
}

/** What came of an event, and what befell a person, told in one source and denied in another. */
function find(story: Story): Conflict[] {
  const denied = deniedEvents(story);
  const passages = denied.flatMap(({ positions }) => positions.flatMap((position) => position.passages));
  // "Was found not guilty" both denies a verdict and tells one.
  const opposed = opposedDecisions(story).filter(({ positions }) =>
    positions.every((position) => position.passages.every((one) => !passages.some((other) => meet(one, other)))),
  );
  return [...results(story), ...denied, ...opposed];
}

/** The same result of the same talks, reached in one source and not in another. */
function results(story: Story): Conflict[] {
  const outcomes = story.sources.flatMap(({ reading }, at) => outcomesOfReading(reading, at));
  if (!outcomes.some(({ reached }) => reached) || outcomes.every(({ reached }) => reached)) return [];
  const placed = placedOutcomes(story, outcomes);
  const pairs = placed.flatMap((reached) => placed.flatMap((missing) => opposed(reached, missing, story) ?? []));
  /** A source that tells of both sides reports the dispute, or two occasions. */
  const knowing = new Set(
    pairs
      .filter(({ reached, missing }) => reached.outcome.source === missing.outcome.source)
      .map(({ reached }) => `${reached.outcome.source} ${familyOf(reached.outcome.kind)}`),
  );
  const knows = (outcome: Outcome, family: string): boolean => knowing.has(`${outcome.source} ${family}`);
  const open = pairs.filter(({ reached, missing, named }) => {
    const family = familyOf(reached.outcome.kind);
    return (
      reached.outcome.source !== missing.outcome.source &&
      !(knows(reached.outcome, family) && knows(missing.outcome, family)) &&
      sameOccasion(reached, missing, named, story) &&
      !hasMovedOn(reached, missing, story)
    );
  });
  const inside = pairs.filter((pair) => withinArticle(pair, story));
  return [...byFamily(inside, true), ...byFamily(open, false)];
}

/** One finding a family of results; for each article where the pairs lie within one. */
function byFamily(pairs: readonly Pair[], within: boolean): Conflict[] {
  const keyOf = ({ reached }: Pair): string =>
    `${within ? reached.outcome.source : ""} ${familyOf(reached.outcome.kind)}`;
  const keys = [...new Set(pairs.map(keyOf))];
  return keys.map((key) => {
    const own = pairs.filter((pair) => keyOf(pair) === key);
    return conflictOf(familyOf(own[0].reached.outcome.kind), own, within);
  });
}

export const outcome: Rule = { id: "outcome", title: "A result, and none", level: "warning", find };
