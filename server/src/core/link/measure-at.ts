import type { AnchoredReading } from "../read/reading";
import { firstEndingAfter, textOf } from "../text/span";
import { distanceOf } from "./distances";
import type { FigureSentence } from "./figure-sentences";
import { keyOf } from "./measure-keys";
import type { Measure } from "./measures";
import { isOutOf, PART_OF } from "./measure-parts";
import { ownedAs, ownedOf } from "./owned";
import { ofParty } from "./parties";
import { toldMeasure } from "./told-measures";
import { CONTRACT } from "./told-lengths";

/** What a figure of a sentence measures, by what it is called. */
export function measureAt(
  at: number,
  of: FigureSentence,
  reading: AnchoredReading,
  foldPlace: (name: string) => string,
): Measure | null {
  const { article, figures } = reading;
  const { tokens, clauses, headline } = of;
  const figure = figures[at];
  const first = Math.min(firstEndingAfter(tokens, figure.start), tokens.length - 1);
  const behind = firstEndingAfter(tokens, figure.end);
  // "The 11-inch model" names a kind of thing and measures none.
  if (figure.kind === "measure" && /[-‐‑]/.test(textOf(article.text, figure))) return null;
  if (of.isSurvey && figure.kind !== "money" && figure.kind !== "duration") return null;
  const floor = at > 0 ? firstEndingAfter(tokens, figures[at - 1].end) : 0;
  const place = { tokens, clauses, first, behind, floor };
  const owned = ownedOf(figure, place, reading);
  if (owned) return owned;
  const party = ofParty(figure, { tokens, first, floor }, of.sentence, of.before, reading);
  if (party === "of others") return null;
  const told = party ?? toldMeasure(figure, article.text, of.sentence);
  // Each of several people has a contract of his own.
  if (told?.key === CONTRACT) return ownedAs("duration contract", figure, { ...place, floor: 0 }, reading);
  if (told) return told;
  if (PART_OF.test(article.text.slice(figure.end, figure.end + 12)) && !isOutOf(article.text, figures, at, false))
    return null;
  const joint = figure.countsSpan ? figure.countsSpan.start - 1 : figure.end;
  const hyphenated = /[-‐‑]/.test(article.text[joint] ?? "");
  return (
    distanceOf(figure, reading, foldPlace) ??
    keyOf(figure, at, { headline, hyphenated, tokens, clauses, first, behind }, reading)
  );
}
