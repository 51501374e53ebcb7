import { alignForms, type Alignment } from "./align";
import type { Form } from "./align-forms";
import type { Edge } from "./quotes-graph";
import type { ClauseUnit } from "./quotes-units";
import type { Passage, Source } from "./story";

/** A clause as it is worded, with every source that words it so. */
export type Clause = Form<ClauseUnit>;

/** Words inside quotation marks in one source. */
export interface SpokenPassage extends Passage {
  /** An index into the reading's quotes. */
  readonly quote: number;
}

/** One clause of direct speech as it is worded, with every source that words it so. */
export interface SpokenWording {
  readonly passages: readonly SpokenPassage[];
  /** How many of its words are no function words. */
  readonly content: number;
}

/** Two wordings of one clause of direct speech. */
export interface SpokenPair {
  /** Indices into `Speech.wordings`. */
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  readonly alignment: Alignment;
  /** Is one speaker known to say both? */
  readonly sameSpeaker: boolean;
  /** Do other clauses of the same two utterances say the same, too? */
  readonly anchored: boolean;
}

/** What is said inside quotation marks in more than one wording or more than one source. */
export interface Speech {
  readonly wordings: readonly SpokenWording[];
  readonly pairs: readonly SpokenPair[];
}

const isSpeech = (form: Clause): boolean => form.members.some((unit) => unit.quote >= 0);

/** What two clauses are to each other, as far as it decides how like they have to be. */
export type Relation = "sameSpeaker" | "speech" | "mixed" | "narration";

export function relationOf(a: Clause, b: Clause): Relation {
  if (!isSpeech(a) && !isSpeech(b)) return "narration";
  if (!isSpeech(a) || !isSpeech(b)) return "mixed";
  const same = a.members.some(({ speaker }) => speaker !== null && b.members.some((unit) => unit.speaker === speaker));
  return same ? "sameSpeaker" : "speech";
}

/** The wordings of direct speech among the forms, and the linked pairs of them. */
export function speechOf(sources: readonly Source[], forms: readonly Clause[], edges: readonly Edge[]): Speech {
  const indexOf = new Map<number, number>();
  const wordings: SpokenWording[] = [];
  const direct: Clause[] = [];
  const linked = new Set(edges.flatMap(({ a, b }) => [a, b]));
  forms.forEach(({ members, items }, form) => {
    const spoken = members.filter(
      ({ source, quote }) => quote >= 0 && sources[source].reading.quotes[quote].kind !== "indirect",
    );
    if (spoken.length === 0 || (spoken.length === 1 && !linked.has(form))) return;
    indexOf.set(form, wordings.length);
    const passages = spoken.map(({ source, start, end, quote }) => ({ source, start, end, quote }));
    wordings.push({ passages, content: items.filter(({ kind }) => kind !== "function").length });
    direct.push({ ...forms[form], members: spoken });
  });
  const common = new Map<string, Set<string>>();
  const utterancePairs = ({ a, b }: Edge): string[] =>
    forms[a].members.flatMap((one) =>
      forms[b].members.map((other) => [one.utterance, other.utterance].sort().join("|")),
    );
  for (const edge of edges) {
    for (const pair of utterancePairs(edge)) {
      const known = common.get(pair) ?? new Set();
      common.set(pair, known.add(`${edge.a} ${edge.b}`));
    }
  }
  const pairs = edges.flatMap((edge): SpokenPair[] => {
    const { a, b, similarity } = edge;
    const [x, y] = [indexOf.get(a), indexOf.get(b)];
    if (x === undefined || y === undefined) return [];
    const alignment = alignForms(direct[x], direct[y]);
    const anchored = utterancePairs(edge).some((pair) => common.get(pair)!.size > 1);
    const sameSpeaker = relationOf(direct[x], direct[y]) === "sameSpeaker";
    return alignment ? [{ a: x, b: y, similarity, alignment, sameSpeaker, anchored }] : [];
  });
  return { wordings, pairs };
}
