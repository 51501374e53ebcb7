import { type Form, formOf, type TokenKind } from "./forms";
import { firstEndingAfter, type Span } from "./span";

export type { TokenKind } from "./forms";

/** A word with its inner apostrophes, hyphens and dots ("son-in-law", "U.S.", "didn’t"), a number ("1,200.5"), or one other character. */
export class Token implements Span {
  constructor(
    /** Its spelling: what readers look up of it is remembered there. */
    readonly form: Form,
    readonly start: number,
    readonly end: number,
  ) {}

  get kind(): TokenKind {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  /** `text` in lower case. */
  get lower(): string {
    return this.form.lower;
  }

  /** The piece between two offsets in its text. */
  piece(kind: TokenKind, from: number, to = this.text.length): Token {
    return new Token(formOf(kind, this.text, from, to), this.start + from, this.start + to);
  }
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const SPACE = 4;
/** The class of each code unit seen so far; zero where it was not looked up yet. Filled once, so that most characters cost one look. */
const classes = new Uint8Array(0x10000);
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const NUMERAL = /^\p{N}$/u;
/** Zero-width spaces, joiners of words and marks of direction show nothing and part words. */
const BLANK = /^[\s\u200b\u200e\u200f\u2060]$/u;

function classify(character: string): number {
  if (LETTER_OR_MARK.test(character)) return LETTER;
  if (NUMERAL.test(character)) return DIGIT;
  return BLANK.test(character) ? SPACE : OTHER;
}

/** The class of the character at `offset`; OTHER behind the end. */
function classAt(text: string, offset: number): number {
  if (offset >= text.length) return OTHER;
  return classes[text.charCodeAt(offset)] || look(text, offset);
}

function look(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  // A character of two code units is looked up by both.
  if (isLead(code)) return classify(String.fromCodePoint(text.codePointAt(offset)!));
  return (classes[code] = classify(text.charAt(offset)));
}

function isLead(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** How many code units the character at `offset` has. */
function width(text: string, offset: number): number {
  return isLead(text.charCodeAt(offset)) && text.codePointAt(offset)! > 0xffff ? 2 : 1;
}

/** Does a word go on over the mark at `offset`: an apostrophe, a hyphen or the dot of an abbreviation with a letter behind it? */
function bridges(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  const next = classAt(text, offset + 1);
  if (code === 0x27 || code === 0x2019 || code === 0x200c || code === 0x200d) return next === LETTER;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return next === LETTER || next === DIGIT;
  if (code !== 0x2e || next !== LETTER) return false;
  const behind = classAt(text, offset + 1 + width(text, offset + 1));
  return behind !== LETTER && behind !== DIGIT;
}

function wordEnd(text: string, offset: number): number {
  for (;;) {
    offset = behindRun(text, offset);
    // What ends the run is met here once more: a character of two code units, one not seen before, or no letter.
    const kind = classAt(text, offset);
    if (kind === LETTER || kind === DIGIT) offset += width(text, offset);
    else if (kind === OTHER && bridges(text, offset)) offset++;
    else return offset;
  }
}

/** Behind the letters and digits of one code unit each that were seen before. */
function behindRun(text: string, offset: number): number {
  while (offset < text.length) {
    const kind = classes[text.charCodeAt(offset)];
    if (kind !== LETTER && kind !== DIGIT) break;
    offset++;
  }
  return offset;
}

function numberEnd(text: string, offset: number): number {
  for (;;) {
    const code = text.charCodeAt(offset);
    if (classAt(text, offset) === DIGIT) offset += width(text, offset);
    else if ((code === 0x2e || code === 0x2c) && classAt(text, offset + 1) === DIGIT) offset++;
    else return offset;
  }
}

/** The tokens of `text` between two offsets, in order. Linear: each character is looked at a bounded number of times. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let offset = start;
  while (offset < end) {
    const found = classAt(text, offset);
    if (found === SPACE) {
      offset++;
      continue;
    }
    const kind: TokenKind = found === LETTER ? "word" : found === DIGIT ? "number" : "punctuation";
    const behind =
      found === LETTER
        ? wordEnd(text, offset)
        : found === DIGIT
          ? numberEnd(text, offset)
          : offset + width(text, offset);
    const next = Math.min(behind, end);
    tokens.push(new Token(formOf(kind, text, offset, next), offset, next));
    offset = next;
  }
  return tokens;
}

/** The tokens of an article that lie inside a span. Logarithmic, but for the copy. */
export function tokensIn(tokens: readonly Token[], span: Span): Token[] {
  const from = firstEndingAfter(tokens, span.start);
  let to = firstEndingAfter(tokens, span.end);
  // A token that reaches over the end of the span is none of its own.
  while (to > from && tokens[to - 1].end > span.end) to--;
  return tokens.slice(from, to);
}

/** Is the lower case of one of the tokens from `from` to before `to` a word of a set, or a key of a map? */
export function hasWord(
  tokens: readonly Token[],
  words: Pick<ReadonlySet<string>, "has">,
  from = 0,
  to = tokens.length,
): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) if (words.has(tokens[at].lower)) return true;
  return false;
}
