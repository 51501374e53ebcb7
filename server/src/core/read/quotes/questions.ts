import type { Candidate } from "./candidate";
import { codeOf, OTHER, sizeOf } from "./looks";
import { openingOf } from "./marks";
import { askEnds, look, type Answers } from "./questions-ends";
import { shapeOf } from "./shape";
import { isAbbreviationStop, isSourceNoun, type Words } from "./words";

const NAME = codeOf("Name");
const WORD = codeOf("word");
const SINGLE = codeOf("single");
const DOUBLE = codeOf("double");
const OPEN = codeOf("open");

/** Asks every question about a candidate; the answers are written to `answer`. */
export function ask(words: Words, candidate: Candidate, answer: Answers): void {
  const { cue, source, content, pair } = candidate;
  const last = words.tokens.length;
  askEnds(words, candidate, answer);
  if (cue) {
    answer[1] = codeOf(cue.word);
    answer[2] = codeOf(cue.lemma);
    answer[3] = codeOf(cue.form);
    answer[4] = look(words, cue.from - 1, 0, last);
    answer[5] = look(words, cue.to, 0, last);
    answer[10] = sizeOf(source.from < cue.from ? cue.from - source.to : source.from - cue.to);
    answer[29] = look(words, cue.from - 2, 0, last);
  }
  const head = source.to - 1;
  const speaks = isSourceNoun(words, head) || words.classes[head] !== 0;
  answer[6] = codeOf(source.kind);
  const noun = speaks ? codeOf(words.lower[head]) : OTHER;
  answer[7] = source.kind === "name" ? NAME : noun === OTHER ? words.looks[head] : noun;
  answer[8] = words.looks[source.from];
  answer[9] = sizeOf(source.to - source.from);
  answer[11] = look(words, source.from - 1, 0, last);
  const paragraph = words.paragraphs[words.paragraphOf[content[0].from]];
  answer[22] = codeOf(paragraph.block.role);
  answer[33] = sizeOf(paragraph.index);
  if (pair >= 0) askMarks(words, pair, answer);
  if (candidate.carriedFrom) answer[27] = codeOf(candidate.carriedFrom.pattern);
  answer[28] = codeOf(candidate.link);
  if (candidate.margin >= 0) answer[47] = sizeOf(Math.floor(candidate.margin * 2));
}

/** How many words stand before a pair of marks in its sentence; negative where the pair before it ends there. */
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

function askMarks(words: Words, pair: number, answer: Answers): void {
  const shape = shapeOf(words, pair);
  const quote = words.pairs[pair];
  const title = shape.capitals >= shape.words - 1;
  const final = words.tokens[quote.last - 1];
  answer[36] = sizeOf(wordsBefore(words, openingOf(words, quote)));
  answer[23] = quote.single ? SINGLE : quote.closed ? DOUBLE : OPEN;
  answer[24] = sizeOf(shape.words);
  const look = shape.startsCapital ? (shape.verb ? "Verb" : title ? "Title" : "Plain") : shape.verb ? "verb" : "plain";
  answer[25] = codeOf(look);
  answer[26] = final.kind === "punctuation" ? words.looks[quote.last - 1] : WORD;
}
