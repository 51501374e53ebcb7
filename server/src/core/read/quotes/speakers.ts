import { personNouns, sourceNouns, wordClass } from "../../lexicon/attribution";
import { firstEndingAfter, spansInside } from "../../text/span";
import type { Resolver } from "../coreference";
import { UNNAMED } from "../coreference-entities";
import type { NameMention, Person } from "../reading";
import type { Source } from "./phrase";
import { apposedTo, headsOf, type Mention } from "./speaker-heads";
import { isCapital, type Range, type Words, spanOf } from "./words";

/** Who speaks, as far as the article tells. */
export interface Speaker {
  /** An index into `Reading.people`, or -1. */
  readonly person: number;
  readonly speaker: string | null;
  readonly coSpeakers: readonly string[];
}

const UNKNOWN: Speaker = { person: -1, speaker: null, coSpeakers: [] };
/** Somebody to whom the article gives no name. */
const SOMEBODY: Speaker = { ...UNKNOWN };

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
    if (speaker === UNKNOWN && last && last.end <= span.start && goesOn(words, spoken, source, last, mentions, people))
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
  if (person === UNNAMED) return SOMEBODY;
  // A name inside the phrase that is not its head ("Kern’s aide") does not speak.
  const names = person >= 0 && spansInside(people[person].mentions, span).length > 0;
  if (person >= 0 && !names) return { person, speaker: people[person].name, coSpeakers: [] };
  return unnamed(words, source);
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
