import { distance } from "fastest-levenshtein";
import { nicknames } from "../lexicon/names-across-scripts";
import { remembered } from "../text/remembered";
import { nearKeys, soundsAlike } from "../text/sounds";

/** How two words of names go together. */
export type WordMatch = "equal" | "similar" | "initial" | "none";

const VOWEL = /[aeiouy]/;

/** One edit between two words: what kind is it? "swap" stands for two neighbours that changed places. */
function singleEdit(a: string, b: string): "swap" | "length" | "vowel" | "consonant" | null {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  if (a.length === b.length) {
    if (a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2)) return "swap";
    if (a.slice(from + 1) !== b.slice(from + 1)) return null;
    return VOWEL.test(a[from]) && VOWEL.test(b[from]) ? "vowel" : "consonant";
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length === 1 && long.slice(from + 1) === short.slice(from) ? "length" : null;
}

const full = (word: string): readonly string[] => nicknames.get(word) ?? [];

/** Is one the short form of the other, or are both short forms of one name? */
export function isNickname(a: string, b: string): boolean {
  return full(a).includes(b) || full(b).includes(a) || full(a).some((name) => full(b).includes(name));
}

/**
 * Could two folded words be spellings of one name? Equal but for one slip of the pen, or alike in sound (Double Metaphone,
 * L. Philips 2000) and near in letters; a changed consonant makes another name of a short word ("Cates" and "Gates").
 */
export function matchWords(a: string, b: string): WordMatch {
  if (a === b) return "equal";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? "initial" : "none";
  if (isNickname(a, b)) return "similar";
  if (long.length < 4) return singleEdit(a, b) === "vowel" && soundsAlike(a, b) && a[0] !== b[0] ? "similar" : "none";
  const edit = singleEdit(a, b);
  if (edit === "swap" || edit === "vowel") return "similar";
  if (edit === "length") return short.length >= 4 || soundsAlike(a, b) ? "similar" : "none";
  if (edit === "consonant") return long.length >= 8 || soundsAlike(a, b) ? "similar" : "none";
  // The sound is what costs, so that the letters are asked first.
  if (long.length - short.length > 3) return "none";
  const edits = distance(a, b);
  const ratio = 1 - edits / long.length;
  if (ratio >= 0.6 && soundsAlike(a, b)) return "similar";
  return edits === 2 && ratio >= 0.75 && a[0] === b[0] && a.slice(-2) === b.slice(-2) ? "similar" : "none";
}

/**
 * Two words that `matchWords` takes for spellings of one name share one of these keys: a full form, what makes them near,
 * or the beginning and the end of a long word.
 */
export const spellingKeys = remembered((word): readonly string[] => {
  const names = [word, ...full(word)].map((name) => `full ${name}`);
  return [...new Set(names), ...nearKeys(word), `ends ${word[0]}${word.slice(-2)}`];
});

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|ch|[ckqghx]/g, "k"],
  [/sh|zh|ts|dz|th|[szjtd]/g, "t"],
  [/ph|[bpfv]/g, "p"],
  [/[lr]/g, "l"],
  [/[aeiouyw']/g, ""],
];

/** The classes of the consonants of a word, for scripts that write no short vowels or only syllables. */
export function skeleton(word: string): string {
  let classes = word;
  for (const [expression, letter] of CLASSES) classes = classes.replace(expression, letter);
  return classes.replace(/(.)\1{1,9}/g, "$1");
}
