import { nameNeighbours, titlesAlike, wordClasses, WordClass } from "../lexicon/person-names";
import type { Discourse } from "./coreference-discourse";
import type { WordTable } from "./people-words";
import type { Person } from "./reading";

const alike = (a: string, b: string): boolean => a === b || titlesAlike.get(a)?.has(b) === true;

/** A noun phrase that may point to a person: "the Kremlin aide", "Putin’s aide", "the former minister". */
interface Nominal {
  /** Tokens of the phrase, from its article or possessor to its noun. */
  readonly from: number;
  readonly head: number;
  /** Folded words between. */
  readonly modifiers: readonly string[];
  /** Does a name own it: "Kern’s aide"? */
  readonly owned: boolean;
  /** Is it opened by "the", "this", a possessive or a name’s possessive? */
  readonly definite: boolean;
}

const HEAD = WordClass.personNoun | WordClass.kinship;
const PLACE = WordClass.demonym | WordClass.place;

/** The noun phrase in a range of tokens; null where its noun is none for a person. */
export function nominalIn(table: WordTable, from: number, to: number): Nominal | null {
  let head = -1;
  for (let i = from; i <= to; i++) {
    if (table.tokens[i].kind !== "word") {
      if (head >= 0) break;
      continue;
    }
    const form = table.form(i);
    if (
      head >= 0 &&
      (form === "of" || form === "for" || form === "who" || form === "in" || form === "at" || form === "to")
    )
      break;
    if ((table.classes(i) & HEAD) !== 0 && !table.hasPossessive(i)) head = i;
    else if (head >= 0 && !table.isCapital(i)) break;
  }
  if (head < 0) return null;
  let definite = nameNeighbours.definite.has(table.form(from));
  const modifiers: string[] = [];
  let owned = false;
  for (let i = from; i < head; i++) {
    if (table.hasPossessive(i)) {
      definite = true;
      if (table.isCapital(i)) owned = true;
    }
    const form = table.form(i);
    if (form !== "" && !nameNeighbours.determiner.has(form)) modifiers.push(form);
  }
  return { from, head, modifiers, owned, definite };
}

/** A possessor and its adjective share their beginning ("Russia", "Russian"); "US" and "American" are one. */
function samePlace(a: string, b: string): boolean {
  const name = (word: string) =>
    word
      .toLowerCase()
      .replace(/\./g, "")
      .replace(/^(?:american|america|united states|usa)$/, "us")
      .replace(/^(?:british|britain)$/, "uk");
  const [x, y] = [name(a), name(b)];
  return x === y || (x.length > 3 && y.length > 3 && x.slice(0, 4) === y.slice(0, 4));
}

/** How well a role answers to a nominal: 0 for not at all. */
function fit(nominal: Nominal, table: WordTable, role: Person["roles"][number]): number {
  const head = table.form(nominal.head);
  const words = role.title.split(" ");
  // The noun of "secretary of state" stands before its complement.
  const link = words.findIndex((word) => word === "of" || word === "for" || word === "to");
  const noun = words[link > 0 ? link - 1 : words.length - 1];
  if (!alike(noun, head)) return 0;
  let score = noun === head ? 3 : 2;
  const former = nominal.modifiers.some((modifier) => modifier === "former" || modifier === "ex");
  // "The former mayor" in a text about the mayor is who held the office before; a former mayor may be "the mayor" again.
  if (former && role.status !== "former") return 0;
  if (!former && role.status === "former") score -= 1.5;
  if (ofAnotherOffice(nominal.modifiers, words)) return 0;
  let belongs = !nominal.owned;
  for (const modifier of nominal.modifiers) {
    if (words.includes(modifier)) score += 1;
    else if (role.of !== null && role.of.split(" ").some((part) => samePlace(part, modifier))) {
      score += 2;
      belongs = true;
    } else if (role.of !== null && (table.classes(nominal.head - 1) & PLACE) !== 0) score -= 2;
  }
  // "Marsh’s spokesman" is no secretary whom nothing ties to Marsh.
  return belongs || noun === head ? score : 0;
}

/** Says both what an office is for, and not the same: "the home secretary" and a prime minister? */
function ofAnotherOffice(modifiers: readonly string[], title: readonly string[]): boolean {
  const own = modifiers.filter(namesOffice);
  return own.length > 0 && title.some(namesOffice) && !own.some((modifier) => title.includes(modifier));
}

const namesOffice = (word: string): boolean =>
  nameNeighbours.office.has(word) || ((wordClasses.get(word) ?? 0) & WordClass.portfolio) !== 0;

/** How well somebody’s titles answer to a nominal. */
interface Answer {
  readonly person: number;
  readonly score: number;
}

/** Finds the people whose titles answer to a nominal; what a nominal was answered is kept. */
export class Titles {
  private readonly answers = new Map<string, readonly Answer[]>();

  constructor(
    private readonly table: WordTable,
    private readonly people: readonly Person[],
  ) {}

  answering(nominal: Nominal): readonly Answer[] {
    // Everything that the fit of a title depends on.
    const ofPlace = (this.table.classes(nominal.head - 1) & PLACE) !== 0;
    const key = `${this.table.form(nominal.head)} ${ofPlace} ${nominal.owned} ${nominal.modifiers.join(" ")}`;
    let found = this.answers.get(key);
    if (!found) {
      found = this.people
        .map(({ roles }, person) => ({
          person,
          score: roles.reduce((most, role) => Math.max(most, fit(nominal, this.table, role)), 0),
        }))
        .filter(({ score }) => score >= 2);
      this.answers.set(key, found);
    }
    return found;
  }
}

/** Behind this many characters a person is no longer near. */
const NEAR = 900;

/**
 * Whom a nominal means: the person whose title answers to it best; where titles of two answer alike, the one named in the
 * sentences before, unless both are; -1 where it stays open. The first `count` entities stand before it.
 */
export function resolveNominal(
  nominal: Nominal,
  table: WordTable,
  titles: Titles,
  discourse: Discourse,
  count: number,
): number {
  if (!nominal.definite) return -1;
  const seen = titles.answering(nominal).filter(({ person }) => discourse.speaksOf(person, count));
  if (seen.length < 2) return seen[0]?.person ?? -1;
  const best = seen.reduce((most, { score }) => Math.max(most, score), 0);
  const top = new Set(seen.filter(({ score }) => score >= best - 0.5).map(({ person }) => person));
  if (top.size === 1) return [...top][0];
  const candidates = new Set<number>();
  let block = -1;
  for (const entity of discourse.near(table.tokens[nominal.head].start, NEAR, count)) {
    if (!top.has(entity.person)) continue;
    if (block < 0) block = entity.block;
    if (entity.block === block) candidates.add(entity.person);
  }
  return candidates.size === 1 ? [...candidates][0] : -1;
}
