import { WordClass } from "../lexicon/person-names";
import { type Candidate, withoutArticle } from "./people-candidates";
import { generationOf, genderOf, type Identity, isVariant, namesFit, nameWordsOf } from "./people-identity";
import type { WordTable } from "./people-words";

const start = (candidate: Candidate): number => candidate.name[0];

/** Joins the accepted full names of an article into identities, in order. */
export function gatherFullNames(table: WordTable, candidates: readonly Candidate[]): Identity[] {
  const identities: Identity[] = [];
  for (const candidate of candidates) {
    const words = nameWordsOf(table, candidate);
    const gender = genderOf(table, candidate);
    const generation = generationOf(table, candidate);
    const clash = (identity: Identity) =>
      identity.generation !== generation ||
      (gender !== "unknown" && identity.gender !== "unknown" && gender !== identity.gender);
    const fitting = identities.filter((identity) => namesFit(identity.words, words) && !clash(identity));
    const same =
      fitting.find((identity) => identity.words.join(" ") === words.join(" ")) ?? fitting[fitting.length - 1];
    if (!same) {
      identities.push({ words, mentions: [candidate], gender, generation });
      continue;
    }
    same.mentions.push(candidate);
    if (words.length > same.words.length || (words.length === same.words.length && same.words[0].length === 1))
      same.words = words;
    if (same.gender === "unknown") same.gender = gender;
  }
  return identities;
}

/** How near before a token the identity was last mentioned by name; Infinity if only later. */
function recency(identity: Identity, at: number): number {
  let nearest = Infinity;
  for (const mention of identity.mentions) {
    const distance = at - start(mention);
    if (distance >= 0 && distance < nearest) nearest = distance;
  }
  return nearest;
}

/** The identity that a single word names: by surname, else by another part of the name. */
function identityOf(table: WordTable, identities: readonly Identity[], candidate: Candidate): Identity | undefined {
  const word = withoutArticle(candidate.last);
  const gender = genderOf(table, candidate);
  const fits = (identity: Identity) =>
    gender === "unknown" || identity.gender === "unknown" || identity.gender === gender;
  const pick = (found: readonly Identity[]): Identity | undefined => {
    const possible = found.filter(fits);
    if (possible.length < 2) return possible[0];
    const at = start(candidate);
    return possible.reduce((best, identity) => (recency(identity, at) < recency(best, at) ? identity : best));
  };
  const bySurname = pick(identities.filter(({ words }) => words[words.length - 1] === word));
  if (bySurname) return bySurname;
  if (candidate.honorific === "" || candidate.honorific === "sheikh") {
    const inner = pick(identities.filter(({ words }) => words.slice(1).includes(word)));
    if (inner) return inner;
  }
  const first = pick(identities.filter(({ words }) => words.length > 1 && words[0] === word));
  if (first) return first;
  if ((table.classes(candidate.name[candidate.name.length - 1]) & WordClass.common) !== 0) return undefined;
  return pick(identities.filter(({ words }) => isVariant(words[words.length - 1], word)));
}

/** Adds the accepted single words, in order, to the identities or as identities of their own. */
export function gatherSingles(table: WordTable, identities: Identity[], candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const same = identityOf(table, identities, candidate);
    if (same) {
      same.mentions.push(candidate);
      if (same.gender === "unknown") same.gender = genderOf(table, candidate);
    } else {
      identities.push({
        words: [withoutArticle(candidate.last)],
        mentions: [candidate],
        gender: genderOf(table, candidate),
        generation: "",
      });
    }
  }
}
