import { subjectWords } from "../../lexicon/figure-words";
import { changeNouns, movementVerbs, nounPhraseParts, verbNouns } from "../../lexicon/noun-phrases";
import { chain } from "./chain";
import { isCapitalised } from "../../text/capital";
import type { Line } from "./line";
import { runStart, trim, type Phrase } from "./phrase";
import { isCompanion } from "./subject";
import { isTime } from "./times";

/** "revenue of", "a temperature of" before a figure. Words that only sum up are passed over ("a total of"). */
export function beforeOf(line: Line, index: number): Phrase | null {
  if (line.words[index - 1] !== "of") return null;
  const to = index - 1;
  // "a net worth of": elsewhere "worth" is no noun.
  if (line.words[to - 1] === "worth" && line.words[to - 2] === "net") return { from: to - 2, to };
  const from = runStart(line, to);
  if (from === to) return null;
  const head = line.words[to - 1];
  if (subjectWords.total.has(head) || changeNouns.has(head)) return null;
  // "in front of 24,308": no noun that is measured.
  if (line.words[from - 1] === "in" && to - from === 1 && subjectWords.relation.has(head)) return null;
  return trim(line, from, to);
}

/** The noun phrase right before a figure, or before its preposition: "lifted margins to 64 percent", "pixel pitch 352 μm". */
export function objectBefore(line: Line, index: number, floor: number): Phrase | null {
  const to = subjectWords.leading.has(line.words[index - 1]) ? index - 1 : index;
  let from = runStart(line, to);
  // "has cost taxpayers", "to lift wages": the first word is the verb.
  if (from < to - 1 && subjectWords.governing.has(line.words[from - 1])) {
    if (movementVerbs.has(line.words[from])) from++;
  }
  if (from === to || from < floor) return null;
  const head = line.words[to - 1];
  if (nounPhraseParts.quantifying.has(head) || subjectWords.total.has(head) || isTime(line, from, to)) return null;
  // Behind an article, or with an adjective, a word that may be a verb is a noun.
  const leading = to < index;
  const determined = nounPhraseParts.determiner.has(line.words[from - 1]);
  if (isCompanion(head) && !(determined && verbNouns.has(head))) return null;
  // "easing against the yen to 108": what something is set against is not what has the value.
  const before = determined ? from - 2 : from - 1;
  if (/^(?:against|versus)$/.test(line.words[before] ?? "")) return null;
  // "bought it out of bankruptcy for $5 million": the state that it left.
  if (line.words[before] === "of" && line.words[before - 1] === "out") return null;
  const phrase = determined || (to - from > 1 && !/(?:ed|ing)$/.test(head));
  const noun = phrase && (leading || !verbNouns.has(head));
  if (!noun && (/(?:ed|ing)$/.test(head) || movementVerbs.has(head))) return null;
  // A single word without a determiner may be a verb that no list knows: "fetched 4 million".
  const lone = to - from === 1 && !subjectWords.determined.has(line.words[from - 1]);
  return lone && !/s$/.test(head) && !isCapitalised(line.tokens[to - 1].text) ? null : chain(line, from, to);
}

/** The name that a comma or bracket follows. */
export function nameBefore(line: Line, index: number): Phrase | null {
  const from = runStart(line, index);
  return from < index ? trim(line, from, index) : null;
}
