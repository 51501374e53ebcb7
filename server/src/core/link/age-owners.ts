import { personNouns } from "../lexicon/attribution";
import { ageWords } from "../lexicon/figure-words";
import { choiceOf } from "../lexicon/list";
import type { AnchoredReading, Figure } from "../read/reading";
import { sentenceAt } from "../text/article";
import { firstEndingAfter, overlaps, type Span, textOf } from "../text/span";
import { tokensIn } from "../text/tokens";
import { meantIn } from "./meant";

/** What may stand between a name and the age behind it: "Jane Rowe, 44", "Jane Rowe (44)", "Jane Rowe, who is 44", "Rowe, aged 44". */
const BEHIND_NAME = /^(?:,? \(?|,? (?:who |now |then )?(?:is |was |turned )?)(?:aged? |the )?$/;
/** The same before an age that qualifies a noun: "Jane Rowe, a 44-year-old", "Jane Rowe, the ship’s 44-year-old captain". */
const IN_APPOSITION = /^, (?:an? |the (?:[\p{L}-]{1,20}['’]s? )?|[\p{L}-]{1,20}['’]s? )$/u;
/** What may stand between an age and the name behind it: "the 44-year-old Jane Rowe". */
const BEFORE_NAME = /^[ -](?:years?[ -]old )?$/;
/** "He was 95.", "She is 44, …": a pronoun is the person whom its text means. */
const BEHIND_PRONOUN = /^ (?:is|was|turned|has turned|had turned) $/;
export const PRONOUN = /^(?:he|she)$/i;
/** "He was 17 when he joined": an age of another time. */
const AT_THE_TIME = /^(?: years? old)?,? (?:when|while|as|at|on|in|before|then|that)\b/i;
/** The longest stretch between a name and an age, in characters. */
const REACH = 24;

/** Where a person is named, or meant by a pronoun. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly person: number;
}

/** The person right beside an age: the one just before it, else the one just behind. */
function beside(figure: Figure, named: readonly Named[], text: string): Named | undefined {
  const at = firstEndingAfter(named, figure.start);
  const [before, behind] = [named[at - 1], named[firstEndingAfter(named, figure.end)]];
  const gap = before && figure.start - before.end <= REACH ? text.slice(before.end, figure.start) : null;
  const isPronoun = before !== undefined && PRONOUN.test(textOf(text, before));
  if (isPronoun && gap !== null && BEHIND_PRONOUN.test(gap))
    return AT_THE_TIME.test(text.slice(figure.end, figure.end + 16)) ? undefined : before;
  const qualifies = /\bold$/i.test(text.slice(figure.start, figure.end));
  if (!isPronoun && gap !== null && (BEHIND_NAME.test(gap) || (qualifies && IN_APPOSITION.test(gap)))) return before;
  // "A 31-year-old Rowe volunteer" is not Rowe: a surname alone may only stand before another noun.
  const near = behind && behind.start - figure.end <= REACH && / /.test(text.slice(behind.start, behind.end));
  return near && BEFORE_NAME.test(text.slice(figure.end, behind.start)) ? behind : undefined;
}

/** "Jane Rowe, who sang at the fair, died at the age of 87": what stands before the age of somebody who has died. */
const AT_DEATH = /\b(?:died|dies|dead|passed away|death)\b[^.;:“”"]{0,60}\b(?:at the age of|at age|aged) $/;
/** The longest such sentence, in characters. */
const LONGEST = 240;

/** The person whose death a sentence tells with an age: the only one named before it. */
function whoDied(figure: Figure, named: readonly Named[], text: string, sentence: Span): Named | undefined {
  const from = Math.max(sentence.start, figure.start - LONGEST);
  if (!AT_DEATH.test(text.slice(from, figure.start))) return undefined;
  const before = named.filter(({ start, end }) => start >= from && end <= figure.start);
  return new Set(before.map(({ person }) => person)).size === 1 ? before[before.length - 1] : undefined;
}

/** Behind "the 61-year-old" these show that no noun follows that might be another's: a verb, an adverb, the end of the sentence. */
const NO_NOUN = new RegExp(`^(?:[.,;]| (?:${choiceOf(ageWords.verb)}|\\p{L}{2,12}ed)\\b)`, "u");
const DEFINITE = /(?:^|[\s“"])[Tt]he $/;

/** Words for a person who is none of those that an article names. */
function hasOther(reading: AnchoredReading, sentence: Span): boolean {
  const known = reading.people.flatMap(({ mentions, references, roles }) => [...mentions, ...references, ...roles]);
  return tokensIn(reading.article.tokens, sentence).some(
    (token) =>
      (personNouns.has(token.lower) || /-olds?$/.test(token.lower)) && !known.some((one) => overlaps(one, token)),
  );
}

/** "The 61-year-old was elected": the only person of whom the sentence before it speaks. */
function whoIsMeant(figure: Figure, reading: AnchoredReading, sentence: Span): Named | undefined {
  const { text, blocks } = reading.article;
  if (!/\bold$/i.test(textOf(text, figure)) || !DEFINITE.test(text.slice(Math.max(0, figure.start - 5), figure.start)))
    return undefined;
  if (!NO_NOUN.test(text.slice(figure.end, figure.end + 16))) return undefined;
  const sentences = blocks.filter(({ role }) => role === "paragraph").flatMap((block) => block.sentences);
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const before = sentences[at - 1];
  if (!before || hasOther(reading, before)) return undefined;
  const meant = meantIn(reading);
  const among = meant.filter(({ start, end }) => start >= before.start && end <= figure.start);
  return new Set(among.map(({ person }) => person)).size === 1 ? among[0] : undefined;
}

/** The person whose age a figure is, if the text says so. */
export function whose(figure: Figure, named: readonly Named[], reading: AnchoredReading): Named | undefined {
  const { text } = reading.article;
  const found = beside(figure, named, text);
  if (found) return found;
  const sentence = sentenceAt(reading.article, figure.start);
  if (!sentence) return undefined;
  const meant = whoDied(figure, named, text, sentence) ?? whoIsMeant(figure, reading, sentence);
  // The name is somewhere else: the age stands for itself.
  return meant && { ...meant, start: figure.start, end: figure.end };
}
