import { reportingForms, wordClass } from "../../lexicon/attribution";
import type { Candidate } from "./candidate";
import { isSourceNoun } from "./source";
import { shapeOf } from "./shape";
import { isCapital, type Words } from "./words";

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

/** Asks every question about a candidate; `answer` is called once a question. Allocates nothing that grows. */
export function ask(words: Words, candidate: Candidate, answer: (template: number, value: string) => void): void {
  const { cue, source, content, pair } = candidate;
  const last = words.tokens.length;
  const piece = content[0];
  const end = content[content.length - 1].to;
  const paragraph = words.paragraphs[words.paragraphOf[piece.from]];
  const { from, to } = paragraph;
  answer(0, "1");
  if (cue) {
    answer(1, cue.word);
    answer(2, cue.lemma);
    answer(3, cue.form);
    answer(4, look(words, cue.from - 1, 0, last));
    answer(5, look(words, cue.to, 0, last));
  }
  answer(6, source.kind);
  const head = source.to - 1;
  answer(
    7,
    source.kind === "name"
      ? "Name"
      : isSourceNoun(words.lower[head]) || words.classes[head] !== 0
        ? words.lower[head]
        : look(words, head, 0, last),
  );
  answer(8, look(words, source.from, 0, last));
  answer(9, size(source.to - source.from));
  if (cue) answer(10, size(source.from < cue.from ? cue.from - source.to : source.from - cue.to));
  answer(11, look(words, source.from - 1, 0, last));
  answer(12, look(words, piece.from, from, to));
  answer(13, look(words, piece.from + 1, from, to));
  answer(14, size(end - piece.from));
  answer(15, look(words, piece.from - 1, from, to));
  answer(16, look(words, end - 1, from, to));
  answer(17, look(words, end, from, to));
  if (cue) answer(18, size(piece.from - cue.to));
  if (pair < 0) {
    let fragments = 0;
    let verbs = 0;
    let cues = 0;
    let before = -1;
    for (let index = piece.from; index < end; index++) {
      const around = words.inside[index];
      if (around >= 0 && around !== before) fragments++;
      before = around;
      if ((words.classes[index] & wordClass.auxiliary) !== 0) verbs++;
      else if (around < 0 && reportingForms.has(words.lower[index])) cues++;
    }
    answer(19, size(fragments));
    answer(20, size(Math.min(verbs, 4)));
    answer(21, size(Math.min(cues, 4)));
  } else {
    const shape = shapeOf(words, pair);
    const quote = words.pairs[pair];
    answer(23, quote.single ? "single" : quote.closed ? "double" : "open");
    answer(24, size(shape.words));
    answer(
      25,
      shape.startsCapital
        ? shape.verb
          ? "Verb"
          : shape.capitals >= shape.words - 1
            ? "Title"
            : "Plain"
        : shape.verb
          ? "verb"
          : "plain",
    );
    answer(26, words.tokens[quote.last - 1].kind === "punctuation" ? words.tokens[quote.last - 1].text : "word");
  }
  answer(22, paragraph.block.role);
  if (candidate.carriedFrom) answer(27, candidate.carriedFrom.pattern);
  answer(28, candidate.link);
  if (cue) answer(29, look(words, cue.from - 2, 0, last));
  answer(30, look(words, piece.from + 2, from, to));
  answer(31, look(words, end + 1, from, to));
  answer(32, end >= to - 2 ? "paragraph" : words.tokens[end].text === "." ? "sentence" : "inside");
  answer(33, size(paragraph.index));
  if (pair < 0) answer(34, rest(words, end, to));
}
