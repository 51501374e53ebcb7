import type { Alignment, Difference, DifferenceKind } from "../../link/align";
import { onceFor } from "../../link/once";
import type { Passage, Story } from "../../link/story";
import type { Conflict } from "../conflict";
import { type Claim, positionsOf } from "../positions";
import { type AlignedDifference, HARD, hardDifferences, isKnownToBoth, type Slot, slotsOf, textAt } from "./slots";

/** Sentences with more than one name, number or day that differ are made after one pattern and tell of two things; of numbers there may be one more. */
const MOST_HARD_DIFFERENCES = 1;
const MOST_NUMBERS = 2;

/** Is a difference all that sets two sentences apart, as far as it matters? */
function isAlone({ kind }: Difference, hard: readonly Difference[]): boolean {
  const isHard = HARD.has(kind);
  if (kind === "number" && hard.every((other) => other.kind === "number")) return hard.length <= MOST_NUMBERS;
  return hard.length <= (isHard ? MOST_HARD_DIFFERENCES : MOST_HARD_DIFFERENCES - 1);
}

/** The differences of a story’s sentences that stand alone, by their kind; those aside that a source words in both ways. */
const aloneByKind = onceFor((alignments: readonly Alignment[]) => {
  const found = new Map<DifferenceKind, AlignedDifference[]>();
  for (const alignment of alignments) {
    if (isKnownToBoth(alignment)) continue;
    const hard = hardDifferences(alignment);
    for (const difference of alignment.differences) {
      if (!isAlone(difference, hard)) continue;
      const known = found.get(difference.kind);
      if (known) known.push({ difference, alignment });
      else found.set(difference.kind, [{ difference, alignment }]);
    }
  }
  return found;
});

/**
 * The places of narrated sentences at which nothing but one thing of a kind differs. `fits` says of one difference
 * whether it is of interest.
 */
export function narratedSlots(
  story: Story,
  kind: DifferenceKind,
  fits: (one: AlignedDifference) => boolean = () => true,
): Slot[] {
  const alone = aloneByKind(story.alignments).get(kind) ?? [];
  return slotsOf(story, alone.filter(fits)).filter(({ voice }) => voice !== "speech");
}

/** The conflict that a slot shows: each side’s words, its words with what stands beside them, or what is made of both. */
export function slotConflict(
  story: Story,
  slot: Slot,
  shown: "words" | "context" | ((words: Passage, context: Passage) => Passage),
  rest: Omit<Conflict, "positions">,
  valueOf: (key: string, passage: Passage) => string = (key) => key,
): Conflict[] {
  const claims: Claim[] = slot.sides.flatMap(({ key, passages, context }) =>
    passages.map((words, index) => {
      const passage =
        typeof shown === "function" ? shown(words, context[index]) : shown === "context" ? context[index] : words;
      return { value: valueOf(key, words), label: textAt(story, passage.source, passage), passage };
    }),
  );
  const positions = positionsOf(claims);
  return positions.length < 2 ? [] : [{ ...rest, positions }];
}
