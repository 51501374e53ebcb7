import type { Article, Block } from "./article";
import { tokenize } from "./tokens";

/** Builds the article of a page. Never fails. */
export function readArticle(text: string): Article {
  const blocks: Block[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const start = offset + (line.length - line.trimStart().length);
    const end = offset + line.trimEnd().length;
    if (end > start) blocks.push({ start, end, role: "paragraph", sentences: [{ start, end }] });
    offset += line.length + 1;
  }
  return {
    text,
    title: blocks[0] ?? null,
    outlet: null,
    language: "en",
    printed: null,
    blocks,
    tokens: tokenize(text),
  };
}
