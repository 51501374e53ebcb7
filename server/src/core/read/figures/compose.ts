import { nounPhraseStops } from "../../lexicon/noun-phrases";
import { numberedEvents, subjectWords } from "../../lexicon/figure-words";
import { numeralAt } from "../numerals";
import { ordinalAt } from "../ordinals";
import type { Figure } from "../reading";
import { ageUntil } from "./age";
import { amountAt, type Amount } from "./amount";
import { counting } from "./counting";
import { elided } from "./elided";
import { excludedUntil } from "./excluded";
import { exactly, figureOf, type Found } from "./found";
import { type Fraction, fractionAt } from "./fraction";
import { approximatorBefore, approximatorBehind, intervalOf } from "./interval";
import { isHyphen, touch, type Line } from "./line";
import { rangeAt, type Range } from "./range";
import { scoreAt } from "./score";
import { unitAt } from "./unit";
import { halfOf, vagueAt, zeroAt, type Vague } from "./vague";

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
    return Object.assign(approximate(line, exactly(amount.from, age, "age", amount.value), last), {
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

/** "two-thirds of voters", "one-hundredth of a percentage point", "a quarter of an hour". */
function fractionFigure(line: Line, { from, next, value }: Fraction, last: Found | null): Found {
  const article = line.words[next] === "of" && /^(?:an?|one)$/.test(line.words[next + 1] ?? "");
  const unit = article ? unitAt(line, next + 2, false) : null;
  if (!unit) return approximate(line, exactly(from, next, "fraction", value), last);
  return approximate(line, Object.assign(exactly(from, unit.next, unit.kind, value), { unit: unit.name }), last);
}

function digitsIndex(line: Line, amount: Amount): number {
  let at = amount.from;
  while (at < amount.next - 1 && line.tokens[at].kind !== "number") at++;
  return at;
}

/** "more than a year", "lasted an hour": an article that counts, because of the word before it. */
function lonelyUnit(line: Line, index: number): Amount | null {
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

function amountFigure(line: Line, range: Range, last: Found | null): Found {
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
  return approximate(line, found, last);
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

/** Widens a figure by the words beside it, and finds what it counts. */
function approximate(line: Line, found: Found, last: Found | null): Found {
  const { from, next } = found;
  const article = found.form === "words" && /^an?$/.test(line.words[from - 1] ?? "");
  const before = approximatorBefore(line, from) ?? (article ? approximatorBefore(line, from - 1) : null);
  const behind = approximatorBehind(line, next);
  for (const each of [before, behind]) {
    if (!each || each.kind === "exact") continue;
    // A range is an estimate as it is: "about 5 to 7" allows no more than "5 to 7".
    if (found.min === found.max || each.kind !== "about")
      [found.min, found.max] = intervalOf(each.kind, found.min, found.max);
    found.approximator ??= each.words;
  }
  if (behind) found.next = behind.edge;
  counting(line, found, last);
  found.next = next;
  if (isNegated(line, before ? before.edge : from)) {
    // "did not last five minutes" says nothing of how long it was.
    found.min = 0;
    found.max = Infinity;
    found.approximator = "not";
  }
  return found;
}

/** "not five minutes", "did not last five minutes": a negator right before the figure, or before the verb that leads to it. */
function isNegated(line: Line, from: number): boolean {
  const [before, earlier] = [line.words[from - 1], line.words[from - 2]];
  const { negator, negated } = subjectWords;
  return negator.has(before) || (negator.has(earlier) && negated.has(before));
}

function vagueFigure(line: Line, vague: Vague, last: Found | null): Found {
  const { from, next, least, most, value } = vague;
  const widened = approximatorBefore(line, from);
  const bound = widened?.kind === "atLeast" || widened?.kind === "atMost";
  const [min, max] = bound ? intervalOf(widened.kind, least, most) : [least, most];
  const approximator = value === null ? line.words.slice(from, next).join(" ") : null;
  const at = line.words[next] === "of" ? next + 1 : next;
  const unit = unitAt(line, at, false);
  const found = Object.assign(exactly(from, next, "count", 0), { value, min, max, approximator });
  if (unit) Object.assign(found, { next: unit.next, unit: unit.name, kind: unit.kind });
  return counting(line, found, last);
}

/** "the third round": kept only where the noun is one that sources can number differently. */
function ordinalFigure(line: Line, index: number, ordinal: { value: number; next: number }): Found | number {
  const noun = isHyphen(line.words[ordinal.next]) ? undefined : line.words[ordinal.next];
  if (ordinal.value < 2 || noun === undefined || !numberedEvents.has(noun)) return fractionlessNext(line, ordinal.next);
  const counted = { from: ordinal.next, to: ordinal.next + 1 };
  return Object.assign(exactly(index, ordinal.next, "ordinal", ordinal.value), { counted });
}

/** Behind an ordinal that is no figure; a number behind its hyphen is none either ("third-2"). */
function fractionlessNext(line: Line, next: number): number {
  return isHyphen(line.words[next]) && numeralAt(line.tokens, next + 1) ? next + 2 : next;
}
