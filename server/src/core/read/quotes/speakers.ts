import { personNouns, sourceNouns, sourcePhraseWords, wordClass } from "../../lexicon/attribution";
import { firstEndingAfter, type Span, spansInside } from "../../text/span";
import type { Resolver } from "../coreference";
import type { NameMention, Person } from "../reading";
import type { Source } from "./phrase";
import { has, isCapital, type Range, reportAt, type Words, spanOf } from "./words";

/** Who speaks, as far as the article tells. */
export interface Speaker {
  /** An index into `Reading.people`, or -1. */
  readonly person: number;
  readonly speaker: string | null;
  readonly coSpeakers: readonly string[];
}

const UNKNOWN: Speaker = { person: -1, speaker: null, coSpeakers: [] };

interface Mention extends Span {
  readonly name: string;
  readonly person: number;
}

/** Settles who the sources of an article are. */
export function createSpeakers(
  words: Words,
  people: readonly Person[],
  names: readonly NameMention[],
  resolver: Resolver,
  reported: readonly Range[],
): (source: Source) => Speaker {
  const spoken = new Uint8Array(words.tokens.length);
  for (const { from, to } of reported) spoken.fill(1, from, to);
  const mentions: Mention[] = [
    ...people.flatMap(({ name, mentions }, person) => mentions.map((span) => ({ ...span, name, person }))),
    ...names.map(({ start, end, name }) => ({ start, end, name, person: -1 })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const known = new Map<number, Speaker>();
  /** The last source that was settled as a person. */
  let last: { readonly end: number; readonly speaker: Speaker } | null = null;
  return (source) => {
    const cached = known.get(source.from);
    if (cached) return cached;
    const span = spanOf(words, source);
    let speaker = settle(words, source, mentions, people, resolver);
    if (
      speaker.speaker === null &&
      last &&
      last.end <= span.start &&
      goesOn(words, spoken, source, last, mentions, people)
    )
      speaker = last.speaker;
    known.set(source.from, speaker);
    if (speaker.person >= 0) last = { end: span.end, speaker };
    return speaker;
  };
}

const PRONOUN_GENDER: ReadonlyMap<string, string> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["she", "female"],
  ["her", "female"],
]);

/** "the expert", "the ministry spokesman": one human being who was spoken of before. */
function isDefinite(words: Words, { from, to }: Source): boolean {
  const head = words.lower[to - 1];
  return to - from >= 2 && words.lower[from] === "the" && sourceNouns.has(head) && personNouns.has(head);
}

/** A pronoun or definite noun goes on with the last speaker if nobody else whom it fits is named in between, speech aside. */
function goesOn(
  words: Words,
  spoken: Uint8Array,
  source: Source,
  last: { readonly end: number; readonly speaker: Speaker },
  mentions: readonly Mention[],
  people: readonly Person[],
): boolean {
  const pronoun = source.kind === "pronoun" ? PRONOUN_GENDER.get(words.lower[source.from]) : undefined;
  const gender = pronoun ?? (isDefinite(words, source) ? "unknown" : undefined);
  const { start } = words.tokens[source.from];
  const fits = (person: number) =>
    gender === "unknown" || people[person].gender === "unknown" || people[person].gender === gender;
  if (!gender || !fits(last.speaker.person) || start - last.end > FARTHEST) return false;
  for (let at = firstEndingAfter(mentions, last.end); at < mentions.length && mentions[at].start < start; at++) {
    const { person } = mentions[at];
    const token = firstEndingAfter(words.tokens, mentions[at].start);
    if (person >= 0 && person !== last.speaker.person && words.inside[token] < 0 && spoken[token] === 0 && fits(person))
      return false;
  }
  return true;
}

/** How far, in characters, a pronoun may stand behind the last source: about two paragraphs. */
const FARTHEST = 900;

function settle(
  words: Words,
  source: Source,
  mentions: readonly Mention[],
  people: readonly Person[],
  resolver: Resolver,
): Speaker {
  const span = spanOf(words, source);
  const heads = headsOf(words, source, span, mentions);
  if (heads.length > 0) {
    const [first, ...others] = heads;
    return { person: first.person, speaker: first.name, coSpeakers: others.map((head) => head.name) };
  }
  const apposed = apposedTo(words, source, span, mentions);
  if (apposed) return { person: apposed.person, speaker: apposed.name, coSpeakers: [] };
  const person = resolver.resolve(span);
  // A name inside the phrase that is not its head ("Kern’s aide") does not speak.
  const names = person >= 0 && spansInside(people[person].mentions, span).length > 0;
  if (person >= 0 && !names) return { person, speaker: people[person].name, coSpeakers: [] };
  return unnamed(words, source);
}

