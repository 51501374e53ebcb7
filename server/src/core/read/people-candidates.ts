import { choiceOf } from "../lexicon/list";
import { joinedParticles, phraseClasses, usualNames, WordClass } from "../lexicon/person-names";
import type { Segment } from "./people-segments";
import type { WordTable } from "./people-words";
import { LINKS } from "./roles-phrase";

/** A segment divided into what stands before a name (titles, nationality, the first word of a sentence) and the name itself. */
export interface Candidate {
  /** Indices of tokens: the name. */
  readonly name: readonly number[];
  /** Indices of the capitalised tokens of the segment before the name. */
  readonly before: readonly number[];
  /** "mr", "sheikh": the form of address directly before the name; empty without one. */
  readonly honorific: string;
  /** Does the noun of an office stand directly before the name, in the segment or in lower case? */
  readonly titled: boolean;
  readonly segment: Segment;
  /** The folded words of the name, particles included. */
  readonly form: string;
  /** The folded last word without a joined article ("al-Assad" is "assad"). */
  readonly last: string;
}

const { female, male, surname, place, demonym, honorific, personNoun, roleModifier, portfolio } = WordClass;
const { organisationHead, suffix, particle, common, calendar, kinship } = WordClass;
const FORENAME = female | male;
const ARTICLE = new RegExp(`^(?:${choiceOf(joinedParticles.article)})[-']`);

/** "assad" of "al-assad". */
export function withoutArticle(form: string): string {
  return form.replace(ARTICLE, "");
}

/** Does the noun of an office stand in lower case directly before a token ("spokesman Dmitri …"), commas aside? */
function nounBefore(table: WordTable, index: number): boolean {
  const before = index - 1;
  if (before < 0 || table.isCapital(before)) return false;
  return (table.classes(before) & (personNoun | honorific)) !== 0;
}

/** How many words at the start of a segment are no part of the name: the last title with a name behind it, and what precedes it. */
function titleLength(table: WordTable, words: readonly number[]): number {
  const classes = words.map((index) => table.classes(index));
  let length = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const own = classes[i];
    if ((own & (honorific | personNoun)) === 0) continue;
    if (SAINT.has(table.form(words[i]))) continue;
    if ((classes[i + 1] & suffix) !== 0) continue;
    // "Dean Smith", "Earl Jones": a forename before a single last word is a name, unless something precedes it.
    if ((own & FORENAME) !== 0 && (own & honorific) === 0 && length === 0 && i === 0 && words.length > 1) {
      if (usualNames.has(table.form(words[i]))) continue;
    }
    // "Martin Luther King Jones": a surname inside a name that began with a forename is no title.
    if (i > 0 && (own & surname) !== 0 && (classes[length] & FORENAME) !== 0 && (classes[length] & place) === 0)
      continue;
    length = i + 1;
  }
  return length;
}

/** "Linda St. Thomas": a part of the surname; "St Mary’s": of the name of a church. */
const SAINT = new Set(["st", "ste", "saint"]);

/** Words that may stand between a title and a name or open a sentence, and are no part of the name. */
function isLeading(table: WordTable, words: readonly number[], at: number, segment: Segment): boolean {
  const index = words[at];
  const own = table.classes(index);
  const rest = words.length - at - 1;
  if (rest < 1) return false;
  const next = table.classes(words[at + 1]);
  if ((own & calendar) !== 0 && (own & FORENAME) === 0) return true;
  if ((own & demonym) !== 0) return rest > 1 || (next & FORENAME) !== 0 || (own & (FORENAME | surname)) === 0;
  if (at === 0 && segment.opensSentence && (own & common) !== 0) {
    if ((own & FORENAME) === 0) return true;
    return table.isWrittenSmall(table.form(index)) && (next & FORENAME) !== 0;
  }
  if ((own & (roleModifier | portfolio)) !== 0 && (own & FORENAME) === 0) return rest > 1 && (next & FORENAME) !== 0;
  return (own & place) !== 0 && rest > 1 && (next & FORENAME) !== 0 && (own & FORENAME) === 0;
}

