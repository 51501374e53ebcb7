import type { Article } from "../core/text/article";
import { linesOf } from "../workspace/lines";
import type { Output } from "./commands";

/** How text for a terminal is printed. */
export interface Rendering {
  readonly colors: Output["colors"];
  readonly display: (path: string) => string;
}

/** "11:105": line and column, counted from one as editors show them. */
export function placeIn(article: Article, offset: number): string {
  const { line, character } = linesOf(article).positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

/** Words cut to a length: the place is what counts. */
export function cut(words: string, length: number): string {
  return words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words;
}
