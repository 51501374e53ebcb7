import { subjectWords } from "../../lexicon/figure-words";
import { movementCompanions, movementVerbs, nounPhraseParts, verbNouns } from "../../lexicon/noun-phrases";
import { chain } from "./chain";
import type { Line } from "./line";
import { isVerb, runStart, trim, type Phrase } from "./phrase";
import { beforeTimes, isTime } from "./times";

/** No verb is looked for further back than this. */
const CLAUSE = 18;
/** An apposition or relative clause between commas is no longer than this, in tokens. */
const INSERTED = 12;

/** May a word stand between a subject, its verb and a figure? */
export function isCompanion(word: string | undefined): boolean {
  return word !== undefined && (word.endsWith("ly") || movementCompanions.has(word));
}

/** Marks at which a clause ends. */
const ENDING_MARK = /^[,;:()—“”"]$/;
const RELATIVES = new Set(["that", "which", "who"]);
/** Does a clause end at a word? */
const isBorder = (word: string): boolean => subjectWords.border.has(word) || ENDING_MARK.test(word);

/** The subject of the verb that leads to a figure: "prices" of "prices rose 4 percent". */
export function subjectBefore(line: Line, index: number): Phrase | null {
  const least = Math.max(0, index - CLAUSE);
  let verb = -1;
  for (let at = index - 1; at >= least && !isBorder(line.words[at]); at--) {
    const word = line.words[at];
    if (movementVerbs.has(word) && isFinite(line, at)) verb = at;
    else if (verb >= 0 && !isCompanion(word)) break;
  }
  if (verb < 0) return afterComma(line, index);
  let to = verb;
  while (to > least && isCompanion(line.words[to - 1]) && !isMay(line, to - 1)) to--;
  // "a country that is 90 miles wide": the noun before the relative pronoun.
  const relative = RELATIVES.has(line.words[to - 1]);
  if (relative) to -= line.words[to - 2] === "," ? 2 : 1;
  to = beforePronoun(line, beforeBracket(line, beforeInsertion(line, beforeTimes(line, to))));
  const from = runStart(line, to);
  if (from < to && isTime(line, from, to)) {
    const whole = chain(line, from, to);
    return isTime(line, whole.from, whole.to) ? firstPhrase(line, from) : whole;
  }
  // "flowers priced at …": a participle belongs to the noun right before it.
  const near = relative || subjectWords.priced.has(line.words[verb]);
  if (from < to) return near ? trim(line, from, to) : chain(line, from, to);
  return line.words[to - 1] === "," || line.words[to - 1] === "and" ? firstPhrase(line, to - 1) : null;
}

/** "In May": no modal. */
function isMay(line: Line, index: number): boolean {
  return line.tokens[index].text === "May" && subjectWords.month.has(line.words[index - 1]);
}

/** Passes over an abbreviation in brackets behind a name. */
function beforeBracket(line: Line, to: number): number {
  if (line.words[to - 1] !== ")") return to;
  for (let at = to - 2; at > to - 8 && at > 0; at--) if (line.words[at] === "(") return at;
  return to;
}

/** Passes over an insertion: "The alloy, which is cheap, reached …", "Rowe, 44, dropped …". */
function beforeInsertion(line: Line, to: number): number {
  if (line.words[to - 1] !== ",") return to;
  for (let at = to - 2; at > 0 && at >= to - INSERTED; at--) {
    if (line.words[at] !== ",") continue;
    const inserted =
      subjectWords.inserted.has(line.words[at + 1]) || (line.tokens[at + 1].kind === "number" && to - at === 3);
    return inserted ? at : to;
  }
  return to;
}

/** "The voltage across it was …": a pronoun behind its preposition says nothing; the noun before is meant. */
function beforePronoun(line: Line, to: number): number {
  return subjectWords.oblique.has(line.words[to - 1]) && subjectWords.within.has(line.words[to - 2]) ? to - 2 : to;
}

/** Is a word that may be a noun ("rise") a verb here? Not behind an article or adjective. */
function isFinite(line: Line, index: number): boolean {
  return !verbNouns.has(line.words[index]) || !subjectWords.nominal.has(line.words[index - 1]);
}

/** ", up 9 percent": what the sentence began with. */
function afterComma(line: Line, index: number): Phrase | null {
  let at = index - 1;
  while (at > 0 && (isCompanion(line.words[at]) || line.words[at] === "a")) at--;
  const from = runStart(line, at + 1);
  if (/^(?:up|down)$/.test(line.words[at + 1] ?? "") && from < at + 1 && line.words[at] !== ",")
    return chain(line, from, at + 1);
  return line.words[at] === "," || line.words[at] === "(" || line.words[at] === ":" ? firstPhrase(line, at) : null;
}

/** The phrase that a verb follows earlier in the sentence, or the one right before a comma. */
function firstPhrase(line: Line, index: number): Phrase | null {
  const least = Math.max(0, index - CLAUSE);
  for (let at = index; at > least; at--) {
    if (!isVerb(line.words[at]) && !hasObject(line, at)) continue;
    let to = at;
    while (to > least && isCompanion(line.words[to - 1]) && !isMay(line, to - 1)) to--;
    to = beforeInsertion(line, beforeTimes(line, to));
    const from = runStart(line, to);
    if (from < to && !isTime(line, from, to)) return chain(line, from, to);
  }
  const from = runStart(line, index);
  return from < index && !isTime(line, from, index) && !line.words[index - 1].endsWith("ed")
    ? chain(line, from, index)
    : null;
}

/** "The deficit hit its peak": a word that may be a noun is a verb before a determiner. */
function hasObject(line: Line, index: number): boolean {
  const word = line.words[index];
  return (
    verbNouns.has(word) &&
    movementVerbs.has(word) &&
    nounPhraseParts.determiner.has(line.words[index + 1]) &&
    isFinite(line, index)
  );
}
