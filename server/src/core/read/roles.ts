import { WordClass } from "../lexicon/person-names";
import type { Candidate } from "./people-candidates";
import { CLOSED, type WordTable } from "./people-words";
import type { Token } from "../text/tokens";
import type { Role } from "./reading";

const { personNoun, kinship, roleModifier, portfolio, demonym, place, common, verb, calendar } = WordClass;
const { honorific, female, male, organisationHead } = WordClass;
const HEAD = personNoun | kinship;
const STATUS: Readonly<Record<string, Role["status"]>> = {
  former: "former",
  ex: "former",
  late: "former",
  onetime: "former",
  "one-time": "former",
  erstwhile: "former",
  ousted: "former",
  deposed: "former",
  acting: "acting",
  interim: "acting",
  designate: "designate",
  elect: "designate",
  incoming: "designate",
};
const DETERMINER = new Set(["the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that"]);
/** Words of address that say nothing of an office. */
const ADDRESS = new Set(["mr", "mrs", "ms", "miss", "mx", "messrs", "sir", "dame", "lord", "lady", "dr"]);
const LINKS = new Set(["of", "for", "to", "at"]);
/** No title is longer than this. */
const LONGEST = 9;

const isPossessive = (table: WordTable, index: number): boolean =>
  index >= 0 &&
  (table.hasPossessive(index) ||
    (/^['’]$/.test(table.tokens[index + 1]?.text ?? "") && table.tokens[index].end === table.tokens[index + 1].start));

const isHead = (table: WordTable, index: number): boolean =>
  index >= 0 && table.tokens[index].kind === "word" && (table.classes(index) & HEAD) !== 0;

/** "US" is folded to a pronoun of the closed classes, and is none before a title. */
const isInitials = ({ text }: Token): boolean => text === "US";

/** May a word stand before the noun of an office, within its phrase? */
export function isModifier(table: WordTable, index: number): boolean {
  const token = table.tokens[index];
  if (token === undefined || token.kind !== "word" || DETERMINER.has(table.form(index))) return false;
  const own = table.classes(index);
  if (table.isCapital(index)) return (own & calendar) === 0;
  if (isInitials(token)) return true;
  if (STATUS[token.text] !== undefined) return true;
  if ((own & verb) !== 0) return false;
  if ((own & (roleModifier | portfolio | HEAD | organisationHead)) !== 0) return true;
  return (
    (own & common) !== 0 &&
    /(?:al|ic|ive|ary|ful|ous|ing|ed|ior|ern|time|est|ry|ty|or|er)$/.test(token.text) &&
    token.text.length > 4
  );
}

/** A lower-case word that may be a noun before another noun: "harbour master", "grain inspector". */
function isPlainNoun(table: WordTable, index: number): boolean {
  return (
    (table.classes(index) & verb) === 0 && !CLOSED.has(table.form(index)) && !/(?:ly|ing)$/.test(table.form(index))
  );
}

/** The first word of the phrase that ends at `head`, its possessor included. */
function phraseStart(table: WordTable, head: number, limit: number): number {
  let from = head;
  while (from - 1 >= limit && head - from < LONGEST) {
    const before = from - 1;
    // The dot of an abbreviation ("U.S. Secretary", "Gen. Secretary") belongs to the word before it.
    if (
      table.tokens[before].text === "." &&
      before - 1 >= limit &&
      table.isCapital(before - 1) &&
      table.tokens[before - 1].end === table.tokens[before].start &&
      table.tokens[before - 1].text.length < 5
    ) {
      from = before - 1;
      continue;
    }
    if (/^['’]$/.test(table.tokens[before].text) && isPossessive(table, before - 1)) {
      from = before - 1;
      break;
    }
    if (isPossessive(table, before)) {
      from = before;
      break;
    }
    if (!isModifier(table, before)) break;
    from = before;
  }
  // The possessor's own forename ("Donald Trump’s adviser").
  if (isPossessive(table, from))
    while (from - 1 >= limit && table.isCapital(from - 1) && !isPossessive(table, from - 1) && head - from < LONGEST)
      from--;
  return from;
}

/** Builds the role of the words from `from` to `to`, whose noun is at `head`. Null for a mere form of address. */
function roleOf(table: WordTable, from: number, head: number, to: number, text: string): Omit<Role, "mention"> | null {
  let status: Role["status"] = "current";
  let of: string | null = null;
  const title: string[] = [];
  const ofParts: number[] = [];
  let possessorEnd = -1;
  for (let i = from; i <= head; i++) if (isPossessive(table, i)) possessorEnd = i;
  for (let i = from; i <= head; i++) {
    if (table.tokens[i].kind !== "word") continue;
    const form = table.form(i);
    const own = table.classes(i);
    if (i <= possessorEnd) {
      ofParts.push(i);
      continue;
    }
    const prefixed = /^(ex|former)-(.{1,60})$/.exec(form);
    if (prefixed) {
      status = "former";
      title.push(prefixed[2]);
    } else if (STATUS[form] !== undefined) status = STATUS[form];
    else if (/-(?:elect|designate)$/.test(form)) {
      status = "designate";
      title.push(form.replace(/-(?:elect|designate)$/, ""));
    } else if (i < head && (own & (demonym | place)) !== 0 && (own & (personNoun | portfolio)) === 0) ofParts.push(i);
    else if (i < head && isInitials(table.tokens[i])) ofParts.push(i);
    else if (i < head && table.isCapital(i) && (own & (HEAD | roleModifier | portfolio | honorific)) === 0)
      ofParts.push(i);
    else if (i < head && (own & organisationHead) !== 0 && ofParts[ofParts.length - 1] === i - 1) ofParts.push(i);
    else if (!DETERMINER.has(form)) title.push(form);
  }
  // What follows the noun: "of state", "for defence", "of Finland".
  for (let i = head + 1; i <= to; i++) {
    if (table.tokens[i].kind !== "word") continue;
    const form = table.form(i);
    if (form === "elect" || form === "designate") status = "designate";
    else if (LINKS.has(form)) {
      const rest = table.tokens.slice(i + 1, to + 1).map((_, offset) => i + 1 + offset);
      const words = rest.filter((index) => table.tokens[index].kind === "word" && !DETERMINER.has(table.form(index)));
      if (
        words.length > 0 &&
        words.every((index) => (table.classes(index) & portfolio) !== 0 || table.form(index) === "and")
      )
        title.push(form, ...words.map((index) => table.form(index)));
      else if (words.length > 0 && ofParts.length === 0)
        ofParts.push(...words.filter((index) => table.isCapital(index)).slice(0, 4));
      break;
    }
  }
  if (ofParts.length > 0) {
    const sorted = ofParts.sort((a, b) => a - b);
    of = text.slice(table.tokens[sorted[0]].start, table.end(sorted[sorted.length - 1])).replace(/\s{1,9}/g, " ");
    if (of.length > 60) of = of.slice(0, 60);
  }
  if (title.length === 0 || title.every((word) => ADDRESS.has(word))) return null;
  const start = from;
  return { start: table.tokens[start].start, end: table.tokens[to].end, title: title.join(" "), status, of };
}

/** The title directly before a name, if any. */
function roleBefore(table: WordTable, first: number, limit: number, text: string): Omit<Role, "mention"> | null {
  let to = first - 1;
  // The dot of an abbreviated title: "Gen. Albrecht".
  if (to > limit && table.tokens[to].text === ".") to--;
  if (to < limit || table.tokens[to].kind !== "word" || isPossessive(table, to)) return null;
  if (ADDRESS.has(table.form(to))) return roleBefore(table, to, limit, text);
  if (isHead(table, to)) {
    const from = phraseStart(table, to, limit);
    return roleOf(table, from, to, to, text);
  }
  // "Secretary of State Ines Albrecht", "president of Finland Ines Albrecht".
  // "The treasurer of the union": a body that is not named.
  const body = (table.classes(to) & organisationHead) !== 0 && DETERMINER.has(table.form(to - 1));
  if ((table.classes(to) & (portfolio | place)) === 0 && !table.isCapital(to) && !body) return null;
  for (let link = to - 1; link > limit && to - link < 5; link--) {
    if (LINKS.has(table.form(link))) {
      if (!isHead(table, link - 1)) return null;
      return roleOf(table, phraseStart(table, link - 1, limit), link - 1, to, text);
    }
    const token = table.tokens[link];
    if (
      token.kind !== "word" ||
      (!table.isCapital(link) && !(table.form(link) === "and" || DETERMINER.has(table.form(link))))
    )
      return null;
  }
  return null;
}

/** "the harbour master, Ines Albrecht,": the title before a comma. */
function roleBeforeComma(
  table: WordTable,
  first: number,
  last: number,
  limit: number,
  text: string,
): Omit<Role, "mention"> | null {
  if (table.tokens[first - 1]?.text !== "," || first - 2 < limit) return null;
  if (!/^[,.;:)–—-]$/.test(table.tokens[last + 1]?.text ?? "")) return null;
  const role = roleBefore(table, first - 1, limit, text);
  if (!role) return null;
  // It must be a whole noun phrase: opened by an article or a possessor.
  let opening = first - 2;
  while (opening > limit && table.tokens[opening].start > role.start) opening--;
  return DETERMINER.has(table.form(opening - 1)) || role.of !== null ? role : null;
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
function roleAfter(table: WordTable, last: number, limit: number, text: string): Omit<Role, "mention"> | null {
  let i = last + 1;
  const opening = table.tokens[i]?.text;
  if (opening !== "," && opening !== "(") return null;
  i++;
  if (table.tokens[i]?.kind === "number" && table.tokens[i + 1]?.text === ",") i += 2;
  if (table.form(i) === "who" && /^(?:is|was)$/.test(table.form(i + 1))) i += 2;
  if (DETERMINER.has(table.form(i))) i++;
  const from = i;
  let head = -1;
  for (; i < limit && i - from < LONGEST; i++) {
    if (table.tokens[i].text === "." && table.isCapital(i - 1) && table.tokens[i - 1].text.length < 5) continue;
    if (/^['’]$/.test(table.tokens[i].text) && isPossessive(table, i - 1)) continue;
    if (table.tokens[i].kind !== "word") break;
    if (isHead(table, i) && !isPossessive(table, i)) head = i;
    else if (head >= 0) break;
    else if (!isModifier(table, i) && !isPossessive(table, i) && !isPlainNoun(table, i)) return null;
  }
  if (head < 0) return null;
  // "X, President Y and …", "X, Gov. Y and …" are lists, no appositions.
  const next = isAbbreviated(table, head) ? head + 2 : head + 1;
  if (table.isCapital(next) && table.tokens[next].kind === "word") return null;
  if ((table.classes(head) & (female | male)) !== 0 && table.isCapital(head)) return null;
  let to = head;
  if (LINKS.has(table.form(head + 1))) {
    let j = head + 2;
    while (
      j < limit &&
      j - head < 7 &&
      table.tokens[j].kind === "word" &&
      (table.isCapital(j) || (table.classes(j) & portfolio) !== 0 || DETERMINER.has(table.form(j)))
    )
      j++;
    // "X, Secretary of State Y and …" is a list as well.
    if (endsWithName(table, head + 2, j - 1)) return null;
    if (j > head + 2) to = j - 1;
    if (isPossessive(table, to) && table.tokens[to].kind === "word") to = head;
  }
  return roleOf(table, from, head, to, text);
}

/** The titles that stand beside one mention of a person. `limit` is the first token of its block, `end` the one behind its last. */
export function rolesBeside(
  table: WordTable,
  candidate: Candidate,
  limit: number,
  end: number,
  text: string,
): Omit<Role, "mention">[] {
  const first = candidate.name[0];
  const last = candidate.name[candidate.name.length - 1];
  const roles: Omit<Role, "mention">[] = [];
  const before = roleBefore(table, first, limit, text) ?? roleBeforeComma(table, first, last, limit, text);
  if (before) roles.push(before);
  const after = roleAfter(table, last, end, text);
  if (after) roles.push(after);
  return roles;
}

/** The title in a phrase that stands alone ("the former president"): from its first word behind the article to its noun. */
export function roleOfPhrase(table: WordTable, from: number, head: number, text: string): Omit<Role, "mention"> | null {
  return roleOf(table, from, head, head, text);
}
