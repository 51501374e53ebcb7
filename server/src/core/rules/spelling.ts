import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";
import { generationWords } from "../lexicon/person-names";
import { isNickname } from "../link/names-similar";
import { remembered } from "../text/remembered";

/** "Jr.", "III". */
const isGeneration = (word: string): boolean => generationWords.has(word.toLowerCase().replace(/\.$/, ""));

/** The words of a name, without "Jr." and its like. */
export const nameWords = remembered((name: string): readonly string[] =>
  name.split(/[\s,]/).filter((word) => word !== "" && !isGeneration(word)),
);

/** Shorter words than this have too many honest neighbours ("Lee" and "Lea"). */
const SHORTEST = 4;

/**
 * Could the two folded words be spellings of one name? One edit, or two that keep the sound (Double Metaphone, L. Philips
 * 2000) or a long word's beginning; never a plural, nor a short form.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.replace(/e?s$/, "") === short || /['-]/.test(long.slice(short.length))) return false;
  if (long.startsWith(short) && (long.length - short.length > 2 || isNickname(short, long))) return false;
  if (a.replace(/[-']/g, "") === b.replace(/[-']/g, "")) return true;
  const edits = distance(a, b);
  if (edits === 1) return true;
  if (edits > Math.max(2, Math.floor(short.length / 4))) return false;
  const [firstA] = doubleMetaphone(a);
  const [firstB] = doubleMetaphone(b);
  return firstA === firstB || (short.length >= 7 && a.slice(0, 3) === b.slice(0, 3));
}
