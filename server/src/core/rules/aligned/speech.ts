import type { Passage, Story } from "../../link/story";
import { onceFor } from "../../link/once";
import type { AnchoredReading, Quote } from "../../read/reading";
import { reportingForms, sureCues } from "../../lexicon/attribution";
import { sentenceAt } from "../../text/article";
import { contains, firstEndingAfter, firstOverlapping } from "../../text/span";
import { type Token, tokensIn } from "../../text/tokens";

/** The quotations in marks of an article, in order, without those that stand inside another: a clause around a fragment in marks is an entry of its own. */
const markedIn = onceFor(({ quotes }: AnchoredReading): readonly Quote[] => {
  const found: Quote[] = [];
  for (const quote of quotes) {
    const last = found[found.length - 1];
    if (quote.kind !== "indirect" && !(last && contains(last, quote))) found.push(quote);
  }
  return found;
});

/** The quotation in marks that holds a passage, if any. */
export function quoteAt(story: Story, passage: Passage): Quote | undefined {
  const marked = markedIn(story.sources[passage.source].reading);
  const quote = marked[firstEndingAfter(marked, passage.end - 1)];
  return quote && contains(quote, passage) ? quote : undefined;
}

/** Is a passage inside quotation marks? */
export function isSpoken(story: Story, passage: Passage): boolean {
  return quoteAt(story, passage) !== undefined;
}

/** Are some words of a passage inside quotation marks? */
export function holdsSpeech(story: Story, passage: Passage): boolean {
  return firstOverlapping(markedIn(story.sources[passage.source].reading), passage) !== undefined;
}

/** Who speaks the words of a passage; null where nobody is known to. */
export function quotedSpeaker(story: Story, passage: Passage): string | null {
  return quoteAt(story, passage)?.speaker ?? null;
}

/** Does the sentence around a passage ask? */
export function isAsked(story: Story, passage: Passage): boolean {
  const { article } = story.sources[passage.source].reading;
  const sentence = sentenceAt(article, passage.start);
  return sentence !== undefined && article.text.slice(passage.start, sentence.end).includes("?");
}

/** Does a passage open its sentence, and does the sentence go on with "and" or "or": "Raise the toll and they will turn back"? */
export function isImperative(story: Story, passage: Passage): boolean {
  const { article } = story.sources[passage.source].reading;
  const sentence = sentenceAt(article, passage.start);
  if (!sentence || /[\p{L}\p{N}]/u.test(article.text.slice(sentence.start, passage.start))) return false;
  return /\b(?:and|or)\b/.test(article.text.slice(passage.end, sentence.end));
}

const names = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^(?:he|she|\p{Lu}\p{L}{1,40})$/u.test(token.text);

/** Does a word report speech and little else: "said", "tells"? */
function isCue(word: string): boolean {
  const reporting = reportingForms.get(word);
  return (
    reporting !== undefined &&
    (reporting.form === "past" || reporting.form === "third") &&
    sureCues.has(reporting.lemma)
  );
}

/** Does the sentence around a passage, as far as it is taken for quoted words, name a speaker beside a cue: "Albrecht said"? */
export function holdsAttribution(story: Story, passage: Passage): boolean {
  const { article } = story.sources[passage.source].reading;
  const quote = quoteAt(story, passage);
  const sentence = sentenceAt(article, passage.start);
  if (!quote || !sentence) return false;
  const span = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) };
  const tokens = tokensIn(article.tokens, span);
  return tokens.some(
    ({ text }, index) => isCue(text.toLowerCase()) && (names(tokens[index - 1]) || names(tokens[index + 1])),
  );
}
