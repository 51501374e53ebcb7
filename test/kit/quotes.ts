import { expect } from "vitest";
import { read } from "../../server/src/core/read/read";

const LETTERS = { direct: "d", mixed: "m", indirect: "i" } as const;

/**
 * The text with what the reader finds marked in it: `‹d …›` a quote with the first letter of its kind, `⟨…⟩` the words
 * that name a source, `⟦…⟧` a cue. What ends at a place is closed before anything opens there.
 */
export function markedQuotes(text: string): string {
  const inserts: { at: number; close: boolean; order: number; mark: string }[] = [];
  const seen = new Set<string>();
  const add = (kind: string, start: number, end: number, open: string, close: string) => {
    if (seen.has(`${kind} ${start} ${end}`)) return;
    seen.add(`${kind} ${start} ${end}`);
    inserts.push(
      { at: start, close: false, order: -end, mark: open },
      { at: end, close: true, order: -start, mark: close },
    );
  };
  for (const quote of read(text).quotes) {
    add(quote.kind, quote.start, quote.end, `‹${LETTERS[quote.kind]} `, "›");
    if (quote.source) add("source", quote.source.start, quote.source.end, "⟨", "⟩");
    if (quote.cue) add("cue", quote.cue.start, quote.cue.end, "⟦", "⟧");
  }
  inserts.sort((a, b) => a.at - b.at || Number(b.close) - Number(a.close) || a.order - b.order);
  let marked = "";
  let offset = 0;
  for (const { at, mark } of inserts) {
    marked += text.slice(offset, at) + mark;
    offset = at;
  }
  return marked + text.slice(offset);
}

/** Checks that a text is read exactly as its marks say. */
export function checkQuotes(marked: string): void {
  const text = marked.replace(/‹[dmi] |[›⟨⟩⟦⟧]/g, "");
  expect(markedQuotes(text)).toBe(marked);
}
