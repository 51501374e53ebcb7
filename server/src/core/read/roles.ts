import { addressWords, nameNeighbours, WordClass } from "../lexicon/person-names";
import { firstEndingAfter } from "../text/span";
import type { Candidate } from "./people-candidates";
import type { WordTable } from "./people-words";
import {
  isHead,
  isModifier,
  isPlainNoun,
  isPossessive,
  isWithinTitle,
  LINKS,
  LONGEST,
  phraseStart,
  STATUS_BEHIND,
  statusEnd,
} from "./roles-phrase";
import { joinedBefore, joinedBehind } from "./roles-joined";
import { isSubjectOfVerb } from "./roles-subject";
import { roleOf, type Title } from "./roles-title";

const { portfolio, place, female, male, organisationHead } = WordClass;

/** How far before a name, in tokens, the noun of its title may stand. */
const FARTHEST = 8;

/** The title directly before a name, if any. */
function roleBefore(table: WordTable, first: number, limit: number, text: string): Title | null {
  let to = first - 1;
  // The dot of an abbreviated title: "Gen. Albrecht".
  if (to > limit && table.tokens[to].text === ".") to--;
  if (to < limit || table.tokens[to].kind !== "word" || isPossessive(table, to)) return null;
  if (addressWords.has(table.form(to))) return roleBefore(table, to, limit, text);
  if (isHead(table, to)) {
    const from = phraseStart(table, to, limit);
    return roleOf(table, from, to, to, text);
  }
  // "The president designate Ines Albrecht".
  if (STATUS_BEHIND.has(table.form(to)) && to - 1 >= limit && isHead(table, to - 1)) {
    if (statusEnd(table, to - 1) !== to) return null;
    return roleOf(table, phraseStart(table, to - 1, limit), to - 1, to, text);
  }
  // "Secretary of State Ines Albrecht", "president of Finland Ines Albrecht".
  // "The treasurer of the union": a body that is not named.
  const body = (table.classes(to) & organisationHead) !== 0 && nameNeighbours.determiner.has(table.form(to - 1));
  if ((table.classes(to) & (portfolio | place)) === 0 && !table.isCapital(to) && !body) return null;
  for (let link = to - 1; link > limit && to - link < FARTHEST; link--) {
    // "The attorney in Hull": where somebody works is no part of the title.
    const located = table.form(link) === "in";
    if (located || LINKS.has(table.form(link))) {
      if (!isHead(table, link - 1)) {
        // "Secretary of Defense for Health Affairs": a complement of the complement.
        if ((table.classes(link - 1) & portfolio) !== 0 || table.isCapital(link - 1)) continue;
        return null;
      }
      return roleOf(table, phraseStart(table, link - 1, limit), link - 1, located ? link - 1 : to, text);
    }
    const token = table.tokens[link];
    if (
      token.kind !== "word" ||
      (!table.isCapital(link) &&
        !(
          table.form(link) === "and" ||
          (table.classes(link) & portfolio) !== 0 ||
          nameNeighbours.determiner.has(table.form(link))
        ))
    )
      return null;
  }
  return null;
}

/** "the harbour master, Ines Albrecht,": the title before a comma. */
function roleBeforeComma(table: WordTable, first: number, last: number, limit: number, text: string): Title | null {
  if (table.tokens[first - 1]?.text !== "," || first - 2 < limit) return null;
  if (!/^[,.;:)–—-]$/.test(table.tokens[last + 1]?.text ?? "")) return null;
  const role = roleBefore(table, first - 1, limit, text);
  if (!role) return null;
  // It must be a whole noun phrase: opened by an article or a possessor.
  let opening = first - 2;
  while (opening > limit && table.tokens[opening].start > role.start) opening--;
  const isWhole = nameNeighbours.determiner.has(table.form(opening - 1)) || role.of !== null;
  return isWhole || joinedBefore(table, role, limit, text).length > 1 ? role : null;
}

/** Does a dot belong to a title ("Gov.", "Sen.", "Capt.")? */
const isAbbreviated = (table: WordTable, index: number): boolean =>
  table.isCapital(index) &&
  table.tokens[index].text.length < 5 &&
  table.tokens[index + 1]?.text === "." &&
  table.tokens[index].end === table.tokens[index + 1].start;

