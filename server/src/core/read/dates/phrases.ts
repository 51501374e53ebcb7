import { holidayRules, vagueTimePhrases } from "../../lexicon/calendar";
import { trigger } from "../../text/forms";
import type { Lexeme } from "./lexemes";

interface Phrase {
  readonly words: readonly string[];
  readonly value: string;
}

/** Phrases by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

function byFirstWord(entries: ReadonlyMap<string, string>): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, value] of entries) {
    // The lexemes of "New Year’s" are three.
    const words = phrase.replaceAll("'s", " 's").split(" ");
    phrases.set(words[0], [...(phrases.get(words[0]) ?? []), { words, value }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** Words that begin a phrase. */
export const phraseStarts: ReadonlySet<string> = new Set(
  [...vagueTimePhrases.keys(), ...holidayRules.keys()].map((phrase) => phrase.split(/[ ']/, 1)[0]),
);

const vague = byFirstWord(vagueTimePhrases);
const holidays = byFirstWord(holidayRules);

/** Words with which a phrase of either list begins. */
const OPENING = trigger(({ lower }) => {
  const word = lower.replace("’", "'");
  return vague.has(word) || holidays.has(word);
});

function phraseAt(phrases: Phrases, line: readonly Lexeme[], at: number): { to: number; value: string } | null {
  if ((line[at].form.triggers & OPENING) === 0) return null;
  for (const { words, value } of phrases.get(line[at].lower.replace("’", "'")) ?? []) {
    let next = at + 1;
    let matched = true;
    for (let index = 1; index < words.length && matched; index++) {
      // "St. Patrick's", "Martin Luther King Jr. Day", "New Year's", "Presidents' Day".
      while (line[next] && /^[.'’,]$/.test(line[next].text) && line[next].glued) next++;
      matched = line[next]?.lower.replace("’", "'") === words[index];
      next++;
    }
    if (matched) return { to: next, value };
  }
  return null;
}

/** "at the moment", "recently": a phrase of lexicon/vague-times.txt. */
export function vagueAt(line: readonly Lexeme[], at: number): { to: number; value: string } | null {
  return phraseAt(vague, line, at);
}

/** "Good Friday", "Christmas Day": a holiday of lexicon/holidays.txt with its rule; only with a capital letter. */
export function holidayAt(line: readonly Lexeme[], at: number): { to: number; rule: string } | null {
  if (line[at].text[0] === line[at].lower[0]) return null;
  const found = phraseAt(holidays, line, at);
  return found && { to: found.to, rule: found.value };
}
