import type { Candidate, Cue, Pattern } from "./candidate";
import { lastVerb, type Verbs } from "./cues";
import { openingOf } from "./marks";
import { fromSource, made, sentenceStart } from "./quoted";
import { mainSubject } from "./source-after";
import { hasSourceNoun, type Paragraph, type Range, type Words } from "./words";

/** The attribution that ends the paragraph before: 'He put it like this:' and then the quotation. */
export function attributionAbove(
  words: Words,
  paragraph: Paragraph,
  above: Paragraph | undefined,
  pair: number,
  verbs: Verbs,
  found: Candidate[],
): void {
  const opening = openingOf(words, words.pairs[pair]);
  if (opening !== paragraph.from || !above || words.tokens[above.to - 1].text !== ":") return;
  const start = sentenceStart(words, above.to - 1, above.from);
  const verb = lastVerb(verbs, start, above.to);
  const sentence: Range = { from: start, to: above.to - 1 };
  const source = fromSource(words, start, above.to - 1) ?? verb?.source ?? mainSubject(words, sentence, above.to - 1);
  const cue: Cue = verb?.cue ?? { from: above.to - 1, to: above.to, word: ":", lemma: ":", form: "mark" };
  const candidate = made("paragraph: quote", cue, source, words, pair);
  if (candidate) found.push(candidate);
}

/** Each pair of marks has found no more candidates than this since the pair before it. */
const LATEST = 12;

/** The attribution that stands right behind a pair of marks, among the latest candidates. */
function attributionBehind(found: readonly Candidate[], pair: number): Candidate | null {
  for (let order = found.length - 1; order >= Math.max(0, found.length - LATEST); order--) {
    const own = found[order];
    if (own.pair === pair && own.pattern.startsWith("quote, ")) return own;
  }
  return null;
}

/** Gives a pair of marks to the subject of another sentence's last reporting verb, else to that sentence's own, if it can speak. */
function bySubject(pattern: Pattern, words: Words, sentence: Range, pair: number, verbs: Verbs): Candidate | null {
  const verb = lastVerb(verbs, sentence.from, sentence.to);
  const source = verb?.source ?? mainSubject(words, sentence, sentence.to);
  if (!source || (source.kind === "noun" && !hasSourceNoun(words, source))) return null;
  return made(pattern, verb?.cue ?? null, source, words, pair);
}

/** A quotation that is a sentence of its own, with the subject of the sentence before it. */
export function attributionInSentenceBefore(
  words: Words,
  paragraph: Paragraph,
  pair: number,
  verbs: Verbs,
  found: Candidate[],
): void {
  const opening = openingOf(words, words.pairs[pair]);
  if (opening <= paragraph.from || words.tokens[opening - 1].text !== ".") return;
  const start = sentenceStart(words, opening - 1, paragraph.from);
  if (start >= opening - 1) return;
  // "…," said Kern, who chairs the council. "…": who said the words before says these.
  const before = start > paragraph.from ? words.inside[start - 1] : -1;
  const behind = before < 0 ? null : attributionBehind(found, before);
  if (behind) {
    const inverted = behind.pattern === "quote, verb subject";
    // "…," said Kern. "…": the cue stands before its subject, and is that of the first quotation alone.
    found.push(made("sentence before", inverted ? null : behind.cue, behind.source, words, pair)!);
    return;
  }
  const candidate = bySubject("sentence before", words, { from: start, to: opening - 1 }, pair, verbs);
  if (candidate) found.push(candidate);
}

/** Carries an attribution on to a later pair of the same utterance. */
export function carriedOn(words: Words, pattern: Pattern, pair: number, from: Candidate): Candidate {
  return made(pattern, from.cue, from.source, words, pair, from)!;
}

/** A quotation that opens its paragraph, with the subject of the last sentence of the paragraph above. */
export function subjectAbove(words: Words, above: Paragraph | undefined, pair: number, verbs: Verbs): Candidate | null {
  const sentence = above?.sentences[above.sentences.length - 1];
  return sentence ? bySubject("subject above", words, sentence, pair, verbs) : null;
}
