import { functionWords } from "../lexicon/function-words";
import { irregularPlurals } from "../lexicon/noun-phrases";
import { nameNeighbours, noNames, officeStatus, WordClass } from "../lexicon/person-names";
import type { Token } from "../text/tokens";
import type { WordTable } from "./people-words";

const { personNoun, kinship, roleModifier, portfolio, common, verb, calendar, organisationHead } = WordClass;
/** The classes of a noun that may be an office or a relation. */
export const HEAD = personNoun | kinship;
/** Words that tie a complement to the noun of an office: "secretary of state". */
export const LINKS = new Set(["of", "for", "to", "at"]);
/** No title is longer than this. */
export const LONGEST = 9;

/** Does a word end as a possessor does, its apostrophe perhaps a token of its own? */
export const isPossessive = (table: WordTable, index: number): boolean =>
  index >= 0 &&
  (table.hasPossessive(index) ||
    (/^['’]$/.test(table.tokens[index + 1]?.text ?? "") && table.tokens[index].end === table.tokens[index + 1].start));

/** May a word be the noun of an office? */
export const isHead = (table: WordTable, index: number): boolean =>
  index >= 0 && table.tokens[index].kind === "word" && (table.classes(index) & HEAD) !== 0;

/** "US" is folded to a pronoun of the closed classes, and is none before a title. */
export const isInitials = ({ text }: Token): boolean => text === "US";

/** A word of status that stands behind the noun of an office: "the mayor elect", "president designate". */
export const STATUS_BEHIND: ReadonlySet<string> = new Set(["elect", "designate"]);

/**
 * The last word of a title with the noun `head`: that of status behind it, where there is one. Behind a plural it may be a
 * verb: "the members elect Ines Albrecht".
 */
export function statusEnd(table: WordTable, head: number): number {
  if (!STATUS_BEHIND.has(table.form(head + 1)) || isPossessive(table, head)) return head;
  const noun = table.form(head);
  return /[^s]s$/.test(noun) || irregularPlurals.has(noun) ? head : head + 1;
}

/** "Chief operating officer": the word between the two nouns of one title. */
export const isWithinTitle = (table: WordTable, index: number): boolean =>
  index > 0 && table.form(index - 1) === "chief" && /^officers?$/.test(table.form(index + 1));

/** May a word stand before the noun of an office, within its phrase? */
export function isModifier(table: WordTable, index: number): boolean {
  const token = table.tokens[index];
  if (token === undefined || token.kind !== "word" || nameNeighbours.determiner.has(table.form(index))) return false;
  const own = table.classes(index);
  if (isWithinTitle(table, index)) return true;
  if (table.isCapital(index)) return (own & calendar) === 0;
  if (isInitials(token)) return true;
  if (officeStatus.has(token.text)) return true;
  if ((own & verb) !== 0) return false;
  if ((own & (roleModifier | portfolio | HEAD | organisationHead)) !== 0) return true;
  // "After Director", "hosting Prime Minister", "firing former director": no adjectives, though they end like them.
  const leads = token.text.endsWith("ing") && (table.isCapital(index + 1) || officeStatus.has(table.form(index + 1)));
  if (leads || functionWords.has(token.text)) return false;
  return (
    (own & common) !== 0 &&
    /(?:al|ic|ive|ary|ful|ous|ing|ed|ior|ern|time|est|ry|ty|or|er)$/.test(token.text) &&
    token.text.length > 4
  );
}

/** A lower-case word that may be a noun before another noun: "harbour master", "grain inspector". */
export function isPlainNoun(table: WordTable, index: number): boolean {
  return (
    (table.classes(index) & verb) === 0 && !noNames.has(table.form(index)) && !/(?:ly|ing)$/.test(table.form(index))
  );
}

/** The first word of the phrase that ends at `head`, its possessor included. */
export function phraseStart(table: WordTable, head: number, limit: number): number {
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
