import { type Article, isNarrative } from "../core/text/article";
import { oneLine } from "../core/phrases";
import { textOf } from "../core/text/span";
import { stemOf } from "./file-host";

/** A title longer than this is cut between words. */
const TITLE_LENGTH = 40;

/** The title, or where a page has none the first words of what it tells, cut between words: a dateline or a byline names nothing. */
export function shortTitle(reading: { readonly article: Article }): string | null {
  const { title, blocks, text } = reading.article;
  const named = title ?? blocks.find(isNarrative) ?? blocks[0];
  if (!named) return null;
  const words = oneLine(textOf(text, named).slice(0, 400)).split(" ");
  let short = "";
  for (const word of words) {
    if (short && short.length + 1 + word.length > TITLE_LENGTH) return `${short.replace(/[,;:–—-]$/, "")}…`;
    short = short ? `${short} ${word}` : word.slice(0, TITLE_LENGTH);
  }
  return short || null;
}

/** What a reader calls a source, in one line: its outlet, else its short title in quotation marks, else its file. */
export function nameOf(path: string, reading: { readonly article: Article }, outlet: string | undefined): string {
  const known = oneLine(outlet ?? reading.article.outlet ?? "");
  if (known) return known;
  const title = shortTitle(reading);
  // Quotation marks inside the title step down.
  return title ? `“${title.replace(/[“"]/g, "‘").replace(/”/g, "’")}”` : oneLine(stemOf(path));
}
