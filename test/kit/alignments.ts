import type { Alignment, DifferenceSide } from "../../server/src/core/link/align";
import { storyOf } from "./rules";

/** The alignments of invented articles, one text a source, for tests. */
export function alignmentsOf(...texts: string[]): Alignment[] {
  return [...storyOf(new Map(texts.map((text, index) => [`${index}.txt`, text]))).alignments];
}

/** What differs between two texts, one line a difference: `number: five | six`. */
export function differencesOf(first: string, second: string): string[] {
  const story = storyOf(
    new Map([
      ["0.txt", first],
      ["1.txt", second],
    ]),
  );
  const words = ({ passages: [{ source, start, end }] }: DifferenceSide): string =>
    story.sources[source].reading.article.text.slice(start, end);
  return story.alignments.flatMap(({ differences }) =>
    differences.map(({ kind, a, b }) => `${kind}: ${words(a)} | ${words(b)}`),
  );
}
