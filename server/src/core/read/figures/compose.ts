import { ordinalAt } from "../ordinals";
import type { Figure } from "../reading";
import { ageUntil } from "./age";
import { amountAt, type Amount } from "./amount";
import { amountFigure, lonelyUnit } from "./amount-figure";
import { counting } from "./counting";
import { elided } from "./elided";
import { excludedUntil } from "./excluded";
import { exactly, figureOf, type Found } from "./found";
import { fractionAt, fractionFigure } from "./fraction";
import type { Line } from "./line";
import { ordinalFigure } from "./ordinal";
import { rangeAt } from "./range";
import { scoreAt } from "./score";
import { halfOf, vagueAt, vagueFigure, zeroAt } from "./vague";
import { widened } from "./widened";

/** The figures of one sentence, in order. */
export function figuresOf(line: Line, text: string): Figure[] {
  const found: Found[] = [];
  for (let index = 0; index < line.tokens.length;) {
    if (!line.starts[index]) {
      index++;
      continue;
    }
    const step = figureAt(line, index, found[found.length - 1] ?? null);
    if (step === null) index++;
    else if (typeof step === "number") index = step;
    else {
      found.push(step);
      index = step.next;
    }
  }
  return elided(line, found).map((each) => figureOf(line, text, each));
}

/** The figure that starts at a token; the index to go on at where the number there is no figure; null where no number starts. */
function figureAt(line: Line, index: number, last: Found | null): Found | number | null {
  if (line.tokens[index].kind === "word") {
    const vague = zeroAt(line, index) ?? vagueAt(line, index);
    if (vague) return vagueFigure(line, vague, last);
    const half = halfOf(line, index);
    if (half) {
      const found = exactly(index, half.next, half.kind, half.value);
      found.unit = half.unit;
      return counting(line, found, last);
    }
  }
  const fraction = fractionAt(line, index);
  if (fraction) return fractionFigure(line, fraction, last);
  const ordinal = ordinalAt(line.tokens, index);
  if (ordinal) return ordinalFigure(line, index, ordinal);
  const score = scoreAt(line, index);
  if (score) {
    const [min, max] = [Math.min(score.first, score.second), Math.max(score.first, score.second)];
    return Object.assign(exactly(index, score.next, "score", score.first), { min, max });
  }
  const amount = amountAt(line, index) ?? lonelyUnit(line, index);
  if (!amount) return null;
  const age = ageUntil(line, amount);
  if (age > 0)
    return Object.assign(widened(line, exactly(amount.from, age, "age", amount.value), last), {
      unit: amount.unit ?? "year",
    });
  const { unit, signed } = amount;
  const from = amount.form === "digits" ? digitsIndex(line, amount) : amount.from;
  const decimal = line.words[amount.from] === ".";
  const excluded = decimal
    ? -1
    : excludedUntil(line, {
        from,
        next: amount.next,
        words: amount.form === "words",
        unit: unit !== null,
        signed,
      });
  if (excluded > index) return excluded;
  const range = rangeAt(line, amount);
  const named =
    range.isRange && !unit
      ? excludedUntil(line, {
          from,
          next: range.next,
          words: amount.form === "words",
          unit: range.amount.unit !== null,
          signed,
        })
      : -1;
  return named > index ? named : amountFigure(line, range, last);
}

/** The index of the first digits of an amount, behind its sign. */
function digitsIndex(line: Line, amount: Amount): number {
  let at = amount.from;
  while (at < amount.next - 1 && line.tokens[at].kind !== "number") at++;
  return at;
}
