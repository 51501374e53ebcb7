import { acrossSources } from "./align";
import { candidatePairs, formsOf, type Terms } from "./align-forms";
import type { SentenceItems } from "./align-items";
import { agreementOf, subjectOf } from "./quotes-agreement";
import { type ClauseUnit, clauseUnits } from "./quotes-units";
import { type Clause, relationOf, type Relation, type Speech, speechOf } from "./quotes-speech";
import { cliquesOf, type Edge, nearBest, withClosure } from "./quotes-graph";
import { NAME_SHARE, overlapOf, type WeighedTerms } from "./similarity";
import type { Link, Passage, Source, StoryPerson } from "./story";

/** Candidates share this part of the weight of their rarest common keys. */
const LEAST_SHARED_WEIGHT = 0.3;
/** From here on two clauses say the same. Speech of one speaker, speech of unknown or different speakers, speech against narration, narration alone. */
const THRESHOLD: Readonly<Record<Relation, number>> = { sameSpeaker: 0.36, speech: 0.55, mixed: 0.62, narration: 0.72 };
/** Two utterances with a pair of clauses as near as this are one; their other clauses need less. */
const ANCHOR = 0.6;
const INSIDE_UTTERANCE = 0.25;

/** Links the clauses that say the same in different sources: utterances, and statements of the narration. */
export function linkQuotes(
  sources: readonly Source[],
  people: readonly StoryPerson[],
  sentences: readonly SentenceItems[],
): { links: Link[]; speech: Speech } {
  const units = unitsOf(sources, people, sentences);
  const { forms, terms } = formsOf(units);
  const keys = forms.map((form) => weigh(form, terms));
  const edges = edgesOf(forms, keys, candidatePairs(forms, terms, LEAST_SHARED_WEIGHT, 1));
  const closed = withClosure(nearBest(edges, forms), (a, b) => {
    const { strong, similarity } = overlapOf(keys[a], keys[b]);
    return strong > 0 && acrossSources(forms[a], forms[b]) ? similarity : 0;
  });
  const groups = [...cliquesOf(closed, forms.length), ...copiesOf(forms, closed)];
  const similarities = new Map(closed.map(({ a, b, similarity }) => [a * forms.length + b, similarity]));
  return {
    links: groups.map((members) => linkOf(members, forms, similarities, sources)),
    speech: speechOf(sources, forms, closed),
  };
}

function unitsOf(
  sources: readonly Source[],
  people: readonly StoryPerson[],
  sentences: readonly SentenceItems[],
): ClauseUnit[] {
  const bySource = sources.map((): SentenceItems[] => []);
  for (const sentence of sentences) bySource[sentence.source].push(sentence);
  const storyPerson = new Map<string, number>();
  people.forEach(({ members }, index) => {
    for (const { source, person } of members) storyPerson.set(`${source} ${person}`, index);
  });
  return sources.flatMap((source, index) =>
    clauseUnits(source, index, bySource[index], ({ person, speaker }) => {
      const known = storyPerson.get(`${index} ${person}`);
      if (known !== undefined) return `person ${known}`;
      return speaker === null ? null : speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase();
    }),
  );
}

function weigh({ items, terms, news }: Clause, { weights }: Terms): WeighedTerms {
  const sorted = [...news].sort((a, b) => a - b);
  const shares = sorted.map((term) => {
    const { kind } = items[terms.indexOf(term)];
    return kind === "name" ? NAME_SHARE : kind === "modal" || kind === "negation" ? 0.5 : 1;
  });
  const squares = sorted.map((term, index) => (shares[index] * weights[term]) ** 2);
  return {
    terms: sorted,
    weights: squares,
    weak: shares.map((share) => share < 1),
    total: squares.reduce((sum, square) => sum + square, 0),
  };
}

/** Of a hundred reprints the first few stand for all, so that two wordings with many copies cost no more than others. */
const fewOf = ({ members }: Clause): readonly ClauseUnit[] => members.slice(0, 8);

function edgesOf(forms: readonly Clause[], keys: readonly WeighedTerms[], pairs: readonly [number, number][]): Edge[] {
  const scored = pairs.flatMap(([a, b]) => {
    if (!acrossSources(forms[a], forms[b])) return [];
    const { shared, strong, similarity } = overlapOf(keys[a], keys[b]);
    const least = relationOf(forms[a], forms[b]) === "narration" ? 3 : 1;
    // One common word says nothing, unless it is all that a fragment in quotation marks holds.
    const enough = strong >= least && (shared > 1 || (keys[a].terms.length === 1 && keys[b].terms.length === 1));
    return enough ? [{ a, b, similarity }] : [];
  });
  const utterances = new Set<string>();
  for (const { a, b, similarity } of scored) {
    if (similarity < ANCHOR || relationOf(forms[a], forms[b]) === "narration") continue;
    for (const x of fewOf(forms[a])) for (const y of fewOf(forms[b])) utterances.add(`${x.utterance}|${y.utterance}`);
  }
  const inside = (a: Clause, b: Clause): boolean =>
    fewOf(a).some((x) =>
      fewOf(b).some(
        (y) => utterances.has(`${x.utterance}|${y.utterance}`) || utterances.has(`${y.utterance}|${x.utterance}`),
      ),
    );
  return scored.filter(({ a, b, similarity }) => {
    const threshold = THRESHOLD[relationOf(forms[a], forms[b])];
    return similarity >= threshold || (similarity >= INSIDE_UTTERANCE && inside(forms[a], forms[b]));
  });
}

/** Fewer words than this say the same only in one mouth. */
const LEAST_COPY = 5;

/** Clauses that several sources word alike and no other wording is linked to. */
function copiesOf(forms: readonly Clause[], edges: readonly Edge[]): number[][] {
  const linked = new Set(edges.flatMap(({ a, b }) => [a, b]));
  return forms.flatMap(({ members }, index) => {
    if (linked.has(index) || new Set(members.map((unit) => unit.source)).size < 2) return [];
    const [{ speaker, items }] = members;
    const oneMouth = speaker !== null && members.every((unit) => unit.speaker === speaker);
    return oneMouth || items.length >= LEAST_COPY ? [[index]] : [];
  });
}

function linkOf(
  members: readonly number[],
  forms: readonly Clause[],
  similarities: ReadonlyMap<number, number>,
  sources: readonly Source[],
): Link {
  const units = members.flatMap((member) => forms[member].members);
  const passages = units
    .map(({ source, start, end }): Passage => ({ source, start, end }))
    .sort((x, y) => x.source - y.source || x.start - y.start);
  let weakest = 1;
  for (const a of members) {
    for (const b of members) weakest = Math.min(weakest, similarities.get(a * forms.length + b) ?? 1);
  }
  const wordings = members.map((member) => forms[member]);
  const kind = units.some((unit) => unit.quote >= 0) ? "quote" : "statement";
  const subject = subjectOf(kind, wordings, sources);
  return { kind, agreement: agreementOf(wordings), passages, subject, confidence: weakest };
}
