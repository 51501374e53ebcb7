import type { AnchoredReading } from "../read/reading";
import { alignForms, type Alignment } from "./align";
import type { Form } from "./align-forms";
import type { Edge } from "./quotes-graph";
import { type ClauseUnit, utterancePair } from "./quotes-units";
import type { RemarkPair } from "./remarks";
import { copiedBeside } from "./quotes-copies";
import { localClausesOf } from "./local-clauses";
import { onceFor } from "./once";
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
  /** Is the number of negations in its sentence odd? Null where a fragment of a sentence is quoted that may be negated outside. */
  readonly negated: boolean | null;
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
  /** If not: do two sources word another sentence of these utterances alike? */
  readonly copied: boolean;
}

/** What is said inside quotation marks in more than one wording or more than one source. */
export interface Speech {
  readonly wordings: readonly SpokenWording[];
  readonly pairs: readonly SpokenPair[];
  /** What the same speaker says in loosely worded sentences, as two translators word them. */
  readonly remarks: readonly RemarkPair[];
}

/** Where a clause stands and who says it, as far as it decides what it is to another. */
export interface Voice {
  /** The only source that words it so; -1 where there are several. */
  readonly source: number;
  readonly isSpeech: boolean;
  /** The known speakers, one key each. */
  readonly speakers: readonly string[];
}

export function voiceOf({ members }: Clause): Voice {
  const [first] = members;
  const { source } = first;
  if (members.length === 1)
    return { source, isSpeech: first.quote >= 0, speakers: first.speaker === null ? [] : [first.speaker] };
  return {
    source: members.every((unit) => unit.source === source) ? source : -1,
    isSpeech: members.some(({ quote }) => quote >= 0),
    speakers: [...new Set(members.flatMap(({ speaker }) => speaker ?? []))],
  };
}

/** Do two clauses stand in different sources? */
export function acrossSources(a: Voice, b: Voice): boolean {
  return a.source !== b.source || a.source < 0;
}

/** What two clauses are to each other, as far as it decides how like they have to be. */
export type Relation = "sameSpeaker" | "otherSpeaker" | "speech" | "mixed" | "narration";

export function relationOf(a: Voice, b: Voice): Relation {
  if (a.isSpeech !== b.isSpeech) return "mixed";
  if (!a.isSpeech) return "narration";
  if (a.speakers.length === 0 || b.speakers.length === 0) return "speech";
  return a.speakers.some((speaker) => b.speakers.includes(speaker)) ? "sameSpeaker" : "otherSpeaker";
}

/** The wordings of direct speech among the forms, and the linked pairs of them. */
export function speechOf(
  sources: readonly Source[],
  forms: readonly Clause[],
  voicesOfForms: readonly Voice[],
  edges: readonly Edge[],
): Omit<Speech, "remarks"> {
  const indexOf = new Map<number, number>();
  const wordings: SpokenWording[] = [];
  const direct: Clause[] = [];
  const linked = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const isDirect = ({ source, quote }: ClauseUnit): boolean =>
    quote >= 0 && sources[source].reading.quotes[quote].kind !== "indirect";
  forms.forEach((form, index) => {
    // What one source alone says has no other wording.
    if (!voicesOfForms[index].isSpeech || (form.members.length < 2 && !linked.has(index))) return;
    const spoken = form.members.filter(isDirect);
    if (spoken.length === 0 || (spoken.length === 1 && !linked.has(index))) return;
    indexOf.set(index, wordings.length);
    const passages = spoken.map(({ source, start, end, quote }) => ({ source, start, end, quote }));
    const content = form.items.filter(({ kind }) => kind !== "function").length;
    const { source, quote, sentence } = spoken[0];
    const { reading } = sources[source];
    const isWhole = reading.quotes[quote].kind === "direct";
    const negated = isWhole ? (negationsIn(reading)[quote].get(sentence) ?? 0) % 2 === 1 : null;
    wordings.push({ passages, content, negated });
    direct.push({ ...form, members: spoken });
  });
  const voices = direct.map(voiceOf);
  const spokenEdges = edges.filter(({ a, b }) => voicesOfForms[a].isSpeech && voicesOfForms[b].isSpeech);
  const anchored = anchoredPairs(forms, spokenEdges);
  const copied = copiedBeside(forms);
  const pairs = spokenEdges.flatMap((edge): SpokenPair[] => {
    const { a, b, similarity } = edge;
    const [x, y] = [indexOf.get(a), indexOf.get(b)];
    if (x === undefined || y === undefined) return [];
    const alignment = alignForms(direct[x], direct[y]);
    const sameSpeaker = relationOf(voices[x], voices[y]) === "sameSpeaker";
    if (!alignment) return [];
    const isAnchored = anchored(edge);
    const isCopied = !isAnchored && copied(edge);
    return [{ a: x, b: y, similarity, alignment, sameSpeaker, anchored: isAnchored, copied: isCopied }];
  });
  return { wordings, pairs };
}

/** How many negations each sentence of quoted words holds in one article, where it holds any: by quote, then by sentence. */
const negationsIn = onceFor((reading: AnchoredReading) => {
  const counts = reading.quotes.map(() => new Map<number, number>());
  for (const { items, quote, sentence } of localClausesOf(reading)) {
    if (quote < 0) continue;
    for (const { kind } of items)
      if (kind === "negation") counts[quote].set(sentence, (counts[quote].get(sentence) ?? 0) + 1);
  }
  return counts;
});

/** Of a hundred utterances that word a clause alike the first few stand for all, since they are looked at in pairs. */
const MOST_UTTERANCES = 8;

/** Tells of a pair of forms whether other clauses of two of their utterances are linked, too. */
function anchoredPairs(forms: readonly Clause[], edges: readonly Edge[]): (edge: Edge) => boolean {
  const known = new Map<number, readonly ClauseUnit[]>();
  /** One clause of each utterance that words it so. */
  const utterancesOf = (form: number): readonly ClauseUnit[] => {
    let units = known.get(form);
    if (!units) {
      const { members } = forms[form];
      const seen = new Set<number>();
      units = members.filter(({ utterance }) => !seen.has(utterance) && seen.add(utterance)).slice(0, MOST_UTTERANCES);
      known.set(form, units);
    }
    return units;
  };
  const some = ({ a, b }: Edge, test: (pair: number) => boolean): boolean =>
    utterancesOf(a).some((one) => utterancesOf(b).some((other) => test(utterancePair(one, other))));
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
