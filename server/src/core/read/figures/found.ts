import type { Figure, FigureKind, FigureShare } from "../reading";
import type { Line } from "./line";
import type { Phrase } from "./phrase";

/** A figure while its sentence is read: indexes of tokens instead of offsets. It is filled in step by step, and copied only where a bare number takes the unit of another. */
export interface Found {
  from: number;
  /** The index behind its last token. */
  next: number;
  kind: FigureKind;
  value: number | null;
  min: number;
  max: number;
  unit: string | null;
  magnitude: number;
  approximator: string | null;
  counted: Phrase | null;
  share: FigureShare | null;
  form: "digits" | "words";
  /** Is it a bare number, that may take its unit from a figure beside it? */
  bare: boolean;
}

export function exactly(from: number, next: number, kind: FigureKind, value: number): Found {
  return {
    from,
    next,
    kind,
    value,
    min: value,
    max: value,
    unit: null,
    magnitude: 1,
    approximator: null,
    counted: null,
    share: null,
    form: "words",
    bare: false,
  };
}

const ODD_BLANKS = /[^\S ]|\s\s/;

/** The figure as it leaves the reader; `text` is the whole article's. */
export function figureOf(line: Line, text: string, found: Found): Figure {
  const { counted } = found;
  const span = counted && { start: line.tokens[counted.from].start, end: line.tokens[counted.to - 1].end };
  const words = span && text.slice(span.start, span.end).toLowerCase();
  return {
    start: line.tokens[found.from].start,
    end: line.tokens[found.next - 1].end,
    kind: found.kind,
    value: found.value,
    min: found.min,
    max: found.max,
    unit: found.unit,
    counts: words && (ODD_BLANKS.test(words) ? words.replace(/\s{1,20}/g, " ") : words).replace(/['’]s$/, ""),
    countsSpan: span,
    approximator: found.approximator,
    share: found.share,
  };
}
