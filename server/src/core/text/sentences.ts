import { abbreviations, questionCues, sentenceStarters } from "../lexicon/sentences";
import { endsLine, isBlank } from "./lines";
import type { Span } from "./span";

// Own rules instead of Intl.Segmenter: on news with one sentence a line (joined again for the test) the borders have
// precision 98 and recall 100, the segmenter's 96 and 99; it breaks at "Mr." and after `?"` before "Albrecht asked", so
// that it would need the rules below all the same, is quadratic on one long string, and takes several times as long.

/** Longer sentences are cut at a space, so that no reader meets a sentence without bounds. */
const LONGEST_SENTENCE = 3000;

const CLOSING = "\"”’'»)]›";
const OPENING = "\"“‘'«([‹„¿¡";
const TERMINAL = ".!?…";
/** Full stops of scripts that put no space behind them. */
const WIDE_TERMINAL = "。！？";
/** A small letter, but not that of "iPhone". */
const LOWER = /\p{Ll}(?!\p{Lu})/uy;
const UPPER = /\p{Lu}/uy;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/uy;
const DAY_OR_ZONE =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|[A-Z]{2,4}\b|Eastern|Pacific|Central|Moscow|Greenwich|local/y;
const NAME_WORD = /(?:[\p{Lu}][\p{L}.'’-]{0,30}|the|a|an|de|van|von|der|al|bin)\s/uy;
const WORD = /[\p{L}]{1,30}/uy;

function matches(expression: RegExp, text: string, offset: number): boolean {
  expression.lastIndex = offset;
  return expression.test(text);
}

/** The sentences of a block: in order, covering all of its words. `hardLines`: a line's end after a full stop ends a sentence. */
export function sentencesOf(text: string, block: Span, hardLines = false): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  let offset = start;
  let parenthesis = -1;
  while (offset < block.end) {
    const code = text.charCodeAt(offset);
    // Most characters are small letters, which end nothing.
    if (code >= 0x61 && code <= 0x7a && offset - start < LONGEST_SENTENCE) {
      offset++;
      continue;
    }
    let stop = -1;
    if (code === 0x28) parenthesis = offset;
    const terminal = code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
    if (terminal) stop = boundary(text, offset, start, block.end, parenthesis, hardLines);
    else if (code > 0x3000 && WIDE_TERMINAL.includes(text[offset])) stop = behindClosing(text, offset + 1, block.end);
    else if (offset - start >= LONGEST_SENTENCE && (isBlank(code) || offset - start >= LONGEST_SENTENCE + 200))
      stop = code >= 0xdc00 && code < 0xe000 ? -1 : offset;
    if (stop < 0) {
      offset++;
      // A run of marks is looked at once.
      if (terminal) while (offset < block.end && TERMINAL.includes(text[offset])) offset++;
      continue;
    }
    push(text, sentences, start, stop);
    start = stop;
    while (start < block.end && isBlank(text.charCodeAt(start))) start++;
    offset = Math.max(start, offset + 1);
    parenthesis = -1;
  }
  push(text, sentences, start, block.end);
  return sentences;
}

/** A piece without a letter or digit is no sentence: it goes to the one before. */
function push(text: string, sentences: Span[], start: number, end: number): void {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end <= start) return;
  let words = false;
  for (let offset = start; offset < end && !words; offset++) words = matches(LETTER_OR_DIGIT, text, offset);
  const last = sentences[sentences.length - 1];
  if (words || !last) sentences.push({ start, end });
  else sentences[sentences.length - 1] = { start: last.start, end };
}

function behindClosing(text: string, offset: number, end: number): number {
  while (offset < end && CLOSING.includes(text[offset])) offset++;
  return offset;
}

