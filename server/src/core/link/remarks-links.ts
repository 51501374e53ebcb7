import { overlaps } from "../text/span";
import type { RemarkPair } from "./remarks";
import type { Remark } from "./remarks-units";
import type { Link, Passage, Source } from "./story";

/** The clauses of a remark that hold what it shares with the other one of a pair. */
function sharedClauses(remark: Remark, shared: readonly number[]): Passage {
  const clauses = shared.map((index) => remark.content[index].clause);
  const [first, last] = [Math.min(...clauses), Math.max(...clauses)];
  return { source: remark.source, start: remark.clauses[first].start, end: remark.clauses[last].end };
}

/** What both sides of a pair of remarks have in common, as it stands in each. */
export function sharedPassages({ a, b, match: { words } }: RemarkPair): [Passage, Passage] {
  const [inA, inB] = [words.map((word) => word.a), words.map((word) => word.b)];
  return [sharedClauses(a, inA), sharedClauses(b, inB)];
}

const meet = (a: Passage, b: Passage): boolean => a.source === b.source && overlaps(a, b);

/** The links of loosely worded remarks that no other link holds already. */
export function remarkLinks(pairs: readonly RemarkPair[], links: readonly Link[], sources: readonly Source[]): Link[] {
  return pairs.flatMap((pair): Link[] => {
    const [a, b] = sharedPassages(pair);
    const isLinked = links.some(
      ({ passages }) => passages.some((one) => meet(one, a)) && passages.some((one) => meet(one, b)),
    );
    if (isLinked) return [];
    const passages = [a, b].sort((x, y) => x.source - y.source || x.start - y.start);
    const { speaker } = sources[pair.a.source].reading.quotes[pair.a.quote];
    const subject = speaker === null ? "quote" : `words of ${speaker}`;
    return [{ kind: "quote", agreement: "compatible", passages, subject, confidence: pair.match.likeness }];
  });
}
