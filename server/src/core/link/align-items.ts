import type { AnchoredReading } from "../read/reading";
import type { Block } from "../text/article";
import type { Span } from "../text/span";
import type { Vocabulary } from "./align-forms";
import type { Item } from "./align-words";
import { type LocalSentences, numberedSentencesOf, PERSON } from "./local-sentences";
import { onceFor } from "./once";

/** The words of one sentence that are laid beside those of another. */
export interface SentenceItems extends Span {
  readonly source: number;
  readonly block: Block["role"];
  readonly items: readonly Item[];
  /** Is a person among the items? He has another key in each story. */
  readonly hasPeople: boolean;
  /** The number of each item's key in the vocabulary of the story. */
  readonly terms: readonly number[];
}

/** The items of every sentence that tells of events. `keyOf` gives the key of a person of the reading, the same in every source. */
export function sentenceItems(
  reading: AnchoredReading,
  source: number,
  keyOf: (person: number) => string,
  vocabulary: Vocabulary,
): readonly SentenceItems[] {
  const local = numberedSentencesOf(reading);
  const inStory = local.keys.map((key) => (key.startsWith(PERSON) ? keyOf(Number(key.slice(PERSON.length))) : key));
  const numbers = inStory.map((key) => vocabulary.numberOf(key));
  const kept = lastNumbered(reading);
  const { last } = kept;
  if (last?.source === source && equal(last.numbers, numbers) && equal(last.inStory, inStory)) return last.sentences;
  const sentences = numbered(local, source, inStory, numbers);
  kept.last = { source, inStory, numbers, sentences };
  return sentences;
}

/** The sentences of a reading as the last story numbered them: most stories are linked again as they were, but for an article or two. */
const lastNumbered = onceFor((_: AnchoredReading): { last?: Numbered } => ({}));

interface Numbered {
  readonly source: number;
  readonly inStory: readonly string[];
  readonly numbers: readonly number[];
  readonly sentences: readonly SentenceItems[];
}

function equal<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** The sentences of an article with the keys and the numbers that its story gives to its own keys. */
function numbered(
  { sentences }: LocalSentences,
  source: number,
  inStory: readonly string[],
  numbers: readonly number[],
): readonly SentenceItems[] {
  return sentences.map(({ block, span: { start, end }, items: local, hasPeople, terms }) => {
    const named = (item: Item, index: number): Item =>
      item.key.startsWith(PERSON) ? { ...item, key: inStory[terms[index]] } : item;
    const items = hasPeople ? local.map(named) : local;
    return { source, block, start, end, items, hasPeople, terms: terms.map((term) => numbers[term]) };
  });
}
