import type { Candidate } from "./candidate";
import type { Words } from "./words";

/** Does a report hold another that holds, with its cue: "Reuters reports that Kern said …"? The inner one is the quotation. */
export function holdsAnother(candidate: Candidate, byCue: ReadonlyMap<number, readonly Candidate[]>): boolean {
  if (candidate.pair >= 0) return false;
  // A clause has few tokens, and a paragraph may have many cues.
  for (const { from, to } of candidate.content)
    for (let at = from; at < to; at++) {
      const others = byCue.get(at);
      if (!others) continue;
      for (const other of others)
        if (other !== candidate && other.content.every((own) => from <= own.from && own.to <= to)) return true;
    }
  return false;
}

/** The candidates that hold by themselves, by the first token of their cue. */
export function holdingByCue(candidates: readonly Candidate[], threshold: number): Map<number, Candidate[]> {
  const byCue = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.score < threshold || !candidate.cue || candidate.link !== "subject") continue;
    const list = byCue.get(candidate.cue.from);
    if (list) list.push(candidate);
    else byCue.set(candidate.cue.from, [candidate]);
  }
  return byCue;
}

/** Remembers a report whose content holds the cue of one that was accepted: "Reuters reports that Kern said …". */
export function noteOuter(
  candidate: Candidate,
  accepted: readonly Candidate[],
  claimed: Int32Array,
  outer: Map<Candidate, Candidate[]>,
): void {
  for (const piece of candidate.content)
    for (let at = piece.from; at < piece.to; at++) {
      const inner = claimed[at] >= 0 ? accepted[claimed[at]] : null;
      if (!inner) continue;
      const cue = inner.cue;
      if (cue && cue.from !== candidate.cue?.from && piece.from <= cue.from && cue.to <= piece.to) {
        const list = outer.get(inner) ?? [];
        if (!list.some(({ source }) => source.from === candidate.source.from)) outer.set(inner, [...list, candidate]);
      }
      return;
    }
}

/** How much below the threshold a candidate may be and still say who a fragment in marks is likely from. */
const LIKELY = 2.5;

export function noteLoose(
  words: Words,
  candidate: Candidate,
  threshold: number,
  claimed: Int32Array,
  loose: Map<number, Candidate>,
): void {
  if (candidate.score < threshold - LIKELY || (candidate.cue && claimed[candidate.cue.from] >= 0)) return;
  const last = candidate.content.length - 1;
  for (const [order, { from, to }] of candidate.content.entries())
    for (let at = from; at < (order === last ? Math.max(to, candidate.reach) : to); at++) {
      const pair = words.inside[at];
      if (pair < 0) continue;
      at = words.pairs[pair].after - 1;
      if (claimed[words.pairs[pair].first] >= 0) continue;
      const known = loose.get(pair);
      if (!known || known.score < candidate.score) loose.set(pair, candidate);
    }
}
