import { rangeWords, scoreWords } from "../../lexicon/figure-words";
import { numberOf } from "../digits";
import { isPlural } from "./amount";
import { isCapitalised } from "../../text/capital";
import { isDash, touch, type Line } from "./line";
import { unitAt } from "./unit";

/** A result of a match or vote: "2-1", "89–89". */
interface Score {
  readonly next: number;
  readonly first: number;
  readonly second: number;
}

/** The score that starts at a token; null where two numbers bound a range ("15-22 miles"). */
export function scoreAt(line: Line, index: number): Score | null {
  const [left, dash, right] = [line.tokens[index], line.tokens[index + 1], line.tokens[index + 2]];
  if (left?.kind !== "number" || right?.kind !== "number" || !isDash(dash.text)) return null;
  if (!touch(line, index, index + 1) || !touch(line, index + 1, index + 2)) return null;
  if (touch(line, index - 1, index) && !/^[("“‘[]$/.test(line.words[index - 1])) return null;
  const [first, second] = [numberOf(left.form), numberOf(right.form)];
  if (first === null || second === null || !Number.isInteger(first) || !Number.isInteger(second)) return null;
  if (first > 199 || second > 199 || /^0\d/.test(left.text) || /^0\d/.test(right.text)) return null;
  const next = index + 3;
  if (
    touch(line, index + 2, next) &&
    (isDash(line.words[next]) ||
      line.tokens[next].kind !== "punctuation" ||
      line.words[next] === "%" ||
      line.words[next] === "/")
  )
    return null;
  const behind = line.words[next];
  if (first < second && (rangeWords.span.has(line.words[index - 1]) || unitAt(line, next, true))) return null;
  if (behind !== undefined && scoreWords.has(behind)) return { next, first, second };
  if (
    first < second &&
    line.tokens[next]?.kind === "word" &&
    (isPlural(line.tokens[next]) || isPlural(line.tokens[next + 1]) || isCapitalised(line.tokens[next].text))
  )
    return null;
  return { next, first, second };
}
