import { reportingForms } from "../../lexicon/attribution";
import type { Span } from "../../text/span";
import type { Token } from "../../text/tokens";
import { type Mark, markAt } from "./mark";

/** A pair of quotation marks, marks included. Token indices point into the article's tokens. */
export interface MarkPair extends Span {
  /** The first token inside the marks. */
  readonly first: number;
  /** The index after the last token inside the marks. */
  readonly last: number;
  /** The index after the closing mark; equals `last` where the pair was never closed. */
  readonly after: number;
  /** 0 for a pair that stands in no other. */
  readonly depth: number;
  /** Did a mark close it, or the end of the paragraph? */
  readonly closed: boolean;
  readonly single: boolean;
}

/** The index of the token that opens a pair. */
export function openingOf({ tokens }: { readonly tokens: readonly Token[] }, pair: MarkPair): number {
  let at = pair.first - 1;
  while (at > 0 && tokens[at - 1].start >= pair.start) at--;
  return at;
}

/** What may end the words of a mark that never closes. */
const END_MARKS = new Set([".", "!", "?", ",", "…"]);

/**
 * Pairs the quotation marks of one paragraph (tokens `from` to `to`) with a stack, so that marks of one style may nest.
 * An unclosed mark runs to the paragraph's end only if it starts the paragraph, stands behind a comma or colon, or the
 * next paragraph opens a quotation too; otherwise it is dropped. Pairs are in order of their opening marks.
 */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  nextOpens: boolean,
): MarkPair[] {
  const found: MarkPair[] = [];
  const stack: Mark[] = [];
  /** Where the open marks of each style stand in the stack. */
  const open: Readonly<Record<Mark["style"], number[]>> = { double: [], single: [], guillemet: [] };
  for (let index = from; index < to; index++) {
    const mark = markAt(text, tokens, index);
    if (!mark) continue;
    index += mark.size - 1;
    let side = mark.side;
    const last = open[mark.style].at(-1) ?? -1;
    if (side === "either" || (last >= 0 && isMisplaced(text, tokens, mark))) side = last >= 0 ? "close" : "open";
    if (side === "open") {
      open[mark.style].push(stack.length);
      stack.push(mark);
    } else if (side === "close" && last >= 0) {
      if (mark.style === "single" && isApostrophe(tokens, mark, to)) continue;
      const opening = stack[last];
      while (stack.length > last) open[stack.pop()!.style].pop();
      found.push(pairOf(tokens, opening, mark, stack.length));
    }
  }
  const unclosed = stack.find((opening) => runsOn(tokens, opening, from, to, nextOpens));
  if (unclosed) {
    const pair = unclosedPair(tokens, unclosed, to, nextOpens, found);
    if (pair) found.push(pair);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return settleDepths(found);
}

/** `"We go, "said Brekke`: a straight mark whose space stands on its wrong side, behind the comma of a quotation and before its cue. */
function isMisplaced(text: string, tokens: readonly Token[], { token, size, style }: Mark): boolean {
  if (style !== "double" || text[tokens[token].start] !== '"' || !END_MARKS.has(tokens[token - 1]?.text)) return false;
  for (let at = token + size; at < Math.min(token + size + FARTHEST_CUE, tokens.length); at++) {
    if (tokens[at].kind !== "word") return false;
    const form = reportingForms.get(tokens[at].text)?.form;
    if (form === "past" || form === "third") return true;
    // “The official told”: who speaks is no sentence that begins with a capital.
    if (at === token + size && !/^\p{Ll}/u.test(tokens[at].text)) return false;
  }
  return false;
}

/** A cue stands no further behind its quotation than this, in tokens. */
const FARTHEST_CUE = 4;

/** May a mark that never closes run on? Only at the paragraph's start, behind a comma or colon, or if the next paragraph opens a quotation. */
function runsOn(tokens: readonly Token[], opening: Mark, from: number, to: number, nextOpens: boolean): boolean {
  if (opening.style === "single" || opening.token + opening.size >= to) return false;
  if (opening.token === from || nextOpens) return true;
  const previous = tokens[opening.token - 1].text;
  return previous === "," || previous === ":";
}

/** A forgotten mark must not swallow the next quotation: it ends with the sentence before that one, else with the paragraph. */
function unclosedPair(
  tokens: readonly Token[],
  opening: Mark,
  to: number,
  nextOpens: boolean,
  found: readonly MarkPair[],
): MarkPair | null {
  const first = opening.token + opening.size;
  const { start } = tokens[opening.token];
  let inner: MarkPair | undefined;
  for (const pair of found) if (pair.start > start && (!inner || pair.start < inner.start)) inner = pair;
  let end = to;
  if (inner && !nextOpens) {
    end = inner.first - 1;
    while (end > first && !END_MARKS.has(tokens[end - 1].text)) end--;
    if (end === first) return null;
  }
  return { start, end: tokens[end - 1].end, first, last: end, after: end, depth: 0, closed: false, single: false };
}

/** Is a closing single mark the possessive of a plural ("the workers’ rights’")? Only if another one closes the quotation later. */
function isApostrophe(tokens: readonly Token[], mark: Mark, to: number): boolean {
  const previous = tokens[mark.token - 1];
  const next = tokens[mark.token + 1];
  if (!previous || !/s$/i.test(previous.text) || next?.kind !== "word") return false;
  for (let index = mark.token + 1; index < Math.min(to, mark.token + 40); index++) {
    const text = tokens[index].text;
    if (text === "‘") return false;
    if ((text === "’" || text === "'") && tokens[index - 1].end === tokens[index].start) return true;
  }
  return false;
}

function pairOf(tokens: readonly Token[], opening: Mark, closing: Mark, depth: number): MarkPair {
  const closeEnd = closing.token + closing.size;
  return {
    start: tokens[opening.token].start,
    end: tokens[closeEnd - 1].end,
    first: opening.token + opening.size,
    last: closing.token,
    after: closeEnd,
    depth,
    closed: true,
    single: opening.style === "single",
  };
}

/** Counts how deep each pair stands once all are known; pairs that cross another are left out. */
function settleDepths(pairs: readonly MarkPair[]): MarkPair[] {
  const settled: MarkPair[] = [];
  const around: MarkPair[] = [];
  for (const pair of pairs) {
    while (around.length > 0 && around[around.length - 1].end <= pair.start) around.pop();
    const outer = around[around.length - 1];
    if ((outer && pair.end > outer.end) || pair.last <= pair.first) continue;
    const kept = { ...pair, depth: around.length };
    settled.push(kept);
    around.push(kept);
  }
  return settled;
}
