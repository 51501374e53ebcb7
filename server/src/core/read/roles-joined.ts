import { nameNeighbours } from "../lexicon/person-names";
import { firstEndingAfter } from "../text/span";
import type { WordTable } from "./people-words";
import {
  isHead,
  isModifier,
  isPlainNoun,
  isPossessive,
  isWithinTitle,
  LINKS,
  LONGEST,
  phraseStart,
} from "./roles-phrase";
import { roleOf, type Title } from "./roles-title";

/** Nobody is given more titles than these in one breath. */
const MOST = 3;

const AND = /^(?:and|&)$/;

/**
 * What was said of the first title holds for the next one, unless that says it itself: "former chairman and chief
 * executive". What stands behind its noun is said of the first alone: "mayor-elect and party leader".
 */
function sharing(first: Title, next: Title, text: string): Title {
  const isOwn = /[\s-](?:elect|designate)\b/i.test(text.slice(first.start, first.end));
  const status = next.status === "current" && !isOwn ? first.status : next.status;
  return { ...next, of: next.of ?? first.of, status };
}

/** The noun of the title that begins at `from`, where it ends a noun phrase there; -1 where there is none. */
function headFrom(table: WordTable, from: number, limit: number): number {
  let head = -1;
  for (let i = from; i < limit && i - from < LONGEST && table.tokens[i].kind === "word"; i++) {
    if (isPossessive(table, i)) return -1;
    if (isHead(table, i)) head = i;
    else if (isWithinTitle(table, i)) continue;
    else if (head >= 0 || (!isModifier(table, i) && !isPlainNoun(table, i))) break;
  }
  const next = table.tokens[head + 1];
  if (head < 0 || head + 1 >= limit || next.kind === "punctuation") return head;
  return LINKS.has(table.form(head + 1)) || AND.test(next.text) ? head : -1;
}

/**
 * The titles that an apposition joins to its first one, which ends before `at`: "Brekke, the yard’s chairman and chief
 * executive,". A title with an article of its own, or with a name behind it, is another person’s, and a comma joins
 * titles only where an "and" follows.
 */
export function joinedBehind(table: WordTable, first: Title, at: number, limit: number, text: string): Title[] {
  const listed: Title[] = [];
  let sure = 0;
  for (let joint = at; listed.length < MOST && joint < limit;) {
    const comma = table.tokens[joint].text === ",";
    const and = AND.test(table.tokens[comma ? joint + 1 : joint]?.text ?? "");
    if (!comma && !and) break;
    const from = joint + (comma ? 1 : 0) + (and ? 1 : 0);
    const head = headFrom(table, from, limit);
    const title = head < 0 ? null : roleOf(table, from, head, head, text);
    if (!title) break;
    listed.push(sharing(first, title, text));
    if (and) sure = listed.length;
    joint = head + 1;
  }
  return listed.slice(0, sure);
}

/**
 * A title before a name, the one that is joined to it included: "the yard’s chairman and chief executive, Tomas Brekke".
 * Two titles with capitals ("the President and Prime Minister Brekke") may be of two people.
 */
export function joinedBefore(table: WordTable, last: Title, limit: number, text: string): Title[] {
  const from = firstEndingAfter(table.tokens, last.start);
  const head = from - 2;
  if (head < limit || !AND.test(table.tokens[from - 1].text)) return [last];
  if (!isHead(table, head) || table.isCapital(head) || table.isCapital(from)) return [last];
  const start = phraseStart(table, head, limit);
  const first = roleOf(table, start, head, head, text);
  if (!first || (first.of === null && !nameNeighbours.determiner.has(table.form(start - 1)))) return [last];
  return [{ ...first, of: first.of ?? last.of }, sharing(first, last, text)];
}
