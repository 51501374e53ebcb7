import { wordClass } from "../../lexicon/attribution";
import type { Candidate } from "./candidate";
import { trait } from "./lexeme";
import { codeOf, EDGE, pairCode, sizeOf } from "./looks";
import { isCapital, reportAt, type Words } from "./words";

/** The answers (codes of looks.ts) to the questions, by their index in `TEMPLATES`; -1 where a question was not asked. */
export type Answers = Int32Array;

/** How the token at `index` looks; its paragraph's edge outside of it. */
export const look = (words: Words, index: number, from: number, to: number): number =>
  index < from || index >= to ? EDGE : words.looks[index];

const YES = codeOf("1");
const CUE = codeOf("cue");
const MARKS = codeOf("marks");
const STOP = codeOf("stop");
const NONE = codeOf("none");
const PAST = codeOf("-ed");
const IN = codeOf("in");
const OUT = codeOf("out");
const PARAGRAPH = codeOf("paragraph");
const SENTENCE = codeOf("sentence");
const INSIDE = codeOf("inside");
const FORMS = new Map(
  ["base", "third", "past", "participle", "progressive"].map((form): [string, number] => [form, codeOf(form)]),
);

/** What a sentence still holds behind a clause: marks, another cue, or plain words. */
function rest(words: Words, at: number, ceiling: number): number {
  let cue = false;
  let count = 0;
  const most = Math.min(ceiling, at + 30);
  for (let index = at; index < most; index++) {
    if (words.inside[index] >= 0) return MARKS;
    const traits = words.traits[index];
    if ((traits & trait.word) !== 0) count++;
    else if (words.lower[index] === "." && index + 1 < ceiling && isCapital(words, index + 1)) break;
    if ((traits & trait.reports) !== 0) cue = true;
  }
  return cue ? CUE : sizeOf(count);
}

/** The first verb of `most` tokens from `at` on, as far as its look tells: an auxiliary, a cue's form, "-ed". */
function verbFrom(words: Words, at: number, ceiling: number, most: number): number {
  const end = Math.min(ceiling, at + most);
  for (let index = at; index < end; index++) {
    if (words.inside[index] >= 0) return MARKS;
    const traits = words.traits[index];
    if ((traits & trait.punctuation) !== 0) {
      const mark = words.lower[index];
      if (mark === "." || mark === ";") return STOP;
    } else if ((words.classes[index] & wordClass.auxiliary) !== 0) return words.looks[index];
    else if ((traits & trait.capital) === 0) {
      if ((traits & trait.reports) !== 0) return FORMS.get(reportAt(words, index)!.form)!;
      if (words.looks[index] === PAST || (traits & trait.past) !== 0) return PAST;
    }
  }
  return NONE;
}

/** How far the first verb of a clause stands from its beginning. */
function distance(words: Words, from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 14); index++) {
    const traits = words.traits[index];
    if ((words.classes[index] & wordClass.auxiliary) !== 0) return sizeOf(index - from);
    if (
      (traits & trait.capital) === 0 &&
      ((traits & (trait.reports | trait.past)) !== 0 || words.looks[index] === PAST)
    )
      return sizeOf(index - from);
  }
  return NONE;
}

/** The questions about where a clause begins and ends, which tell the candidates of one group apart. */
export function askEnds(words: Words, candidate: Candidate, answer: Answers): void {
  const { cue, content, pair } = candidate;
  const start = content[0].from;
  const end = content[content.length - 1].to;
  const { from, to } = words.paragraphs[words.paragraphOf[start]];
  const first = look(words, start, from, to);
  const second = look(words, start + 1, from, to);
  const before = look(words, start - 1, from, to);
  const last = look(words, end - 1, from, to);
  const after = look(words, end, from, to);
  const next = look(words, end + 1, from, to);
  answer[0] = YES;
  answer[12] = first;
  answer[13] = second;
  answer[14] = sizeOf(end - start);
  answer[15] = before;
  answer[35] = look(words, start - 2, from, to);
  answer[16] = last;
  answer[17] = after;
  answer[30] = look(words, start + 2, from, to);
  answer[31] = next;
  answer[32] = end >= to - 2 ? PARAGRAPH : words.lower[end] === "." ? SENTENCE : INSIDE;
  const between = cue ? sizeOf(start - cue.to) : -1;
  if (cue) answer[18] = between;
  if (pair >= 0) return;
  askInside(words, start, end, answer, rest(words, end, to));
  answer[37] = pairCode(after, next);
  answer[38] = look(words, end + 2, from, to);
  const verbAfter = verbFrom(words, end, to, 7);
  const verbInside = verbFrom(words, start, end, 14);
  answer[39] = verbAfter;
  answer[40] = pairCode(look(words, end - 2, from, to), last);
  answer[43] = verbInside;
  answer[44] = pairCode(verbInside, verbAfter);
  answer[45] = pairCode(first, second);
  if (cue) answer[46] = pairCode(between, before);
  answer[48] = pairCode(verbInside, distance(words, start, end));
  answer[49] = pairCode(next, verbAfter);
  answer[50] = pairCode(look(words, candidate.source.from - 1, from, to), after);
  answer[51] = pairCode(codeOf(candidate.source.kind), after);
  if (cue) answer[52] = pairCode(codeOf(cue.form), after);
}

/** What a reported clause holds: fragments in marks, auxiliaries, other cues, commas; and what still follows. */
function askInside(words: Words, from: number, to: number, answer: Answers, following: number): void {
  let fragments = 0;
  let verbs = 0;
  let cues = 0;
  let commas = 0;
  let before = -1;
  for (let index = from; index < to; index++) {
    const around = words.inside[index];
    if (around >= 0) {
      if (around !== before) fragments++;
      if ((words.classes[index] & wordClass.auxiliary) !== 0) verbs++;
    } else if ((words.classes[index] & wordClass.auxiliary) !== 0) verbs++;
    else if ((words.traits[index] & trait.reports) !== 0) cues++;
    else if (words.lower[index] === ",") commas++;
    before = around;
  }
  answer[19] = sizeOf(fragments);
  answer[20] = sizeOf(Math.min(verbs, 4));
  answer[21] = sizeOf(Math.min(cues, 4));
  answer[34] = following;
  answer[41] = sizeOf(commas);
  answer[42] = pairCode(fragments > 0 ? IN : OUT, following);
}
