import { notationOf } from "../link/notation";
import type { Passage, Story } from "../link/story";
import { quotedSpeaker } from "./aligned/speech";
import { textAt } from "./aligned/slots";
import type { Conflict, Severity } from "./conflict";
import { type Claim, positionsOf } from "./positions";

function claimOf(story: Story, passage: Passage): Claim {
  const label = textAt(story, passage.source, passage);
  return { value: notationOf(label), label, passage };
}

/** A finding on the words of one speaker; none where all passages word it alike. */
export function remarkConflict(
  story: Story,
  passages: readonly Passage[],
  rest: { readonly severity: Severity; readonly confidence: number; readonly key: string; readonly why: string },
): Conflict[] {
  const positions = positionsOf(passages.map((passage) => claimOf(story, passage)));
  if (positions.length < 2) return [];
  const speaker = quotedSpeaker(story, positions[0].passages[0]);
  const subject = speaker === null ? "the words of a quotation" : `the words of ${speaker}`;
  return [{ rule: "quote-wording", subject, positions, ...rest }];
}
