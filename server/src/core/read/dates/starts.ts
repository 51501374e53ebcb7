import type { Lexeme } from "./lexemes";
import { isTrigger } from "./lexemes";
import { phraseStarts } from "./phrases";

/** Words that may begin a date expression without being the calendar's own. */
const STARTS: ReadonlySet<string> = new Set([
  ...phraseStarts,
  ..."the a an this that these those last next past coming upcoming current previous preceding prior following same ensuing".split(
    " ",
  ),
  ..."first recent latest final initial remaining early late mid earlier later about around roughly approximately some".split(
    " ",
  ),
  ..."circa nearly almost more less fewer no not at up just well over under every each per today yesterday tomorrow".split(
    " ",
  ),
  ..."tonight hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually half several few many".split(
    " ",
  ),
  ..."couple countless numerous various dozens scores hundreds thousands fiscal fy long shortly soon after".split(" "),
  ..."twenties thirties forties fifties sixties seventies eighties nineties q1 q2 q3 q4 h1 h2".split(" "),
]);

/** No expression has its telling word further from its start than this. */
const REACH = 9;

/** May a date expression start at a lexeme? */
export function mayStart(lexeme: Lexeme): boolean {
  if (lexeme.kind === "number") return true;
  if (lexeme.kind === "word")
    return lexeme.sense !== undefined || STARTS.has(lexeme.lower) || lexeme.lower.startsWith("fy");
  return lexeme.text === "'" || lexeme.text === "’" || lexeme.text === "‘";
}

/** For each lexeme: does a word that can make a date stand at it or a little behind it? One walk from the end. */
export function reachable(line: readonly Lexeme[]): Uint8Array {
  const near = new Uint8Array(line.length);
  let last = Infinity;
  for (let index = line.length - 1; index >= 0; index--) {
    const lexeme = line[index];
    if (lexeme.sense?.trigger === true || isTrigger(lexeme, line[index + 1])) last = index;
    if (last - index <= REACH) near[index] = 1;
  }
  return near;
}
