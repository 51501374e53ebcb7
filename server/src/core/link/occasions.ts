import type { Clause } from "./quotes-speech";
import type { Edge } from "./quotes-graph";
import type { ClauseUnit } from "./quotes-units";
import { meet, MOST_MEMBERS } from "./passages";
import type { Passage } from "./story";
import { countShared } from "./shared";

/** A clause of one source that another source words anew. */
interface Shared {
  readonly a: ClauseUnit;
  readonly b: ClauseUnit;
}

/** Tells whether what two sources quote of a speaker is one occasion that each gives in a translation of its own. */
export type Occasions = (speaker: string, a: Passage, b: Passage) => boolean;

/** So many clauses besides the two in question have to be shared. */
const LEAST_SHARED = 3;
/** Clauses with so many words that tell something are worded alike only by one translator, or where nobody translated. */
const LONG_CONTENT = 4;

/** More sources than any story has. */
const MOST_SOURCES = 2 ** 20;

/** One number for two sources, whatever their order. */
const pairOf = (a: number, b: number): number => Math.min(a, b) * MOST_SOURCES + Math.max(a, b);

/** The clauses of each speaker that two sources word anew, by these. */
function sharedAnew(forms: readonly Clause[], edges: readonly Edge[]): Map<string, Map<number, Shared[]>> {
  const found = new Map<string, Map<number, Shared[]>>();
  for (const edge of edges) {
    for (const x of forms[edge.a].members.slice(0, MOST_MEMBERS)) {
      if (x.speaker === null) continue;
      for (const y of forms[edge.b].members.slice(0, MOST_MEMBERS)) {
        if (y.speaker !== x.speaker || x.source === y.source) continue;
        let bySources = found.get(x.speaker);
        if (!bySources) found.set(x.speaker, (bySources = new Map()));
        const sources = pairOf(x.source, y.source);
        const [a, b] = x.source < y.source ? [x, y] : [y, x];
        const known = bySources.get(sources);
        if (known) known.push({ a, b });
        else bySources.set(sources, [{ a, b }]);
      }
    }
  }
  return found;
}

/** The long clauses of each speaker that several places word alike, by source and as forms. */
function longAlike(forms: readonly Clause[]): Map<string, Map<number, Set<number>>> {
  const found = new Map<string, Map<number, Set<number>>>();
  forms.forEach(({ members, items }, form) => {
    if (members.length < 2 || items.filter(({ kind }) => kind !== "function").length < LONG_CONTENT) return;
    for (const { speaker, source } of members) {
      if (speaker === null) continue;
      let bySource = found.get(speaker);
      if (!bySource) found.set(speaker, (bySource = new Map()));
      const known = bySource.get(source);
      if (known) known.add(form);
      else bySource.set(source, new Set([form]));
    }
  });
  return found;
}

/** Finds the occasions by the clauses of one speaker that `edges` link. */
export function occasionsOf(forms: readonly Clause[], edges: readonly Edge[]): Occasions {
  // Few stories have two remarks of which this is asked.
  let anew: ReturnType<typeof sharedAnew> | undefined;
  let long: ReturnType<typeof longAlike> | undefined;
  const alike = (speaker: string, a: number, b: number): number => {
    const bySource = (long ??= longAlike(forms)).get(speaker);
    const [inA, inB] = [bySource?.get(a), bySource?.get(b)];
    return inA && inB ? countShared(inA, inB) : 0;
  };
  return (speaker, x, y) => {
    const [a, b] = x.source < y.source ? [x, y] : [y, x];
    const shared = (anew ??= sharedAnew(forms, edges)).get(speaker)?.get(pairOf(a.source, b.source)) ?? [];
    const others = shared.filter((one) => !meet(one.a, a) && !meet(one.b, b));
    const distinct = Math.min(
      new Set(others.map((one) => one.a.start)).size,
      new Set(others.map((one) => one.b.start)).size,
    );
    return distinct >= LEAST_SHARED && distinct > alike(speaker, a.source, b.source);
  };
}
