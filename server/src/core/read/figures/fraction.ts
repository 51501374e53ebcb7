import { rangeWords } from "../../lexicon/figure-words";
import { cardinalWords, ordinalWords } from "../../lexicon/numbers";
import { numeralAt } from "../numerals";
import { exactly, type Found } from "./found";
import { isHyphen, touch, type Line } from "./line";
import { unitAt } from "./unit";
import { widened } from "./widened";

/** A part of a whole: "two-thirds", "a quarter of", "one in five", "1/16", "half of". */
interface Fraction {
  readonly from: number;
  readonly next: number;
  readonly value: number;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
]);

/** The fraction that starts at a token. */
export function fractionAt(line: Line, index: number): Fraction | null {
  const word = line.words[index];
  if (word === "half") return halfAt(line, index);
  const digits = line.tokens[index]?.kind === "number";
  if (digits) return slashed(line, index) ?? outOf(line, index);
  const article = word === "a";
  const count = article ? 1 : cardinalWords.get(word);
  if (count === undefined || count > 20) return null;
  const part = isHyphen(line.words[index + 1]) ? index + 2 : index + 1;
  const denominator = denominatorOf(line.words[part], count);
  if (denominator === null) return article ? null : outOf(line, index);
  // "a third of voters" is a fraction, "a third man" is none, nor is "one second".
  const behind = line.words[part + 1];
  const plural = line.words[part].endsWith("s");
  if (!plural && behind !== "of" && !(part === index + 2 && behind !== undefined)) return null;
  return { from: index, next: part + 1, value: count / denominator };
}

function denominatorOf(word: string | undefined, count: number): number | null {
  if (word === undefined || word === "second" || word === "seconds" || word === "first") return null;
  const parts = PARTS.get(word);
  if (parts !== undefined) return count > 1 === word.endsWith("s") || word === "half" ? parts : null;
  if (word.endsWith("s")) return count > 1 ? (ordinalWords.get(word.slice(0, -1)) ?? null) : null;
  return count === 1 ? (ordinalWords.get(word) ?? null) : null;
}

/** "half of", "half the", "half its": not "half an hour", "half-time", "the first half". */
function halfAt(line: Line, index: number): Fraction | null {
  const behind = line.words[index + 1];
  if (rangeWords.half.has(line.words[index - 1]) || !rangeWords.halved.has(behind)) return null;
  return { from: index, next: index + 1, value: 0.5 };
}

/** "1/16", "1⁄32" */
function slashed(line: Line, index: number): Fraction | null {
  const slash = line.words[index + 1];
  if ((slash !== "/" && slash !== "⁄") || !touch(line, index, index + 1) || !touch(line, index + 1, index + 2))
    return null;
  const [top, bottom] = [Number(line.words[index]), Number(line.words[index + 2])];
  const proper = Number.isInteger(top) && Number.isInteger(bottom) && top > 0 && top < bottom && bottom <= 128;
  // "9/11" and "24/7" are names; a fraction has a power of two or a small number below.
  if (!proper || !(bottom <= 6 || bottom === 8 || bottom === 10 || (bottom & (bottom - 1)) === 0)) return null;
  return { from: index, next: index + 3, value: top / bottom };
}

/** "one in five", "three out of four", "2 in 3". */
function outOf(line: Line, index: number): Fraction | null {
  if (!/^(?:in|out|-)$/.test(line.words[index + 1] ?? "")) return null;
  const first = numeralAt(line.tokens, index);
  if (!first || !Number.isInteger(first.value) || first.value < 1 || first.value > 99) return null;
  const out = line.words[first.next] === "out" && line.words[first.next + 1] === "of";
  const inside =
    line.words[first.next] === "in" || (line.words[first.next] === "-" && line.words[first.next + 1] === "in");
  if (!out && !inside) return null;
  const at = out || line.words[first.next] === "-" ? first.next + 2 : first.next + 1;
  const second = numeralAt(line.tokens, line.words[at] === "-" ? at + 1 : at);
  if (!second || second.value <= first.value || second.magnitude > 1e6) return null;
  if (
    inside &&
    (first.value > 10 ||
      second.value > 1e6 ||
      (second.form === "digits" && second.value >= 1900 && second.value < 2100))
  )
    return null;
  return { from: index, next: second.next, value: first.value / second.value };
}

/** "two-thirds of voters", "one-hundredth of a percentage point", "a quarter of an hour". */
export function fractionFigure(line: Line, { from, next, value }: Fraction, last: Found | null): Found {
  const article = line.words[next] === "of" && /^(?:an?|one)$/.test(line.words[next + 1] ?? "");
  const unit = article ? unitAt(line, next + 2, false) : null;
  if (!unit) return widened(line, exactly(from, next, "fraction", value), last);
  return widened(line, Object.assign(exactly(from, unit.next, unit.kind, value), { unit: unit.name }), last);
}
