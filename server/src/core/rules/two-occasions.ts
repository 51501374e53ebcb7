import { closedClasses, wordClass } from "../lexicon/attribution";
import { eventWords } from "../lexicon/events";
import { comparedWord } from "../link/compared-words";
import { contextOf } from "../link/context";
import type { Measured } from "../link/measures";
import type { Story } from "../link/story";
import { spanAt, spansInside, textOf } from "../text/span";
import { tokensIn } from "../text/tokens";

type Pair = readonly [Measured, Measured];

/** The classes of the event nouns of the sentence of a figure, by their number. */
function eventsBeside({ source, sentence }: Measured, { sources }: Story): { one: Set<string>; several: Set<string> } {
  const { events, article } = sources[source].reading;
  const [one, several] = [new Set<string>(), new Set<string>()];
  for (const event of spansInside(events, sentence)) {
    const word = textOf(article.text, event).toLowerCase();
    if (eventWords.get(word)?.verb !== false) continue;
    (word === event.lemma ? one : several).add(event.class);
  }
  return { one, several };
}

/** "Eight died in a fire in Olm", "at least 19 in fires in three towns": is the lower toll that of one event, and the higher one that of several? */
export function isOfOneOfSeveral([a, b]: Pair, story: Story): boolean {
  if (!a.growing) return false;
  const [low, high] = a.min < b.min ? [a, b] : [b, a];
  const { one, several } = eventsBeside(low, story);
  const all = eventsBeside(high, story);
  return [...one].some((kind) => all.several.has(kind) && !all.one.has(kind) && !several.has(kind));
}

const CLOCK = /T(\d{2}):(\d{2})/;
/** Papers that tell of one event round its hour, in minutes. */
const SAME_HOUR = 30;

/** The hours of the paragraph of a figure, in minutes. */
function hoursBeside({ source, start }: Measured, { sources }: Story): number[] {
  const { dates, article } = sources[source].reading;
  const block = spanAt(article.blocks, start);
  if (!block) return [];
  const hours = spansInside(dates, block).flatMap(({ value }) => {
    const clock = value === null ? null : CLOCK.exec(value);
    return clock ? [Number(clock[1]) * 60 + Number(clock[2])] : [];
  });
  return [...new Set(hours)];
}

/** Do the paragraphs of two measures ("the quake was two miles deep") tell of two hours, and so of two events? */
export function areOfTwoHours([a, b]: Pair, story: Story): boolean {
  if (a.figure.kind !== "measure") return false;
  const [x, y] = [hoursBeside(a, story), hoursBeside(b, story)];
  return x.length === 1 && y.length === 1 && Math.abs(x[0] - y[0]) >= SAME_HOUR;
}

/** Further behind an amount than this nothing says what it is for, in tokens. */
const FARTHEST_PURPOSE = 12;
/** A purpose in so many words or more can be compared. */
const LEAST_PURPOSE = 2;

/** The stems of what an amount is said to be for: behind "to" or "for", up to the next mark. */
function purposeOf({ source, end, sentence }: Measured, { sources }: Story): ReadonlySet<string> {
  const { article } = sources[source].reading;
  const tokens = tokensIn(article.tokens, { start: end, end: sentence.end }).slice(0, FARTHEST_PURPOSE);
  const found = new Set<string>();
  let isOpen = false;
  for (const { kind, lower, form } of tokens) {
    if (kind === "punctuation") break;
    if (lower === "to" || lower === "for") isOpen = true;
    else if (isOpen && ((closedClasses.get(lower) ?? 0) & wordClass.preposition) === 0) {
      const { isContent, stem } = comparedWord(form);
      if (isContent) found.add(stem);
    }
  }
  return found;
}

/** Is a sum said to be for something of which the other article does not speak, and that one’s sum for something of which this one does not? */
export function areForTwoPurposes([a, b]: Pair, story: Story): boolean {
  if (a.figure.kind !== "money") return false;
  const isUnknown = (one: Measured, { source }: Measured): boolean => {
    const purpose = purposeOf(one, story);
    const { article } = story.sources[source].reading;
    const known = contextOf(article, { start: 0, end: article.text.length });
    return purpose.size >= LEAST_PURPOSE && ![...purpose].some((stem) => known.has(stem));
  };
  return isUnknown(a, b) && isUnknown(b, a);
}
