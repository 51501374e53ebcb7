import { expect } from "vitest";
import { readFigures } from "../../server/src/core/read/figures";
import type { Figure } from "../../server/src/core/read/reading";
import { readArticle } from "../../server/src/core/text/structure";

/** A figure in one line: "duration 5 [4.5, 5] hour: hearing". The kind of a count, an exact interval and an absent unit are left out. */
function written({ kind, value, min, max, unit, counts }: Figure): string {
  const interval = min === value && max === value ? "" : `[${min}, ${max}]`;
  const head = [kind === "count" ? "" : kind, value === null ? "?" : String(value), interval, unit ?? ""];
  return head.filter(Boolean).join(" ") + (counts === null ? "" : `: ${counts}`);
}

/** Reads a text in which ‹…› marks every figure, and compares the marks and what is said of each. */
export function checkFigures(marked: string, ...expected: string[]): void {
  const text = marked.replace(/[‹›]/g, "");
  const figures = readFigures(readArticle(text), []);
  let shown = "";
  let end = 0;
  for (const figure of figures) {
    shown += `${text.slice(end, figure.start)}‹${text.slice(figure.start, figure.end)}›`;
    end = figure.end;
  }
  expect(shown + text.slice(end)).toBe(marked);
  expect(figures.map(written)).toEqual(expected);
}
