import type { Quote } from "../core/read/reading";
import { overlaps } from "../core/text/span";
import type { Place } from "./context";
import { openConflicts } from "./evidence";
import { escaped, plain } from "./wording";

/**
 * Who says the words of a quotation in other sources, where it is in dispute who said them: by source, a clause for its
 * line. Such a conflict stands at the words that name the speaker, and whoever reads the quotation has to hear of it too.
 */
export function rivalSpeakers(place: Place, { source: named }: Quote): ReadonlyMap<number, string> {
  const rivals = new Map<number, string>();
  if (!named) return rivals;
  for (const { rule, positions } of openConflicts(place)) {
    if (rule !== "quote-speaker") continue;
    const ours = positions.find(({ passages }) =>
      passages.some((passage) => passage.source === place.index && overlaps(passage, named)),
    );
    if (!ours) continue;
    for (const { label, passages } of positions.filter((position) => position !== ours))
      for (const { source } of passages) rivals.set(source, `**conflicts**: said by **${escaped(plain(label))}**`);
  }
  return rivals;
}
