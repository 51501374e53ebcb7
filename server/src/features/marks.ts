import type { AnchoredDate, AnchoredReading, Figure, Quote } from "../core/read/reading";
import { overlaps, type Span } from "../core/text/span";
import { touches } from "./context";

/** What a reader sees marked in an article: the words of a speaker, a calendar expression, a number or duration. */
export type Mark = Span &
  (
    | { readonly kind: "speaker"; readonly quote: Quote }
    | { readonly kind: "date"; readonly date: AnchoredDate }
    | { readonly kind: "figure"; readonly figure: Figure | null; readonly date: AnchoredDate | null }
  );

const known = new WeakMap<AnchoredReading, readonly Mark[]>();

/** In order, and nothing twice: a number inside a date is the date's, a number inside a speaker's words is the speaker's. */
export function marksOf(reading: AnchoredReading): readonly Mark[] {
  let marks = known.get(reading);
  if (!marks) known.set(reading, (marks = findMarks(reading)));
  return marks;
}

function findMarks({ quotes, dates, figures }: AnchoredReading): Mark[] {
  const speakers = quotes.flatMap((quote): Mark[] =>
    quote.source ? [{ kind: "speaker", start: quote.source.start, end: quote.source.end, quote }] : [],
  );
  const calendar = dates.flatMap((date): Mark[] =>
    date.type === "duration" ? [] : [{ kind: "date", start: date.start, end: date.end, date }],
  );
  const numbers = figures.map((figure): Mark => ({
    kind: "figure",
    start: figure.start,
    end: figure.end,
    figure,
    date: null,
  }));
  const durations = dates.flatMap((date): Mark[] =>
    date.type === "duration" ? [{ kind: "figure", start: date.start, end: date.end, figure: null, date }] : [],
  );
  let kept: Mark[] = [];
  for (const layer of [speakers, calendar, numbers, durations]) kept = merged(kept, layer);
  return kept;
}

/** Adds a layer's marks where nothing is marked yet. Both lists are brought into order first; linear after that. */
function merged(kept: readonly Mark[], layer: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  let next = 0;
  for (const mark of [...layer].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (next < kept.length && kept[next].end <= mark.start) result.push(kept[next++]);
    const before = result[result.length - 1];
    const free = (!before || before.end <= mark.start) && !(next < kept.length && overlaps(kept[next], mark));
    if (free && mark.end > mark.start) result.push(mark);
  }
  return [...result, ...kept.slice(next)];
}

export function markAt(reading: AnchoredReading, offset: number): Mark | null {
  const touched = marksOf(reading).filter((mark) => touches(mark, offset));
  return touched.find((mark) => offset < mark.end) ?? touched[0] ?? null;
}
