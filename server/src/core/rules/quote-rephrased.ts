import { notationOf } from "../link/notation";
import type { SpokenPair } from "../link/quotes-speech";
import type { Passage, Story } from "../link/story";
import { overlaps } from "../text/span";
import { quotedSpeaker } from "./aligned/speech";
import { textAt } from "./aligned/slots";
import type { Conflict } from "./conflict";
import { type Claim, positionsOf } from "./positions";

/** Wordings that keep less of their order than this are two remarks on one thing. */
const LEAST_ORDER = 0.5;
/** So many common words make one remark; fewer do where other clauses beside them agree. */
const LEAST_CONTENT = 3;
const LEAST_CONTENT_ANCHORED = 2;

/** Is it one remark of one speaker, put in other words inside quotation marks? */
function isRephrased({ alignment: { ratio, content, differences }, sameSpeaker, anchored }: SpokenPair): boolean {
  return (
    sameSpeaker &&
    ratio >= LEAST_ORDER &&
    content >= (anchored ? LEAST_CONTENT_ANCHORED : LEAST_CONTENT) &&
    differences.some(({ kind }) => kind === "word")
  );
}

/** The wordings that rephrasing joins, as groups of indices into `Speech.wordings`. */
function groupsOf(pairs: readonly SpokenPair[]): number[][] {
  const groupOf = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    const into = groupOf.get(a) ?? [a];
    const from = groupOf.get(b) ?? [b];
    if (into === from) continue;
    const joined = [...into, ...from];
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())];
}

/**
 * One remark in the words of several translators or editors: a hint for each remark that no graver finding of
 * `found` shows already.
 */
export function rephrasings(story: Story, found: readonly Conflict[]): Conflict[] {
  const shown = found.flatMap(({ positions }) => positions.flatMap(({ passages }) => passages));
  const isShown = (passage: Passage): boolean =>
    shown.some((other) => other.source === passage.source && overlaps(other, passage));
  return groupsOf(story.speech.pairs.filter(isRephrased)).flatMap((group) => {
    const claims = group.flatMap((index) =>
      story.speech.wordings[index].passages.map((passage): Claim => {
        const { source, start, end } = passage;
        const label = textAt(story, source, passage);
        return { value: notationOf(label), label, passage: { source, start, end } };
      }),
    );
    const positions = positionsOf(claims);
    if (positions.length < 2 || claims.every(({ passage }) => isShown(passage))) return [];
    const speaker = quotedSpeaker(story, positions[0].passages[0]);
    return [
      {
        rule: "quote-wording",
        severity: "hint" as const,
        confidence: 0.7,
        subject: speaker === null ? "the words of a quotation" : `the words of ${speaker}`,
        key: "rephrased",
        positions,
        why: "The sources quote one remark in different words, as translators and editors choose them.",
      },
    ];
  });
}
