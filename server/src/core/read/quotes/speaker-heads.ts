import { personNouns, sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { firstEndingAfter, type Span } from "../../text/span";
import type { Source } from "./phrase";
import { has, isCapital, reportAt, type Words } from "./words";

/** A name where it stands. */
export interface Mention extends Span {
  readonly name: string;
  readonly person: number;
}

/** What ends an apposition that stands behind its noun. */
const CLOSES = /^(?:[.,;:)–—\n]|$)/;

/**
 * "The official, Jane Rowe, said", "the harbour master in Hull, Jane Rowe, who …, said": the name between commas, where a
 * verb of speech goes on behind it or the noun before it is somebody’s. "Said the official, Jane Rowe.": the name up to the
 * next mark, where the verb stands before it.
 */
export function apposedTo(words: Words, source: Source, { end }: Span, mentions: readonly Mention[]): Mention | null {
  const { text, tokens } = words;
  const { from } = source;
  if (!text.startsWith(", ", end)) return null;
  const named = mentions[firstEndingAfter(mentions, end + 2)];
  if (named?.start !== end + 2 || named.person < 0) return null;
  const inverted = from > 0 && reportAt(words, from - 1) && CLOSES.test(text.slice(named.end, named.end + 1));
  if (inverted) return named;
  if (!text.startsWith(", ", named.end)) return null;
  const behind = firstEndingAfter(tokens, named.end + 1);
  let verb = behind;
  while (verb < behind + 3 && has(words, verb, wordClass.auxiliary | wordClass.adverb)) verb++;
  if (reportAt(words, verb)) return named;
  // "The mayor, Jane Rowe, and …" goes on with a list, "According to the mayor, Jane Rowe, …" with a clause.
  const introduced = from > 0 && has(words, from - 1, wordClass.preposition);
  const listed = isCapital(words, behind) || has(words, behind, wordClass.coordinator);
  return isSomebody(words, source) && !introduced && !listed ? named : null;
}

/** "The U.S. attorney in Hull", "a witness": one human being, told by a noun. */
function isSomebody(words: Words, { from, to }: Source): boolean {
  let head = from;
  while (head + 1 < to && !sourcePhraseWords.link.has(words.lower[head + 1])) head++;
  return has(words, from, wordClass.determiner | wordClass.possessive) && personNouns.has(words.lower[head]);
}

/**
 * "The wife of Brandt", "a spokesman for Brandt", "Jane Rowe of the Harbour Trust": behind a preposition of the phrase, a
 * name is not who speaks; no more is the second name of "the Department of Trade and Fisheries".
 */
function isComplement(words: Words, { from }: Source, { start, person }: Mention, complement: Mention | null): boolean {
  let link = firstEndingAfter(words.tokens, start) - 1;
  while (link > from && has(words, link, wordClass.determiner)) link--;
  if (link <= from) return false;
  if (sourcePhraseWords.link.has(words.lower[link]) || isServed(words, from, link)) return true;
  return complement !== null && person < 0 && words.lower[link] === "and";
}

/** The second half of a name whose middle is a word of grammar ("Care Not Killing"), or what stands in brackets ("Jane Rowe (Labour, Hull)"). */
function isAddition(words: Words, { from }: Source, { start, person }: Mention): boolean {
  const first = firstEndingAfter(words.tokens, start);
  if (person < 0 && first > from + 1 && isCapital(words, first - 1) && words.classes[first - 1] !== 0) return true;
  for (let at = first - 1; at >= from && first - at < LONGEST_BRACKET; at--) {
    if (words.tokens[at].text === ")") return false;
    if (words.tokens[at].text === "(") return true;
  }
  return false;
}

const LONGEST_BRACKET = 12;

/** A title has no more words: "Deputy Prime Minister". */
const LONGEST_TITLE = 3;

/** "A spokesman for Mayor", "an aide to Prime Minister", before a name: does the phrase tell of somebody who serves whom the title at `title` names? */
function isServed(words: Words, from: number, title: number): boolean {
  if (!isCapital(words, title) || !personNouns.has(words.lower[title])) return false;
  let link = title - 1;
  while (link > from && title - link < LONGEST_TITLE && isCapital(words, link)) link--;
  return link > from && sourcePhraseWords.link.has(words.lower[link]) && !isCapital(words, link - 1);
}

const JOINED = /^,? (?:and|or) /;
/** "Ferries and Harbours", "Northgate and its owner", but "Current and former officials". */
const JOINED_NAME = /^,? (?:and|or) (?:\p{Lu}|(?:the|its|his|her|their|an?) )/u;

/** The names that are heads of the phrase: nothing but their own titles before them, "and" or the end behind them. */
export function headsOf(words: Words, source: Source, span: Span, mentions: readonly Mention[]): Mention[] {
  const { text } = words;
  const heads: Mention[] = [];
  let complement: Mention | null = null;
  let at = firstEndingAfter(mentions, span.start);
  for (; at < mentions.length && mentions[at].start < span.end; at++) {
    const mention = mentions[at];
    if (mention.end > span.end && mention.start < span.start) continue;
    if (isAddition(words, source, mention)) continue;
    if (isComplement(words, source, mention, complement)) {
      complement = mention;
      continue;
    }
    complement = null;
    const behind = text.slice(mention.end, span.end);
    if (mention.end >= span.end || /^(?:[\s.)]{0,3}|['’]s?)$/.test(behind)) heads.push(mention);
    else if ((mention.person >= 0 ? JOINED : JOINED_NAME).test(behind) || /^\s?\(/.test(behind)) heads.push(mention);
    else if (/^ (?:of|in|for|at) /.test(behind) && mention.person >= 0) heads.push(mention);
  }
  // "The Food and Farming Agency": one body, whose name has an "and".
  const body = heads.length === 2 && heads.every(({ person }) => person < 0) && words.lower[source.from] === "the";
  return body ? [] : heads;
}
