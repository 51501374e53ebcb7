import { nounPhraseStops } from "../../lexicon/noun-phrases";
import { subjectWords } from "../../lexicon/figure-words";
import type { Amount } from "./amount";
import { exactly, type Found } from "./found";
import { approximatorBefore } from "./interval";
import { isHyphen, touch, type Line } from "./line";
import type { Range } from "./range";
import { unitAt } from "./unit";
import { widened } from "./widened";

/** "more than a year", "lasted an hour": an article that counts, because of the word before it. */
export function lonelyUnit(line: Line, index: number): Amount | null {
  if (line.words[index] !== "a" && line.words[index] !== "an") return null;
  const unit = unitAt(line, index + 1, false);
  if (unit?.kind !== "duration") return null;
  const approximator = approximatorBefore(line, index);
  const counts = approximator ? approximator.kind !== "exact" : subjectWords.lasting.has(line.words[index - 1]);
  if (!counts || (line.words[index - 1] === "for" && unit.name !== "hour")) return null;
  let { next } = unit;
  const half = line.words[next] === "and" && line.words[next + 1] === "a" && line.words[next + 2] === "half";
  if (half) next += 3;
  const value = half ? 1.5 : 1;
  return {
    from: index,
    next,
    value,
    magnitude: 1,
    form: "words",
    unit: unit.name,
    kind: "duration",
    signed: false,
    hyphenated: false,
  };
}

/** The figure of an amount or a range of two, with what it counts. */
export function amountFigure(line: Line, range: Range, last: Found | null): Found {
  const { unit, kind, magnitude, form, hyphenated } = range.amount;
  const found = exactly(range.from, range.next, kind ?? "count", range.value);
  found.min = range.least;
  found.max = range.most;
  found.unit = unit;
  found.magnitude = magnitude;
  found.form = form;
  found.bare = unit === null && !hyphenated;
  if (unit === null && isMagnitude(line, found)) [found.kind, found.unit, found.bare] = ["measure", "magnitude", false];
  else if (unit === null && !tieNoun(line, found) && /^an?$/.test(line.words[found.from])) {
    // "a dozen", "a million": the article is no part of the figure.
    found.from++;
  }
  return widened(line, found, last);
}

/** "Magnitude 6.1", "a magnitude of 6.1", "6.1-magnitude". */
function isMagnitude({ words }: Line, { from, next }: Found): boolean {
  const before = isHyphen(words[from - 1]) || /^(?:of|was|at)$/.test(words[from - 1] ?? "") ? from - 2 : from - 1;
  return words[before] === "magnitude" || (isHyphen(words[next]) && words[next + 1] === "magnitude");
}

/** "three-judge panel", "28-point plan": the figure is the whole compound, and counts its noun. */
function tieNoun(line: Line, found: Found): boolean {
  const { next } = found;
  if (!isHyphen(line.words[next]) || !touch(line, next - 1, next) || !touch(line, next, next + 1)) return false;
  const noun = line.words[next + 1];
  if (line.tokens[next + 1].kind !== "word" || nounPhraseStops.has(noun) || /^(?:plus|odd|something)$/.test(noun))
    return false;
  found.next = next + 2;
  found.bare = false;
  found.counted = { from: next + 1, to: next + 2 };
  return true;
}
