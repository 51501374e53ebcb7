import { sentenceAt, type Article } from "../core/text/article";
import { textOf, type Span } from "../core/text/span";
import { plain } from "./wording";

/** UTF-16 code units on each side: with them a passage stays on one line of a list. */
const REACH = 40;

/**
 * A passage as a list of evidence shows it. One word says little by itself ("14", "Tuesday"), so that a reader would have
 * to open the article: it is shown with those beside it in its sentence.
 */
export function toldWords(article: Article, passage: Span): string {
  const { text } = article;
  const words = textOf(text, passage);
  const sentence = /\s/.test(words) ? undefined : sentenceAt(article, passage.start);
  if (!sentence) return plain(words);
  const start = wordStart(text, sentence.start, passage.start);
  const end = wordEnd(text, sentence.end, passage.end);
  const told = plain(text.slice(start, end));
  return `${start > sentence.start ? "…" : ""}${told}${end < sentence.end ? "…" : ""}`;
}

/** Where the first whole word within reach before a passage begins. */
function wordStart(text: string, from: number, passage: number): number {
  if (passage - from <= REACH) return from;
  const space = /\s/.exec(text.slice(passage - REACH, passage));
  return space ? passage - REACH + space.index + 1 : passage;
}

/** Where the last whole word within reach behind a passage ends. */
function wordEnd(text: string, to: number, passage: number): number {
  if (to - passage <= REACH) return to;
  const space = text.slice(passage, passage + REACH).search(/\s\S{0,40}$/);
  return space >= 0 ? passage + space : passage;
}
