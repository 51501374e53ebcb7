import { notationOf } from "../link/notation";
import type { RemarkPair } from "../link/remarks";
import type { Remark } from "../link/remarks-units";
import type { Passage, Story } from "../link/story";
import { quotedSpeaker } from "./aligned/speech";
import { textAt } from "./aligned/slots";
import type { Conflict, Severity } from "./conflict";
import { type Claim, positionsOf } from "./positions";

/** The clauses of a remark that hold what it shares with the other one of a pair. */
function sharedClauses(remark: Remark, shared: readonly number[]): Passage {
  const clauses = shared.map((index) => remark.content[index].clause);
  const [first, last] = [Math.min(...clauses), Math.max(...clauses)];
  return { source: remark.source, start: remark.clauses[first].start, end: remark.clauses[last].end };
}

/** What both sides of a pair of remarks have in common, as it stands in each. */
export function passagesOf({ a, b, match: { words } }: RemarkPair): [Passage, Passage] {
  return [
    sharedClauses(
      a,
      words.map((word) => word.a),
    ),
    sharedClauses(
      b,
      words.map((word) => word.b),
    ),
  ];
}

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
