import { areaWords } from "../lexicon/areas";
import { nameNeighbours, WordClass } from "../lexicon/person-names";
import { apposedToKin, apposedToOffice } from "./people-apposed";
import { type Candidate, mainWords } from "./people-candidates";
import type { WordTable } from "./people-words";
import { STATUS_BEHIND } from "./roles-phrase";

const { female, male, surname, place, demonym, personNoun, kinship, organisation } = WordClass;
const { organisationHead, organisationOpening, particle, suffix, verb, common, calendar, honorific } = WordClass;
const FORENAME = female | male;
/** "(R)", "(D-Calif.)", ", R-Miss.,": the party of a member of Congress, and where he comes from. */
const PARTY = /^[DRI](?:-\p{Lu}[\p{L}.]{0,12})?$/u;
const REGNAL = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XV)$/;
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.){1,5}\p{Lu})$/u;
/** Prepositions behind which hardly anybody is named. */
const isLocative = (word: string): boolean => nameNeighbours.where.has(word) || areaWords.near.has(word);

/** What the words of a name say by themselves: above 0 for a person. */
export function innerEvidence(table: WordTable, candidate: Candidate): number {
  const main = mainWords(table, candidate);
  const classes = main.map((index) => table.classes(index));
  const known = table.classesTogether(candidate.name);
  let score = 0;
  if ((known & (place | organisation)) !== 0)
    score -= main.length > 1 ? 8 : (known & (FORENAME | surname)) !== 0 ? 2 : 4;
  // "Berrow & Hale", "St Mary’s": a firm, a church.
  if (candidate.segment.joined) score -= 8;
  if (nameNeighbours.saint.has(table.form(candidate.name[0])) && main.length < 3) score -= 4;
  if (main.length === 1) {
    const [own] = classes;
    if ((own & surname) !== 0) score += (own & common) !== 0 ? 0.5 : 1.5;
    if ((own & FORENAME) !== 0) score += (own & common) !== 0 ? 0 : 1;
    if ((own & (demonym | calendar)) !== 0) score -= 6;
    if ((own & (organisationHead | organisationOpening)) !== 0) score -= 3;
    if ((own & (personNoun | kinship | honorific)) !== 0) score -= (own & (surname | FORENAME)) !== 0 ? 2 : 6;
    if ((own & common) !== 0) score -= 2.5;
    if (candidate.name.length > 1) score += 1.5;
    const { text } = table.tokens[main[0]];
    if (own === 0 && text.length > 3 && !candidate.segment.opensSentence && !table.isWrittenSmall(table.form(main[0])))
      score += 0.8;
    if (text === text.toUpperCase()) score -= 4;
    return score;
  }
  const [first] = classes;
  const last = classes[classes.length - 1];
  const doubtful = (first & (place | demonym)) !== 0 || ((first & common) !== 0 && candidate.segment.opensSentence);
  if ((first & FORENAME) !== 0) score += doubtful ? 2 : 3.5;
  else if (classes.every((own) => (own & ~(surname | FORENAME | particle)) === 0)) score += 1;
  if ((last & surname) !== 0) score += 1;
  else if ((last & FORENAME) !== 0) score += 0.5;
  if (REGNAL.test(table.tokens[main[main.length - 1]].text)) score += 2;
  main.forEach((index, position) => {
    const own = classes[position];
    const { text } = table.tokens[index];
    if (INITIALS.test(text)) score += position < main.length - 1 ? 2 : -1;
    else if (text.length > 1 && text === text.toUpperCase() && /^[A-Z]/.test(text)) score -= 1.5;
    // "Bill" heads "the Housing Bill", and is a forename at the front.
    const isHead = (own & organisationHead) !== 0 && !(position === 0 && (own & FORENAME) !== 0);
    if (isHead) score -= (own & (surname | FORENAME)) !== 0 && (own & common) === 0 ? 1 : 3.5;
    if (position === 0 && (own & organisationOpening) !== 0) score -= (own & FORENAME) !== 0 ? 1 : 3;
    if ((own & (demonym | calendar)) !== 0) score -= (own & (surname | FORENAME)) !== 0 ? 1 : 3;
    if ((own & place) !== 0 && (own & (FORENAME | surname)) === 0) score -= 2;
    // "Douglas Cardinal": a common word behind a forename is a surname, where nothing speaks against it.
    const isSurname = position > 0 && position === main.length - 1 && (first & FORENAME) !== 0 && !doubtful;
    // "Robert De Vries": a particle with a capital, in the middle.
    const joins = (own & particle) !== 0 && position > 0 && position < main.length - 1;
    const isWord = (own & (common | personNoun)) !== 0 && (own & (surname | FORENAME)) === 0;
    if (isWord && !joins) score -= isSurname ? 0.5 : 2.5;
    if (table.isWrittenSmall(table.form(index)) && (own & FORENAME) === 0) score -= isSurname ? 0.5 : 1;
  });
  if (candidate.name.some((index) => (table.classes(index) & particle) !== 0 && !table.isCapital(index))) score += 1;
  if (candidate.name.some((index, position) => position > 0 && (table.classes(index) & suffix) !== 0)) score += 3;
  if (main.length > 4) score -= 2;
  return score;
}

