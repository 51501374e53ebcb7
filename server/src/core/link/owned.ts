import type { AnchoredReading, Figure } from "../read/reading";
import { firstEndingAfter } from "../text/span";
import type { Token } from "../text/tokens";
import { meantIn } from "./meant";

/** What a figure measures that is somebody's own, with its person, an index into `reading.people`. */
export interface Owned {
  readonly key: "duration prison term" | "percent vote";
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
const IN_PRISON = /^(?:prison|jail|imprisonment|bars)$/;
const SENTENCING = /^(?:sentenced|sentences|sentencing|sentence|jailed|jails|jailing|imprisoned|imprisonment)$/;
/** What is asked for, possible, suspended or already over is no sentence, and a ban has its own length. */
const NO_SENTENCE =
  /^(?:face|faces|faced|facing|maximum|minimum|up|asked|sought|seek|seeks|seeking|demanded|requested|recommended|could|may|might|would|served|serving|serve|spent|spending|suspended|parole|probation|remaining|reduced|cut|ban|banned|bans|barred|disqualified|eligible|previous|earlier|appeal)$/;
const VOTES = /^(?:votes?|ballots?)$/;
/** Rounds, parts of a country and forecasts have shares of their own. */
const NO_RESULT =
  /^(?:round|rounds|first-round|second-round|poll|polls|survey|surveys|counted|projected|projections|exit|partial|preliminary|province|district|county|capital|region|state|city|constituency|women|men|voters|than)$/;

function isAmong(tokens: readonly Token[], from: number, to: number, words: RegExp): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++)
    if (words.test(tokens[at].lower)) return true;
  return false;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  readonly first: number;
  readonly behind: number;
  /** The index behind the figure before it in the sentence, or 0. */
  readonly floor: number;
}

/** Where the clause of a figure begins, no further back than the figure before it. */
function clauseStart({ clauses, first, floor }: Place): number {
  let from = first;
  while (from > floor && clauses[from - 1] === clauses[first]) from--;
  return from;
}

function clauseEnd({ clauses, behind, first }: Place): number {
  let to = behind;
  while (to < clauses.length && clauses[to] === clauses[first]) to++;
  return to;
}

function isPrisonTerm({ kind, unit }: Figure, place: Place): boolean {
  if (kind !== "duration" || !/^(?:year|month|week|day)$/.test(unit ?? "")) return false;
  const { tokens, first, behind } = place;
  const from = Math.max(clauseStart(place), first - REACH_BEFORE);
  if (isAmong(tokens, from, behind + REACH_BEHIND, NO_SENTENCE)) return false;
  return isAmong(tokens, behind, behind + REACH_BEHIND, IN_PRISON) || isAmong(tokens, from, first, SENTENCING);
}

function isVoteShare({ kind, unit }: Figure, place: Place): boolean {
  if (kind !== "percent" || unit !== "percent") return false;
  const { tokens, behind } = place;
  if (tokens[behind]?.lower !== "of") return false;
  if (!isAmong(tokens, behind + 1, Math.min(behind + REACH_BEHIND, clauseEnd(place)), VOTES)) return false;
  return !isAmong(tokens, 0, tokens.length, NO_RESULT);
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

/** The prison term or the share of votes that a sentence gives to a person; null for any other figure. */
export function ownedOf(figure: Figure, place: Place, reading: AnchoredReading): Owned | null {
  const key = isPrisonTerm(figure, place) ? "duration prison term" : isVoteShare(figure, place) ? "percent vote" : null;
  const owner = key && ownerOf(figure, place, reading);
  if (!key || owner === null) return null;
  const { name } = reading.people[owner];
  const subject = key === "percent vote" ? `the share of votes of ${name}` : `the prison term of ${name}`;
  return { key, owner, subject, counted: null, growing: false, named: true };
}
