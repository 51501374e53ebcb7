import { eventNeighbours } from "../lexicon/events";
import { firstEndingAfter, type Span } from "../text/span";
import type { Token } from "../text/tokens";
import { type Head, REPORT } from "./events-heads";

/** A head costs this much more for each clause border between it and what is given to it. */
const CLAUSE_COST = 8;
/** A head before a date is nearer than one behind it: "met on Tuesday". */
const BEHIND_COST = 6;

/** A span, and its index in the list that it stands in. */
export interface Placed extends Span {
  readonly index: number;
}

/** The items of a list whose spans lie in a sentence, with their indices. */
export function within(spans: readonly Placed[], sentence: Span): Placed[] {
  const found: Placed[] = [];
  for (let at = firstEndingAfter(spans, sentence.start); at < spans.length; at++) {
    if (spans[at].start >= sentence.end) break;
    found.push(spans[at]);
  }
  return found;
}

/** The head that something at a token belongs to: the nearest one, borders of clauses counted. */
function nearestHead(
  at: number,
  heads: readonly Head[],
  clauses: readonly number[],
  tokens: readonly Token[],
): Head | undefined {
  let best: Head | undefined;
  let least = Infinity;
  const told = heads.some((head) => head.index < at && head.class !== REPORT.class);
  for (const head of heads) {
    // "The talks ended on Monday, both sides said": an attribution at the end has no day of its own.
    const isClosing =
      told && head.class === REPORT.class && tokens.slice(at, head.index).some(({ text }) => text === ",");
    if (isClosing) continue;
    const cost =
      Math.abs(at - head.index) +
      CLAUSE_COST * Math.abs((clauses[at] ?? 0) - clauses[head.index]) +
      (head.index > at ? BEHIND_COST : 0);
    if (cost < least) [best, least] = [head, cost];
  }
  return best;
}

/** "On Sunday, three days after the blast": a day does not date what a later clause only counts from. */
export function isCountedFrom(
  at: number,
  { index }: Head,
  clauses: readonly number[],
  tokens: readonly Token[],
): boolean {
  if (index <= at || clauses[at] === clauses[index]) return false;
  let first = index;
  while (first > at + 1 && clauses[first - 1] === clauses[index]) first--;
  return eventNeighbours.counting.has(tokens[first].lower);
}

/** Spans with their places in the list that they stand in. */
export function placed(spans: readonly Span[]): Placed[] {
  return spans.map(({ start, end }, index) => ({ start, end, index }));
}

/** What of a list belongs to each head of a sentence; `rivalsAt` tells which heads it may belong to, by its token. */
export function sharesOf(
  found: readonly Placed[],
  tokens: readonly Token[],
  clauses: readonly number[],
  rivalsAt: (at: number) => readonly Head[],
): Map<Head, Placed[]> {
  const shares = new Map<Head, Placed[]>();
  for (const span of found) {
    const at = Math.min(firstEndingAfter(tokens, span.start), tokens.length - 1);
    const head = nearestHead(at, rivalsAt(at), clauses, tokens);
    const share = head && shares.get(head);
    if (share) share.push(span);
    else if (head) shares.set(head, [span]);
  }
  return shares;
}
