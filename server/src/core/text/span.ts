/** A half-open range of UTF-16 code units in an article's text, exactly as the editor has it. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Is `inner` inside `outer`, their borders included? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The first index in `spans` (ordered, non-overlapping) whose span ends after `offset`; `spans.length` if none. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `spans` (ordered, non-overlapping) that lie inside `outer`, its borders included. */
export function spansInside<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let at = firstEndingAfter(spans, outer.start); at < spans.length && spans[at].end <= outer.end; at++)
    if (spans[at].start >= outer.start) found.push(spans[at]);
  return found;
}

/** The span of `spans` (ordered, non-overlapping) that holds `offset`, if any. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const candidate = spans[firstEndingAfter(spans, offset)];
  return candidate && candidate.start <= offset ? candidate : undefined;
}

/** The first span of `spans` (ordered, non-overlapping) that has characters in common with another, if any. */
export function firstOverlapping<T extends Span>(spans: readonly T[], other: Span): T | undefined {
  const candidate = spans[firstEndingAfter(spans, other.start)];
  return candidate && overlaps(candidate, other) ? candidate : undefined;
}