const at = (table: WordTable, index: number): string => table.tokens[index]?.text ?? "";

/** The evidence of an apposition or an age behind a name: ", 44,", ", a harbour master", ", who". */
function afterComma(table: WordTable, index: number, hasForename: boolean, known: boolean): number {
  const word = at(table, index);
  if (PARTY.test(word) && word.length > 1) return 5;
  if (/^\d{1,3}$/.test(word)) return /^[,.;)]$/.test(at(table, index + 1)) && Number(word) < 111 ? 4.5 : 0;
  // "Arlow or Wrenholm, who drew": two teams may be spoken of like persons.
  if (word === "who" || word === "whom") return known ? 4 : 2;
  if (word === "whose") return 1;
  if (table.isCapital(index)) {
    const next = at(table, index + 1);
    if (hasForename) return 0;
    if ((table.classes(index) & place) !== 0) return next === "," || next === "." ? -2.5 : -1;
    return 0;
  }
  for (let i = index; i < index + 8 && i < table.tokens.length; i++) {
    const token = table.tokens[i];
    if (token.kind !== "word") return 0;
    if ((table.classes(i) & (personNoun | kinship)) !== 0 && !table.isCapital(i)) return 2.5;
    if (i > index && (table.classes(i) & verb) !== 0) return 0;
  }
  return 0;
}

/** "Botanist who …", "Teenagers who …": a word with which a sentence begins and that no list of names has. */
const isUnknownWord = (table: WordTable, { name, before, segment }: Candidate): boolean =>
  name.length + before.length === 1 && segment.opensSentence && (table.classes(name[0]) & (FORENAME | surname)) === 0;

/** What stands around one mention: above 0 for a person. */
export function outerEvidence(table: WordTable, candidate: Candidate): number {
  const { name, segment } = candidate;
  const first = name[0];
  const last = name[name.length - 1];
  let score = 0;
  if (nameNeighbours.bare.has(candidate.honorific) && table.form(candidate.before[0] - 1) === "the") score -= 3;
  else if (candidate.honorific !== "") score += 6;
  else if (candidate.titled || apposedToKin(table, candidate) || apposedToOffice(table, candidate)) score += 3;
  const isPlain = candidate.before.length === 0;
  const before = isPlain ? table.form(first - 1) || at(table, first - 1) : "";
  if (isPlain && isLocative(before)) score -= 2.5;
  else if (isPlain && nameNeighbours.impersonal.has(before)) score -= 2;
  else if (before === "of" && table.isCapital(STATUS_BEHIND.has(table.form(first - 2)) ? first - 3 : first - 2))
    score -= 2;
  else if (isPlain && (table.classes(first - 1) & verb) !== 0 && !table.isCapital(first - 1))
    score += before === "said" || before === "says" ? 2 : 0.5;
  if (segment.opensSentence && isPlain && name.length === 1) score -= 0.5;
  // Behind the name: the dot of an abbreviation is skipped.
  let next = last + 1;
  if (at(table, next) === "." && /^(?:jr|sr)$/.test(table.form(last))) next++;
  const possessive = table.hasPossessive(last);
  const after = at(table, next);
  if (possessive) {
    for (let i = next; i < next + 4; i++) {
      if ((table.classes(i) & kinship) !== 0) return score + 2.5;
      if ((table.classes(i) & personNoun) !== 0) return score + 1;
    }
    return score;
  }
  const known =
    name.length > 1 || !isPlain || !/^(?:and|or)$/.test(before) || (table.classes(first) & (FORENAME | surname)) !== 0;
  if (after === ",")
    score += afterComma(table, next + 1, (table.classes(first) & FORENAME) !== 0 && name.length > 1, known);
  else if (after === "(") {
    if (PARTY.test(at(table, next + 1))) score += 5;
    else if (/^\d{1,3}$/.test(at(table, next + 1)) && at(table, next + 2) === ")") score += 2;
    else if (/^[A-Z]{2,6}$/.test(at(table, next + 1))) score -= 3;
  } else if (after === "who") score += isUnknownWord(table, candidate) ? 1 : 4;
  else if (nameNeighbours.personal.has(after)) score += 2;
  else if (table.tokens[next]?.kind === "number") score -= 1.5;
  else if ((table.classes(next) & verb) !== 0 && !table.isCapital(next)) score += 2;
  return score;
}
