import { choiceOf } from "../lexicon/list";
import { movingNumbers } from "../lexicon/measures";
import type { Measured } from "../link/measures";
import { onceFor } from "../link/once";
import { daysApart } from "../link/publication-days";
import type { Story } from "../link/story";
import type { AnchoredReading } from "../read/reading";

const RAISING = choiceOf(movingNumbers.raising);
/** "The toll", "the number of the injured", but no number of anything else. */
const TALLY = `(?:${choiceOf(movingNumbers.tally)}|(?:${choiceOf(movingNumbers.sum)}) of (?:the )?(?:${choiceOf(movingNumbers.victim)}))`;
/** "Raised the number of the injured by one", "the toll has risen to 47". */
const GROWN = new RegExp(
  `\\b(?:${RAISING})(?: [\\p{L}’'-]{1,15}){0,3} ${TALLY}\\b|\\b${TALLY}(?: [\\p{L}’'-]{1,15}){0,5} (?:${RAISING})\\b`,
  "iu",
);

const tellsGrowth = onceFor(({ article }: AnchoredReading) => ({ told: GROWN.test(article.text) }));

/** Does one of two articles without a date say that its count of victims has grown, so that the other may have been right an hour before? */
export function hasGrownSince([a, b]: readonly [Measured, Measured], { sources }: Story): boolean {
  if (!a.growing || daysApart(sources[a.source], sources[b.source]) !== null) return false;
  return [a, b].some(({ source }) => tellsGrowth(sources[source].reading).told);
}
