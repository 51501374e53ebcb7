import type { Span } from "./span";

/** One line of a page with words or marks: its text without the blank characters around it. */
export interface Line extends Span {
  /** Blank characters before it on its line. */
  readonly indent: number;
  /** Is there an empty line, or a line of rules only, before it? */
  readonly afterBlank: boolean;
}

/** Blank for a reader: white space, also no-break and zero-width spaces, joiners and byte order marks. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Does this code unit end a line in the editor (LF, CR, and the two separators of Unicode)? */
export function endsLine(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The lines of a page that are not blank. Lines without a letter or digit ("___", "* * *") count as blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let offset = 0;
  while (offset < text.length) {
    let stop = offset;
    while (stop < text.length && !endsLine(text.charCodeAt(stop))) stop++;
    let start = offset;
    while (start < stop && isBlank(text.charCodeAt(start))) start++;
    let end = stop;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (hasWord(text, start, end)) {
      lines.push({ start, end, indent: start - offset, afterBlank });
      afterBlank = false;
    } else afterBlank = true;
    offset = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
    if (code >= 0x80 && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(offset)!))) return true;
  }
  return false;
}
