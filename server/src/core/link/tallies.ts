import {
  matchStages,
  matchWords,
  voteNeighbours,
  voteSides,
  voteStages,
  voteVerbs,
  voteWords,
} from "../lexicon/tallies";
import type { Figure } from "../read/reading";
import { isCapitalised } from "../text/capital";
import { firstEndingAfter, type Span } from "../text/span";
import { hasWord, type Token } from "../text/tokens";
import { type Voted, votedAt } from "./voted";

/** The two numbers of a vote or a match, whoever has which. */
export interface Result {
  readonly most: number;
  readonly least: number;
}

/** The result of a vote or the final score of a match, as a text tells it. */
export interface Tally extends Span {
  readonly of: "vote" | "match";
  readonly result: Result;
  /** The index of the last figure that belongs to it. */
  readonly last: number;
  readonly qualifiers: ReadonlySet<string>;
  /** Of a vote: what it was on, and whether it was won. */
  readonly voted?: Voted;
}

/** What stands between the two numbers of a result: "62 to 48", "62 votes to 48", "62-48", "62 against 48". */
const BETWEEN = /^(?:[-‐‑–]| (?:votes? )?(?:to|against|versus|vs?\.?) |-to-)$/;
/** So far from its numbers, in tokens, the verb or noun of a result stands. */
const REACH_BEFORE = 14;
const REACH_BEHIND = 3;
/** Between a number of voters and how they voted stand at most so many tokens: "members of the council were in". */
const REACH_OF_SIDE = 6;
/** No parliament and no congress of a party has more votes. */
const MOST_VOTES = 20000;
/** A match ends with fewer points. */
const MOST_POINTS = 250;

/** One sentence with its figures. */
export interface Place {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  readonly end: number;
}

const isWhole = ({ kind, value, approximator }: Figure): boolean =>
  (kind === "count" || kind === "score") && value !== null && Number.isInteger(value) && approximator === null;

/** The two numbers that stand side by side at a figure ("62-48", "62 votes to 48"), with the index of the last figure of them. */
function pairAt(
  at: number,
  { text, figures, end }: Place,
): { readonly pair: readonly [number, number]; readonly last: number } | null {
  const [one, other] = [figures[at], figures[at + 1]];
  if (!isWhole(one)) return null;
  if (one.kind === "score" || one.min < one.max) return { pair: [one.min, one.max], last: at };
  if (!other || other.end > end || !isWhole(other) || other.min < other.max) return null;
  return BETWEEN.test(text.slice(one.end, other.start)) ? { pair: [one.min, other.min], last: at + 1 } : null;
}

/** How the voters whose number ends before a token voted: "62 members were in favour", "45 against", "six abstentions". */
function sideOf(tokens: readonly Token[], behind: number, end: number): string | null {
  for (let at = behind; at < Math.min(behind + REACH_OF_SIDE, tokens.length); at++) {
    const { kind, lower, text, start } = tokens[at];
    if (start >= end || (kind !== "word" && at > behind) || (kind !== "word" && lower !== ",")) return null;
    // "12 Greens voted in favour": a part of all who voted.
    if (isCapitalised(text)) return null;
    const side = voteSides.get(lower);
    if (!side) continue;
    // "62 members for reform" are no votes; "62 voted for", "62 votes for", "62 for and 48 against" are.
    if (lower === "for" && at > behind && !/^(?:voted?|votes|voting)$/.test(tokens[at - 1].lower)) return null;
    return lower === "favour" || lower === "favor" ? (tokens[at - 1].lower === "in" ? side : null) : side;
  }
  return null;
}

/** "62 in favour, 48 against": the two numbers of voters of a sentence whose side is told, the first of them at a figure. */
function sidesFrom(
  at: number,
  place: Place,
): { readonly pair: readonly [number, number]; readonly last: number } | null {
  const { figures, tokens, end } = place;
  const found = new Map<string, number>();
  let last = at;
  for (let index = at; index < figures.length && figures[index].end <= end; index++) {
    const figure = figures[index];
    if (!isWhole(figure) || figure.min < figure.max) continue;
    const side = sideOf(tokens, firstEndingAfter(tokens, figure.end), figures[index + 1]?.start ?? end);
    if (!side && index === at) return null;
    if (!side || found.has(side)) continue;
    found.set(side, figure.min);
    last = index;
  }
  const [pro, contra] = [found.get("for"), found.get("against")];
  return pro !== undefined && contra !== undefined ? { pair: [pro, contra], last } : null;
}

