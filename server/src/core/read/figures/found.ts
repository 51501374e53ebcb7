import type { Figure, FigureKind } from "../reading";
import type { Line } from "./line";
import type { Phrase } from "./phrase";

/** A figure while its sentence is read: indexes of tokens instead of offsets. */
export interface Found {
  readonly from: number;
  /** The index behind its last token. */
  readonly next: number;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly magnitude: number;
  readonly approximator: string | null;
  readonly counted: Phrase | null;
  readonly form: "digits" | "words";
  /** Is it a bare number, that may take its unit from a figure beside it? */
  readonly bare: boolean;
}

export function exactly(from: number, next: number, kind: FigureKind, value: number): Found {
  const rest = { unit: null, magnitude: 1, approximator: null, counted: null, form: "words" as const, bare: false };
  return { from, next, kind, value, min: value, max: value, ...rest };
}

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
    counts: words && words.replace(/\s{1,20}/g, " ").replace(/['’]s$/, ""),
    countsSpan: span,
    approximator: found.approximator,
  };
}