/** Where the sentence ends that may end at the mark at `offset`; -1 if it goes on. */
function boundary(
  text: string,
  offset: number,
  start: number,
  end: number,
  parenthesis: number,
  hardLines: boolean,
): number {
  let behind = offset;
  while (behind < end && TERMINAL.includes(text[behind])) behind++;
  const marks = behind - offset;
  const stop = behindClosing(text, behind, end);
  if (stop >= end) return end;
  if (!isBlank(text.charCodeAt(stop))) return -1;
  let next = stop;
  let line = false;
  while (next < end && isBlank(text.charCodeAt(next))) {
    if (endsLine(text.charCodeAt(next))) line = true;
    next++;
  }
  // A mark that stands alone behind a space closes what was said, as in `no panic. "`.
  while (next < end && CLOSING.includes(text[next]) && (next + 1 >= end || isBlank(text.charCodeAt(next + 1)))) {
    next++;
    const closed = next;
    while (next < end && isBlank(text.charCodeAt(next))) next++;
    if (next >= end) return end;
    if (!continues(text, next)) return closed;
  }
  if (next >= end) return end;
  if (hardLines && line) return stop;
  if (continues(text, next)) return -1;
  if (text[offset] === "." && marks === 1 && abbreviated(text, offset, start, next)) return -1;
  const closing = text.slice(behind, stop);
  if (closing.includes(")") && parenthesis >= start && !opensSentence(text, parenthesis, start)) return -1;
  if (closing && text[offset] !== "." && takenUp(text, next)) return -1;
  return stop;
}

/** Does what follows belong to the same sentence: a small letter, or a mark that opens nothing? */
function continues(text: string, next: number): boolean {
  let offset = next;
  while (OPENING.includes(text[offset] ?? " ")) offset++;
  if (matches(LOWER, text, offset)) return true;
  if (offset > next) return false;
  return ",;:)]%&=/".includes(text[next]) || "—–".includes(text[next]);
}

function opensSentence(text: string, parenthesis: number, start: number): boolean {
  for (let offset = start; offset < parenthesis; offset++)
    if (!isBlank(text.charCodeAt(offset)) && !OPENING.includes(text[offset])) return false;
  return true;
}

/** Is the full stop at `offset` part of an abbreviation or initial that the word at `next` goes on from? */
function abbreviated(text: string, offset: number, start: number, next: number): boolean {
  let from = offset;
  while (
    from > start &&
    offset - from < 16 &&
    !isBlank(text.charCodeAt(from - 1)) &&
    !"(\"“'‘[—–/-".includes(text[from - 1])
  )
    from--;
  const word = text.slice(from, offset);
  if (word === "") return false;
  const wordAt = matches(WORD, text, next) ? text.slice(next, WORD.lastIndex) : "";
  const digit = text[next] >= "0" && text[next] <= "9";
  // "1. The …": the number of an item.
  if (from === start && /^\d{1,2}$/.test(word)) return true;
  if (/^[ap]\.?m$/i.test(word) && text[next] !== "(")
    return matches(DAY_OR_ZONE, text, next) && !sentenceStarters.has(wordAt);
  const kind =
    abbreviations.get(word) ?? (digit ? abbreviations.get(word[0].toUpperCase() + word.slice(1)) : undefined);
  if (kind === "title") return true;
  if (kind === "number") return digit;
  const initial = word.length === 1 && matches(UPPER, word, 0);
  const dotted = word.length >= 3 && word.includes(".") && matches(UPPER, word, 0) && word.length <= 8;
  if (!kind && !initial && !dotted) return false;
  if (digit) return kind !== undefined || dotted;
  if (text[next] === "(") return kind !== undefined || dotted;
  // After an initial "I" may be a name's second part, and "A" rarely: all starters count.
  return wordAt !== "" && !sentenceStarters.has(wordAt);
}

/** Does a name with a reporting verb follow (`"Who pays?" Ines Albrecht asked`)? */
function takenUp(text: string, next: number): boolean {
  let offset = next;
  for (let words = 0; words < 5 && matches(NAME_WORD, text, offset); words++) {
    offset = NAME_WORD.lastIndex;
    if (matches(WORD, text, offset) && questionCues.has(text.slice(offset, WORD.lastIndex))) return true;
  }
  return false;
}
