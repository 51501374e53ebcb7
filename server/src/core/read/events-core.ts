import type { Span } from "../text/span";
import type { Token } from "../text/tokens";
import type { Marker } from "./modality";

/** A plan is told to the end of its clause, but in so many tokens at most. */
const LONGEST_CORE = 24;

/** The words that tell the event and its modality, up to `ceiling`, where who says so begins: "that meeting had been cancelled", "plan to meet in Geneva". */
export function coreOf(
  tokens: readonly Token[],
  clauses: readonly number[],
  head: number,
  markers: readonly Marker[],
  ceiling: number,
): Span {
  const own = markers.filter(({ from }) => clauses[from] === clauses[head] && from - head <= 16 && head - from <= 9);
  let from = Math.min(head, ...own.map((marker) => marker.from));
  let to = Math.max(head, ...own.map((marker) => marker.to - 1));
  // The determiner and the adjectives of the head belong to it.
  for (let back = 0; back < 3 && from > 0 && from === head - back && clauses[from - 1] === clauses[head]; back++) {
    if (tokens[from - 1].kind !== "word") break;
    from--;
  }
  const told = own.some((marker) => marker.to <= head);
  const goesOn = (next: number): boolean => clauses[next] === clauses[head] && tokens[next].end <= ceiling;
  while (told && to + 1 < tokens.length && goesOn(to + 1) && to - from < LONGEST_CORE) to++;
  while (to > head && tokens[to].kind === "punctuation") to--;
  return { start: tokens[from].start, end: tokens[to].end };
}
