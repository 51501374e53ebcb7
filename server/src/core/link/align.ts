import { type DifferenceKind, differencesOf } from "./align-differences";
import { candidatePairs } from "./align-candidates";
import { type Form, formsOf, Vocabulary } from "./align-forms";
import { type SentenceItems, sentenceItems } from "./align-items";
import { type Region, regionOf } from "./align-region";
import { type Stretch, stretchesOf } from "./align-stretches";
import { LaidSide, passagesOf, type Worded } from "./align-sides";
import { bareWord } from "./similarity-terms";
import type { Passage, Source, StoryPerson } from "./story";
import { storyPersonOf } from "./story-people";

export type { DifferenceKind } from "./align-differences";

/** One side of a difference. */
export interface DifferenceSide {
  /** How the words compare ("number 5", "date 2025-12-02", "person 3"); "" where the side has no word for it. */
  readonly key: string;
  /** The words in each source that words the sentence so, as in `Alignment.a` or `.b`. Empty spans where the side has no word for it. */
  readonly passages: readonly Passage[];
  /** The first of these: what decides about the side, since all print the same words. */
  readonly first: Passage;
  /** The passages with the next word that carries news on their right, and on their left where the side has no word for it: "able to agree", "five hours". */
  readonly context: readonly Passage[];
  /** How the next word that carries news compares; "" at the end. */
  readonly following: string;
  /** Does "and", "or" or "nor" stand before it, one word between at most? Then it is a member of a list. */
  readonly coordinated: boolean;
}

/** One place inside an alignment where the sides do not say the same. */
export interface Difference {
  /** `number`, `date` and `name` stand against one of their kind; `negation` and `modal` may lack on one side; `word` is the rest. */
  readonly kind: DifferenceKind;
  readonly a: DifferenceSide;
  readonly b: DifferenceSide;
}

/** Two nearly identical wordings of one sentence. */
export interface Alignment {
  /** The sentence of every source that words it so: sources that copy each other share a side. */
  readonly a: readonly Passage[];
  readonly b: readonly Passage[];
  /** The words of each side that are laid beside each other: from the first to the last common word. */
  readonly regionA: readonly Passage[];
  readonly regionB: readonly Passage[];
  /** 0 to 1: how much of the region both sides share. */
  readonly ratio: number;
  /** How many words both sides share, and how many of them are no function words. */
  readonly tokens: number;
  readonly content: number;
  readonly differences: readonly Difference[];
}

/** Below this share of common words two sentences do not say the same (measured on pairs of outlets). */
const LEAST_RATIO = 0.7;
const LEAST_TOKENS = 8;
const LEAST_CONTENT = 3;
/** Candidates share this part of the weight of their rarest common words. */
const LEAST_SHARED_WEIGHT = 0.5;

/** Aligns the nearly identical sentences of different sources, in the order of the sources and of their text. */
export function alignSources({ sentences, vocabulary }: StoryItems): Alignment[] {
  const { forms, terms } = formsOf(sentences, vocabulary);
  const sharedTerms = countingShared(vocabulary.keys.length);
  const found: Alignment[] = [];
  for (const [i, j] of candidatePairs(forms, terms, LEAST_SHARED_WEIGHT, LEAST_CONTENT)) {
    const [a, b] = [forms[i], forms[j]];
    if (!acrossSources(a, b) || sharedTerms(a, b) < LEAST_TOKENS) continue;
    const alignment = alignForms(a, b, isNearlyIdentical);
    if (alignment) found.push(alignment);
  }
  return found;
}

function isNearlyIdentical({ ratio, tokens, content }: Region): boolean {
  return ratio >= LEAST_RATIO && tokens >= LEAST_TOKENS && content >= LEAST_CONTENT;
}

/** Counts the words that two sentences have in common, whatever their order, in a vocabulary of some size. It costs little beside laying them out. */
function countingShared(size: number): (a: Form, b: Form) => number {
  const left = new Int32Array(size);
  return ({ terms }, other) => {
    for (const term of terms) left[term]++;
    let shared = 0;
    for (const term of other.terms) {
      if (left[term] === 0) continue;
      left[term]--;
      shared++;
    }
    for (const term of terms) left[term] = 0;
    return shared;
  };
}

