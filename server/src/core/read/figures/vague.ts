import { vagueMagnitudes, vagueNumbers } from "../../lexicon/approximators";
import { magnitudeWords } from "../../lexicon/numbers";
import { zeroNouns } from "../../lexicon/figure-words";
import { counting } from "./counting";
import { exactly, type Found } from "./found";
import { approximatorBefore, intervalOf } from "./interval";
import type { Line } from "./line";
import { unitAt, type Unit } from "./unit";

/** An amount in words that bound it rather than print it. */
interface Vague {
  readonly from: number;
  readonly next: number;
  readonly least: number;
  readonly most: number;
  /** The number where one is printed ("a dozen"), else null. */
  readonly value: number | null;
}

/** "several", "a few hundred", "dozens", "tens of thousands", "hundreds of thousands". */
export function vagueAt(line: Line, index: number): Vague | null {
  const word = line.words[index];
  const plain = vagueMagnitudes.get(word);
  if (plain) return magnitudes(line, index, plain);
  if (word === "million" || word === "thousand" || word === "hundred" || word === "dozen" || word === "billion")
    return null;
  for (let length = word === "a" || word === "quite" || word === "very" ? 3 : 1; length > 0; length--) {
    const bounds = vagueNumbers.get(line.words.slice(index, index + length).join(" "));
    if (!bounds) continue;
    const next = index + length;
    const factor = magnitudeWords.get(line.words[next]);
    const from = length > 1 ? next - 1 : index;
    if (factor)
      return { from, next: next + 1, least: bounds[0] * factor, most: (bounds[1] + 0.9) * factor, value: null };
    // "several tens of millions": the plural magnitude bounds it.
    const more = vagueMagnitudes.get(line.words[next]);
    const many = more && magnitudes(line, next, more);
    if (many) return { ...many, from };
    const found = { from, next, least: bounds[0], most: bounds[1], value: null };
    // "a few walkouts" says hardly more than "some"; "a few hours" bounds a duration.
    return word === "several" || (word === "a" && line.words[next - 1] === "couple") || unitAt(line, next, false)
      ? found
      : null;
  }
  return null;
}

function magnitudes(line: Line, index: number, bounds: readonly [number, number]): Vague | null {
  let [least, most] = bounds;
  let next = index + 1;
  if (line.words[next] === "of") {
    const more = vagueMagnitudes.get(line.words[next + 1]);
    const singular = magnitudeWords.get(line.words[next + 1]);
    const factor = more ? more[0] : singular;
    if (factor && factor > 12) {
      least *= factor;
      most *= factor;
      next += 2;
    }
  }
  // "tens" and "scores" stand only before "of": "test scores".
  const word = line.words[index];
  if ((word === "tens" || word === "scores") && line.words[index + 1] !== "of") return null;
  return { from: index, next, least, most, value: null };
}

/** "no casualties", "no further arrests": none of what another source may count. */
export function zeroAt(line: Line, index: number): Vague | null {
  if (line.words[index] !== "no") return null;
  for (let at = index + 1; at <= index + 3; at++) {
    const token = line.tokens[at];
    if (token?.kind !== "word") return null;
    if (zeroNouns.has(line.words[at])) return { from: index, next: index + 1, least: 0, most: 0, value: 0 };
  }
  return null;
}

/** "half an hour", "half-a-mile", "half a million euros". */
export function halfOf(
  line: Line,
  index: number,
): {
  readonly next: number;
  readonly value: number;
  readonly unit: string | null;
  readonly kind: Unit["kind"] | "count";
} | null {
  if (line.words[index] !== "half") return null;
  const article = line.words[index + 1] === "-" ? index + 2 : index + 1;
  if (line.words[article] !== "a" && line.words[article] !== "an") return null;
  const at = line.words[article + 1] === "-" ? article + 2 : article + 1;
  // "half a million euros", "half a dozen boats".
  const magnitude = magnitudeWords.get(line.words[at]) ?? 1;
  const unit = unitAt(line, magnitude > 1 ? at + 1 : at, false);
  if (!unit && magnitude === 1) return null;
  return { next: unit?.next ?? at + 1, value: magnitude / 2, unit: unit?.name ?? null, kind: unit?.kind ?? "count" };
}

/** "several", "dozens of people", "tens of thousands". */
export function vagueFigure(line: Line, vague: Vague, last: Found | null): Found {
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
