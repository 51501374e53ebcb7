import { expect } from "vitest";
import type { Passage } from "../../server/src/core/link/story";
import { conflictsOf } from "./rules";

function withMarks(text: string, passages: readonly Passage[]): string {
  let shown = "";
  let end = 0;
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    shown += `${text.slice(end, passage.start)}‹${text.slice(passage.start, passage.end)}›`;
    end = passage.end;
  }
  return shown + text.slice(end);
}

const dated = (text: string): string => (text.startsWith("Published") ? text : `Published 6 March 2025\n\n${text}`);

/** What the conflicts of one rule are, without the words: "information condition". Articles are given as to `checkRivals`. */
export function gradesOf(rule: string, ...marked: readonly string[]): string {
  const texts = marked.map((text) => dated(text).replace(/[‹›]/g, ""));
  const { conflicts } = conflictsOf(new Map(texts.map((text, index) => [`${index}.txt`, text])));
  const found = conflicts.filter((conflict) => conflict.rule === rule);
  return found.map(({ severity, key }) => `${severity} ${key}`).join("; ");
}

/**
 * Compares the marks ‹…› of articles with what the conflicts of one rule name in them, whichever article comes first. An
 * article that does not begin with its day of publication is of 6 March 2025.
 */
export function checkRivals(rule: string, ...marked: readonly string[]): void {
  const expected = marked.map(dated);
  const shown = (articles: readonly string[]): string[] => {
    const texts = articles.map((text) => text.replace(/[‹›]/g, ""));
    const { conflicts } = conflictsOf(new Map(texts.map((text, index) => [`${index}.txt`, text])));
    const named = conflicts
      .filter((conflict) => conflict.rule === rule)
      .flatMap(({ positions }) => positions.flatMap(({ passages }) => passages));
    return texts.map((text, index) =>
      withMarks(
        text,
        named.filter(({ source }) => source === index),
      ),
    );
  };
  expect(shown(expected)).toEqual(expected);
  const reversed = [...expected].reverse();
  expect(shown(reversed)).toEqual(reversed);
}
