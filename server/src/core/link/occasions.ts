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

const keyOf = (speaker: string, a: number, b: number): string => `${speaker}|${Math.min(a, b)} ${Math.max(a, b)}`;

/** Finds the occasions by the clauses of one speaker that `edges` link. */
export function occasionsOf(forms: readonly Clause[], edges: readonly Edge[]): Occasions {
  const anew = new Map<string, Shared[]>();
  for (const edge of edges) {
    for (const x of forms[edge.a].members.slice(0, MOST_MEMBERS)) {
      if (x.speaker === null) continue;
      for (const y of forms[edge.b].members.slice(0, MOST_MEMBERS)) {
        if (y.speaker !== x.speaker || x.source === y.source) continue;
        const key = keyOf(x.speaker, x.source, y.source);
        const [a, b] = x.source < y.source ? [x, y] : [y, x];
        const known = anew.get(key);
        if (known) known.push({ a, b });
        else anew.set(key, [{ a, b }]);
      }
    }
  }
  /** The long clauses of each source and speaker, by form. */
  const long = new Map<string, Set<number>>();
  forms.forEach(({ members, items }, form) => {
    if (members.length < 2 || items.filter(({ kind }) => kind !== "function").length < LONG_CONTENT) return;
    for (const { speaker, source } of members) {
      if (speaker === null) continue;
      const key = `${speaker}|${source}`;
      const known = long.get(key);
      if (known) known.add(form);
      else long.set(key, new Set([form]));
    }
  });
  const alike = (speaker: string, a: number, b: number): number => {
    const [inA, inB] = [long.get(`${speaker}|${a}`), long.get(`${speaker}|${b}`)];
    return inA && inB ? countShared(inA, inB) : 0;
  };
  return (speaker, x, y) => {
    const [a, b] = x.source < y.source ? [x, y] : [y, x];
    const others = (anew.get(keyOf(speaker, a.source, b.source)) ?? []).filter(
      (shared) => !meet(shared.a, a) && !meet(shared.b, b),
    );
    const distinct = Math.min(
      new Set(others.map((shared) => shared.a.start)).size,
      new Set(others.map((shared) => shared.b.start)).size,
    );
    return distinct >= LEAST_SHARED && distinct > alike(speaker, a.source, b.source);
  };
}
