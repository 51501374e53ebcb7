import { reportingForms, wordClass } from "../../lexicon/attribution";
import type { Candidate } from "./candidate";
import { isSourceNoun } from "./phrase";
import { shapeOf } from "./shape";
import { openingOf } from "./marks";
import { isAbbreviationStop, isCapital, type Words } from "./words";

/** What the gate looks at, one question each; the order is that of the weights' tables. */
export const TEMPLATES = [
  "bias",
  "cue",
  "lemma",
  "form",
  "before cue",
  "after cue",
  "source kind",
  "source head",
  "source first",
  "source length",
  "source to cue",
  "before source",
  "content first",
  "content second",
  "content length",
  "before content",
  "content last",
  "after content",
  "cue to content",
  "fragments",
  "verbs",
  "cues inside",
  "block",
  "mark",
  "quote length",
  "quote shape",
  "quote end",
  "origin",
  "link",
  "two before cue",
  "content third",
  "two after content",
  "reaches",
  "paragraph",
  "rest",
  "two before content",
  "before marks",
] as const;

/** The questions whose answers also weigh by the cue's lemma. */
export const BY_LEMMA: ReadonlySet<number> = new Set([0, 3, 4, 5, 6, 12, 13, 18, 28]);

export type Template = (typeof TEMPLATES)[number];

const SIZES = ["0", "1", "2", "3", "4", "5-6", "5-6", "7-9", "7-9", "7-9", "10-14", "10-14", "10-14", "10-14", "10-14"];
const size = (count: number): string =>
  count < 0 ? "before" : count < 15 ? SIZES[count] : count < 25 ? "15-24" : count < 45 ? "25-44" : "45";

/** A closed-class word or mark as it is, any other word by its shape: nothing of an article's own words is learned. */
function look(words: Words, index: number, from: number, to: number): string {
  if (index < from || index >= to) return "edge";
  return (words.looks[index] ??= lookAt(words, index));
}

function lookAt(words: Words, index: number): string {
  const token = words.tokens[index];
  if (token.kind === "punctuation" || words.classes[index] !== 0) return words.lower[index];
  if (token.kind === "number") return "number";
  if (isCapital(words, index)) return "Capital";
  const word = words.lower[index];
  if (reportingForms.has(word)) return "cue";
  if (isSourceNoun(word)) return "source noun";
  if (word.endsWith("ing")) return "-ing";
  if (word.endsWith("ed")) return "-ed";
  if (word.endsWith("ly")) return "-ly";
  return word.endsWith("s") ? "-s" : "word";
}

/** What a sentence still holds behind a clause: marks, another cue, or plain words. */
function rest(words: Words, at: number, ceiling: number): string {
  let cue = false;
  let count = 0;
  for (let index = at; index < Math.min(ceiling, at + 30); index++) {
    if (words.inside[index] >= 0) return "marks";
    const text = words.tokens[index].text;
    if (text === "." && index + 1 < ceiling && isCapital(words, index + 1)) break;
    if (words.tokens[index].kind === "word") count++;
    if (reportingForms.has(words.lower[index])) cue = true;
  }
  return cue ? "cue" : size(count);
}

type Answer = (template: number, value: string) => void;

/** The questions about where a clause begins and ends, which tell the candidates of one group apart. */
export function askEnds(words: Words, candidate: Candidate, answer: Answer): void {
  const { cue, content, pair } = candidate;
  const piece = content[0];
  const end = content[content.length - 1].to;
  const { from, to } = words.paragraphs[words.paragraphOf[piece.from]];
  answer(0, "1");
  answer(12, look(words, piece.from, from, to));
  answer(13, look(words, piece.from + 1, from, to));
  answer(14, size(end - piece.from));
  answer(15, look(words, piece.from - 1, from, to));
  answer(35, look(words, piece.from - 2, from, to));
  answer(16, look(words, end - 1, from, to));
  answer(17, look(words, end, from, to));
  if (cue) answer(18, size(piece.from - cue.to));
  if (pair < 0) {
    askInside(words, piece.from, end, answer);
    answer(34, rest(words, end, to));
  }
  answer(30, look(words, piece.from + 2, from, to));
  answer(31, look(words, end + 1, from, to));
  answer(32, end >= to - 2 ? "paragraph" : words.tokens[end].text === "." ? "sentence" : "inside");
}

/** What a reported clause holds: fragments in marks, auxiliaries, other cues. */
function askInside(words: Words, from: number, to: number, answer: Answer): void {
  let fragments = 0;
  let verbs = 0;
  let cues = 0;
  let before = -1;
  for (let index = from; index < to; index++) {
    const around = words.inside[index];
    if (around >= 0 && around !== before) fragments++;
    before = around;
    if ((words.classes[index] & wordClass.auxiliary) !== 0) verbs++;
    else if (around < 0 && reportingForms.has(words.lower[index])) cues++;
  }
  answer(19, size(fragments));
  answer(20, size(Math.min(verbs, 4)));
  answer(21, size(Math.min(cues, 4)));
}

/** Asks every question about a candidate; `answer` is called once a question. */
export function ask(words: Words, candidate: Candidate, answer: Answer): void {
  const { cue, source, content, pair } = candidate;
  const last = words.tokens.length;
  askEnds(words, candidate, answer);
  if (cue) {
    answer(1, cue.word);
    answer(2, cue.lemma);
    answer(3, cue.form);
    answer(4, look(words, cue.from - 1, 0, last));
    answer(5, look(words, cue.to, 0, last));
    answer(10, size(source.from < cue.from ? cue.from - source.to : source.from - cue.to));
    answer(29, look(words, cue.from - 2, 0, last));
  }
  const head = source.to - 1;
  const speaks = isSourceNoun(words.lower[head]) || words.classes[head] !== 0;
  answer(6, source.kind);
  answer(7, source.kind === "name" ? "Name" : speaks ? words.lower[head] : look(words, head, 0, last));
  answer(8, look(words, source.from, 0, last));
  answer(9, size(source.to - source.from));
  answer(11, look(words, source.from - 1, 0, last));
  const paragraph = words.paragraphs[words.paragraphOf[content[0].from]];
  answer(22, paragraph.block.role);
  answer(33, size(paragraph.index));
  if (pair >= 0) askMarks(words, pair, answer);
  if (candidate.carriedFrom) answer(27, candidate.carriedFrom.pattern);
  answer(28, candidate.link);
}

/** How many words stand before a pair of marks in its sentence; "before" where the pair before it ends there. */
function wordsBefore(words: Words, opening: number): number {
  const { from } = words.paragraphs[words.paragraphOf[opening]];
  let count = 0;
  for (let index = opening - 1; index >= from && count < 15; index--) {
    if (words.inside[index] >= 0) return count === 0 ? -1 : count;
    const { text, kind } = words.tokens[index];
    if (kind === "word") count++;
    else if ((text === "." || text === "?" || text === "!") && !isAbbreviationStop(words, index)) break;
  }
  return count;
}

function askMarks(words: Words, pair: number, answer: Answer): void {
  const shape = shapeOf(words, pair);
  const quote = words.pairs[pair];
  const title = shape.capitals >= shape.words - 1;
  const final = words.tokens[quote.last - 1];
  answer(36, size(wordsBefore(words, openingOf(words, quote))));
  answer(23, quote.single ? "single" : quote.closed ? "double" : "open");
  answer(24, size(shape.words));
  answer(25, shape.startsCapital ? (shape.verb ? "Verb" : title ? "Title" : "Plain") : shape.verb ? "verb" : "plain");
  answer(26, final.kind === "punctuation" ? final.text : "word");
}