/** "Saudi Arabia" of "envoy to Saudi Arabia Ines Albrecht": a place of two words before a forename. */
function opensWithPlace(table: WordTable, words: readonly number[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  if (words.length - at < 4 || (table.classes(third) & FORENAME) === 0) return false;
  return ((phraseClasses.get(`${table.form(first)} ${table.form(second)}`) ?? 0) & place) !== 0;
}

/** Words at the end of a segment that are no part of a name: "Clinton Monday", "Albrecht Is". */
function trailing(table: WordTable, words: readonly number[], from: number): number {
  let end = words.length;
  while (end - from > 1) {
    const own = table.classes(words[end - 1]);
    const isCalendar = (own & calendar) !== 0 && (own & surname) === 0;
    const isCommon = (own & common) !== 0 && (own & (FORENAME | surname | organisationHead | suffix)) === 0;
    // What is left must be a name by itself: "Mick North" is no "Mick".
    const leaves = isCalendar || end - from > 2 || (table.classes(words[from]) & FORENAME) === 0;
    if (!leaves || (!isCalendar && !(isCommon && (own & (personNoun | kinship)) === 0))) break;
    end--;
  }
  return end;
}

/** No more words than these stand between the noun of an office and its second complement. */
const FARTHEST = 5;

/** Does a link whose noun is an office stand at a token, others perhaps between: "director of research at"? */
function linksOffice(table: WordTable, link: number): boolean {
  if (!LINKS.has(table.form(link))) return false;
  for (let at = link - 1; at >= Math.max(0, link - FARTHEST); at--) {
    if (table.tokens[at].kind !== "word") return false;
    const opens = LINKS.has(table.form(at + 1));
    if (opens && (table.classes(at) & personNoun) !== 0) return true;
    if (!table.isCapital(at) && !LINKS.has(table.form(at)) && (table.classes(at) & portfolio) === 0) return false;
  }
  return false;
}

/**
 * How many words at the start of a segment say what an office is for, a name behind them: "director of Public Prosecutions
 * Ines Albrecht", "president of the European Commission Ines Albrecht". The name begins with the first forename.
 */
function complementLength(table: WordTable, words: readonly number[]): number {
  if (words.length < 3 || (table.classes(words[words.length - 1]) & organisationHead) !== 0) return 0;
  const link = table.form(words[0] - 1) === "the" ? words[0] - 2 : words[0] - 1;
  if (!linksOffice(table, link)) return 0;
  for (let at = 1; at < words.length - 1; at++) {
    if ((table.classes(words[at]) & FORENAME) === 0 || SAINT.has(table.form(words[at - 1]))) continue;
    const pair = `${table.form(words[at - 1])} ${table.form(words[at])}`;
    if (((phraseClasses.get(pair) ?? 0) & place) === 0) return (table.classes(words[0]) & FORENAME) === 0 ? at : 0;
  }
  return 0;
}

/** The candidate for a person in a segment; null where the segment is a title or a word of the sentence alone. */
export function candidateOf(table: WordTable, segment: Segment): Candidate | null {
  const { words } = segment;
  let from = titleLength(table, words);
  // "In St. Louis", "Saint Petersburg": a saint with no more to his name is a place, or a church.
  if (from === 1 && words.length === 2 && SAINT.has(table.form(words[0]))) from = 0;
  // "Secretary of State Ines Albrecht": what the office is about stands before the name.
  const link = table.form(words[0] - 1);
  if (from === 0 && (link === "of" || link === "for" || link === "and") && words.length > 1) {
    while (
      from < words.length - 1 &&
      (table.classes(words[from]) & (portfolio | place)) !== 0 &&
      (table.classes(words[from]) & FORENAME) === 0
    )
      from++;
    if (from === words.length - 1 && (table.classes(words[from]) & (portfolio | organisationHead)) !== 0) from = 0;
  }
  from = Math.max(from, complementLength(table, words));
  const titled = from > 0;
  while (from < words.length - 1) {
    if (opensWithPlace(table, words, from)) from += 2;
    else if (isLeading(table, words, from, segment)) from++;
    else break;
  }
  const end = trailing(table, words, from);
  const name = words.slice(from, end);
  if (name.length === 0) return null;
  const forms = name.map((index) => table.form(index));
  let lastAt = name.length - 1;
  while (lastAt > 0 && (table.classes(name[lastAt]) & suffix) !== 0) lastAt--;
  const lastWord = forms[lastAt];
  const previous = words[from - 1];
  const hon = from > 0 && (table.classes(previous) & honorific) !== 0 ? table.form(previous) : "";
  return {
    name,
    before: words.slice(0, from),
    honorific: hon,
    titled: titled || nounBefore(table, words[0]),
    segment,
    form: forms.join(" "),
    last: withoutArticle(lastWord),
  };
}

/** The words of a name without particles and suffixes. */
export function mainWords(table: WordTable, candidate: Candidate): number[] {
  const main = candidate.name.filter(
    (index) =>
      !(!table.isCapital(index) && (table.classes(index) & particle) !== 0) &&
      !((table.classes(index) & suffix) !== 0 && index !== candidate.name[0]),
  );
  return main.length > 0 ? main : [...candidate.name];
}
