import type { Rivals } from "../link/figure-rivals";
import type { Measured } from "../link/measures";
import { publishedOrder } from "../link/publication-days";
import type { Story } from "../link/story";
import type { Conflict, Rule } from "./conflict";
import { isPlanned, isStanding, isStated } from "./figure-claims";
import { conflictOf } from "./figure-conflict";
import { measuredBySource } from "./measured";
import { hasGrownSince } from "./grown-counts";
import { areOfTwoMoments, areOfTwoPolls, hasGoneOn, isUpdate, mayHaveMoved } from "./moved-numbers";
import { areForTwoPurposes, areOfTwoHours, isOfOneOfSeveral } from "./two-occasions";
import { addUpTo, areOfMany, areOfTwo, areUnrelated, isBelow, knows, knowsBare } from "./two-things";

/** The figures of one measure in the article of one of them. */
function ofMeasure({ source, key }: Measured, story: Story): Measured[] {
  return measuredBySource(story)[source].filter((one) => one.key === key);
}

/** The rivals of a story that are claims of which no article knows both values, by their measure. */
function clashesOf(story: Story): Map<string, Rivals[]> {
  const found = new Map<string, Rivals[]>();
  for (const rival of story.figures.rivals) {
    const [a, b] = rival.pair;
    if (!isStated(a) || !isStated(b) || a.old !== b.old || (a.old && a.period === "")) continue;
    // A plan and its fulfilment may differ, but only in a measure that is no length or price of one moment.
    if (
      isPlanned(a) !== isPlanned(b) &&
      !rival.beside &&
      !a.named &&
      a.figure.kind !== "measure" &&
      a.figure.kind !== "count"
    )
      continue;
    const ofKey = [...ofMeasure(a, story), ...ofMeasure(b, story)];
    const known = [knows(a.source, b, ofKey), knows(b.source, a, ofKey)];
    // Who knows both values tells of two things or of a change; a third figure that agrees outweighs that on one side only.
    if (rival.beside && !a.growing ? known[0] && known[1] : known[0] || known[1]) continue;
    if (knowsBare(a, b, story) || knowsBare(b, a, story)) continue;
    if (addUpTo(a, b, ofKey) || addUpTo(b, a, ofKey)) continue;
    if (isBelow(a, b, ofKey) || isBelow(b, a, ofKey)) continue;
    if (areOfTwo(rival.pair, story) || areOfTwoPolls(rival.pair, story) || areOfTwoMoments(rival.pair, story)) continue;
    if (isOfOneOfSeveral(rival.pair, story) || areOfTwoHours(rival.pair, story) || areForTwoPurposes(rival.pair, story))
      continue;
    if (hasGrownSince(rival.pair, story)) continue;
    if (hasGoneOn(rival.pair, story) || areOfMany(rival.pair, story) || areUnrelated(rival.pair, story)) continue;
    const settled = a.growing || (a.person !== undefined && !isStanding(a)) || (rival.beside && !isStanding(a));
    if (!settled && mayHaveMoved(rival.pair, story)) continue;
    // Where only what stands beside them makes the two comparable, they stand for themselves.
    const compared: Rivals = known[0] || known[1] ? { ...rival, groups: [[a], [b]] } : rival;
    const disputed = found.get(a.key);
    if (disputed) disputed.push(compared);
    else found.set(a.key, [compared]);
  }
  return found;
}

function whyNoUpdate({ pair: [a, b] }: Rivals, { sources }: Story): string {
  return publishedOrder(sources[a.source], sources[b.source]) === null
    ? "The sources give one number in two values, and nothing tells which report is the later one."
    : "The later report does not have the higher number, so that the difference is no update.";
}

/** One measure for which the sources give values that cannot both be true. */
function find(story: Story): Conflict[] {
  return [...clashesOf(story).values()].flatMap((all) => {
    const rivals = all.filter((rival) => !isUpdate(rival, story));
    const [first] = rivals;
    if (!first) return [];
    const { growing, key } = first.pair[0];
    return conflictOf("figure", rivals, {
      severity: growing || key.startsWith("duration") ? "warning" : "information",
      confidence: 0.75,
      why: growing
        ? whyNoUpdate(first, story)
        : "The sources measure the same thing and give values that do not fit together.",
    });
  });
}

export const figure: Rule = { id: "figure", title: "One measure, two values", level: "warning", find };
