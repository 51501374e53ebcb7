import { WordClass } from "../lexicon/person-names";
import { type Article, type Block, isNarrative } from "../text/article";
import { type Candidate, candidateOf, mainWords, withoutArticle } from "./people-candidates";
import { innerEvidence, outerEvidence } from "./people-evidence";
import { gatherFullNames, gatherSingles } from "./people-gather";
import { namesOf } from "./people-others";
import { segmentsOf } from "./people-segments";
import { peopleOf } from "./people-persons";
import { isInCapitals } from "./people-titles";
import { type WordTable, wordsOf } from "./people-words";
import type { NameMention, Person } from "./reading";

/** What a name needs in all its mentions together to be taken for a person’s. */
const THRESHOLD = 3;
/** No single context outweighs the rest. */
const CONTEXT_LIMIT = 6;

interface Weighed {
  readonly candidate: Candidate;
  readonly local: number;
}

/** The evidence for each form in all its mentions: what its words say, once, and what stands around each. */
function weigh(table: WordTable, weighed: readonly Weighed[]): Map<string, number> {
  const totals = new Map<string, { inner: number; outer: number }>();
  for (const { candidate, local } of weighed) {
    const total = totals.get(candidate.form);
    if (total) total.outer += local;
    else totals.set(candidate.form, { inner: innerEvidence(table, candidate), outer: local });
  }
  return new Map(
    [...totals].map(([form, { inner, outer }]) => [
      form,
      inner + Math.max(-CONTEXT_LIMIT, Math.min(CONTEXT_LIMIT, outer)),
    ]),
  );
}

/** Does a word that is part of an accepted name mean that person here? A place or a common word needs a context that allows it. */
function calledAgain(table: WordTable, candidate: Candidate, local: number): boolean {
  const own = table.classes(candidate.name[candidate.name.length - 1]);
  if ((own & (WordClass.calendar | WordClass.demonym)) !== 0 && (own & WordClass.surname) === 0) return local > 0;
  if (candidate.segment.opensSentence && table.isWrittenSmall(candidate.form)) return local > 0;
  return local > ((own & WordClass.place) !== 0 ? -1 : -3);
}

/** The words by which an accepted full name may be called again. */
function callableWords(table: WordTable, accepted: readonly Candidate[]): Set<string> {
  const words = new Set<string>();
  for (const candidate of accepted)
    for (const index of mainWords(table, candidate)) words.add(withoutArticle(table.form(index)));
  return words;
}

/** Finds the people whom an article names, and its other names. `references` are still empty. */
export function readPeople(
  article: Article,
  table: WordTable = wordsOf(article),
): { people: Person[]; names: NameMention[] } {
  const candidates: Candidate[] = [];
  const capitals: Block[] = [];
  article.blocks.forEach((block, index) => {
    if (!isNarrative(block)) return;
    if (isInCapitals(table, block)) {
      capitals.push(block);
      return;
    }
    for (const segment of segmentsOf(table, block, index)) {
      const candidate = candidateOf(table, segment);
      if (candidate) candidates.push(candidate);
    }
  });
  const weighed = candidates.map((candidate) => ({ candidate, local: outerEvidence(table, candidate) }));
  const isFull = ({ candidate }: Weighed) => mainWords(table, candidate).length > 1;
  const full = weighed.filter(isFull);
  const totals = weigh(table, full);
  const singles = weighed.filter((item) => !isFull(item));
  const surnames = new Map<string, number>();
  for (const { candidate } of singles) surnames.set(candidate.last, (surnames.get(candidate.last) ?? 0) + 1);
  // A name that is called by its last word alone later is more likely a person’s.
  const acceptedFull = full.filter(
    ({ candidate }) => (totals.get(candidate.form) ?? 0) + (surnames.has(candidate.last) ? 2 : 0) >= THRESHOLD,
  );
  const callable = callableWords(
    table,
    acceptedFull.map(({ candidate }) => candidate),
  );
  const singleTotals = weigh(table, singles);
  const acceptedSingles = singles.filter(({ candidate, local }) => {
    const total = singleTotals.get(candidate.form) ?? 0;
    if (!callable.has(candidate.last)) return total >= THRESHOLD;
    return calledAgain(table, candidate, local);
  });
  const identities = gatherSingles(
    table,
    gatherFullNames(
      table,
      acceptedFull.map(({ candidate }) => candidate),
    ),
    acceptedSingles.map(({ candidate }) => candidate),
  );
  const used = new Set<Candidate>();
  for (const { mentions } of identities) for (const candidate of mentions) used.add(candidate);
  const others = candidates.filter((candidate) => !used.has(candidate));
  return { people: peopleOf(article, table, identities, capitals), names: namesOf(article, table, others) };
}
