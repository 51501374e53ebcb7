import { eventWords } from "../lexicon/events";
import { nounPhraseStops } from "../lexicon/noun-phrases";
import { cardinalWords, ordinalWords } from "../lexicon/numbers";
import { numberedDeeds } from "../lexicon/reckoning";
import { ordinalAt } from "../read/ordinals";
import type { AnchoredReading } from "../read/reading";
import { type Block, isNarrative } from "../text/article";
import { perForm } from "../text/forms";
import { firstEndingAfter, type Span, spanAt, spansInside } from "../text/span";
import { type Token, tokensIn } from "../text/tokens";
import { meantIn } from "./meant";
import { onceForReading } from "./once";
import { foldPlace } from "./places";

/** The how many of its kind something is, as an article tells it: "her third visit to Norvalia this year". */
export interface ToldOrdinal extends Span {
  readonly source: number;
  readonly value: number;
  /** What is numbered: the class of an event, or a noun ("term"). */
  readonly kind: string;
  /** The noun as printed, for a reader. */
  readonly noun: string;
  /** Words that narrow down what is counted ("official", "this year"): only equal ones are compared. */
  readonly narrowed: string;
  /** Is it said of something as what it is ("it is her third visit", "met for the sixth time"), not only a name for it ("the third round")? */
  readonly told: boolean;
  /** Indices into `reading.people`: who is named or meant in its sentence. */
  readonly people: readonly number[];
  /** Folded names of places and bodies in its sentence. */
  readonly places: ReadonlySet<string>;
  /** The index in `reading.events` of the event whose noun is numbered; -1 where there is none. */
  readonly event: number;
}

/** So many words may stand between an ordinal and its noun. */
const MOST_BETWEEN = 2;
/** A verb or preposition that makes a statement of an ordinal stands at most so many tokens before it. */
const REACH = 5;
const DETERMINER = /^(?:the|an?|his|her|its|their|this|my|our)$/;
const IS = /^(?:is|was|be|been|marks|marked|marking|makes|made|becomes|became|represents|represented)$/;
const BY = /^(?:on|for|in|during|to)$/;
/** How far a narrowing of what is counted is looked for behind the noun, in characters. */
const NARROWED_REACH = 70;
const NARROWED =
  /\b(?:(?:this|last|that) (?:year|season|month|week|decade|century|campaign|morning)|since [^,.;]{1,40}|in (?:as many|the (?:last|past)|less than|under|just|about|\p{L}{1,12}|\d{1,3}) ?(?:\p{L}{1,12} )?(?:days?|weeks?|months?|years?|hours|decades|visits|games|matches)|in a row|running|of (?:the|his|her|its|their) (?:\p{L}{1,14} )?(?:year|season|war|day|campaign|career|presidency|tour|kind|life|trip|term)|as (?:an? |the )?\p{L}{1,14}|in (?:history|office|power)|ever|overall|on record)\b/iu;

interface Numbered {
  readonly kind: string;
  readonly at: number;
}

/** What an ordinal counts, where it is one of the nouns that are compared. */
function numberedAt(tokens: readonly Token[], from: number): Numbered | null {
  for (let at = from; at <= Math.min(tokens.length - 1, from + MOST_BETWEEN); at++) {
    const { lower, kind } = tokens[at];
    if (kind !== "word" || nounPhraseStops.has(lower) || cardinalWords.has(lower)) return null;
    const next = tokens[at + 1];
    // "The third meeting room": the noun goes on.
    const ends =
      !next ||
      next.kind !== "word" ||
      nounPhraseStops.has(next.lower) ||
      !/^\p{Ll}/u.test(next.text) ||
      eventWords.get(next.lower)?.verb === true;
    const event = eventWords.get(lower);
    if (event && !event.verb && ends) return { kind: event.class, at };
    if (numberedDeeds.noun.has(lower) || lower === "time") return { kind: lower, at };
  }
  return null;
}

/** How the sentence enters a term: "won a third term" is no "seeking a third term". */
function enteredBy(tokens: readonly Token[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH - 2); at--) {
    if (numberedDeeds.seek.has(tokens[at].lower)) return "seek";
    if (numberedDeeds.win.has(tokens[at].lower)) return "win";
  }
  return null;
}

