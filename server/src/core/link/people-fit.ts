import type { Gender } from "../read/reading";
import { soundsOf } from "../text/sounds";
import { matchWords, spellingKeys } from "./names-similar";
import { comparableName } from "./names-words";

/** The name and gender of a person, or of several that were joined. */
export interface NamedGroup {
  readonly words: readonly string[];
  readonly gender: Gender;
  /** "jr", "sr": father and son share the rest. Empty without one. */
  readonly generation: string;
}

const sameSound = (a: string, b: string): boolean => a.length > 3 && b.length > 3 && soundsOf(a)[0] === soundsOf(b)[0];

/** Is the shorter list of words contained in the longer, in order ("Lopez Obrador", "Andres Manuel Lopez Obrador")? */
function containedIn(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && word === short[at]) at++;
  return at === short.length;
}

/**
 * Could two full names in one story be one person's? The surnames are equal or spellings of one, and so are the forenames,
 * but not both in doubt: then the sound of both must agree.
 */
export function fitTogether(a: NamedGroup, b: NamedGroup): boolean {
  if (a.gender !== "unknown" && b.gender !== "unknown" && a.gender !== b.gender) return false;
  if (a.generation !== b.generation) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 1)
    return (
      long.length === 1 && Math.min(short[0].length, long[0].length) > 4 && matchWords(short[0], long[0]) === "similar"
    );
  if (short.length < long.length && containedIn(short, long)) return true;
  // "Ban Ki Moon" and "Ki-moon Ban": the same words in another order.
  if (short.length === long.length && [...short].sort().join(" ") === [...long].sort().join(" ")) return true;
  if (short.join("") === long.join("")) return true;
  const surname = matchWords(short[short.length - 1], long[long.length - 1]);
  if (surname !== "equal" && surname !== "similar") return false;
  const forename = matchWords(short[0], long[0]);
  if (surname === "equal") return forename !== "none" || (sameSound(short[0], long[0]) && short[0][0] === long[0][0]);
  if (forename === "equal") return short.length > 2 ? short.slice(1, -1).every((word) => long.includes(word)) : true;
  return sameSound(short[0], long[0]) && sameSound(short[short.length - 1], long[long.length - 1]);
}

/** Two names that fit together share one of these keys: a word, all letters, or the sounds of their first and last words. */
export function fittingKeys(words: readonly string[]): readonly string[] {
  if (words.length === 1) return spellingKeys(words[0]);
  const sounds = `${soundsOf(words[0])[0]} ${soundsOf(words[words.length - 1])[0]}`;
  return [...words.map((word) => `word ${word}`), `joined ${words.join("")}`, `sounds ${sounds}`];
}

const keyOf = (words: readonly string[]): string => words.join(" ");

/** What the folder's settings say of two names: one person, two persons, or nothing. */
export interface SettledNames {
  of(a: NamedGroup, b: NamedGroup): "same" | "different" | "open";
  /** Two names that are one person by the settings share one of these keys. */
  keysOf(words: readonly string[]): readonly string[];
}

export function settledNames(settings: {
  readonly same: readonly (readonly string[])[];
  readonly different: readonly (readonly string[])[];
}): SettledNames {
  const keysOf = (sets: readonly (readonly string[])[]) =>
    sets.map((names) => new Set(names.map((name) => keyOf(comparableName(name).words))));
  const same = keysOf(settings.same);
  const different = keysOf(settings.different);
  const isEmpty = same.length === 0 && different.length === 0;
  return {
    of(a, b) {
      if (isEmpty) return "open";
      const [x, y] = [keyOf(a.words), keyOf(b.words)];
      if (x !== y && different.some((names) => names.has(x) && names.has(y))) return "different";
      return same.some((names) => names.has(x) && names.has(y)) ? "same" : "open";
    },
    keysOf: (words) => same.flatMap((names, index) => (names.has(keyOf(words)) ? [`set ${index}`] : [])),
  };
}
