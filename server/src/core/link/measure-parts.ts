import { functionWords } from "../lexicon/function-words";
import { figureNeighbours } from "../lexicon/measures";
import { isCapitalised } from "../text/capital";
import type { Figure } from "../read/reading";
import { firstEndingAfter, type Span, textOf } from "../text/span";
import type { Token } from "../text/tokens";
import type { Measure } from "./measures";
import { qualifiersOfTold } from "./told-measures";
import { bareWord, stemOf } from "./similarity-terms";

export const PART_OF = /^,? ?of (?:them|whom|those|these|the)\b/;
/** "81 of the 150 seats": what stands between a part and the whole that it is a part of. */
const OUT_OF = /^ of (?:(?:the|its|their|all|some|about|around|nearly|roughly|[\p{L}-]{1,20}['’]s?) ){0,2}$/u;
export const ADDED = /^,? ?(?:other|others|more)\b/;
/** "From 36 holes", "from 360": the end of a change that is left behind. */
const LEFT_BEHIND = /\b(?:from|plus or|initially|originally|previously)\s{1,3}$/i;

/** "Compared with a loss of 3 million", "against sales of 12 million": what another number is compared with is no claim of its own. */
const COMPARED = /\b(?:compared (?:with|to)|versus|up from|down from) (?:[\p{L}’'-]{1,20} ){0,5}$/u;
const LONGEST_COMPARED = 80;

/** Is a figure an end of a change that is left behind, or what another one is compared with? */
export function isLeftBehind(text: string, { start }: Span): boolean {
  if (LEFT_BEHIND.test(text.slice(Math.max(0, start - 10), start))) return true;
  return COMPARED.test(text.slice(Math.max(0, start - LONGEST_COMPARED), start));
}

/** The capitalised words of what is counted: a headline may write any word so, and a sentence its first. */
export function namesIn(text: string, counts: Span | null, sentence: Span): ReadonlySet<string> {
  if (!counts) return NO_NAMES;
  const words = textOf(text, counts).split(/\s{1,9}/);
  const names = words.filter((word, index) => isCapitalised(word) && !(index === 0 && counts.start === sentence.start));
  return names.length === 0 ? NO_NAMES : new Set(names.map(bareWord));
}

export const NO_NAMES: ReadonlySet<string> = new Set();

/** Does the counted noun stand right behind its number? One that is understood from before ("killed six people and injured 31") does not. */
export function isBeside(counts: Span, figure: Figure): boolean {
  return counts.end > figure.end && counts.start - figure.end < 30;
}

export function isDivided(text: string, before: Span, figure: Span): boolean {
  return figure.start - before.end < 24 && OUT_OF.test(text.slice(before.end, figure.start));
}

/** "12 people in Olm and three in Karsk": what stands between the tolls of two places, and behind the second one. */
const IN_PLACE = "(?: \\p{Ll}{1,15}){0,2} (?:in|at|near) (?:the )?\\p{Lu}[^.;:()]{1,40}?";
const AND_ELSEWHERE = new RegExp(`^${IN_PLACE},? and (?:at least |about |another |a further )?$`, "u");
const ELSEWHERE = new RegExp(`^${IN_PLACE}`, "u");

/** Is a figure that of one place, and the one behind or before it that of another? */
export function isOfOnePlace(text: string, figures: readonly Figure[], at: number): boolean {
  const joins = (one: Span | undefined, other: Span | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    other.start - one.end < 90 &&
    AND_ELSEWHERE.test(text.slice(one.end, other.start)) &&
    ELSEWHERE.test(text.slice(other.end, other.end + 60));
  return joins(figures[at], figures[at + 1]) || joins(figures[at - 1], figures[at]);
}

/** "51,000 employees and 140 plants": what stands between two figures of one list, no verb among it. */
const JOINED =
  /^(?: \p{Ll}[\p{L}-]{0,20}){1,4}?(?:,| and|, and) (?:about |some |around |nearly |over |more than |at least )?$/u;

/** Does a figure go on with the list that the one before it stands in? */
export function isJoined(text: string, before: Span, figure: Span): boolean {
  return figure.start - before.end < 80 && JOINED.test(text.slice(before.end, figure.start));
}

/** "Cracks in 14 of its 96 cables": where all are counted, too, the part is as many as were concerned. The dead of whom some are told apart are all dead. */
export function isOutOf(text: string, figures: readonly Figure[], at: number, growing: boolean): boolean {
  const behind = figures[at + 1];
  return !growing && behind !== undefined && figures[at].kind === "count" && isDivided(text, figures[at], behind);
}

/** "The other four", "the remaining five", "the last two": some of what is counted, none of which is all of it. */
export const REST = /\b(?:other|remaining|last|first|next|final|latest)\s{1,3}$/i;
/** What has come since the day before ("134 new cases"), among the qualifiers of a figure. */
export const NEW = "new";

/** The qualifiers of a figure as they count for its measure; that what it counts is new sets it apart only right beside it. */
export function qualifiersAs(
  { told, chamber = NO_NAMES }: Measure,
  own: ReadonlySet<string>,
  next: Token | undefined,
): ReadonlySet<string> {
  const isNew = next !== undefined && figureNeighbours.fresh.has(next.lower);
  if (!told) return isNew ? new Set([...own, NEW]) : own;
  return new Set([...qualifiersOfTold(own), ...chamber, ...(isNew ? [NEW] : [])]);
}

/** The kinds of what is counted: the words before its head noun, and the noun behind its "of". Names are compared as such. */
export function kindsOf(figure: Figure, tokens: readonly Token[]): ReadonlySet<string> {
  const { counts, countsSpan } = figure;
  if (!counts) return NO_NAMES;
  const found = new Set<string>();
  const words = counts.split(" ");
  for (const word of words.slice(0, -1)) if (!figureNeighbours.kindless.has(word)) found.add(stemOf(bareWord(word)));
  const behind = countsSpan ? firstEndingAfter(tokens, countsSpan.end) : tokens.length;
  const of = tokens[behind]?.lower === "of" ? tokens[behind + 1] : undefined;
  if (of?.kind === "word" && !functionWords.has(of.lower) && !isCapitalised(of.text))
    found.add(stemOf(bareWord(of.text)));
  return found;
}
