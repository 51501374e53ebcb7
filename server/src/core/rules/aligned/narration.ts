import type { DifferenceKind } from "../../link/align";
import type { Passage, Story } from "../../link/story";
import type { Conflict } from "../conflict";
import { type Claim, positionsOf } from "../positions";
import { type AlignedDifference, hardDifferences, isKnownToBoth, type Slot, slotsOf, textAt } from "./slots";

/** Sentences with more than one name, number or day that differ are made after one pattern and tell of two things. */
const MOST_HARD_DIFFERENCES = 1;

/**
 * The places of narrated sentences at which nothing but one thing of a kind differs. `fits` says of one difference
 * whether it is of interest.
 */
export function narratedSlots(
  story: Story,
  kind: DifferenceKind,
  fits: (one: AlignedDifference) => boolean = () => true,
): Slot[] {
  const slots = slotsOf(story, story.alignments, (one) => {
    const { difference, alignment } = one;
    if (difference.kind !== kind || isKnownToBoth(alignment)) return false;
    const hard = hardDifferences(alignment).filter((other) => other !== difference);
    return (
      hard.length <
        MOST_HARD_DIFFERENCES + (kind === "number" && hard.every((other) => other.kind === "number") ? 1 : 0) &&
      fits(one)
    );
  });
  return slots.filter(({ voice }) => voice !== "speech");
}

/** The conflict that a slot shows: each side’s words, or its words with what stands beside them. */
export function slotConflict(
  story: Story,
  slot: Slot,
  shown: "words" | "context",
  rest: Omit<Conflict, "positions">,
  valueOf: (key: string, passage: Passage) => string = (key) => key,
): Conflict[] {
  const claims: Claim[] = slot.sides.flatMap(({ key, passages, context }) =>
    passages.map((words, index) => {
      const passage = shown === "context" ? context[index] : words;
      return { value: valueOf(key, words), label: textAt(story, passage.source, passage), passage };
    }),
  );
  const positions = positionsOf(claims);
  return positions.length < 2 ? [] : [{ ...rest, positions }];
}
