import { numberedEvents } from "../../lexicon/figure-words";
import { numeralAt } from "../numerals";
import { exactly, type Found } from "./found";
import { isHyphen, type Line } from "./line";

/** "the third round": kept only where the noun is one that sources can number differently. */
export function ordinalFigure(line: Line, index: number, ordinal: { value: number; next: number }): Found | number {
  const noun = isHyphen(line.words[ordinal.next]) ? undefined : line.words[ordinal.next];
  if (ordinal.value < 2 || noun === undefined || !numberedEvents.has(noun)) return behindOrdinal(line, ordinal.next);
  const counted = { from: ordinal.next, to: ordinal.next + 1 };
  return Object.assign(exactly(index, ordinal.next, "ordinal", ordinal.value), { counted });
}

/** Behind an ordinal that is no figure; a number behind its hyphen is none either ("third-2"). */
function behindOrdinal(line: Line, next: number): number {
  return isHyphen(line.words[next]) && numeralAt(line.tokens, next + 1) ? next + 2 : next;
}
