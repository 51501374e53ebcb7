import { type Span, spanAt } from "./span";
import type { Token } from "./tokens";

/** What a block of an article is: only `title`, `heading`, `paragraph`, `caption`, `listLead` and `listItem` tell of events. */
export type BlockRole =
  | "title"
  | "subtitle"
  | "heading"
  | "dateline" // a line that is only a place, a date or a publication time
  | "byline"
  | "caption"
  | "paragraph"
  | "listLead" // "He also shared several points:"; the items that follow depend on it
  | "listItem"
  | "tags" // topic lines at the end of a page
  | "boilerplate"; // navigation, share buttons, comment policies, authors' notes

export interface Block extends Span {
  readonly role: BlockRole;
  /** In order, inside the block; together they cover all of its words. */
  readonly sentences: readonly Span[];
  /** The index in `Article.blocks` of the lead-in of a list item. */
  readonly lead?: number;
}

/** A publication date as the article itself prints it. */
export interface PrintedPublication {
  /** An ISO date, or date and time without a zone ("2025-12-03T10:46"). A year that is not printed is `XXXX` ("XXXX-12-03"). */
  readonly value: string;
  readonly from: "dateline" | "metadata";
  /** Where it is printed. */
  readonly span: Span;
}

/** One article as its page is built. Reading a page never fails. */
export interface Article {
  /** The decoded text without a byte order mark; every span points into it. */
  readonly text: string;
  readonly title: Span | null;
  /** The outlet's name where the page states it. */
  readonly outlet: string | null;
  /** ISO 639-1 code, `und` where undetermined. */
  readonly language: string;
  readonly printed: PrintedPublication | null;
  /** Every block with words, in order, non-overlapping. */
  readonly blocks: readonly Block[];
  /** Every token of the text, in order, made once for all readers; `tokensIn` gives those of a sentence. */
  readonly tokens: readonly Token[];
}

/** Does this block tell of events, so that readers look at it? */
export function isNarrative(block: Block): boolean {
  return block.role !== "tags" && block.role !== "boilerplate" && block.role !== "byline" && block.role !== "dateline";
}

/** Is it a title, a subtitle or a heading, which leave words out? */
export function isHeadline({ role }: Pick<Block, "role">): boolean {
  return role === "title" || role === "subtitle" || role === "heading";
}

/** The sentence that holds an offset, if any does. */
export function sentenceAt({ blocks }: Article, offset: number): Span | undefined {
  const block = spanAt(blocks, offset);
  return block && spanAt(block.sentences, offset);
}
