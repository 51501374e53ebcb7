import type { Passage } from "../core/link/story";
import { overlaps, type Span } from "../core/text/span";
import type { Place } from "./context";
import { openConflicts } from "./evidence";
import { escaped, plain } from "./wording";

/** Who is said to have spoken the same words in another source. */
export interface RivalSpeaker {
  /** The words there that name the speaker. */
  readonly passage: Passage;
  /** What a line of a hover says of it. */
  readonly verdict: string;
}

/**
 * Where it is in dispute who said a quotation: who says it in other sources, by source. Such a conflict stands at the words that
 * name the speaker here, and whoever reads the quotation or the name has to hear of it.
 */
export function rivalSpeakers(place: Place, speaker: Span | null): ReadonlyMap<number, RivalSpeaker> {
  const rivals = new Map<number, RivalSpeaker>();
  if (!speaker) return rivals;
  for (const { rule, positions } of openConflicts(place)) {
    if (rule !== "quote-speaker") continue;
    const ours = positions.find(({ passages }) =>
      passages.some((passage) => passage.source === place.index && overlaps(passage, speaker)),
    );
    if (!ours) continue;
    for (const { label, passages } of positions.filter((position) => position !== ours))
      for (const passage of passages)
        rivals.set(passage.source, { passage, verdict: `**conflicts**: said by **${escaped(plain(label))}**` });
  }
  return rivals;
}
