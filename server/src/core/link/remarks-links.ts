import { meet } from "./passages";
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

const placeOf = ({ source, start }: Remark): string => `${source} ${start}`;

/** The pairs that share a remark, as groups. */
function groupsOf(pairs: readonly RemarkPair[]): RemarkPair[][] {
  const groupAt = new Map<string, RemarkPair[]>();
  for (const pair of pairs) {
    const group = [pair.a, pair.b].flatMap((remark) => groupAt.get(placeOf(remark)) ?? []);
    const joined = [...new Set([...group, pair])];
    for (const { a, b } of joined) for (const remark of [a, b]) groupAt.set(placeOf(remark), joined);
  }
  return [...new Set(groupAt.values())];
}

/** The links of loosely worded remarks of which other links do not hold all places already. */
export function remarkLinks(pairs: readonly RemarkPair[], links: readonly Link[], sources: readonly Source[]): Link[] {
  return groupsOf(pairs).flatMap((group): Link[] => {
    const all = group.flatMap(sharedPassages);
    const passages = all
      .filter((one, index) => !all.slice(0, index).some((other) => meet(one, other)))
      .sort((x, y) => x.source - y.source || x.start - y.start);
    const isLinked = links.some((link) => passages.every((one) => link.passages.some((other) => meet(one, other))));
    if (isLinked) return [];
    const [{ a }] = group;
    const { speaker } = sources[a.source].reading.quotes[a.quote];
    const subject = speaker === null ? "quote" : `words of ${speaker}`;
    const confidence = Math.min(...group.map(({ match }) => match.likeness));
    return [{ kind: "quote", agreement: "compatible", passages, subject, confidence }];
  });
}
