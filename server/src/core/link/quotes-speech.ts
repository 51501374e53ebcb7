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
  const anchored = anchoredPairs(forms, edges);
  const pairs = edges.flatMap((edge): SpokenPair[] => {
    const { a, b, similarity } = edge;
    const [x, y] = [indexOf.get(a), indexOf.get(b)];
    if (x === undefined || y === undefined) return [];
    const alignment = alignForms(direct[x], direct[y]);
    const sameSpeaker = relationOf(direct[x], direct[y]) === "sameSpeaker";
    return alignment ? [{ a: x, b: y, similarity, alignment, sameSpeaker, anchored: anchored(edge) }] : [];
  });
  return { wordings, pairs };
}

/** Tells of a pair of forms whether other clauses of two of their utterances are linked, too. */
function anchoredPairs(forms: readonly Clause[], edges: readonly Edge[]): (edge: Edge) => boolean {
  const numbers = new Map<string, number>();
  const numberOf = (utterance: string): number => {
    const known = numbers.get(utterance) ?? numbers.size;
    numbers.set(utterance, known);
    return known;
  };
  // Many sources may word a clause alike, so that the pairs of utterances are many more than the edges: numbers, not strings.
  const utterances = forms.map(({ members }) => [...new Set(members.map(({ utterance }) => numberOf(utterance)))]);
  const some = ({ a, b }: Edge, test: (pair: number) => boolean): boolean =>
    utterances[a].some((one) =>
      utterances[b].some((other) => test(Math.min(one, other) * numbers.size + Math.max(one, other))),
    );
  const MANY = -1;
  /** The one edge that links two utterances, or that there are many. */
  const linkedBy = new Map<number, number>();
  for (const edge of edges) {
    const own = edge.a * forms.length + edge.b;
    some(edge, (pair) => {
      linkedBy.set(pair, (linkedBy.get(pair) ?? own) === own ? own : MANY);
      return false;
    });
  }
  return (edge) => some(edge, (pair) => linkedBy.get(pair) === MANY);
}