/** Does a complement run on into a person’s name: "State Ines Albrecht"? */
function endsWithName(table: WordTable, from: number, to: number): boolean {
  const forename = female | male;
  return (
    to - from >= 2 &&
    table.isCapital(to) &&
    (table.classes(to) & organisationHead) === 0 &&
    (table.classes(to - 1) & forename) !== 0 &&
    table.isCapital(to - 1) &&
    (table.classes(to - 2) & portfolio) !== 0
  );
}

/** An apposition behind a name: "X, the harbour master", "X, Putin’s aide", "X, 44, a teacher", "X (finance minister)". */
function roleAfter(table: WordTable, last: number, limit: number, text: string): Title | null {
  // The dot of "Jr." belongs to the name.
  let i = /^(?:jr|sr)$/.test(table.form(last)) && table.tokens[last + 1]?.text === "." ? last + 2 : last + 1;
  const opening = table.tokens[i]?.text;
  if (opening !== "," && opening !== "(") return null;
  i++;
  if (table.tokens[i]?.kind === "number" && table.tokens[i + 1]?.text === ",") i += 2;
  if (table.form(i) === "who" && /^(?:is|was)$/.test(table.form(i + 1))) i += 2;
  if (nameNeighbours.determiner.has(table.form(i))) i++;
  const from = i;
  let head = -1;
  for (; i < limit && i - from < LONGEST; i++) {
    if (table.tokens[i].text === "." && table.isCapital(i - 1) && table.tokens[i - 1].text.length < 5) continue;
    if (/^['’]$/.test(table.tokens[i].text) && isPossessive(table, i - 1)) continue;
    if (table.tokens[i].kind !== "word") break;
    if (isHead(table, i) && !isPossessive(table, i)) head = i;
    else if (isWithinTitle(table, i)) continue;
    else if (head >= 0) break;
    else if (!isModifier(table, i) && !isPossessive(table, i) && !isPlainNoun(table, i)) return null;
  }
  if (head < 0) return null;
  // "X, President Y and …", "X, Gov. Y and …" are lists, no appositions.
  const status = statusEnd(table, head);
  const next = isAbbreviated(table, head) ? head + 2 : status + 1;
  if (table.isCapital(next) && table.tokens[next].kind === "word") return null;
  if ((table.classes(head) & (female | male)) !== 0 && table.isCapital(head)) return null;
  let to = status;
  if (LINKS.has(table.form(status + 1))) {
    let j = status + 2;
    while (
      j < limit &&
      j - status < 7 &&
      table.tokens[j].kind === "word" &&
      (table.isCapital(j) || (table.classes(j) & portfolio) !== 0 || nameNeighbours.determiner.has(table.form(j)))
    )
      j++;
    // "X, Secretary of State Y and …" is a list as well.
    if (endsWithName(table, status + 2, j - 1)) return null;
    while (j > status + 2 && nameNeighbours.determiner.has(table.form(j - 1))) j--;
    if (j > status + 2) to = j - 1;
    if (isPossessive(table, to) && table.tokens[to].kind === "word") to = status;
  }
  const behind = isAbbreviated(table, to) ? to + 2 : to + 1;
  if (opening === "," && behind < limit && isSubjectOfVerb(table, behind)) return null;
  return roleOf(table, from, head, to, text);
}

/** The titles that stand beside one mention of a person. `limit` is the first token of its block, `end` the one behind its last. */
export function rolesBeside(table: WordTable, candidate: Candidate, limit: number, end: number, text: string): Title[] {
  const first = candidate.name[0];
  const last = candidate.name[candidate.name.length - 1];
  const roles: Title[] = [];
  const before = roleBefore(table, first, limit, text) ?? roleBeforeComma(table, first, last, limit, text);
  if (before) roles.push(...joinedBefore(table, before, limit, text));
  const after = roleAfter(table, last, end, text);
  if (after) roles.push(after, ...joinedBehind(table, after, firstEndingAfter(table.tokens, after.end), end, text));
  return roles;
}
