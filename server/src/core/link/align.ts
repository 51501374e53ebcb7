import { type DifferenceKind, differencesOf } from "./align-differences";
import { candidatePairs } from "./align-candidates";
import { type Form, formsOf, Vocabulary } from "./align-forms";
import { type SentenceItems, sentenceItems } from "./align-items";
import type { Item } from "./align-words";
import { type Region, regionOf, stretchesOf } from "./align-region";
import { bareWord } from "./similarity-terms";
import type { Passage, Source, StoryPerson } from "./story";

export type { DifferenceKind } from "./align-differences";

/** One side of a difference. */
export interface DifferenceSide {
  /** How the words compare ("number 5", "date 2025-12-02", "person 3"); "" where the side has no word for it. */
  readonly key: string;
  /** The words in each source that words the sentence so, as in `Alignment.a` or `.b`. Empty spans where the side has no word for it. */
  readonly passages: readonly Passage[];
  /** The same with the next word that carries news on its right, and on its left where the side has no word for it: "able to agree", "five hours". */
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

const COORDINATORS = new Set(["and", "or", "nor"]);

/** Below this share of common words two sentences do not say the same (measured on pairs of outlets). */
const LEAST_RATIO = 0.7;
const LEAST_TOKENS = 8;
const LEAST_CONTENT = 3;
/** Candidates share this part of the weight of their rarest common words. */
const LEAST_SHARED_WEIGHT = 0.5;

/** Aligns the nearly identical sentences of different sources, in the order of the sources and of their text. */
export function alignSources({ sentences, vocabulary }: StoryItems): Alignment[] {
  const { forms, terms } = formsOf(sentences, vocabulary);
  return candidatePairs(forms, terms, LEAST_SHARED_WEIGHT, LEAST_CONTENT).flatMap(([i, j]) => {
    if (!acrossSources(forms[i], forms[j]) || !sharesEnough(forms[i], forms[j])) return [];
    const alignment = alignForms(forms[i], forms[j], isNearlyIdentical);
    return alignment ? [alignment] : [];
  });
}

function isNearlyIdentical({ ratio, tokens, content }: Region): boolean {
  return ratio >= LEAST_RATIO && tokens >= LEAST_TOKENS && content >= LEAST_CONTENT;
}

/** Have two sentences enough words in common, whatever their order? Counting them costs little beside laying them out. */
function sharesEnough(a: Form, b: Form): boolean {
  const counts = new Map<number, number>();
  for (const term of a.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  let tokens = 0;
  for (const term of b.terms) {
    const left = counts.get(term);
    if (!left) continue;
    counts.set(term, left - 1);
    tokens++;
  }
  return tokens >= LEAST_TOKENS;
}

/** Words of one source with what they are compared by: a sentence or a clause. */
interface Worded extends Passage {
  readonly items: readonly Item[];
}

/** Lays two wordings beside each other; null if they share nothing, or too little for `accept`, which is asked before the differences are worked out. */
export function alignForms(
  a: Form<Worded>,
  b: Form<Worded>,
  accept: (region: Region) => boolean = () => true,
): Alignment | null {
  const stretches = stretchesOf(a, b);
  const region = regionOf(stretches);
  if (!region || !accept(region)) return null;
  const differences = differencesOf(region, stretches).map((one) => ({
    kind: one.kind,
    a: sideOf(a, one.a, one.atA),
    b: sideOf(b, one.b, one.atB),
  }));
  return alignmentOf(a, b, region, differences);
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
  const storyPerson = new Map<string, number>();
  people.forEach(({ members }, index) => {
    for (const { source, person } of members) storyPerson.set(`${source} ${person}`, index);
  });
  const vocabulary = new Vocabulary();
  const sentences = sources.flatMap(({ reading }, source) => {
    const keyOf = (person: number): string => {
      const known = storyPerson.get(`${source} ${person}`);
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

/** `from` is where the stretch begins in which the items stand: the gap where there are none. */
function sideOf(form: Form<Worded>, items: readonly Item[], from: number): DifferenceSide {
  const first = items.length > 0 ? form.items.indexOf(items[0], from) : from;
  const last = items.length > 0 ? form.items.indexOf(items[items.length - 1], first) : from - 1;
  const news = ({ kind }: Item): boolean => kind !== "function";
  const next = form.items.findIndex((item, index) => index > last && news(item));
  // A negation is shown with what it negates, so that both sides show the same words but for it.
  const wide = items.length === 0 || items[0].kind === "negation";
  const before = !wide ? first : form.items.findLastIndex((item, index) => index < first && news(item));
  return {
    key: items.map((item) => item.key).join(" "),
    passages: passagesOf(form, first, last),
    context: passagesOf(form, Math.max(before, 0), next < 0 ? Math.max(last, 0) : next),
    following: next < 0 ? "" : form.items[next].key,
    coordinated: form.items.slice(Math.max(0, first - 2), first).some(({ key }) => COORDINATORS.has(key)),
  };
}

/** The words of a form in each of its sources; an empty span before item `first` where `last` is less. */
function passagesOf(form: Form<Worded>, first: number, last: number): Passage[] {
  return form.members.map(({ source, items }) => {
    const start = first < items.length ? items[first].start : items[items.length - 1].end;
    return { source, start, end: last < first ? start : items[last].end };
  });
}

function alignmentOf(a: Form<Worded>, b: Form<Worded>, region: Region, differences: readonly Difference[]): Alignment {
  const first = region.stretches[0];
  const last = region.stretches[region.stretches.length - 1];
  const sentence = ({ source, start, end }: Worded): Passage => ({ source, start, end });
  return {
    a: a.members.map(sentence),
    b: b.members.map(sentence),
    regionA: passagesOf(a, first.atA, last.atA + last.a.length - 1),
    regionB: passagesOf(b, first.atB, last.atB + last.b.length - 1),
    ratio: region.ratio,
    tokens: region.tokens,
    content: region.content,
    differences,
  };
}
