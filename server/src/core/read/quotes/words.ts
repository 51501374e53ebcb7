import type { ReportingForm } from "../../lexicon/attribution";
import { isNarrative, type Article, type Block } from "../../text/article";
import { firstEndingAfter, type Span, textOf } from "../../text/span";
import type { Token } from "../../text/tokens";
import { lexemeOf, trait } from "./lexeme";
import { lookOf } from "./looks";
import { pairMarks, type MarkPair } from "./marks";
import type { Shape } from "./shape";

/** A half-open range of indices into the article's tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One narrative block as ranges of tokens. */
export interface Paragraph extends Range {
  readonly block: Block;
  readonly index: number;
  /** Sentences, none of which ends inside quotation marks. */
  readonly sentences: readonly Range[];
  /** The index in `Words.paragraphs` of a list item's lead-in; -1 for any other block. */
  readonly lead: number;
  /** Indices into `Words.pairs`: those that stand in no other pair. */
  readonly pairs: readonly number[];
}

/** An article's tokens with what every pattern asks of them, found once. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** The closed classes of each token (`wordClass`). */
  readonly classes: Uint16Array;
  /** The index in `pairs` of the outermost pair of marks around each token, its marks included; -1 outside. */
  readonly inside: Int32Array;
  /** What can be told of each token alone (`trait`). */
  readonly traits: Uint16Array;
  /** How each token looks to the gate: a code of looks.ts. */
  readonly looks: Uint16Array;
  /** 1 for the last token of a sentence of the article, marks around it aside. */
  readonly ends: Uint8Array;
  /** What each pair of marks looks like from inside; filled as it is asked. */
  readonly shapes: (Shape | undefined)[];
  /** Every pair of marks, in order of its opening mark. */
  readonly pairs: readonly MarkPair[];
  readonly paragraphs: readonly Paragraph[];
  /** The index in `paragraphs` of each token; 0 for a token of no narrative block. */
  readonly paragraphOf: Int32Array;
}

const OPENING = new Set(["“", '"', "«", "„", "‘", "``"]);

export function readWords(article: Article): Words {
  const { text, tokens } = article;
  const count = tokens.length;
  const lower: string[] = new Array<string>(count);
  const classes = new Uint16Array(count);
  const inside = new Int32Array(count).fill(-1);
  const traits = new Uint16Array(count);
  const looks = new Uint16Array(count);
  const ends = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const { form } = tokens[index];
    const lexeme = lexemeOf(form);
    lower[index] = form.lower;
    classes[index] = lexeme.classes;
    traits[index] = lexeme.traits;
    looks[index] = lookOf(form);
  }
  const paragraphOf = new Int32Array(count);
  const pairs: MarkPair[] = [];
  const paragraphs: Paragraph[] = [];
  const blocks = article.blocks.filter(isNarrative);
  const order = new Map(blocks.map((block, index) => [block, index]));
  const ranges = blocks.map((block) => ({
    from: firstEndingAfter(tokens, block.start),
    to: firstEndingAfter(tokens, block.end - 1) + 1,
  }));
  for (const [index, block] of blocks.entries()) {
    const { from } = ranges[index];
    const to = Math.min(ranges[index].to, count);
    const next = ranges[index + 1];
    const nextOpens = next !== undefined && next.from < count && OPENING.has(tokens[next.from].text);
    paragraphOf.fill(index, from, to);
    const own: number[] = [];
    for (const pair of pairMarks(text, tokens, from, to, nextOpens)) {
      if (pair.depth === 0) {
        own.push(pairs.length);
        const start = firstEndingAfter(tokens, pair.start);
        inside.fill(pairs.length, start, pair.after);
      }
      pairs.push(pair);
    }
    const sentences: Range[] = [];
    for (const sentence of block.sentences) {
      const range = {
        from: firstEndingAfter(tokens, sentence.start),
        to: firstEndingAfter(tokens, sentence.end - 1) + 1,
      };
      if (range.to <= range.from) continue;
      ends[range.to - 1] = 1;
      const last = sentences[sentences.length - 1];
      const joins =
        last !== undefined &&
        ((inside[range.from] >= 0 && inside[range.from] === inside[range.from - 1]) ||
          /^\p{Ll}/u.test(tokens[range.from].text));
      if (joins) sentences[sentences.length - 1] = { from: last.from, to: range.to };
      else sentences.push(range);
    }
    const lead = block.lead === undefined ? -1 : (order.get(article.blocks[block.lead]) ?? -1);
    paragraphs.push({ block, index, from, to, sentences, lead, pairs: own });
  }
  return {
    text,
    tokens,
    lower,
    classes,
    inside,
    traits,
    looks,
    ends,
    shapes: new Array<Shape | undefined>(pairs.length),
    pairs,
    paragraphs,
    paragraphOf,
  };
}

/** Where the words of a range stand in the text. */
export const spanOf = (words: Words, { from, to }: Range): Span => ({
  start: words.tokens[from].start,
  end: words.tokens[to - 1].end,
});

/** The words of a range as they are printed. */
export const printedWords = (words: Words, range: Range): string => textOf(words.text, spanOf(words, range));

/** Has the word at `index` one of some `wordClass` bits? False beyond the article's end. */
export const has = (words: Words, index: number, bits: number): boolean => (words.classes[index] & bits) !== 0;

/** Does the token at `index` begin with a capital? False beyond the article's end. */
export function isCapital(words: Words, index: number): boolean {
  return (words.traits[index] & trait.capital) !== 0;
}

/** Does the word at `index` name someone or something that can speak ("spokesman", "officials", "co-founder")? */
export function isSourceNoun(words: Words, index: number): boolean {
  return (words.traits[index] & trait.speaks) !== 0;
}

/** Does any word of a range name someone or something that can speak? */
export function hasSourceNoun(words: Words, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (isSourceNoun(words, index)) return true;
  return false;
}

/** The form of a reporting verb at `index`; null for any other word and beyond the article's end. */
export function reportAt(words: Words, index: number): ReportingForm | null {
  return (words.traits[index] & trait.reports) !== 0 ? lexemeOf(words.tokens[index].form).report : null;
}

/** Is the full stop at `index` part of an abbreviation or initial ("Gov.", "J.", "U.S.") rather than the end of "said Kern."? */
export function isAbbreviationStop(words: Words, index: number): boolean {
  const { tokens, ends } = words;
  const before = tokens[index - 1];
  return (
    tokens[index].text === "." &&
    before !== undefined &&
    before.end === tokens[index].start &&
    before.text.length <= 5 &&
    (ends[index] === 0 || before.text.length === 1) &&
    isCapital(words, index - 1)
  );
}
