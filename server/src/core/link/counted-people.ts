import { openingPersons, personNouns } from "../lexicon/attribution";
import { measureHeads, sumWords } from "../lexicon/measures";
import { irregularPlurals } from "../lexicon/noun-phrases";
import { WordClass, wordClasses } from "../lexicon/person-names";
import type { Figure } from "../read/reading";
import { isCapitalised } from "../text/capital";
import { firstEndingAfter } from "../text/span";
import type { Token } from "../text/tokens";
import type { Meant } from "./meant";
import { bareWord } from "./similarity-terms";

/** A counted noun phrase for people. */
export interface Item {
  /** The index of the token behind it. */
  readonly behind: number;
  readonly count: number;
}

/** So many words may stand between a number and its noun. */
const LONGEST_MODIFIERS = 3;

/** Is a word, singular or plural, a noun for people? */
export function isPerson(word: string): boolean {
  const bare = bareWord(word);
  const one = irregularPlurals.get(bare) ?? (bare.endsWith("s") ? bare.slice(0, -1) : bare);
  return (
    openingPersons.has(one) ||
    personNouns.has(one) ||
    measureHeads.get(bare) === "people" ||
    sumWords.person.has(one) ||
    ((wordClasses.get(one) ?? 0) & WordClass.kinship) !== 0
  );
}

/** A sentence with the figures and persons of its article. */
export interface PeopleSentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  readonly figures: readonly Figure[];
  readonly meant: readonly Meant[];
}

/** A counted noun phrase for people that begins at a token: "two men", "a 12-year-old child", "his wife", "Brandt". */
export function itemAt(at: number, { tokens, figures, meant }: PeopleSentence): Item | null {
  const token = tokens[at];
  if (!token) return null;
  const named = meant[firstEndingAfter(meant, token.start)];
  if (named?.start === token.start && isCapitalised(token.text)) {
    const behind = firstEndingAfter(tokens, named.end - 1) + 1;
    // "Brandt's wife".
    return /['’]s?$/.test(tokens[behind - 1]?.text ?? "") ? phraseFrom(behind, 1, tokens) : { behind, count: 1 };
  }
  const isOne = sumWords.one.has(token.lower);
  // "His two sons".
  const start = isOne ? tokens[at + 1]?.start : token.start;
  const figure = figures[firstEndingAfter(figures, start ?? token.start)];
  if (figure?.start !== start) return isOne ? phraseFrom(at + 1, 1, tokens) : null;
  const { kind, value, min, max, approximator } = figure;
  if (kind !== "count" || value === null || min !== max || approximator !== null || !Number.isInteger(value))
    return null;
  return phraseFrom(firstEndingAfter(tokens, figure.end), value, tokens);
}

const isPlural = (word: string): boolean => irregularPlurals.has(word) || /[^s]s$/.test(word);

/** The noun for people that ends a phrase, words for what they are before it; one person has no plural. */
function phraseFrom(from: number, count: number, tokens: readonly Token[]): Item | null {
  for (let at = from; at <= from + LONGEST_MODIFIERS; at++) {
    const { kind, lower } = tokens[at] ?? {};
    if (kind === undefined || kind === "punctuation" || sumWords.rest.has(lower) || sumWords.joint.has(lower))
      return null;
    if (isPerson(lower) && !isPerson(tokens[at + 1]?.lower ?? ""))
      return count === 1 && isPlural(bareWord(lower)) ? null : { behind: at + 1, count };
  }
  return null;
}

/** Do people begin at a token who are not counted: "their children", "some guests"? */
export function isUncounted(at: number, tokens: readonly Token[]): boolean {
  return sumWords.many.has(tokens[at]?.lower) && phraseFrom(at + 1, 2, tokens) !== null;
}
