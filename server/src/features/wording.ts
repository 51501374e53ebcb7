import { diffArrays } from "diff";
import { oneLine } from "../core/phrases";

/** Longer passages are cut: the link leads to the rest. */
const PASSAGE_LENGTH = 180;
/** Longer quotations are not compared word by word in a hover. */
const COMPARED_LENGTH = 600;

/** Words of an article in one line, cut to a length, without quotation marks around the whole. */
export function plain(text: string, length = PASSAGE_LENGTH): string {
  const line = oneLine(text.slice(0, 4 * length)).replace(/^["“”„«]|["“”»]$/gu, "");
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
}

/**
 * Text that Markdown shows as it is: every ASCII punctuation mark is escaped (CommonMark 0.31, section 2.4), so that
 * nothing in an article can become emphasis, a link, a command or HTML.
 */
export function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

export interface Difference {
  /** The other's words as Markdown: struck what only stands here, bold what only stands there. */
  readonly markdown: string;
  /** How many words differ: the larger of those struck and those added. */
  readonly words: number;
  /** "same words", "one word differs", and where one side only goes on longer "same words, and 3 more". */
  readonly summary: string;
}

const fold = (word: string) =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N}]{1,8}$/gu, "");

/** The word-level difference of two passages; null where they are too long or have too little in common to be shown as one. */
export function difference(here: string, there: string): Difference | null {
  if (here.length > COMPARED_LENGTH || there.length > COMPARED_LENGTH) return null;
  const [ours, theirs] = [plain(here, COMPARED_LENGTH).split(" "), plain(there, COMPARED_LENGTH).split(" ")];
  const changes = diffArrays(ours, theirs, { comparator: (a, b) => fold(a) === fold(b) });
  const count = (parts: typeof changes) =>
    parts.reduce((sum, { value }) => sum + value.filter((word) => fold(word)).length, 0);
  const struck = count(changes.filter(({ removed }) => removed));
  const added = count(changes.filter(({ added }) => added));
  const common = count(changes.filter(({ added, removed }) => !added && !removed));
  if (common < Math.max(struck, added)) return null;
  const markdown = changes
    .map(({ value, added, removed }) => {
      const words = escaped(value.join(" "));
      return removed ? `~~${words}~~` : added ? `**${words}**` : words;
    })
    .join(" ");
  const words = Math.max(struck, added);
  // One run of common words, and what one side has before or behind it: it quotes more, and nothing otherwise.
  const oneRun = changes.filter((part) => !part.added && !part.removed).length === 1;
  const longer = oneRun && struck === 0 ? `and ${added} more` : oneRun && added === 0 ? `${struck} fewer` : null;
  return { markdown, words, summary: summaryOf(words, longer) };
}

function summaryOf(words: number, longer: string | null): string {
  if (words === 0) return "same words";
  if (longer) return `same words, ${longer}`;
  return words === 1 ? "one word differs" : `${words} words differ`;
}
