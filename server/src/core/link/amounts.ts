import { eventWords } from "../lexicon/events";
import { amountMeasures, amountNeighbours, amountQualifiers, measureHeads, measureTraits } from "../lexicon/measures";
import { movementVerbs } from "../lexicon/noun-phrases";
import { cardinalWords } from "../lexicon/numbers";
import { WordClass, wordClasses } from "../lexicon/person-names";
import type { Figure } from "../read/reading";
import { isCapitalised } from "../text/capital";
import type { Token } from "../text/tokens";
import type { Measured } from "./measures";
import { countShared } from "./shared";
import { bareWord } from "./similarity-terms";

/** How far before an amount its verb or noun may stand, in tokens: "fined the owners of the cement works 2 million". */
const REACH_BEFORE = 10;
/** How far behind it the noun that it is an attribute of may stand: "a 45 million pound takeover". */
const REACH_BEHIND = 2;
const MARK = /^[\p{P}\p{S}]$/u;

function measureOf(word: string, next: string, previous: string): string | null {
  const measure = amountMeasures.get(word);
  if (measure === "paid price") return next === "for" ? "price" : null;
  if (measure === "bought price") return previous === "for" ? "price" : null;
  return measure ?? null;
}

/** The measure that the first noun between two tokens stands for, as long as one noun phrase goes on. */
function measureAmong(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at <= to && at < tokens.length; at++) {
    const { lower } = tokens[at];
    if (amountNeighbours.ending.has(lower) || MARK.test(lower)) return null;
    const measure = measureOf(lower, "", "");
    if (measure) return measure;
  }
  return null;
}

/** Where the noun stands that an amount is the worth of: "paintings worth 2 million", "damage, put at 2 million"; -1 for another amount. */
function worthOf(tokens: readonly Token[], first: number): number {
  let at = tokens[first - 1]?.lower === "at" ? first - 2 : first - 1;
  if (!amountNeighbours.worth.has(tokens[at]?.lower)) return -1;
  at--;
  while (/^(?:,|is|was|are|were|being)$/.test(tokens[at]?.lower ?? "")) at--;
  return at;
}

/** "A takeover of the weekly Outlook worth 2 million": a deal is worth its price, whatever it is about. */
function dealBefore(tokens: readonly Token[], clauses: readonly number[], worth: number): string | null {
  for (let at = worth - 1; at >= Math.max(0, worth - REACH_BEFORE); at--) {
    if (clauses[at] !== clauses[worth] || MARK.test(tokens[at].lower)) return null;
    if (measureOf(tokens[at].lower, "", "") === "price") return "price";
  }
  return null;
}

/** The measure that stands before an amount in its clause, no other number between. */
function measureBefore(tokens: readonly Token[], clauses: readonly number[], first: number, next: string) {
  const worth = worthOf(tokens, first);
  // "Stole paintings worth 2 million": no verb further back takes the amount.
  if (worth >= 0) return measureOf(tokens[worth].lower, next, "") ?? dealBefore(tokens, clauses, worth);
  const previous = tokens[first - 1]?.lower ?? "";
  for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at--) {
    const { lower, kind } = tokens[at];
    if (kind === "number" || clauses[at] !== clauses[first] || MARK.test(lower)) return null;
    const measure = measureOf(lower, next, previous);
    if (measure) return measure;
  }
  return null;
}

/**
 * What an amount is, by the verb that takes it or the noun that it measures: "lost 2 million" and "a loss of 2 million" are
 * both a loss. Null where neither is in its clause.
 */
export function amountMeasure(
  { kind }: Figure,
  tokens: readonly Token[],
  clauses: readonly number[],
  first: number,
  behind: number,
): string | null {
  if (kind !== "money" && kind !== "percent") return null;
  const next = tokens[behind]?.lower ?? "";
  const previous = tokens[first - 1]?.lower ?? "";
  if (kind === "percent") {
    const { change, level } = amountNeighbours;
    const isChange = change.has(previous) || (movementVerbs.has(previous) && !level.has(previous));
    const measure = isChange ? null : measureBefore(tokens, clauses, first, next);
    return measure && measureTraits.share.has(measure) ? measure : null;
  }
  // "5 million in ransom", "the 45 million pound takeover".
  const inside = next === "in" ? measureAmong(tokens, behind + 1, behind + 2) : null;
  if (inside) return inside;
  const attribute = amountNeighbours.determiner.has(previous)
    ? measureAmong(tokens, behind, behind + REACH_BEHIND)
    : null;
  return attribute ?? measureBefore(tokens, clauses, first, next);
}

const isQualifier = (word: string): boolean => amountQualifiers.any.has(word) || amountQualifiers.counted.has(word);
/** "For the full year", "full-year sales". */
const FULL_YEAR = "full-year";

/** The words of a clause that set its figures apart from others of their measure ("net", "quarterly", "expected"). */
export function qualifiersOf(
  tokens: readonly Token[],
  clauses: readonly number[],
  clause: number | undefined,
): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach(({ lower }, at) => {
    if (clauses[at] !== clause) return;
    if (lower === "full" && tokens[at + 1]?.lower === "year") found.add(FULL_YEAR);
    if (!isQualifier(lower)) return;
    // "Gross domestic product" is no gross amount.
    if (!/^(?:domestic|national)$/.test(tokens[at + 1]?.lower ?? "")) found.add(lower);
  });
  return found;
}

/** With these a sentence begins as with any word, though the list of common words has them not: "Turnout was", "Twenty-nine". */
function isCommonNoun(bare: string): boolean {
  if (amountMeasures.has(bare) || measureHeads.has(bare) || eventWords.has(bare)) return true;
  return cardinalWords.has(bare.split(/[-‐‑]/)[0]);
}

/** The words of names in a sentence, folded: whom or what its figures may be about. */
export function namesAmong(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach(({ text, kind }, at) => {
    if (kind !== "word" || !isCapitalised(text)) return;
    const bare = bareWord(text);
    const classes = wordClasses.get(bare) ?? 0;
    if (
      (classes & WordClass.calendar) !== 0 ||
      (at === 0 && ((classes & WordClass.common) !== 0 || isCommonNoun(bare)))
    )
      return;
    found.add(bare);
  });
  return found;
}

/**
 * Is one of two figures of a measure set apart by a word that the other lacks ("net", "in the first quarter", "expected"),
 * or by names? A sentence without a name goes on with what stands before it.
 */
export function setApart(a: Measured, b: Measured): boolean {
  const { qualifiers, about } = a;
  if (qualifiers.size !== b.qualifiers.size || countShared(qualifiers, b.qualifiers) < qualifiers.size) return true;
  if (about.size > 0 && b.about.size > 0 && countShared(about, b.about) === 0) return true;
  return isPeriodic(a) && (a.modality === "happened") !== (b.modality === "happened");
}

/** Is it measured anew each year or month, so that a forecast of it is no claim about the last one? */
export function isPeriodic({ named, key }: Partial<Pick<Measured, "named">> & Pick<Measured, "key">): boolean {
  return named === true && measureTraits.periodic.has(key.slice(key.lastIndexOf(" ") + 1));
}
