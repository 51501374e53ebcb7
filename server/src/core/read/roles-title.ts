import { addressWords, nameNeighbours, officeStatus, WordClass } from "../lexicon/person-names";
import type { WordTable } from "./people-words";
import type { Role } from "./reading";
import { HEAD, isInitials, isPossessive, LINKS, STATUS_BEHIND } from "./roles-phrase";

const { personNoun, roleModifier, portfolio, demonym, place, honorific, organisationHead } = WordClass;

/** A title whose mention is not known yet. */
export type Title = Omit<Role, "mention">;

const MINISTER = /^(?:minister|secretary)$/i;

/** Does a word before the noun of an office name whose it is: "US", "Finnish", "Harbour Trust"? `last` is the last word that did. */
function isOwner(table: WordTable, index: number, last: number | undefined): boolean {
  const own = table.classes(index);
  if ((own & (demonym | place)) !== 0 && (own & (personNoun | portfolio)) === 0) return true;
  if (isInitials(table.tokens[index])) return true;
  if (table.isCapital(index) && (own & (HEAD | roleModifier | portfolio | honorific)) === 0) return true;
  return (own & organisationHead) !== 0 && last === index - 1 && !isPortfolio(table, index);
}

/** "Norway’s finance minister", "the Danish Finance Minister": the office of finance, and no body that is called so. */
function isPortfolio(table: WordTable, index: number): boolean {
  return (table.classes(index) & portfolio) !== 0 && MINISTER.test(table.form(index + 1));
}

/** Builds the role of the words from `from` to `to`, whose noun is at `head`. Null for a mere form of address. */
export function roleOf(table: WordTable, from: number, head: number, to: number, text: string): Title | null {
  let status: Role["status"] = "current";
  const title: string[] = [];
  const owners: number[] = [];
  let possessorEnd = -1;
  for (let i = from; i <= head; i++) if (isPossessive(table, i)) possessorEnd = i;
  for (let i = from; i <= head; i++) {
    if (table.tokens[i].kind !== "word") continue;
    const form = table.form(i);
    const prefixed = /^(?:ex|former)-(.{1,60})$/.exec(form);
    const elect = /^(.{1,60})-(?:elect|designate)$/.exec(form);
    const told = officeStatus.get(form);
    if (i <= possessorEnd) owners.push(i);
    else if (prefixed) {
      status = "former";
      title.push(prefixed[1]);
    } else if (told) status = told;
    else if (elect) {
      status = "designate";
      title.push(elect[1]);
    } else if (i < head && isOwner(table, i, owners[owners.length - 1])) owners.push(i);
    else if (!nameNeighbours.determiner.has(form)) title.push(form);
  }
  // What follows the noun: "of state", "for defence", "of Finland".
  for (let i = head + 1; i <= to; i++) {
    if (table.tokens[i].kind !== "word") continue;
    const form = table.form(i);
    if (STATUS_BEHIND.has(form)) status = "designate";
    if (!LINKS.has(form)) continue;
    const words: number[] = [];
    for (let at = i + 1; at <= to && !LINKS.has(table.form(at)); at++)
      if (table.tokens[at].kind === "word" && !nameNeighbours.determiner.has(table.form(at))) words.push(at);
    if (words.length === 0) break;
    const isOffice = words.every((at) => (table.classes(at) & portfolio) !== 0 || table.form(at) === "and");
    if (isOffice) title.push(form, ...words.map((at) => table.form(at).toLowerCase()));
    else if (owners.length === 0) {
      for (let at = words[0]; at <= to && owners.length < 4; at++) if (table.isCapital(at)) owners.push(at);
      break;
    }
  }
  if (title.length === 0 || title.every((word) => addressWords.has(word))) return null;
  const of = owners.length > 0 ? printed(table, owners[0], owners[owners.length - 1], text) : null;
  return { start: table.tokens[from].start, end: table.tokens[to].end, title: title.join(" "), status, of };
}

/** No possessor is told at greater length, in characters. */
const LONGEST_OWNER = 60;

function printed(table: WordTable, first: number, last: number, text: string): string {
  const words = text.slice(table.tokens[first].start, table.end(last)).replace(/\s{1,9}/g, " ");
  return words.slice(0, LONGEST_OWNER);
}
