/** Zero-based, in UTF-16 code units, as the Language Server Protocol counts. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** Where the lines of a text begin. A line ends with LF, CRLF or a lone CR, as in an editor. */
export class Lines {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
    }
    this.starts = starts;
  }

  positionAt(offset: number): LinePosition {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - this.starts[low] };
  }

  /** A position past the end of its line is the line's end, as the protocol says. */
  offsetAt({ line, character }: LinePosition): number {
    if (line < 0) return 0;
    if (line >= this.starts.length) return this.text.length;
    let end = line + 1 < this.starts.length ? this.starts[line + 1] : this.text.length;
    while (end > this.starts[line] && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end--;
    return Math.min(this.starts[line] + Math.max(0, character), end);
  }

  rangeOf(span: { readonly start: number; readonly end: number }): LineRange {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}

const known = new WeakMap<object, Lines>();

/** The lines of an article's text, counted once an article. */
export function linesOf(article: { readonly text: string }): Lines {
  let lines = known.get(article);
  if (!lines) known.set(article, (lines = new Lines(article.text)));
  return lines;
}
