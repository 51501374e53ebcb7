import { rangeWords, subjectWords } from "../../lexicon/figure-words";
import type { Found } from "./found";
import { isDash, type Line } from "./line";

/** No figure takes its unit from one further away, in tokens. */
const NEAR = 12;

/**
 * Gives bare numbers the unit and noun that are left out: "from 28 points to 19", "from 240 to 273 tonnes",
 * "killing nine people and injuring 45", "8 miles (13 km)".
 */
export function elided(line: Line, found: readonly Found[]): Found[] {
  const complete = [...found];
  for (let index = 0; index < complete.length; index++) {
    const current = complete[index];
    const last = complete[index - 1];
    const following = found[index + 1];
    if (!current.bare) continue;
    if (following && opensChange(line, current, following)) complete[index] = lend(current, following);
    else if (current.counted === null && last && follows(line, last, current)) complete[index] = lend(current, last);
  }
  return complete;
}

/** "from 4.8 to 4.7 percent": the first of a change that is measured at its end. */
function opensChange(line: Line, current: Found, following: Found): boolean {
  const between = line.words[current.next];
  return (
    line.words[current.from - 1] === "from" &&
    (between === "to" || isDash(between)) &&
    following.from === current.next + 1
  );
}

/** "… 28 points to 19", "killing nine people and injuring 45". */
function follows(line: Line, last: Found, current: Found): boolean {
  if (
    current.from - last.next > NEAR ||
    last.kind === "age" ||
    (last.kind === "duration" && current.from - last.next > 4) ||
    // "Up 10 percent from 50 million": no share is counted in millions.
    (last.unit === "percent" && current.magnitude > 1)
  )
    return false;
  const before = line.words[current.from - 1] ?? "";
  if (before === "to" && endsAtAmount(line, last, current)) return false;
  // "with four minutes left in front of 24,308".
  if (before === "of" && subjectWords.relation.has(line.words[current.from - 2] ?? "")) return false;
  if (rangeWords.carried.has(before)) return (before !== "of" && before !== "by") || last.unit !== null;
  return /(?:ing|ed)$/.test(before) && last.kind === "count";
}

/** "Fell 9 percent to 340 million": by how much something moved, and to what; a change from one share to another says "from". */
function endsAtAmount(line: Line, last: Found, current: Found): boolean {
  if (last.kind !== "percent" || current.value === null) return false;
  return current.magnitude > 1 || (line.words[last.from - 1] !== "from" && Math.abs(current.value) > 100);
}

function lend(current: Found, from: Found): Found {
  const scale =
    from.kind === "money" &&
    from.magnitude > 1 &&
    current.magnitude === 1 &&
    current.value !== null &&
    current.value < 1000 &&
    from.value !== null
      ? from.magnitude
      : 1;
  const scaled = scale > 1 && Math.abs(current.value! * scale) <= Math.abs(from.value!) * 10 ? scale : 1;
  return {
    ...current,
    kind: current.kind === "count" ? from.kind : current.kind,
    unit: from.unit,
    counted: from.counted ?? current.counted,
    value: current.value === null ? null : current.value * scaled,
    min: current.min * scaled,
    max: current.max * scaled,
  };
}
