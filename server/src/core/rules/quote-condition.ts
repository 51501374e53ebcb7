import { conditionWords } from "../lexicon/wordings";
import type { SpokenPair } from "../link/quotes-speech";
import type { Passage, Story } from "../link/story";
import { sentenceAt } from "../text/article";
import type { Span } from "../text/span";
import { type Token, tokensIn } from "../text/tokens";
import { isKnownToBoth } from "./aligned/slots";
import { quoteAt } from "./aligned/speech";
import type { Conflict } from "./conflict";
import { remarkConflict } from "./quote-remark";

/** Wordings that keep less of their order, or share fewer words, may be two remarks. */
const LEAST_ORDER = 0.7;
const LEAST_CONTENT = 3;

/** The words of the sentence around a passage that stand in the same quotation. */
function spokenSentence(story: Story, passage: Passage): Token[] {
  const { article } = story.sources[passage.source].reading;
  const quote = quoteAt(story, passage);
  const sentence = sentenceAt(article, passage.start);
  if (!quote || !sentence) return [];
  const span: Span = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) };
  return tokensIn(article.tokens, span);
}

/** The condition that follows the common words of a wording: from its first word to the next mark; null where there is none. */
function conditionBehind(tokens: readonly Token[], region: Passage): Span | null {
  const from = tokens.findIndex(({ start, lower }) => start >= region.end && conditionWords.opening.has(lower));
  if (from < 0) return null;
  const between = tokens.slice(0, from).filter(({ start, kind }) => start >= region.end && kind !== "punctuation");
  const mark = tokens.findIndex(({ kind }, index) => index > from && kind === "punctuation");
  const end = mark < 0 ? tokens.length : mark;
  // Two words make no condition ("if so"), and words between may be a clause of their own.
  if (between.length > 0 || end - from < 3) return null;
  return { start: tokens[from].start, end: tokens[end - 1].end };
}

/** Does the quotation go on behind the sentence? One that ends with it may only have been cut short. */
function goesOn(story: Story, passage: Passage, sentence: readonly Token[]): boolean {
  const quote = quoteAt(story, passage);
  if (!quote || sentence.length === 0) return false;
  const { tokens } = story.sources[passage.source].reading.article;
  const rest = { start: sentence[sentence.length - 1].end, end: quote.end };
  return tokensIn(tokens, rest).some(({ kind }) => kind === "word");
}

function conditionOf({ alignment }: SpokenPair, story: Story): Conflict[] {
  const { regionA, regionB } = alignment;
  return [
    [regionA[0], regionB[0]],
    [regionB[0], regionA[0]],
  ].flatMap(([full, bare]): Conflict[] => {
    const condition = conditionBehind(spokenSentence(story, full), full);
    if (condition === null) return [];
    const other = spokenSentence(story, bare);
    const last = other.findLast(({ kind }) => kind !== "punctuation");
    // The bare wording says no condition in its sentence, ends where the common words end, and is not cut there.
    if (!last || last.end > bare.end || other.some(({ lower }) => conditionWords.opening.has(lower))) return [];
    if (!goesOn(story, bare, other)) return [];
    const whole: Passage = { source: full.source, start: full.start, end: condition.end };
    return remarkConflict(story, [whole, bare], {
      severity: "information",
      confidence: 0.75,
      key: "condition",
      why: "One wording of the quotation has a condition, and the other goes on without it.",
    });
  });
}

/** Remarks of one speaker that stand with a condition in one source and without it in another. */
export function droppedConditions(story: Story): Conflict[] {
  return story.speech.pairs
    .filter(
      ({ sameSpeaker, alignment }) =>
        sameSpeaker &&
        alignment.ratio >= LEAST_ORDER &&
        alignment.content >= LEAST_CONTENT &&
        !isKnownToBoth(alignment),
    )
    .flatMap((pair) => conditionOf(pair, story));
}
