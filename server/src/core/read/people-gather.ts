import { WordClass } from "../lexicon/person-names";
import { type Candidate, withoutArticle } from "./people-candidates";
import { generationOf, genderOf, type Identity, isVariant, namesFit, nameWordsOf } from "./people-identity";
import { KnownNames } from "./people-known";
import type { WordTable } from "./people-words";

const start = (candidate: Candidate): number => candidate.name[0];

/** Joins the accepted full names of an article into identities, in order. */
export function gatherFullNames(table: WordTable, candidates: readonly Candidate[]): Identity[] {
  const known = new KnownNames();
  for (const candidate of candidates) {
    const words = nameWordsOf(table, candidate);
    const gender = genderOf(table, candidate);
    const generation = generationOf(table, candidate);
    const clash = (identity: Identity) =>
      identity.generation !== generation ||
      (gender !== "unknown" && identity.gender !== "unknown" && gender !== identity.gender);
    const fitting = known.like(words).filter((identity) => namesFit(identity.words, words) && !clash(identity));
    const same =
      fitting.find((identity) => identity.words.join(" ") === words.join(" ")) ?? fitting[fitting.length - 1];
    if (!same) {
      known.add({ words, mentions: [candidate], gender, generation });
      continue;
    }
    same.mentions.push(candidate);
    if (words.length > same.words.length || (words.length === same.words.length && same.words[0].length === 1))
      known.rename(same, words);
    if (same.gender === "unknown") same.gender = gender;
  }
  return known.identities;
}

/** Where an identity was last mentioned by name up to a token; -1 if only later. `full` are the mentions by a full name, in order. */
function lastBefore(identity: Identity, full: readonly Candidate[], at: number): number {
  let low = 0;
  let high = full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(full[middle]) <= at) low = middle + 1;
    else high = middle;
  }
  const byFull = low > 0 ? start(full[low - 1]) : -1;
  // Single words are added in order, so that the last of them is the nearest.
  const single = identity.mentions.length > full.length ? start(identity.mentions[identity.mentions.length - 1]) : -1;
  return Math.max(byFull, single);
}

/** Adds the accepted single words, in order, to the identities of full names or as identities of their own. */
export function gatherSingles(
  table: WordTable,
  fullNames: readonly Identity[],
  candidates: readonly Candidate[],
): readonly Identity[] {
  const known = new KnownNames(fullNames);
  const full = new Map(fullNames.map((identity) => [identity, [...identity.mentions]]));
  const nearest = (found: readonly Identity[], at: number): Identity | undefined => {
    let best: Identity | undefined;
    let last = -Infinity;
    for (const identity of found) {
      const place = lastBefore(identity, full.get(identity) ?? [], at);
      if (place > last) [best, last] = [identity, place];
    }
    return best;
  };
  for (const candidate of candidates) {
    const same = identityOf(table, known, candidate, nearest);
    if (same) {
      same.mentions.push(candidate);
      if (same.gender === "unknown") same.gender = genderOf(table, candidate);
    } else {
      known.add({
        words: [withoutArticle(candidate.last)],
        mentions: [candidate],
        gender: genderOf(table, candidate),
        generation: "",
      });
    }
  }
  return known.identities;
}

/** The identity that a single word names: by surname, else by another part of the name. Of several it is the nearest. */
function identityOf(
  table: WordTable,
  known: KnownNames,
  candidate: Candidate,
  nearest: (found: readonly Identity[], at: number) => Identity | undefined,
): Identity | undefined {
  const word = withoutArticle(candidate.last);
  const gender = genderOf(table, candidate);
  const fits = (identity: Identity) =>
    gender === "unknown" || identity.gender === "unknown" || identity.gender === gender;
  const pick = (found: readonly Identity[]) => nearest(found.filter(fits), start(candidate));
  const bearers = known.with(word);
  const bySurname = pick(bearers.filter(({ words }) => words[words.length - 1] === word));
  if (bySurname) return bySurname;
  if (candidate.honorific === "" || candidate.honorific === "sheikh") {
    const inner = pick(bearers.filter(({ words }) => words.slice(1).includes(word)));
    if (inner) return inner;
  }
  const first = pick(bearers.filter(({ words }) => words.length > 1 && words[0] === word));
  if (first) return first;
  if ((table.classes(candidate.name[candidate.name.length - 1]) & WordClass.common) !== 0) return undefined;
  return pick(known.spelledLike(word).filter(({ words }) => isVariant(words[words.length - 1], word)));
}
