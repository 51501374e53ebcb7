import { irregularPastForms, planningWords, tenseWords } from "../../lexicon/calendar";
import type { Tense } from "./expression";
import type { Lexeme } from "./lexemes";

/** What begins with a digit or ends so is no infinitive behind "to". */
const NO_INFINITIVE = /^(?:\d.{0,20}|.{1,20}(?:ing|s))$/;
/** No clause reaches further than this many lexemes. */
const REACH = 30;

function verbTense(line: readonly Lexeme[], at: number): Tense | null {
  const { lower, kind, text } = line[at];
  if (kind !== "word") return null;
  if (tenseWords.future.has(lower)) return lower === "may" && text === "May" ? null : "future";
  if (planningWords.has(lower) && (!tenseWords.preposition.has(lower) || tenseWords.planned.has(line[at + 1]?.lower)))
    return "future";
  if (lower === "going" && line[at + 1]?.lower === "to") return "future";
  if (tenseWords.past.has(lower)) return "past";
  if (tenseWords.present.has(lower)) return "present";
  const regular = lower.length > 4 && lower.endsWith("ed") && text[0] === lower[0] && !tenseWords.other.has(lower);
  if (!regular && !irregularPastForms.has(lower)) return null;
  return isPassive(line, at) ? null : "past";
}

/** Behind "be" or "is" a participle says nothing of the time: its auxiliary does ("will be paid", "is held"). */
function isPassive(line: readonly Lexeme[], at: number): boolean {
  let index = at - 1;
  while (index > at - 3 && line[index] && (line[index].lower.endsWith("ly") || line[index].lower === "not")) index--;
  return tenseWords.auxiliary.has(line[index]?.lower);
}

/**
 * The tense of the clause that an expression stands in: that of the nearest verb before it, else of the first one
 * behind it. Works on words alone: modals, forms of "be" and "have", -ed, irregular past forms, words of planning.
 */
export function tenseAround(line: readonly Lexeme[], from: number, to: number): Tense | null {
  const before = line[from - 1]?.lower;
  if (before === "since") return "past";
  const until = before === "until" || before === "till";
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const { lower } = line[index];
    if (lower === ";" || lower === "”" || lower === ":") break;
    if (lower === "to" && isInfinitive(line, index)) {
      const governor = governorBefore(line, index);
      return governor === null ? "future" : governor;
    }
    const tense = verbTense(line, index);
    if (tense === "past" && until) return "future";
    if (tense !== null) return tense;
  }
  for (let index = to; index < Math.min(line.length, to + REACH); index++) {
    const { lower } = line[index];
    if (lower === "to" && isInfinitive(line, index)) return "future";
    const tense = verbTense(line, index);
    if (tense !== null) return tense;
  }
  return until ? "future" : null;
}

function isInfinitive(line: readonly Lexeme[], at: number): boolean {
  const next = line[at + 1];
  if (!next || next.kind !== "word" || next.text[0] !== next.lower[0] || next.sense?.cardinal !== undefined)
    return false;
  if (next.lower === "be" || next.lower === "discuss") return true;
  return !tenseWords.noun.has(next.lower) && !NO_INFINITIVE.test(next.lower);
}

/** What the verb before an infinitive says: a plain past verb keeps the infinitive's day in the past ("met to discuss the plan on Friday"). */
function governorBefore(line: readonly Lexeme[], at: number): Tense | null {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const tense = verbTense(line, index);
    if (tense === null) continue;
    if (tense === "past") return tenseWords.directing.has(line[index].lower) ? "future" : "past";
    return "future";
  }
  return null;
}
