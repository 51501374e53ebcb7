import { wordClass, workNouns } from "../../lexicon/attribution";
import { trait } from "./lexeme";
import { openingOf } from "./marks";
import { isCapital, reportAt, type Words } from "./words";

const ENDINGS = new Set([".", ",", "!", "?", "…", "—", "–"]);

/** What a pair of marks looks like from inside. */
export interface Shape {
  readonly words: number;
  readonly capitals: number;
  /** Does the last token before the closing mark end a clause? */
  readonly ended: boolean;
  readonly verb: boolean;
  readonly startsCapital: boolean;
}

export const shapeOf = (words: Words, pair: number): Shape => (words.shapes[pair] ??= shapeInside(words, pair));

function shapeInside(words: Words, pair: number): Shape {
  const quote = words.pairs[pair];
  let count = 0;
  let capitals = 0;
  let verb = false;
  for (let at = quote.first; at < quote.last; at++) {
    if (words.tokens[at].kind === "punctuation") continue;
    count++;
    if (isCapital(words, at)) capitals++;
    if (
      (words.classes[at] & (wordClass.auxiliary | wordClass.subject)) !== 0 ||
      (words.traits[at] & trait.contracted) !== 0 ||
      (reportAt(words, at) && count > 1)
    )
      verb = true;
  }
  return {
    words: count,
    capitals,
    ended: ENDINGS.has(words.tokens[quote.last - 1].text),
    verb,
    startsCapital: isCapital(words, quote.first),
  };
}

/** Whole clauses rather than a fragment: it ends like a sentence or has a subject and a verb of some length. */
export function isWholeClause(words: Words, pair: number): boolean {
  const shape = shapeOf(words, pair);
  return shape.startsCapital && (shape.verb || shape.words >= 8) && (shape.ended || shape.words >= 6);
}

/** The title of a work that stands behind its noun: "in her memoir, “Salt and Rope”", "author of “Salt”". */
export function isWorkTitle(words: Words, pair: number): boolean {
  const quote = words.pairs[pair];
  const shape = shapeOf(words, pair);
  if (!shape.startsCapital || shape.words > LONGEST_TITLE) return false;
  let at = openingOf(words, quote) - 1;
  if (words.lower[at] === "of" || words.lower[at] === ",") at--;
  const noun = words.lower[at] ?? "";
  if (!workNouns.has(noun) && !workNouns.has(noun.replace(/s$/, ""))) return false;
  for (let index = quote.first; index < quote.last; index++)
    if (words.tokens[index].kind === "word" && !isCapital(words, index) && words.classes[index] === 0) return false;
  return true;
}

/** A title has no more words. */
const LONGEST_TITLE = 14;

/** Speech rather than a work's title, a nickname or a word held at arm's length. */
export function looksSpoken(words: Words, pair: number): boolean {
  const shape = shapeOf(words, pair);
  if (shape.words === 0 || isWorkTitle(words, pair)) return false;
  // "On “Harbour Tonight,” the mayor …": the comma belongs to the sentence around a title.
  if (shape.capitals === shape.words && !shape.verb && words.tokens[words.pairs[pair].last - 1].text === ",")
    return false;
  if (shape.ended && shape.words >= 2) return true;
  if (shape.words <= 3) return false;
  if (shape.capitals >= shape.words - 1) return false;
  return shape.verb || shape.words >= 6;
}
