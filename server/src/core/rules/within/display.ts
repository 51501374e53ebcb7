import { comparedWord } from "../../link/compared-words";
import { contextOf } from "../../link/context";
import { onceForReading } from "../../link/once";
import type { Story } from "../../link/story";
import type { Article, Block } from "../../text/article";
import { contains, firstEndingAfter, type Span, textOf } from "../../text/span";

/** What stands above or beside the text of an article and tells what the text tells: a headline, a standfirst, a caption. */
export interface Display {
  readonly source: number;
  readonly block: Block;
  /** "the headline", for the hover. */
  readonly name: string;
  /** The sentences of the text that tell of the same, those that share most with it first. */
  readonly told: readonly Span[];
}

const NAMES: Partial<Record<Block["role"], string>> = {
  title: "the headline",
  subtitle: "the standfirst",
  caption: "the caption",
};
/**
 * How many stems, and which share of its own, a headline has in common with a sentence that tells of the same: enough for
 * figures and places, which have to be of one measure or kind besides; measured on the headlines of five sets of news.
 */
const FEWEST = 2;
const LEAST_SHARE = 0.33;
/** Sentences that share so much less than the best one tell of something beside it. */
const NEAR_BEST = 0.2;
/** A headline that shares as much with more sentences than this names what the whole text is about, and none of them tells the same. */
const MOST_TOLD = 64;
/** No page shows more headlines and captions; the cap keeps a page of nothing but short lines linear. */
const MOST_DISPLAYS = 24;
/** A caption may show another day ("in this file photo"). */
const ARCHIVE = /\b(?:file|archive|archival|undated)\b/i;

/** No headline is a sentence of so many characters with a full stop: it is the first paragraph of a page without a headline. */
const LONGEST_HEADLINE = 70;
const isProse = ({ role }: Block, text: string): boolean =>
  role === "title" && text.length > LONGEST_HEADLINE && /[.!]["”’']?\s{0,9}$/.test(text);

/** Is a block text that a display is set against? A standfirst is text to its headline. */
export const isTextOf = (display: Block, { role }: Block): boolean =>
  role === "paragraph" || role === "listItem" || (role === "subtitle" && display.role === "title");

/** How many of the stems of a display a sentence has. */
function countStems(article: Article, own: ReadonlySet<string>, sentence: Span): number {
  const found = new Set<string>();
  const { tokens } = article;
  for (let at = firstEndingAfter(tokens, sentence.start); at < tokens.length && tokens[at].start < sentence.end; at++) {
    const { isContent, stem } = comparedWord(tokens[at].form);
    if (isContent && own.has(stem)) found.add(stem);
  }
  return found.size;
}

/** The sentences of the text that tell of the same as a display, those that share most with it first. */
function toldBelow(article: Article, display: Block): readonly Span[] {
  const own = contextOf(article, display);
  const scored = article.blocks
    .filter((block) => isTextOf(display, block))
    .flatMap(({ sentences }) => sentences.map((sentence) => ({ sentence, count: countStems(article, own, sentence) })))
    .filter(({ count }) => count >= Math.max(FEWEST, LEAST_SHARE * own.size));
  const most = scored.reduce((max, { count }) => Math.max(max, count), 0);
  const best = scored.filter(({ count }) => count >= most - NEAR_BEST * own.size).sort((a, b) => b.count - a.count);
  return best.length > MOST_TOLD ? [] : best.map(({ sentence }) => sentence);
}

/** The same in each reading, which are numbered when a story asks. */
export const displaysOfReading = onceForReading(({ article }): Display[] => {
  const shown = article.blocks.filter(({ role }) => NAMES[role] !== undefined).slice(0, MOST_DISPLAYS);
  return shown.flatMap((block): Display[] => {
    const name = NAMES[block.role];
    const text = textOf(article.text, block);
    if (!name || /\?/.test(text) || isProse(block, text) || (block.role === "caption" && ARCHIVE.test(text))) return [];
    const told = toldBelow(article, block);
    return told.length > 0 ? [{ source: 0, block, name, told }] : [];
  });
});

/** The headlines, standfirsts and captions of a story whose article tells of the same in its text. Questions tell nothing. */
export function displaysOf({ sources }: Story): Display[] {
  return sources.flatMap(({ reading }, source) => displaysOfReading(reading, source));
}

/** Does a passage stand in a sentence that tells of the same as the display? */
export function isTold({ told }: Display, passage: Span): boolean {
  return told.some((sentence) => contains(sentence, passage));
}
