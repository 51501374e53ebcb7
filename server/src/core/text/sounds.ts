import { doubleMetaphone } from "double-metaphone";
import { remembered } from "./remembered";

/** The sounds of a word, by the method and an alternative (Double Metaphone, L. Philips 2000). */
export const soundsOf = remembered((word): readonly [string, string] => doubleMetaphone(word));

/** May two words sound alike, by one of their sounds? */
export function soundsAlike(a: string, b: string): boolean {
  const [first, second] = soundsOf(a);
  const [third, fourth] = soundsOf(b);
  return first === third || first === fourth || second === third;
}

/** Two words that one edit parts, or that sound alike, share one of these keys: what is left without one letter (after W. Garbe’s symmetric deletes), or a sound. */
export const nearKeys = remembered((word): readonly string[] => {
  const keys = new Set([`letters ${word}`]);
  for (let at = 0; at < word.length; at++) keys.add(`letters ${word.slice(0, at)}${word.slice(at + 1)}`);
  for (const sound of soundsOf(word)) keys.add(`sound ${sound}`);
  return [...keys];
});