/** Does a verb of being or a preposition before the determiner make a statement of the ordinal? */
function isTold(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  if (/^(?:only|just)$/.test(tokens[at]?.lower ?? "")) at--;
  const possessive = at >= 0 && /['’]s?$/.test(tokens[at].text);
  if (!possessive && !DETERMINER.test(tokens[at]?.lower ?? "")) return false;
  for (let back = at - 1; back >= Math.max(0, at - 2 - (possessive ? 2 : 0)); back--) {
    const { lower } = tokens[back];
    if (IS.test(lower)) return true;
    if (numberedDeeds.made.has(lower)) return /^(?:his|her|its|their|a)$/.test(tokens[at].lower);
    if (BY.test(lower))
      return lower !== "to" && lower !== "in" ? true : /^(?:his|her|its|their)$/.test(tokens[at].lower);
    if (!/^(?:only|just|be|also|now|already|would|will)$/.test(lower) && !possessive) return false;
  }
  return false;
}

/** The only class of event that a sentence tells by a verb, for "the sixth time that the two had met". */
function eventOfTime({ events }: AnchoredReading, sentence: Span): string | null {
  const classes = new Set(spansInside(events, sentence).map((event) => event.class));
  return classes.size === 1 ? [...classes][0] : null;
}

function ordinalOf(reading: AnchoredReading, token: Token): ToldOrdinal[] {
  const { article, events, quotes } = reading;
  const block = spanAt(article.blocks, token.start);
  const sentence = block && isCounting(block) ? spanAt(block.sentences, token.start) : undefined;
  if (!sentence) return [];
  const tokens = tokensIn(article.tokens, sentence);
  const index = firstEndingAfter(tokens, token.start);
  const ordinal = ordinalAt(tokens, index);
  const numbered = ordinal && numberedAt(tokens, ordinal.next);
  const quote = spanAt(quotes, token.start);
  if (!numbered || (quote && quote.kind !== "indirect")) return [];
  const noun = tokens[numbered.at];
  const told = isTold(tokens, index);
  const entered = numberedDeeds.entered.has(numbered.kind);
  const kind = kindOf(reading, sentence, numbered.kind, told, enteredBy(tokens, index));
  if (kind === null) return [];
  const adjectives = tokens.slice(ordinal.next, numbered.at).map(({ lower }) => lower);
  const behind = article.text.slice(noun.end, Math.min(sentence.end, noun.end + NARROWED_REACH));
  const narrowed = [...adjectives, entered ? "" : (NARROWED.exec(behind)?.[0].toLowerCase() ?? "")].join(" ").trim();
  const event = firstEndingAfter(events, noun.start);
  const people = spansInside(meantIn(reading), sentence).map(({ person }) => person);
  return [
    {
      source: 0,
      start: token.start,
      end: noun.end,
      value: ordinal.value,
      kind,
      noun: noun.lower,
      narrowed,
      told: told || entered,
      people: [...new Set(people)],
      places: new Set(spansInside(reading.names, sentence).map(({ name }) => foldPlace(name))),
      event: events[event]?.start === noun.start ? event : -1,
    },
  ];
}

/** The class under which an ordinal is compared; null where it is not. */
function kindOf(
  reading: AnchoredReading,
  sentence: Span,
  noun: string,
  told: boolean,
  entered: string | null,
): string | null {
  if (noun === "time") return told ? eventOfTime(reading, sentence) : null;
  if (numberedDeeds.entered.has(noun)) return entered === null ? null : `${noun} ${entered}`;
  return noun;
}

/** Headlines shorten too much. */
const isCounting = (block: Block): boolean => isNarrative(block) && block.role !== "title" && block.role !== "subtitle";

/** Could a word begin an ordinal ("third", "twenty-first", the number of "21st")? */
const opensOrdinal = perForm(
  ({ kind, lower }) => kind === "number" || (kind === "word" && (ordinalWords.has(lower) || TENS.test(lower))),
);
const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[-‐‑]\p{L}{3,7})?$/u;

/** The ordinals with which an article numbers events and deeds, in order. */
export const ordinalsOf = onceForReading((reading: AnchoredReading): ToldOrdinal[] => {
  const { tokens } = reading.article;
  const found: ToldOrdinal[] = [];
  for (let index = 0; index < tokens.length; index++)
    if (opensOrdinal(tokens[index].form) && ordinalAt(tokens, index) !== null)
      found.push(...ordinalOf(reading, tokens[index]));
  return found;
});
