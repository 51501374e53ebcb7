import { anyOf } from "../lexicon/list";
import { partialVotes } from "../lexicon/owned";
import { electionWords, partyWords } from "../lexicon/tallies";
import { WordClass, wordClasses } from "../lexicon/person-names";
import type { AnchoredReading, Figure } from "../read/reading";
import { isCapitalised } from "../text/capital";
import type { Span } from "../text/span";
import { type Token, tokensIn } from "../text/tokens";
import { bareWord } from "./similarity-terms";
import { onceFor } from "./once";
import type { ToldMeasure } from "./told-measures";

const OF_VOTES = /^ of (?:(?:the|all|valid|popular|national|total|list) ){0,3}votes?\b/;
const SEATS = /^(?: of (?:the |its |all )?[\w-]{1,20})? seats\b/;
/** An article that was written while votes were being counted gives results that are none. */
const UNFINISHED = anyOf(electionWords.unfinished);
const FINISHED = anyOf(electionWords.finished);

const resultsOf = onceFor(({ article: { text } }: AnchoredReading): { readonly settled: boolean } => ({
  settled: !UNFINISHED.test(text) || FINISHED.test(text),
}));

interface Place {
  readonly tokens: readonly Token[];
  readonly first: number;
  /** The index behind the figure before it in the sentence, or 0. */
  readonly floor: number;
}

/** Is a token a word of a name? Days, months and what begins a sentence as any word would are none. */
function isOfName({ text, kind }: Token, at: number): boolean {
  if (kind !== "word" || !isCapitalised(text)) return false;
  const classes = wordClasses.get(bareWord(text)) ?? 0;
  if ((classes & WordClass.calendar) !== 0) return false;
  return at > 0 || (classes & WordClass.common) === 0;
}

