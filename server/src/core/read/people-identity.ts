import { distance } from "fastest-levenshtein";
import { generationWords, honorificGenders, WordClass } from "../lexicon/person-names";
import { soundsAlike } from "../text/sounds";
import { type Candidate, mainWords, withoutArticle } from "./people-candidates";
import type { WordTable } from "./people-words";
import type { Gender } from "./reading";

/** One person while an article is read: the words of the fullest name, and the mentions so far. */
export interface Identity {
  /** Folded words without particles, articles and suffixes; one for a bare surname. */
  words: readonly string[];
  readonly mentions: Candidate[];
  gender: Gender;
  /** "jr", "sr", "iii": father and son share the rest. Empty without one. */
  generation: string;
}

/** The generation that a mention’s last word gives. */
export function generationOf(table: WordTable, candidate: Candidate): string {
  const last = table.form(candidate.name[candidate.name.length - 1]);
  return candidate.name.length > 1 && generationWords.has(last) ? last : "";
}

export function genderOf(table: WordTable, candidate: Candidate): Gender {
  const addressed = honorificGenders.get(candidate.honorific);
  if (addressed) return addressed;
  const main = mainWords(table, candidate);
  if (main.length < 2) return "unknown";
  const classes = table.classes(main[0]);
  const isFemale = (classes & WordClass.female) !== 0;
  const isMale = (classes & WordClass.male) !== 0;
  return isFemale === isMale ? "unknown" : isFemale ? "female" : "male";
}

export function nameWordsOf(table: WordTable, candidate: Candidate): string[] {
  return mainWords(table, candidate).map((index) => withoutArticle(table.form(index)).replace(/\./g, ""));
}

/** Shorter surnames than this have too many honest neighbours. */
const SHORTEST_VARIANT = 5;

/** Are two folded surnames spellings of one name? One edit, or two that keep the sound; they share one of `nearKeys`. */
export function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_VARIANT || Math.abs(a.length - b.length) > 2) return false;
  // A spelling changes one of the first two letters at most.
  if (a[0] !== b[0] && a[1] !== b[1] && a[0] !== b[1] && a[1] !== b[0]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // A plural, a possessive, or a longer name that begins alike ("Johns" and "Johnson") is another word.
  if (long.startsWith(short) && !/^[aeiouy]{1,2}$/.test(long.slice(short.length)) && long.slice(-1) !== short.slice(-1))
    return false;
  const edits = distance(a, b);
  if (edits > 2) return false;
  return (edits === 1 && Math.min(a.length, b.length) > 6) || soundsAlike(a, b);
}

/** Could two forenames be one person's: equal, an initial, or one the beginning of the other ("Alex", "Alexander")? */
function forenamesFit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (short.length === 2 && long.length > 2 && /^[a-z]{2}$/.test(short)) return false;
  return short.length >= 3 && (long.startsWith(short) || isVariant(short, long));
}

/** Could two full names be one person's? */
export function namesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shortLast = short[short.length - 1];
  const longLast = long[long.length - 1];
  // The shorter stands in the longer, in order ("Lopez Obrador" in "Andres Manuel Lopez Obrador").
  if (short.length < long.length) {
    let at = 0;
    for (const word of long) if (at < short.length && word === short[at]) at++;
    if (at === short.length) return true;
  }
  if (shortLast === longLast) {
    if (!forenamesFit(short[0], long[0])) return false;
    if (short.length === 2 || long.length === 2) return true;
    return short.slice(1, -1).some((word) => long.slice(1, -1).some((other) => forenamesFit(word, other)));
  }
  return short[0].length > 1 && short[0] === long[0] && short.length === long.length && isVariant(shortLast, longLast);
}
