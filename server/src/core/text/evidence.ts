import { articleWords } from "../lexicon/articles";
import { isNarrative, type Article } from "./article";

/** What a text shows of being an article or not: shares of its words or tokens, each between 0 and 1. */
export interface Evidence {
  readonly words: number;
  /** Shares of words, by their class in lexicon/article-words.txt. */
  readonly speech: number;
  readonly person: number;
  readonly time: number;
  readonly news: number;
  readonly manual: number;
  /** Past forms: "was", "had", words in -ed. */
  readonly past: number;
  /** Words with a capital that do not start a sentence. */
  readonly names: number;
  /** Characters of code and markup among all tokens. */
  readonly code: number;
  readonly numbers: number;
  /** Quotation marks a word. */
  readonly marks: number;
  /** Words in paragraphs of whole sentences. */
  readonly prose: number;
  /** Words in list items. */
  readonly listed: number;
  /** Words a sentence, of the sentences in paragraphs. */
  readonly sentenceLength: number;
}

/** An article shows what it is in its first words. */
const SAMPLE = 2500;
const CODE = new Set("`{}<>=|\\[]#*_~/+^");
const MARKS = new Set('"“”„«»');

/** Counts the evidence over the first 2,500 tokens of a text. */
export function evidenceOf(article: Article): Evidence {
  const counts: Record<string, number> = {
    speech: 0,
    person: 0,
    time: 0,
    news: 0,
    manual: 0,
    past: 0,
    names: 0,
    code: 0,
    numbers: 0,
    marks: 0,
    words: 0,
    prose: 0,
    listed: 0,
  };
  const tokens = article.tokens;
  const last = Math.min(tokens.length, SAMPLE);
  let next = 0;
  let sentences = 0;
  for (const block of article.blocks) {
    if (next >= last) break;
    const before = counts.words;
    for (const sentence of block.sentences) {
      let first = true;
      for (; next < last && tokens[next].end <= sentence.end; next++) {
        const token = tokens[next];
        if (token.kind === "punctuation") {
          if (CODE.has(token.text)) counts.code++;
          else if (MARKS.has(token.text)) counts.marks++;
          continue;
        }
        counts.words++;
        if (token.kind === "number") {
          counts.numbers++;
          continue;
        }
        const lower = token.text.toLowerCase();
        const kind = articleWords.get(lower);
        if (kind) counts[kind]++;
        if (lower.length > 4 && lower.endsWith("ed")) counts.past++;
        if (!first && lower !== token.text) counts.names++;
        first = false;
      }
    }
    const words = counts.words - before;
    if (block.role === "listItem") counts.listed += words;
    else if (isNarrative(block) && block.role === "paragraph" && words >= 8) {
      counts.prose += words;
      sentences += block.sentences.length;
    }
  }
  const share = (name: string) => counts[name] / Math.max(1, counts.words);
  return {
    words: counts.words,
    speech: share("speech"),
    person: share("person"),
    time: share("time"),
    news: share("news"),
    manual: share("manual"),
    past: share("past"),
    names: share("names"),
    code: counts.code / Math.max(1, last),
    numbers: share("numbers"),
    marks: share("marks"),
    prose: share("prose"),
    listed: share("listed"),
    sentenceLength: counts.prose / Math.max(1, sentences),
  };
}
