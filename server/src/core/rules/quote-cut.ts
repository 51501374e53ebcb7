import type { DifferenceSide } from "../link/align";
import type { Passage, Story } from "../link/story";
import { sentenceAt } from "../text/article";
import { type Token, tokensIn } from "../text/tokens";
import { type Slot, textAt } from "./aligned/slots";
import { quoteAt } from "./aligned/speech";

const isWord = ({ kind }: Token): boolean => kind !== "punctuation";

/** The words of a source that stand in one sentence and one quotation with a passage. */
function spokenBeside(story: Story, passage: Passage): readonly Token[] {
  const { article } = story.sources[passage.source].reading;
  const quote = quoteAt(story, passage);
  const sentence = sentenceAt(article, passage.start);
  if (!quote || !sentence) return [];
  const span = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) };
  return tokensIn(article.tokens, span).filter(isWord);
}

/**
 * May the words that a side lacks have been cut from it: does the quotation begin there, in the middle of a sentence ("urged
 * them to “keep the old promise”"), or do they stand in the same sentence, apart from what is compared?
 */
function isCutFrom(story: Story, side: DifferenceSide, lacking: ReadonlySet<string>): boolean {
  return side.passages.every((gap, index) => {
    const beside = spokenBeside(story, side.context[index]);
    const first = beside[0];
    if (first && gap.start <= first.start && /^\p{Ll}/u.test(first.text)) return true;
    return beside.some(({ lower }) => lacking.has(lower));
  });
}

/** Is a negation, a condition or a modal that one wording lacks no more than what was left out or stands elsewhere in it? */
export function isCutAway(story: Story, { kind, sides }: Slot): boolean {
  if (kind !== "negation" && kind !== "modal") return false;
  const bare = sides.filter(({ key }) => key === "");
  if (bare.length === 0) return false;
  const lacking = new Set(
    sides
      .filter(({ key }) => key !== "")
      .flatMap(({ passages }) => passages.map((passage) => textAt(story, passage.source, passage).toLowerCase())),
  );
  return bare.every((side) => isCutFrom(story, side, lacking));
}
