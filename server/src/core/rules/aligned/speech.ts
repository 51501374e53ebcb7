import type { Passage, Story } from "../../link/story";
import type { Quote } from "../../read/reading";
import { contains } from "../../text/span";

/** The quotation in marks that holds a passage, if any. */
export function quoteAt(story: Story, passage: Passage): Quote | undefined {
  return story.sources[passage.source].reading.quotes.find(
    (quote) => quote.kind !== "indirect" && contains(quote, passage),
  );
}

/** Who speaks the words of a passage; null where nobody is known to. */
export function quotedSpeaker(story: Story, passage: Passage): string | null {
  return quoteAt(story, passage)?.speaker ?? null;
}
