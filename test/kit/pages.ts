import { expect } from "vitest";
import { readArticle } from "../../server/src/core/text/structure";

/** The page of an article, each block as "role: text" with ‖ between sentences. */
export function rolesOf(text: string): string[] {
  const article = readArticle(text);
  return article.blocks.map(
    (block) =>
      `${block.role}: ${block.sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join(" ‖ ")}`,
  );
}

/** Checks the roles of a page that is written one block a line as "role: text"; empty lines stand for empty lines. */
export function checkPage(marked: string): void {
  const lines = marked.split("\n");
  const text = lines.map((line) => line.replace(/^[a-zA-Z]{4,12}: /, "").replaceAll(" ‖ ", " ")).join("\n");
  const bullet = /^(listItem: )(?:• |- |\d\. )/;
  expect(rolesOf(text)).toEqual(lines.filter((line) => line.trim() !== "").map((line) => line.replace(bullet, "$1")));
}