/** The first token of the name that ends at a token; an apostrophe may stand inside ("Peasants' Party"). */
function runStart(tokens: readonly Token[], end: number, floor: number): number {
  let from = end;
  for (let at = end - 1; at >= floor; at--) {
    if (isOfName(tokens[at], at)) from = at;
    else if (!/^['’]$/.test(tokens[at].text)) break;
  }
  return from;
}

/** What stands before its "'s" in the name of a party itself: "People's List". */
const OF_NAME = WordClass.common | WordClass.personNoun | WordClass.organisationOpening;

/** "Dorvia's Greens" are the Greens; the "People's List" and "the Women's Party" have their names of somebody. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let start = from;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at];
    if (!/['’]s$/.test(text) || tokens[at - 1]?.lower === "the") continue;
    if (((wordClasses.get(bareWord(text)) ?? 0) & OF_NAME) === 0) start = at + 1;
  }
  const words = tokens.slice(start, to + 1).map(({ text }) => bareWord(text));
  return words.filter((word) => /^\p{L}/u.test(word) && word !== "the").join(" ");
}

/** A name that no other is joined to, and that is not the possessor of something else; null for any other. */
function partyAt(tokens: readonly Token[], to: number, floor: number): string | null {
  if (/['’]s?$/.test(tokens[to].text)) return null;
  const from = runStart(tokens, to, floor);
  let before = from - 1;
  while (before >= floor && (partyWords.leading.has(tokens[before].lower) || tokens[before].lower === ",")) before--;
  // "The Union and its ally, the Centre": their number is one of both. Behind another number "and" goes on with a list.
  for (let at = before; at > floor && at > before - 4; at--) if (partyWords.joining.has(tokens[at].lower)) return null;
  const name = nameOf(tokens, from, to);
  const classes = wordClasses.get(name) ?? 0;
  return name === "" || (classes & (WordClass.place | WordClass.personNoun)) !== 0 ? null : name;
}

/** Does a preposition stand before a name, so that it is no subject? "Ahead of", "followed by" lead to another party. */
function isGoverned(tokens: readonly Token[], to: number, floor: number): boolean {
  let at = runStart(tokens, to, floor) - 1;
  while (at >= floor && partyWords.leading.has(tokens[at].lower)) at--;
  if (at < floor || !partyWords.governing.has(tokens[at].lower)) return false;
  return !/^(?:ahead|followed|behind)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "With 41 seats the Harbour Party": the first name behind a number that opens its sentence. */
function partyBehind(tokens: readonly Token[], first: number): string | null {
  for (let at = first + 1; at < Math.min(tokens.length, first + 9); at++) {
    if (!isOfName(tokens[at], at)) continue;
    let to = at;
    while (to + 1 < tokens.length && (isOfName(tokens[to + 1], to + 1) || /^['’]$/.test(tokens[to + 1].text))) to++;
    return isGoverned(tokens, to, first) ? null : partyAt(tokens, to, first);
  }
  return null;
}

/** "Lost 12 seats and is left with 31": behind "and" and a verb the subject stands before the other number. */
function subjectFloor(tokens: readonly Token[], first: number, floor: number): number {
  for (let at = floor; at < first; at++)
    if (tokens[at].lower === "and" && partyWords.going.has(tokens[at + 1].lower)) return 0;
  return floor;
}

/** The party that stands before a number of its own: right before it, before "with", or as the subject of the verb that takes it. */
function partyOf({ tokens, first, floor }: Place): string | null {
  let at = first - 1;
  while (at >= floor && partyWords.filling.has(tokens[at].lower)) at--;
  if (at < floor) return null;
  if (isOfName(tokens[at], at)) return partyAt(tokens, at, floor);
  const isWith = tokens[at].lower === "with";
  if (!isWith && !partyWords.holding.has(tokens[at].lower)) return null;
  if (isWith && at === 0) return partyBehind(tokens, first);
  at--;
  if (!isWith) {
    while (at >= floor && partyWords.filling.has(tokens[at].lower)) at--;
    const { lower, text, kind } = tokens[Math.max(at, floor)];
    // "Its party won", "it would hold": the subject is no name.
    if (kind === "word" && !isCapitalised(text) && !/^(?:who|which|that|and)$/.test(lower)) return null;
  }
  const least = subjectFloor(tokens, first, floor);
  for (; at >= least; at--) {
    if (!isOfName(tokens[at], at)) continue;
    if (!isGoverned(tokens, at, least)) return partyAt(tokens, at, least);
    at = runStart(tokens, at, least);
  }
  return null;
}

/** The name with which a sentence begins as its subject ("The opposition Harbour League won"), for the "it" of the sentence behind it. */
function openingParty(tokens: readonly Token[]): string | null {
  let at = 0;
  while (at < tokens.length && partyWords.leading.has(tokens[at].lower)) at++;
  // A word with which a sentence begins may have its capital from there.
  if (at === 0 || !isOfName(tokens[at] ?? tokens[0], at)) return null;
  let to = at;
  while (to + 1 < tokens.length && isOfName(tokens[to + 1], to + 1)) to++;
  return partyWords.joining.has(tokens[to + 1]?.lower) ? null : partyAt(tokens, to, 0);
}

/** "It took 34 percent": is "it" the subject with which a sentence begins, of the verb that takes its first number? */
function isOfIt({ tokens, first, floor }: Place): boolean {
  if (tokens[0].lower !== "it" || floor > 0) return false;
  const between = tokens.slice(1, first).map(({ lower }) => lower);
  return (
    between.some((word) => partyWords.holding.has(word)) &&
    between.every((word) => partyWords.holding.has(word) || partyWords.filling.has(word))
  );
}

/** A sentence about seats that somebody is elected to. */
const ELECTED = anyOf(electionWords.elected);

/**
 * The share of votes or the seats that a sentence gives to a party. "Of others" are seats of a coalition or of nobody that is
 * named, which are compared with nothing; null for any other figure.
 */
export function ofParty(
  figure: Figure,
  place: Place,
  sentence: Span,
  before: Span | undefined,
  reading: AnchoredReading,
): (ToldMeasure & { readonly chamber: ReadonlySet<string> }) | "of others" | null {
  const { kind, value } = figure;
  if (value === null || (kind !== "percent" && kind !== "count")) return null;
  const { text } = reading.article;
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 40));
  const around = text.slice(before?.start ?? sentence.start, figure.start);
  const isShare = kind === "percent" && figure.unit === "percent";
  const isVote =
    isShare && (OF_VOTES.test(behind) || /\bpercent of (?:the )?votes?\b|\b(?:election|ballot)\b/.test(around));
  const isSeat =
    kind === "count" &&
    (SEATS.test(behind) || (/\bseats\b/.test(around) && /^(?:[.,;]| and\b| seats?\b|$)/.test(behind)));
  if (!isVote && !isSeat) return null;
  const party = before && isOfIt(place) ? openingParty(tokensIn(reading.article.tokens, before)) : partyOf(place);
  if (party === null || !resultsOf(reading).settled)
    return isSeat && ELECTED.test(text.slice(before?.start ?? sentence.start, sentence.end)) ? "of others" : null;
  const { tokens } = place;
  if (tokens.some(({ lower }) => partialVotes.has(lower) && !partyWords.whole.has(lower))) return null;
  const chamber = new Set(tokens.filter(({ lower }) => partyWords.chamber.has(lower)).map(({ lower }) => lower));
  const name = party.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return {
    key: `${isSeat ? "count seats" : "percent vote"} ${party}`,
    subject: isSeat ? `the number of seats (${name})` : `the share of votes (${name})`,
    counted: null,
    growing: false,
    named: true,
    told: true,
    chamber,
  };
}
