import { isBlank, type Line } from "./lines";
import type { Span } from "./span";

/** How the lines of a page make paragraphs. */
type Layout =
  | "paragraphs" // a line is a paragraph
  | "wrapped" // a paragraph runs over several lines of about one width
  | "sentences"; // a line is a sentence; empty lines, where there are any, part the paragraphs

/** Lines that belong together, before their role is known. */
export interface RawBlock extends Span {
  /** The mark before it ("•", "1."), which is left out of the span. */
  readonly bullet: boolean;
  /** Does a mark of Markdown ("## ") before it make it a heading? */
  readonly marked: boolean;
  /** Did empty lines part it from what stands before? */
  readonly afterBlank: boolean;
}

const BULLET = /(?:[•●▪◦‣∙·○■►▶*–-]|\d{1,2}[.)]|[a-z]\))[\s\u00a0]{1,8}(?=\S)/y;
const HEADING = /#{1,6}[ \t]{1,8}(?=\S)/y;
/** A paragraph grows no longer than this, whatever its lines look like. */
const LONGEST_JOINED = 20000;

/** The offset behind a list mark at the start of a line; the line's start where it has none. */
function behindBullet(text: string, line: Line): number {
  BULLET.lastIndex = line.start;
  return BULLET.test(text) && BULLET.lastIndex < line.end ? BULLET.lastIndex : line.start;
}

const CLOSING = "\"”’'»)]";

/** Does the text before `end` end as a sentence does, closing marks aside? */
export function endsSentence(text: string, start: number, end: number): boolean {
  let offset = end - 1;
  while (offset > start && (CLOSING.includes(text[offset]) || isBlank(text.charCodeAt(offset)))) offset--;
  return ".!?…:;。！？".includes(text[offset] ?? " ");
}

const LOWER = /\p{Ll}/uy;

function startsLower(text: string, offset: number): boolean {
  LOWER.lastIndex = offset;
  return LOWER.test(text);
}

/** Ends of sentences inside a line, roughly: a full stop, a space, a capital or a quotation mark. */
function innerBreaks(text: string, line: Line): number {
  let breaks = 0;
  for (let offset = line.start + 8; offset < line.end - 8; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f) continue;
    let next = offset + 1;
    if (CLOSING.includes(text[next])) next++;
    if (text.charCodeAt(next) !== 0x20) continue;
    const after = text[next + 1];
    if (after === "“" || after === '"' || (after >= "A" && after <= "Z" && text[offset - 2] !== " ")) breaks++;
  }
  return breaks;
}

/** Guesses the layout from all lines that follow one another without an empty line between. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  let stacked = 0;
  let lower = 0;
  let ends = 0;
  let breaks = 0;
  let widest = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line.afterBlank && (!next || next.afterBlank)) continue;
    stacked++;
    widest = Math.max(widest, line.end - line.start);
    if (!line.afterBlank && startsLower(text, line.start)) lower++;
    if (endsSentence(text, line.start, line.end)) ends++;
    breaks += innerBreaks(text, line);
  }
  const broken = full(lines, widest);
  if (stacked >= 4 && widest >= 45 && widest <= 130 && lower >= 0.12 * stacked && ends <= 0.5 * stacked && broken)
    return "wrapped";
  if (stacked >= 3 && widest >= 45 && widest <= 200 && lower >= 0.3 * stacked) return "wrapped";
  if (stacked >= 6 && ends >= 0.7 * stacked && breaks < 0.35 * stacked) return "sentences";
  return "paragraphs";
}

/** Are most lines nearly as long as the widest, as lines are that were broken at one width? */
function full(lines: readonly Line[], widest: number): boolean {
  return lines.filter((line) => line.end - line.start >= 0.75 * widest).length >= 0.6 * lines.length;
}

/** Straight and curly marks that stay open at the end of a text, counted over it. */
function leavesQuoteOpen(text: string, start: number, end: number): boolean {
  let straight = 0;
  let curly = 0;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x22) straight++;
    else if (code === 0x201c) curly++;
    else if (code === 0x201d) curly--;
  }
  return straight % 2 === 1 || curly > 0;
}

const OPENING = '"“«„';

/** Joins lines to blocks. Linear: a joined block is measured again only by the line that was added. */
export function blocksOf(text: string, lines: readonly Line[], layout: Layout): RawBlock[] {
  const blocks: RawBlock[] = [];
  const width = Math.max(0, ...sampleWidths(lines));
  const groups = lines.filter((line) => line.afterBlank).length;
  // Rules and headings part sections, not paragraphs: their groups are long.
  const parted = groups >= 4 && groups >= 0.3 * lines.length;
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
  // Where some lines are set in, each of these starts a paragraph.
  const indented = lines.filter((line) => line.indent >= margin + 2).length <= 0.6 * lines.length;
  let open = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const last = blocks[blocks.length - 1];
    const before = lines[index - 1];
    HEADING.lastIndex = line.start;
    const marked = HEADING.test(text) && HEADING.lastIndex < line.end;
    const start = marked ? HEADING.lastIndex : behindBullet(text, line);
    const bullet = !marked && start > line.start;
    const joins =
      last &&
      before &&
      !line.afterBlank &&
      !bullet &&
      !marked &&
      !last.marked &&
      line.end - last.start < LONGEST_JOINED &&
      joined(line, before, last);
    if (joins) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
      open = leavesQuoteOpen(text, line.start, line.end) !== open;
    } else {
      blocks.push({ start, end: line.end, bullet, marked, afterBlank: line.afterBlank });
      open = leavesQuoteOpen(text, start, line.end);
    }
  }
  return blocks;

  function joined(line: Line, before: Line, block: RawBlock): boolean {
    const ended = endsSentence(text, before.start, before.end);
    const lower = startsLower(text, line.start);
    if (layout === "wrapped") {
      if (indented && line.indent >= margin + 2 && !lower) return false;
      if (lower || block.bullet) return true;
      // A line is broken where the next word did not fit; where it would have fitted, somebody broke it.
      const length = before.indent + before.end - before.start;
      const fits = length + 1 + firstWordLength(text, line) <= width;
      return !(fits && (ended || length < 0.65 * width));
    }
    if (lower && !ended && before.end - before.start >= 40) return true;
    if (layout !== "sentences") return false;
    if (open && !OPENING.includes(text[line.start])) return true;
    // Where empty lines part the paragraphs, lines without one between are sentences of one; what does not end as a
    // sentence is a headline, a dateline or the like.
    return parted && ended && endsSentence(text, line.start, line.end);
  }
}

/** The length of a line's first word. */
function firstWordLength(text: string, line: Line): number {
  let offset = line.start;
  while (offset < line.end && !isBlank(text.charCodeAt(offset))) offset++;
  return offset - line.start;
}

/** The widths of lines, the few longest left out so that one long line does not decide. */
function sampleWidths(lines: readonly Line[]): number[] {
  const widths = lines.slice(0, 400).map((line) => line.indent + line.end - line.start);
  widths.sort((a, b) => a - b);
  return widths.slice(0, Math.max(1, Math.floor(widths.length * 0.98)));
}
