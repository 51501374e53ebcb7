import { monthNames } from "../../lexicon/calendar";
import { figureTimes } from "../../lexicon/figure-words";
import type { Line } from "./line";

/** "last year", "October": a time is never what is measured. */
export function isTime(line: Line, from: number, to: number): boolean {
  if (to - from > 2) return false;
  const word = line.words[to - 1];
  return figureTimes.time.has(word) || monthNames.has(word);
}

/** Passes over "in 2022", "in June 2014", "between 2014 and 2017" between a subject and its verb. */
export function beforeTimes(line: Line, to: number): number {
  let at = to;
  for (let steps = 0; steps < 2; steps++) {
    const first = at;
    while (at > 0 && at > first - 3 && isCalendar(line, at - 1)) at--;
    if (at === first) return to;
    if (figureTimes.span.has(line.words[at - 1])) return at - 1;
    if (!/^(?:and|to|-|–)$/.test(line.words[at - 1] ?? "")) return to;
    at--;
  }
  return to;
}

function isCalendar(line: Line, index: number): boolean {
  const { kind, text } = line.tokens[index];
  return kind === "number"
    ? /^\d{1,4}$/.test(text)
    : kind === "word" &&
        (monthNames.has(line.words[index]) || figureTimes.season.has(line.words[index])) &&
        text !== "may";
}
