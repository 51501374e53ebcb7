import type { StoryItems } from "./align";
import { candidatePairs } from "./align-candidates";
import { formsOf, type Terms, type Vocabulary } from "./align-forms";
import type { SentenceItems } from "./align-items";
import type { ItemKind } from "./align-words";
import { agreementOf, subjectOf } from "./quotes-agreement";
import { type ClauseUnit, clauseUnits, utterancePair, utterancesOf } from "./quotes-units";
import {
  acrossSources,
  type Clause,
  relationOf,
  type Relation,
  type Speech,
  speechOf,
  type Voice,
  voiceOf,
} from "./quotes-speech";
import { cliquesOf, type Edge, nearBest, withClosure } from "./quotes-graph";
import { occasionsOf } from "./occasions";
import { linkRemarks } from "./remarks";
import { remarkLinks } from "./remarks-links";
import { NAME_SHARE, Overlaps, type TermWeights } from "./similarity";
import type { Link, Passage, Source, StoryPerson } from "./story";
import { storyPersonOf } from "./story-people";

/** Candidates share this part of the weight of their rarest common keys. */
const LEAST_SHARED_WEIGHT = 0.3;
/** From here on two clauses say the same. Speech of one speaker, of two speakers, of a speaker who is not known, speech against narration, narration alone. */
const THRESHOLD: Readonly<Record<Relation, number>> = {
  sameSpeaker: 0.36,
  otherSpeaker: 0.62,
  speech: 0.55,
  mixed: 0.62,
  narration: 0.72,
};
/** Two utterances with a pair of clauses as near as this are one; their other clauses need less. */
const ANCHOR = 0.6;
const INSIDE_UTTERANCE = 0.25;

/** Links the clauses that say the same in different sources: utterances, and statements of the narration. */
export function linkQuotes(
  sources: readonly Source[],
  people: readonly StoryPerson[],
  { sentences, vocabulary }: StoryItems,
): { links: Link[]; speech: Speech } {
  const units = unitsOf(sources, people, sentences);
  const { forms, terms } = formsOf(units, vocabulary);
  const overlaps = new Overlaps(forms, weightsOf(forms, terms, vocabulary));
  const voices = forms.map(voiceOf);
  const edges = edgesOf(forms, voices, overlaps, candidatePairs(forms, terms, LEAST_SHARED_WEIGHT, 1));
  const closed = withClosure(nearBest(edges, forms), forms.length, (a, b) => {
    const { strong, similarity } = overlaps.of(a, b);
    return strong > 0 && acrossSources(voices[a], voices[b]) ? similarity : 0;
  });
  const groups = [...cliquesOf(closed, forms.length), ...copiesOf(forms, closed)];
  const similarities = new Map(closed.map(({ a, b, similarity }) => [a * forms.length + b, similarity]));
  const remarks = linkRemarks(sources, units, occasionsOf(forms, closed));
  const links = groups.map((members) => linkOf(members, forms, similarities, sources));
  return {
    links: [...links, ...remarkLinks(remarks.likely, links, sources)],
    speech: { ...speechOf(sources, forms, voices, closed), remarks: remarks.sure },
  };
}

function unitsOf(
  sources: readonly Source[],
  people: readonly StoryPerson[],
  sentences: readonly SentenceItems[],
): ClauseUnit[] {
  const bySource = sources.map((): SentenceItems[] => []);
  for (const sentence of sentences) bySource[sentence.source].push(sentence);
  const personOf = storyPersonOf(people);
  // Keys are looked up and compared by the thousand, so that each is made once.
  const keys = people.map((_, person) => `person ${person}`);
  const surnames = new Map<string, string>();
  const surnameOf = (speaker: string): string => {
    let surname = surnames.get(speaker);
    if (!surname) surnames.set(speaker, (surname = speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase()));
    return surname;
  };
  let utterances = 0;
  return sources.flatMap((source, index) => {
    const first = utterances;
    utterances += utterancesOf(source.reading.quotes) + bySource[index].length;
    return clauseUnits(source, index, bySource[index], first, ({ person, speaker }) => {
      const known = personOf(index, person);
      if (known !== undefined) return keys[known];
      return speaker === null ? null : surnameOf(speaker);
    });
  });
}

const shareOf = (kind: ItemKind): number =>
  kind === "name" ? NAME_SHARE : kind === "modal" || kind === "negation" ? 0.5 : 1;

