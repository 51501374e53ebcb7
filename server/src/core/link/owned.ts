import { banWords, partialVotes, prisonWords, sentencingWords, unsettledLengths } from "../lexicon/owned";
import type { AnchoredReading, Figure } from "../read/reading";
import { firstEndingAfter } from "../text/span";
import { hasWord, type Token } from "../text/tokens";
import { meantIn } from "./meant";

/** What a figure measures that is somebody's own, with its person, an index into `reading.people`. */
interface Owned {
  readonly key: "duration prison term" | "duration ban" | "duration contract" | "percent vote";
  readonly subject: string;
  readonly counted: null;
  readonly growing: false;
  readonly named: true;
  readonly owner: number;
}

/** How far before a length its verb or noun may stand: "sentenced the former mayor of the town to six years". */
const REACH_BEFORE = 14;
/** How far behind a figure it may be said what it is: "six years in a state prison", "52 percent of all valid votes". */
const REACH_BEHIND = 5;
/** Behind a length stands what it is the length of: "a two-year ban", "two years’ suspension". */
const REACH_OF_NOUN = 3;
const VOTES: ReadonlySet<string> = new Set(["ballot", "ballots", "vote", "votes"]);

interface Place {
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  readonly first: number;
  readonly behind: number;
  /** The index behind the figure before it in the sentence, or 0. */
  readonly floor: number;
}

const JOINS = /^(?:and|plus)$/;

/** Where the clause of a figure begins, no further back than the figure before it. */
function clauseStart({ tokens, clauses, first, floor }: Place): number {
  let from = first;
  // "Seven years for fraud and two years for perjury" are both of one person.
  const least = JOINS.test(tokens[first - 1]?.lower ?? "") ? 0 : floor;
  while (from > least && clauses[from - 1] === clauses[first]) from--;
  return from;
}

function clauseEnd({ clauses, behind, first }: Place): number {
  let to = behind;
  while (to < clauses.length && clauses[to] === clauses[first]) to++;
  return to;
}

/** The prison term or the ban that a length of time is. */
function lengthOf({ kind, unit }: Figure, place: Place): Owned["key"] | null {
  if (kind !== "duration" || !/^(?:year|month|week|day)$/.test(unit ?? "")) return null;
  const { tokens, first, behind } = place;
  const from = Math.max(clauseStart(place), first - REACH_BEFORE);
  if (hasWord(tokens, unsettledLengths, from, Math.min(behind + REACH_BEHIND, clauseEnd(place)))) return null;
  const isTerm = hasWord(tokens, prisonWords, behind, behind + REACH_BEHIND);
  const isBan =
    hasWord(tokens, banWords, behind, Math.min(behind + REACH_OF_NOUN, clauseEnd(place))) ||
    (/^(?:for|of)$/.test(tokens[first - 1]?.lower ?? "") && hasWord(tokens, banWords, from, first));
  // "Six years in prison and a ban", "a suspended term of two years".
  if (isBan) return isTerm || hasWord(tokens, sentencingWords, from, behind + REACH_BEHIND) ? null : "duration ban";
  if (hasWord(tokens, banWords, from, behind + REACH_BEHIND)) return null;
  return isTerm || hasWord(tokens, sentencingWords, from, first) ? "duration prison term" : null;
}

function isVoteShare({ kind, unit }: Figure, place: Place): boolean {
  if (kind !== "percent" || unit !== "percent") return false;
  const { tokens, behind } = place;
  if (tokens[behind]?.lower !== "of") return false;
  if (!hasWord(tokens, VOTES, behind + 1, Math.min(behind + REACH_BEHIND, clauseEnd(place)))) return false;
  return !hasWord(tokens, partialVotes);
}

/** The person whose figure it is: the one named or meant last before it, else the first behind it in its clause. */
function ownerOf(figure: Figure, place: Place, reading: AnchoredReading): number | null {
  const mentions = meantIn(reading);
  const { tokens } = place;
  const [from, to] = [tokens[clauseStart(place)].start, tokens[clauseEnd(place) - 1].end];
  const behind = firstEndingAfter(mentions, figure.end);
  for (let at = behind - 1; at >= 0 && mentions[at].start >= from; at--) {
    const before = tokens[firstEndingAfter(tokens, mentions[at].start) - 1]?.lower;
    if (before !== "by" && before !== "judge") return mentions[at].person;
  }
  return mentions[behind]?.end <= to ? mentions[behind].person : null;
}

const SUBJECTS: Readonly<Record<Owned["key"], string>> = {
  "duration prison term": "the prison term",
  "duration ban": "the ban",
  "duration contract": "the contract",
  "percent vote": "the share of votes",
};

/** The prison term, the ban or the share of votes that a sentence gives to a person; null for any other figure. */
export function ownedOf(figure: Figure, place: Place, reading: AnchoredReading): Owned | null {
  const key = lengthOf(figure, place) ?? (isVoteShare(figure, place) ? "percent vote" : null);
  return key ? ownedAs(key, figure, place, reading) : null;
}

/** The same for a figure of which it is known what it is; null where nobody is named or meant beside it. */
export function ownedAs(key: Owned["key"], figure: Figure, place: Place, reading: AnchoredReading): Owned | null {
  const owner = ownerOf(figure, place, reading);
  if (owner === null) return null;
  const subject = `${SUBJECTS[key]} of ${reading.people[owner].name}`;
  return { key, owner, subject, counted: null, growing: false, named: true };
}