/** Is it told of an earlier day: "had won 2-1"? What somebody says had happened, and what came after it, is told of this one. */
function isEarlier(tokens: readonly Token[], clauses: readonly number[], first: number): boolean {
  for (let at = first - 1; at >= 0 && clauses[at] === clauses[first]; at--) {
    // "Had a 3-1 win" is told of the day.
    if (tokens[at].lower !== "had" || /^(?:an?|the)$/.test(tokens[at + 1].lower) || at + 1 === first) continue;
    return !tokens.slice(0, at).some(({ lower }) => /^(?:after|said|says|that)$/.test(lower));
  }
  return false;
}

/** The result of a vote or a match that begins at a figure; null for any other number. */
export function tallyAt(at: number, place: Place): Tally | null {
  const { figures, tokens, clauses } = place;
  const figure = figures[at];
  if (figure.kind !== "count" && figure.kind !== "score") return null;
  const first = Math.min(firstEndingAfter(tokens, figure.start), tokens.length - 1);
  if (voteNeighbours.range.has(tokens[first - 1]?.lower)) return null;
  const isVote = hasWord(tokens, voteWords);
  const beside = pairAt(at, place);
  const told = beside ?? (isVote || hasWord(tokens, voteNeighbours.side) ? sidesFrom(at, place) : null);
  if (!told) return null;
  const result: Result = { most: Math.max(...told.pair), least: Math.min(...told.pair) };
  const { end } = figures[told.last];
  const behind = firstEndingAfter(tokens, end);
  if (isEarlier(tokens, clauses, first)) return null;
  const tally = { start: figure.start, end, result, last: told.last };
  const near = (words: Pick<ReadonlySet<string>, "has">): boolean => {
    let from = first;
    while (from > 0 && first - from < REACH_BEFORE && clauses[from - 1] === clauses[first]) from--;
    return hasWord(tokens, words, from, first) || hasWord(tokens, words, behind, behind + REACH_BEHIND);
  };
  const votes = beside !== null && / votes? /.test(place.text.slice(figure.end, figures[told.last].start));
  if (!beside || votes || (isVote && near(voteVerbs))) {
    const qualifiers = new Set(tokens.filter(({ lower }) => voteStages.has(lower)).map(({ lower }) => lower));
    if (result.most === 0 || result.most > MOST_VOTES) return null;
    return { ...tally, of: "vote", qualifiers, voted: votedAt(first, behind, tokens, clauses) };
  }
  if (isVote || result.most > MOST_POINTS || !near(matchWords)) return null;
  // Two scores in a sentence are those of sets, halves or two matches.
  const scores = figures.filter(({ kind, start }) => kind === "score" && start >= tokens[0].start && start < place.end);
  const printed = place.text.slice(figure.start, end);
  // "Lost 12 to 15 players", "won by 15 to 12".
  if (figure.kind !== "score" && !/[-–]/.test(printed)) return null;
  if (scores.length > 1) return null;
  const stage = tokens.some(({ lower }, index) => clauses[index] === clauses[first] && matchStages.has(lower));
  return stage ? null : { ...tally, of: "match", qualifiers: NONE };
}

const NONE: ReadonlySet<string> = new Set();

export const MATCH = "score match";
const VOTE = "score vote";

/** Where a result stands among all that there may be: two results have one place only where both of their numbers are equal. */
function placeOf({ most, least }: Result): number {
  return most * (MOST_VOTES + 1) + least;
}

/** A result as what it measures. It allows no other, so that the interval of its places is one place. */
export function measureOfTally(
  { of, result, start, end, qualifiers, voted }: Tally,
  sides: readonly ReadonlySet<string>[],
) {
  const place = placeOf(result);
  const figure: Figure = {
    start,
    end,
    kind: "score",
    value: result.most,
    min: result.least,
    max: result.most,
    unit: null,
    counts: null,
    countsSpan: null,
    approximator: null,
    share: null,
  };
  return {
    key: of === "match" ? MATCH : VOTE,
    subject: of === "match" ? "the score of the match" : "the result of the vote",
    counted: null,
    growing: false,
    named: true,
    figure,
    min: place,
    max: place,
    result,
    qualifiers,
    sides,
    voted,
  } as const;
}