/** Stems of prepositions and determiners that may tell two wordings apart, but say nothing by themselves. */
const CLOSED = new Set(
  "between befor after dure over under sinc until toward within more most less least some all ani everi each both onli".split(
    " ",
  ),
);

/** A key that is a name in one clause and a word in another counts as a word, so that the order of the articles changes nothing. */
function weightsOf(forms: readonly Clause[], { weights }: Terms, vocabulary: Vocabulary): TermWeights {
  const size = weights.length;
  const shares = new Float64Array(size);
  for (const { items, terms } of forms)
    for (let index = 0; index < items.length; index++) {
      const { kind } = items[index];
      if (kind === "function") continue;
      const share = shareOf(kind);
      if (share > shares[terms[index]]) shares[terms[index]] = share;
    }
  const [squares, weak] = [new Float64Array(size), new Uint8Array(size)];
  for (let term = 0; term < size; term++) {
    squares[term] = (shares[term] * weights[term]) ** 2;
    if (shares[term] < 1) weak[term] = 1;
  }
  for (const key of CLOSED) {
    const term = vocabulary.find(key);
    if (term !== undefined) weak[term] = 1;
  }
  return { squares, weak };
}

/** Of a hundred reprints the first few stand for all, so that two wordings with many copies cost no more than others. */
const fewOf = ({ members }: Clause): readonly ClauseUnit[] => members.slice(0, 8);

interface ScoredPair extends Edge {
  readonly relation: Relation;
}

function edgesOf(
  forms: readonly Clause[],
  voices: readonly Voice[],
  overlaps: Overlaps,
  pairs: readonly [number, number][],
): Edge[] {
  const scored: ScoredPair[] = [];
  for (const [a, b] of pairs) {
    if (!acrossSources(voices[a], voices[b])) continue;
    const { shared, strong, similarity } = overlaps.of(a, b);
    if (similarity < INSIDE_UTTERANCE) continue;
    const relation = relationOf(voices[a], voices[b]);
    const least = relation === "narration" ? 3 : 1;
    // One common word says nothing, unless it is all that a fragment in quotation marks holds.
    const enough = strong >= least && (shared > 1 || (forms[a].news.length === 1 && forms[b].news.length === 1));
    if (enough) scored.push({ a, b, similarity, relation });
  }
  const together = new Set<number>();
  for (const { a, b, similarity, relation } of scored) {
    if (similarity < ANCHOR || relation === "narration") continue;
    for (const x of fewOf(forms[a])) for (const y of fewOf(forms[b])) together.add(utterancePair(x, y));
  }
  const inOneUtterance = ({ a, b }: Edge): boolean =>
    fewOf(forms[a]).some((x) => fewOf(forms[b]).some((y) => together.has(utterancePair(x, y))));
  return scored.filter((pair) => pair.similarity >= THRESHOLD[pair.relation] || inOneUtterance(pair));
}

/** Fewer words than this say the same only in one mouth. */
const LEAST_COPY = 5;

/** Clauses that several sources word alike and no other wording is linked to. */
function copiesOf(forms: readonly Clause[], edges: readonly Edge[]): number[][] {
  const linked = new Set(edges.flatMap(({ a, b }) => [a, b]));
  return forms.flatMap(({ members }, index) => {
    if (members.length < 2 || linked.has(index) || new Set(members.map((unit) => unit.source)).size < 2) return [];
    const [{ speaker, items }] = members;
    const oneMouth = speaker !== null && members.every((unit) => unit.speaker === speaker);
    return oneMouth || items.length >= LEAST_COPY ? [[index]] : [];
  });
}

const inOrder = (x: Passage, y: Passage): number => x.source - y.source || x.start - y.start;

function linkOf(
  members: readonly number[],
  forms: readonly Clause[],
  similarities: ReadonlyMap<number, number>,
  sources: readonly Source[],
): Link {
  const units = members.flatMap((member) => forms[member].members);
  const passages = units.map(({ source, start, end }): Passage => ({ source, start, end }));
  // Mostly they are in the order of their sources already.
  if (passages.some((passage, index) => index > 0 && inOrder(passages[index - 1], passage) > 0)) passages.sort(inOrder);
  let weakest = 1;
  for (const a of members) {
    for (const b of members) weakest = Math.min(weakest, similarities.get(a * forms.length + b) ?? 1);
  }
  const wordings = members.map((member) => forms[member]);
  const kind = units.some((unit) => unit.quote >= 0) ? "quote" : "statement";
  const subject = subjectOf(kind, wordings, sources);
  return { kind, agreement: agreementOf(wordings), passages, subject, confidence: weakest };
}