/** What ends an apposition that stands behind its noun. */
const CLOSES = /^(?:[.,;:)–—\n]|$)/;

/**
 * "The official, Jane Rowe, said", "the harbour master in Hull, Jane Rowe, who …, said": the name between commas, where a
 * verb of speech goes on behind it or the noun before it is somebody’s. "Said the official, Jane Rowe.": the name up to the
 * next mark, where the verb stands before it.
 */
function apposedTo(words: Words, source: Source, { end }: Span, mentions: readonly Mention[]): Mention | null {
  const { text, tokens } = words;
  const { from } = source;
  if (!text.startsWith(", ", end)) return null;
  const named = mentions[firstEndingAfter(mentions, end + 2)];
  if (named?.start !== end + 2 || named.person < 0) return null;
  const inverted = from > 0 && reportAt(words, from - 1) && CLOSES.test(text.slice(named.end, named.end + 1));
  if (inverted) return named;
  if (!text.startsWith(", ", named.end)) return null;
  const behind = firstEndingAfter(tokens, named.end + 1);
  if (reportAt(words, behind)) return named;
  // "The mayor, Jane Rowe, and …" goes on with a list, "According to the mayor, Jane Rowe, …" with a clause.
  const introduced = from > 0 && has(words, from - 1, wordClass.preposition);
  const listed = isCapital(words, behind) || has(words, behind, wordClass.coordinator);
  return isSomebody(words, source) && !introduced && !listed ? named : null;
}

/** "The U.S. attorney in Hull", "a witness": one human being, told by a noun. */
function isSomebody(words: Words, { from, to }: Source): boolean {
  let head = from;
  while (head + 1 < to && !sourcePhraseWords.link.has(words.lower[head + 1])) head++;
  return has(words, from, wordClass.determiner) && personNouns.has(words.lower[head]);
}

/**
 * "The wife of Brandt", "a spokesman for Brandt", "Jane Rowe of the Harbour Trust": behind a preposition of the phrase, a
 * name is not who speaks; no more is the second name of "the Department of Trade and Fisheries".
 */
function isComplement(words: Words, { from }: Source, { start, person }: Mention, complement: Mention | null): boolean {
  let link = firstEndingAfter(words.tokens, start) - 1;
  while (link > from && has(words, link, wordClass.determiner)) link--;
  if (link <= from) return false;
  if (sourcePhraseWords.link.has(words.lower[link])) return true;
  return complement !== null && person < 0 && words.lower[link] === "and";
}

/** The names that are heads of the phrase: nothing but their own titles before them, "and" or the end behind them. */
function headsOf(words: Words, source: Source, span: Span, mentions: readonly Mention[]): Mention[] {
  const { text } = words;
  const heads: Mention[] = [];
  let complement: Mention | null = null;
  let at = firstEndingAfter(mentions, span.start);
  for (; at < mentions.length && mentions[at].start < span.end; at++) {
    const mention = mentions[at];
    if (mention.end > span.end && mention.start < span.start) continue;
    if (isComplement(words, source, mention, complement)) {
      complement = mention;
      continue;
    }
    complement = null;
    const behind = text.slice(mention.end, span.end);
    if (mention.end >= span.end || /^(?:[\s.)]{0,3}|['’]s?)$/.test(behind)) heads.push(mention);
    else if (/^,? (?:and|or) /.test(behind) || /^\s?\(/.test(behind)) heads.push(mention);
    else if (/^ (?:of|in|for|at) /.test(behind) && mention.person >= 0) heads.push(mention);
  }
  return heads;
}

/** "a White House official", "two residents": unnamed, but the words say who; "she" and "the aide" say nothing alone. */
function unnamed(words: Words, source: Source): Speaker {
  const { classes, tokens, text } = words;
  if (source.kind === "pronoun" || source.kind === "relative") return UNKNOWN;
  let from = source.from;
  const first = words.lower[from];
  // "The Finnish parliament" is told by its name, "the Finnish minister" is a person who was named elsewhere.
  const body = source.kind === "name" && !personNouns.has(words.lower[source.to - 1]);
  if (
    !isCapital(words, source.to - 1) &&
    !body &&
    (first === "the" || first === "this" || first === "that" || (classes[from] & wordClass.possessive) !== 0)
  )
    return UNKNOWN;
  if (first === "the" || first === "a" || first === "an") from++;
  if (from >= source.to) return UNKNOWN;
  const printed = text.slice(tokens[from].start, tokens[source.to - 1].end);
  return { person: -1, speaker: printed.replace(/['’]s?$/, ""), coSpeakers: [] };
}
