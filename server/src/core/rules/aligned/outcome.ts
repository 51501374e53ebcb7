import type { DifferenceSide } from "../../link/align";
import type { Story } from "../../link/story";
import type { Conflict } from "../conflict";
import { narratedSlots, slotConflict } from "./narration";
import { textAt } from "./slots";

/** A negation turns a sentence only where the rest of it is the same. */
const LEAST_RATIO = 0.8;

const PLANNED = /\b(?:will|plans?|planned|expected|scheduled|due|intends?|going)\b/i;

/** Does the negation stand beside a plan ("no longer plans to", "will not sign")? */
function isPlanned(story: Story, { context: [{ source, start, end }] }: DifferenceSide): boolean {
  return PLANNED.test(textAt(story, source, { start: Math.max(0, start - 8), end }));
}

/** Nearly identical sentences of two sources of which one is negated. */
export function alignedNegations(story: Story): Conflict[] {
  const slots = narratedSlots(
    story,
    "negation",
    ({ difference: { a, b }, alignment }) =>
      alignment.ratio >= LEAST_RATIO && (a.key === "") !== (b.key === "") && a.following === b.following,
  );
  return slots.flatMap((slot) => {
    const planned = slot.sides.some((side) => isPlanned(story, side));
    return slotConflict(story, slot, "context", {
      rule: planned ? "plan" : "outcome",
      severity: "warning",
      confidence: 0.8,
      subject: planned ? "what is planned" : "what happened",
      key: "negation",
      why: "The sources print the same sentence, one of them with a negation.",
    });
  });
}
