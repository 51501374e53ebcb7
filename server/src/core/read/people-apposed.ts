import { closedClasses, wordClass } from "../lexicon/attribution";
import { traders, WordClass } from "../lexicon/person-names";
import { type Candidate, mainWords } from "./people-candidates";
import type { WordTable } from "./people-words";

/** So many words may stand between "the" and the noun of an office: "the former deputy finance minister". */
const LONGEST_OFFICE = 5;

const isComma = (table: WordTable, index: number): boolean => table.tokens[index]?.text === ",";

/** What may end an apposition. */
const CLOSES = new Set([",", ".", ";", ")", "("]);

/** "The harbour manager, Kath Bowen, said": a name of two words or more behind somebody's office, between commas. */
export function apposedToOffice(table: WordTable, candidate: Candidate): boolean {
  const first = candidate.name[0];
  if (candidate.before.length > 0 || !isComma(table, first - 1) || mainWords(table, candidate).length < 2) return false;
  const last = candidate.name[candidate.name.length - 1];
  if (!CLOSES.has(table.tokens[last + 1]?.text ?? "")) return false;
  const noun = first - 2;
  if (table.isCapital(noun) || (table.classes(noun) & WordClass.personNoun) === 0 || traders.has(table.form(noun)))
    return false;
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_OFFICE) && table.tokens[at].kind === "word"; at--)
    if (opensPhrase(table, at)) return true;
  return false;
}

/** "Her son Jamie", "Mr Frost's husband, Gareth": a name behind a relation of somebody. */
export function apposedToKin(table: WordTable, candidate: Candidate): boolean {
  if (candidate.before.length > 0) return false;
  const first = candidate.name[0];
  const noun = isComma(table, first - 1) ? first - 2 : first - 1;
  if (table.isCapital(noun) || (table.classes(noun) & WordClass.kinship) === 0) return false;
  for (let at = noun - 1; at >= Math.max(0, noun - 3) && table.tokens[at].kind === "word"; at--)
    if (isPossessor(table, at)) return true;
  return false;
}

const opensPhrase = (table: WordTable, index: number): boolean =>
  table.form(index) === "the" || isPossessor(table, index);

const isPossessor = (table: WordTable, index: number): boolean =>
  table.hasPossessive(index) || ((closedClasses.get(table.form(index)) ?? 0) & wordClass.possessive) !== 0;