/** Lays two wordings beside each other; null if they share nothing, or too little for `accept`, which is asked before the differences are worked out. */
export function alignForms(
  a: Form<Worded>,
  b: Form<Worded>,
  accept: (region: Region) => boolean = () => true,
): Alignment | null {
  const stretches = stretchesOf(a, b);
  const region = regionOf(a, b, stretches);
  if (!region || !accept(region)) return null;
  return new LaidPair([a, b], region, stretches);
}

/** From here on two wordings are one text, in which a single changed word is no matter of translation. */
const ONE_TEXT_RATIO = 0.8;
const ONE_TEXT_CONTENT = 3;
/** Short words make a text, too, where there are many of them: "and they did what they could". */
const ONE_TEXT_TOKENS = 8;

/** Are two wordings one text but for a single place? */
export function isOneText({ ratio, content, tokens, differences }: Alignment): boolean {
  if (ratio < ONE_TEXT_RATIO || differences.length !== 1) return false;
  return content >= ONE_TEXT_CONTENT || (content >= ONE_TEXT_CONTENT - 1 && tokens >= ONE_TEXT_TOKENS);
}

/** The sentences of a story by their items, and the vocabulary that numbers the keys of these. */
export interface StoryItems {
  /** In the order of the sources and of their text. */
  readonly sentences: readonly SentenceItems[];
  readonly vocabulary: Vocabulary;
}

/** The items of every sentence of a story. */
export function itemsOfSources(sources: readonly Source[], people: readonly StoryPerson[]): StoryItems {
  const personOf = storyPersonOf(people);
  const vocabulary = new Vocabulary();
  const sentences = sources.flatMap(({ reading }, source) => {
    const keyOf = (person: number): string => {
      const known = personOf(source, person);
      return `person ${known ?? bareWord(reading.people[person].name.split(/\s/).at(-1)!)}`;
    };
    return sentenceItems(reading, source, keyOf, vocabulary);
  });
  return { sentences, vocabulary };
}

/** Do two wordings stand in different sources? */
export function acrossSources(a: Form<Worded>, b: Form<Worded>): boolean {
  return a.members.some((one) => b.members.some((other) => one.source !== other.source));
}

/** Two wordings that are laid beside each other; where they stand and what differs is worked out when it is first asked for. */
class LaidPair implements Alignment {
  readonly ratio: number;
  readonly tokens: number;
  readonly content: number;
  private ownRegions: readonly [Passage[], Passage[]] | undefined;
  private ownDifferences: readonly Difference[] | undefined;

  constructor(
    private readonly forms: readonly [Form<Worded>, Form<Worded>],
    private readonly region: Region,
    private readonly stretches: readonly Stretch[],
  ) {
    ({ ratio: this.ratio, tokens: this.tokens, content: this.content } = region);
  }

  get differences(): readonly Difference[] {
    const [a, b] = this.forms;
    return (this.ownDifferences ??= differencesOf(a, b, this.region, this.stretches).map((one) => ({
      kind: one.kind,
      a: new LaidSide(a, one.a, one.atA),
      b: new LaidSide(b, one.b, one.atB),
    })));
  }

  get a(): readonly Passage[] {
    return this.forms[0].members;
  }

  get b(): readonly Passage[] {
    return this.forms[1].members;
  }

  get regionA(): readonly Passage[] {
    return this.regions()[0];
  }

  get regionB(): readonly Passage[] {
    return this.regions()[1];
  }

  private regions(): readonly [Passage[], Passage[]] {
    const [a, b] = this.forms;
    const { stretches } = this.region;
    const [first, last] = [stretches[0], stretches[stretches.length - 1]];
    return (this.ownRegions ??= [passagesOf(a, first.fromA, last.toA - 1), passagesOf(b, first.fromB, last.toB - 1)]);
  }
}
