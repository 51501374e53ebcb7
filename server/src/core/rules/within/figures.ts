import { intervalsMeet } from "../../link/comparable";
import type { Measured } from "../../link/measures";
import type { Story } from "../../link/story";
import type { Figure } from "../../read/reading";
import { contains } from "../../text/span";
import type { Conflict } from "../conflict";
import { conflictOfClaims } from "../figure-conflict";
import { measuredBySource } from "../measured";
import { type Display, isTextOf, isTold } from "./display";

/** Headlines round: a number of more than two digits may be so far from the exact one. */
const ROUNDING = 0.1;
const LARGEST_EXACT = 100;

function isRounded(a: Measured, b: Measured): boolean {
  const most = Math.max(a.min, b.min);
  return most > LARGEST_EXACT && Math.abs(a.min - b.min) <= ROUNDING * most;
}

/** Is the headline’s number the sum or the difference of two that the text gives for the same measure? */
function isComposed(value: number, others: readonly Measured[]): boolean {
  const values = others.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
  return values.some((a, index) => values.slice(index + 1).some((b) => a + b === value || Math.abs(a - b) === value));
}

function clashOf(story: Story, display: Display, own: Measured, measured: readonly Measured[]): Conflict[] {
  const { article, figures } = story.sources[display.source].reading;
  // What a headline calls "one charge" is "a charge" or "the charge" in the text, which counts others.
  if (own.figure.value === null || (own.figure.value === 1 && !own.growing)) return [];
  const isInText = (figure: Figure) =>
    article.blocks.some((block) => isTextOf(display.block, block) && contains(block, figure));
  // A number that the text prints for anything may have been read as another measure there.
  if (figures.some((figure) => figure.value === own.figure.value && isInText(figure))) return [];
  const others = measured.filter((one) => one.key === own.key && isInText(one.figure) && !one.vague);
  if (isComposed(own.figure.value, others)) return [];
  const rivals = others.filter(
    (one) =>
      !one.old &&
      !one.superseded &&
      !one.quoted &&
      isTold(display, one) &&
      !intervalsMeet(one, own) &&
      !isRounded(one, own),
  );
  // "At least six" leaves room for any higher number, and so says nothing for it.
  if (rivals.length === 0 || others.some((one) => Number.isFinite(one.max) && intervalsMeet(one, own))) return [];
  return conflictOfClaims("figure", [own, ...rivals], {
    severity: "information",
    confidence: 0.7,
    why: `The number in ${display.name} stands nowhere in the text, which gives another one for the same.`,
  });
}

/** A number in a headline, standfirst or caption that the text of the article contradicts. */
export function figuresWithin(story: Story, displays: readonly Display[]): Conflict[] {
  return displays.flatMap((display) => {
    const measured = measuredBySource(story)[display.source];
    return measured
      .filter((own) => contains(display.block, own) && !own.quoted && !own.vague)
      .flatMap((own) => clashOf(story, display, own, measured));
  });
}
