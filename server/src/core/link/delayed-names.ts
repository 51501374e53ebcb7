import { irregularPastForms } from "../lexicon/calendar";
import { openingPersons, reportingForms } from "../lexicon/attribution";
import { functionWords } from "../lexicon/function-words";
import { WordClass, wordClasses } from "../lexicon/person-names";
import type { AnchoredReading } from "../read/reading";
import { isNarrative } from "../text/article";
import type { Span } from "../text/span";
import { type Token, tokensIn } from "../text/tokens";
import { onceFor } from "./once";
import { bareWord } from "./similarity-terms";

/**
 * A report of a person of whom its readers have not heard opens without the name: "A retired driver was jailed for six
 * years", and names him in the next sentence: "Tomas Brandt, 67, had stolen".
 */
interface DelayedName extends Span {
  /** An index into `reading.people`. */
  readonly person: number;
  /** The sentence in which he goes without his name. */
  readonly sentence: Span;
}

/** The noun for the person stands among so many tokens of the sentence. */
const LONGEST_PHRASE = 9;
/** A verb of speech stands so far behind a name at most that the named one is heard, and not told of. */
const REACH_OF_SPEECH = 6;
/** An age, "of Lindholm" or "from Lindholm" stands behind the name of one who is told of. */
const OPENS_APPOSITION = /^(?:of|from|who|aged)$/;

const isArticle = (word: string): boolean => /^(?:an?|the)$/.test(word);
const isPastForm = (word: string): boolean => /[a-z]{2}ed$/.test(word) || irregularPastForms.has(word);

/** The index of the noun for a person with which a sentence begins ("A retired driver"); -1 where it begins otherwise. */
function openingNoun(tokens: readonly Token[]): number {
  if (!isArticle(tokens[0]?.lower ?? "")) return -1;
  for (let at = 1; at < Math.min(tokens.length - 1, LONGEST_PHRASE); at++) {
    const { lower } = tokens[at];
    if (functionWords.has(lower)) return -1;
    if (!openingPersons.has(lower)) continue;
    const { lower: next, kind } = tokens[at + 1];
    if (kind === "punctuation" || functionWords.has(next) || isPastForm(next)) return at;
  }
  return -1;
}

/** Does the rest of a sentence tell of somebody else without a name: "for killing his neighbour"? */
function hasAnother(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from)
    .some(
      ({ lower }) => openingPersons.has(lower) || ((wordClasses.get(bareWord(lower)) ?? 0) & WordClass.kinship) !== 0,
    );
}

/** Is the one whose name ends before the token at `behind` told of, and not heard? */
function isToldOf(tokens: readonly Token[], behind: number): boolean {
  let at = behind;
  if (tokens[at]?.lower === ",") {
    const next = tokens[at + 1];
    if (next?.kind !== "number" && !OPENS_APPOSITION.test(next?.lower ?? "")) return false;
    at += 2;
  } else if (!isPastForm(tokens[at]?.lower ?? "") && !functionWords.has(tokens[at]?.lower ?? "")) return false;
  return !tokens.slice(at, at + REACH_OF_SPEECH).some(({ lower }) => reportingForms.has(lower));
}

/** The person whom the first sentence of an article means and the next one names; null where it may be another. */
function delayedIn({ article, people }: AnchoredReading): DelayedName | null {
  const at = article.blocks.findIndex(({ role }) => role === "paragraph");
  const lead = article.blocks[at];
  if (!lead || !isNarrative(lead)) return null;
  const [sentence] = lead.sentences;
  const next = lead.sentences[1] ?? article.blocks[at + 1]?.sentences[0];
  if (!sentence || !next) return null;
  const tokens = tokensIn(article.tokens, sentence);
  const noun = openingNoun(tokens);
  if (noun < 0 || hasAnother(tokens, noun + 1)) return null;
  const end = tokens[noun].end;
  const sex = openingPersons.get(tokens[noun].lower);
  for (let person = 0; person < people.length; person++) {
    const { mentions, references, gender } = people[person];
    const isAt = ({ start }: Span): boolean => sentence.start <= start && start < sentence.end;
    if (references.some((one) => one.start < end && one.end > sentence.start)) return null;
    const first = mentions.find(({ start }) => start >= lead.start);
    if (first?.start !== next.start) continue;
    if (mentions.some(isAt) || (sex !== "either" && gender !== "unknown" && gender !== sex)) return null;
    const own = tokensIn(article.tokens, next);
    const behind = own.findIndex((token) => token.start >= first.end);
    // One word may be a place or a ship.
    if (behind < 2 || !isToldOf(own, behind)) return null;
    return { start: sentence.start, end, person, sentence };
  }
  return null;
}

const NONE: readonly DelayedName[] = [];

/** The same once an article, as a list of one or none. */
export const delayedNames = onceFor((reading: AnchoredReading): readonly DelayedName[] => {
  const found = delayedIn(reading);
  return found ? [found] : NONE;
});
