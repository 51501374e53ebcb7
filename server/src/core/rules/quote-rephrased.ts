import type { SpokenPair } from "../link/quotes-speech";
import { nearInTime } from "../link/remarks";
import { meet } from "../link/passages";
import { sharedPassages } from "../link/remarks-links";
import type { Passage, Story } from "../link/story";
import { contains, spanAt } from "../text/span";
import { hardDifferences } from "./aligned/slots";
import { isAsked } from "./aligned/speech";
import type { Conflict } from "./conflict";
import { areOfOneOccasion } from "./one-time";
import { remarkConflict } from "./quote-remark";

/** Wordings that keep less of their order than this are two remarks on one thing. */
const LEAST_ORDER = 0.5;
/** So many common words make one remark; fewer do where other clauses beside them agree. */
const LEAST_CONTENT = 3;
const LEAST_CONTENT_ANCHORED = 2;
/** Where only the ends differ, what both share may be no more than their topic. */
const LEAST_CONTENT_BEFORE = 4;

/** Is it one remark of one speaker, put in other words inside quotation marks, about one time? */
function isRephrased(story: Story, { a, b, alignment, sameSpeaker, anchored }: SpokenPair): boolean {
  const { ratio, content, differences } = alignment;
  // Sentences made after one pattern tell of two things.
  if (hardDifferences(alignment).length > 1) return false;
  const atTheEnd = differences.every(({ a: one, b: other }) => one.following === "" && other.following === "");
  return (
    sameSpeaker &&
    ratio >= LEAST_ORDER &&
    content >= (anchored ? LEAST_CONTENT_ANCHORED : atTheEnd ? LEAST_CONTENT_BEFORE : LEAST_CONTENT) &&
    differences.some(({ kind }) => kind === "word") &&
    !isDenied(story, a, b) &&
    isAsked(story, alignment.a[0]) === isAsked(story, alignment.b[0]) &&
    sourcesOf(story, a).some((x) => sourcesOf(story, b).some((y) => nearInTime(story.sources[x], story.sources[y]))) &&
    sourcesOf(story, a).some((x) => sourcesOf(story, b).some((y) => areOfOneOccasion(story, x, y)))
  );
}

/** Is one of two wordings negated and the other not? */
function isDenied({ speech: { wordings } }: Story, a: number, b: number): boolean {
  const [one, other] = [wordings[a].negated, wordings[b].negated];
  return one !== null && other !== null && one !== other;
}

const sourcesOf = ({ speech }: Story, wording: number): number[] =>
  speech.wordings[wording].passages.map(({ source }) => source);

/** "Who live in fear, who live in want": clauses of one paragraph are made alike by their speaker, not by a translator. */
function isOneParagraph({ sources }: Story, passages: readonly Passage[]): boolean {
  const { blocks } = sources[passages[0].source].reading.article;
  return new Set(passages.map(({ start }) => spanAt(blocks, start))).size < 2;
}

/** The places of each remark that is worded in several ways: of places that meet in one source, the longest. */
function rephrasedRemarks(story: Story): Passage[][] {
  const { wordings, pairs, remarks } = story.speech;
  const bare = ({ source, start, end }: Passage): Passage => ({ source, start, end });
  const sets = [
    ...remarks.map((pair): Passage[] => sharedPassages(pair)),
    ...pairs
      .filter((pair) => isRephrased(story, pair))
      .map(({ a, b }) => [...wordings[a].passages, ...wordings[b].passages].map((passage) => bare(passage))),
  ];
  let groups: Passage[][] = [];
  for (const set of sets) {
    const near = groups.filter((group) => group.some((one) => set.some((other) => meet(one, other))));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), ...set]];
  }
  return groups.map((group) =>
    group.filter(
      (one, index) =>
        !group.some(
          (other, at) =>
            meet(one, other) && other !== one && contains(other, one) && (!contains(one, other) || at < index),
        ),
    ),
  );
}

/**
 * One remark in the words of several translators or editors, or twice in one article: a hint for each remark that no
 * graver finding of `found` shows already.
 */
export function rephrasings(story: Story, found: readonly Conflict[]): Conflict[] {
  const shown = found.flatMap(({ positions }) => positions.flatMap(({ passages }) => passages));
  return rephrasedRemarks(story).flatMap((passages) => {
    const hidden = passages.filter((passage) => !shown.some((other) => meet(other, passage)));
    // Two wordings of it are in the Problems panel already: a third one is no news.
    if (hidden.length <= (passages.length > 2 ? 1 : 0)) return [];
    const within = new Set(passages.map(({ source }) => source)).size === 1;
    if (within && isOneParagraph(story, passages)) return [];
    return remarkConflict(story, passages, {
      severity: "hint",
      confidence: 0.7,
      key: "rephrased",
      why: within
        ? "The article quotes one remark in two wordings."
        : "The sources quote one remark in different words, as translators and editors choose them.",
    });
  });
}
