import { dateWords } from "../../lexicon/calendar";
import { trigger } from "../../text/forms";
import { isCalendarWord, isTrigger, type Lexeme } from "./lexemes";
import { phraseStarts } from "./phrases";

/** Words that may begin a date expression without being the calendar's own. */
const STARTS: ReadonlySet<string> = new Set([...phraseStarts, ...dateWords.opening]);

/** No expression has its telling word further from its start than this. */
const REACH = 9;

/** Forms at which a date expression may start. */
const START = trigger(({ kind, text, lower }) => {
  if (kind === "number") return true;
  if (kind === "punctuation") return text === "'" || text === "’" || text === "‘";
  return isCalendarWord(lower) || STARTS.has(lower) || lower.startsWith("fy");
});

/** May a date expression start at a lexeme? */
export function mayStart(lexeme: Lexeme): boolean {
  return (lexeme.form.triggers & START) !== 0;
}

/** For each lexeme: does a word that can make a date stand at it or a little behind it? One walk from the end. */
export function reachable(line: readonly Lexeme[]): Uint8Array {
  const near = new Uint8Array(line.length);
  let last = Infinity;
  for (let index = line.length - 1; index >= 0; index--) {
    const lexeme = line[index];
    if (isTrigger(lexeme, line[index + 1])) last = index;
    if (last - index <= REACH) near[index] = 1;
  }
  return near;
}
