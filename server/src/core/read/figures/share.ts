import { shareWords } from "../../lexicon/figure-words";
import { nounPhraseStops } from "../../lexicon/noun-phrases";
import { numeralAt } from "../numerals";
import type { FigureShare } from "../reading";
import type { Found } from "./found";
import type { Line } from "./line";

/** Behind a number its dying is told within so many words. */
const REACH = 7;
/** No word that says of which whole a number is a part stands further before it, in tokens. */
const NEAR = 4;

/**
 * Is a number a part of a whole that is counted elsewhere ("of whom 12"), does it add to another ("12 more"), or is it said
 * to be everything ("14 in all")? `start` is where the figure with its approximator begins, `next` the index behind it.
 */
export function shareOf(line: Line, start: number, next: number, last: Found | null): FigureShare | null {
  const { words } = line;
  if (words[next] === "of" && isKnown(line, next + 1)) return "part";
  // "Another 12", "a further 30"; "three others", "12 more people".
  if (shareWords.added.has(words[start - 1])) return "addition";
  if (shareWords.more.has(words[next]) && words[next + 1] !== "than") return "addition";
  if (isHeld(line, start) || isDyingApart(line, next) || isListed(line, start, next, last)) return "part";
  if (words[start - 1] === "of" && /^(?:total|sum)$/.test(words[start - 2] ?? "")) return "whole";
  return isSummed(line, next) ? "whole" : null;
}

/** Does "of" open a whole that is known: "three of them", "nine of the 11", "12 of whom"? */
function isKnown(line: Line, index: number): boolean {
  return shareWords.known.has(line.words[index]) || numeralAt(line.tokens, index) !== null;
}

/** "including three children", "of whom 12 were", "of them, 12", "of the 40 arrested, 12", "of the dead, 12". */
function isHeld({ words, tokens }: Line, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - NEAR); at--) {
    const word = words[at];
    if (shareWords.holding.has(word) || (word === "them" && words[at - 1] === "among")) return true;
    if (words[at - 1] === "of" && shareWords.them.has(word)) return true;
    if (word === "," && at < start - 1) return false;
    if (word === "." || word === ";" || word === "and") return false;
  }
  if (words[start - 1] !== "," || words[0] !== "of" || words[1] !== "the") return false;
  return start <= NEAR + (numeralAt(tokens, 2) === null ? 2 : 5);
}

/** "Six have died in hospital since", "two died of their wounds": some of the dead, where others died otherwise. */
function isDyingApart({ words }: Line, next: number): boolean {
  for (let at = next; at < next + REACH && at < words.length; at++) {
    if (/^[.;:,(]$/.test(words[at])) return false;
    if (shareWords.dying.has(words[at])) return isApart(words, at + 1);
  }
  return false;
}

/** Between "died on" and "hospital" stand at most so many words: "the way to a local". */
const LONGEST_FILLING = 5;

/** Does it stand behind a word for a death where or when others did not die: of wounds, in hospital, on the spot, later? */
function isApart(words: readonly string[], behind: number): boolean {
  const from = shareWords.leading.has(words[behind]) ? behind + 1 : behind;
  let at = from;
  while (at < from + LONGEST_FILLING && shareWords.filling.has(words[at])) at++;
  return at < behind + REACH && shareWords.apart.has(words[at]);
}

/** "The dead were 14: six women, five men and three children". */
function isListed(line: Line, start: number, next: number, last: Found | null): boolean {
  const { words } = line;
  if (!last || last.kind !== "count") return false;
  let at = start - 1;
  while (at >= last.next && !/^[:;.]$/.test(words[at])) at--;
  if (at >= last.next) return words[at] === ":";
  return last.share === "part" && (words[start - 1] === "and" || (words[start - 1] === "," && goesOn(line, next)));
}

/** Does a list go on, or end, behind the noun of a number? A clause of its own ("…, 12 people were hurt") does not. */
function goesOn({ words }: Line, next: number): boolean {
  for (let at = next; at < next + NEAR; at++) {
    if (words[at] === undefined || /^(?:[,.;]|and)$/.test(words[at])) return true;
    if (nounPhraseStops.has(words[at])) return false;
  }
  return false;
}

/** "14 people in all", "30 in total", "nine altogether": no further behind the number than its noun reaches. */
function isSummed({ words }: Line, next: number): boolean {
  for (let at = next; at < next + NEAR && at < words.length; at++) {
    if (words[at] === "altogether") return true;
    if (words[at] === "in" && /^(?:all|total)$/.test(words[at + 1] ?? "")) return !/^\p{L}/u.test(words[at + 2] ?? "");
    if (/^[,.;:(]$/.test(words[at])) return false;
  }
  return false;
}
