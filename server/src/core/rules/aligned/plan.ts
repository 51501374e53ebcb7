import { anyOf } from "../../lexicon/list";
import { planWords } from "../../lexicon/wordings";
import type { DifferenceSide } from "../../link/align";
import type { Story } from "../../link/story";
import type { Conflict } from "../conflict";
import { narratedSlots, slotConflict } from "./narration";
import { textAt, wordsOf } from "./slots";

const CALLED_OFF = anyOf(planWords.off);
const GOING = anyOf(planWords.going);

/** Nearly identical sentences of two sources that announce one event and call it off. */
export function alignedPlans(story: Story): Conflict[] {
  const called = (side: DifferenceSide): boolean => CALLED_OFF.test(wordsOf(story, side));
  const going = ({ context: [{ source, start, end }] }: DifferenceSide): boolean =>
    GOING.test(textAt(story, source, { start, end }));
  const slots = narratedSlots(
    story,
    "word",
    ({ difference: { a, b } }) => (called(a) && !called(b) && going(b)) || (called(b) && !called(a) && going(a)),
  );
  return slots.flatMap((slot) =>
    slotConflict(story, slot, "context", {
      rule: "plan",
      severity: "warning",
      confidence: 0.8,
      subject: "whether a plan stands",
      key: "plan",
      why: "The sources print the same sentence; in one of them the plan is called off.",
    }),
  );
}
