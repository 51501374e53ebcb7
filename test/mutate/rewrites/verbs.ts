import type { Random } from "../random";
import { isQuoted } from "../sites";

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  said: ["stated", "remarked", "noted"],
  says: ["states", "notes"],
  stated: ["said"],
  added: ["said"],
  explained: ["said"],
};

/** Another reporting verb at every second cue. */
export function verbs(text: string, random: Random): string {
  return text.replace(
    /(?<![-‐\w])(said|says|stated|added|explained)\b(?![-‐]| (?:to|by|on|in)\b)/g,
    (verb: string, _: string, offset: number) => {
      const others = SYNONYMS[verb];
      return isQuoted(text, offset) || random(2) === 0 ? verb : others[random(others.length)];
    },
  );
}
