import { functionWords } from "../../lexicon/function-words";
import { pluralOf } from "../../read/print-figure";
import type { Alignment, DifferenceSide } from "../../link/align";
import { SURVEY } from "../../link/figure-sentences";
import type { Measured } from "../../link/measures";
import { countShared } from "../../link/shared";
import type { Passage, Story } from "../../link/story";
import type { Figure } from "../../read/reading";
import { sentenceAt } from "../../text/article";
import { firstOverlapping, overlaps, type Span, textOf } from "../../text/span";
import type { Conflict } from "../conflict";
import { isUpdate, mayBeOfTwoDays, mayHaveMoved } from "../moved-numbers";
import { measuredBySource } from "../measured";
import { areVersions } from "../one-time";
import { areForTwoPurposes, areOfTwoHours } from "../two-occasions";
import { knows } from "../two-things";
import { narratedSlots, slotConflict } from "./narration";
import { textAt } from "./slots";

function figureAt(story: Story, passage: Passage): Figure | undefined {
  return firstOverlapping(story.sources[passage.source].reading.figures, passage);
}

function measuredAt(story: Story, passage: Passage): Measured | undefined {
  return measuredBySource(story)[passage.source].find((one) => overlaps(one, passage));
}

/** "Ago", "earlier", "later" behind a number and its noun: time that passes between two reports. */
const ELAPSED = /^[\s-]{0,2}\p{L}{1,12}\s(?:ago|earlier|later|before|after|from now|old)\b/u;

function isElapsed(story: Story, { source, end }: Passage): boolean {
  return ELAPSED.test(story.sources[source].reading.article.text.slice(end, end + 40));
}

function sentenceAround(story: Story, { source, start }: Passage): Span {
  return sentenceAt(story.sources[source].reading.article, start) ?? { start, end: start };
}

/** Does the sentence tell how a poll was made (pollsters print one sentence for all their polls), or give what is measured anew each day? */
function isAnother(story: Story, a: Passage, b: Passage): boolean {
  const [x, y] = [a, b].map((one) => ({ source: one.source, sentence: sentenceAround(story, one) }));
  if (SURVEY.test(textOf(story.sources[x.source].reading.article.text, x.sentence))) return true;
  if (measuredAt(story, a)?.growing) return false;
  return mayHaveMoved([x, y], story) || (!areVersions(story, a.source, b.source) && mayBeOfTwoDays([x, y], story));
}

/** Words that stand against words besides the number: more of them, and two sentences are made after one pattern ("two miles west of Olm"). */
const MOST_OTHER_WORDS = 1;

function isPattern(story: Story, { differences, a, b }: Alignment): boolean {
  const others = differences.filter((one) => one.kind === "word" && one.a.key !== "" && one.b.key !== "");
  return others.length > MOST_OTHER_WORDS && !areVersions(story, a[0].source, b[0].source);
}

/** "23/32": one part of a fraction is no number of anything. */
function isOfFraction(story: Story, { source, start, end }: Passage): boolean {
  const { text } = story.sources[source].reading.article;
  return text[start - 1] === "/" || text[end] === "/";
}

/** Is one toll of more places than the other ("in Olm", "in Olm and Karsk")? */
function isWider(a: Measured | undefined, b: Measured | undefined): boolean {
  if (!a?.growing || !b?.growing) return false;
  return a.places.size > 0 && b.places.size > 0 && a.places.size !== b.places.size;
}

/** Are they results of votes of which one article tells both, so that there were two votes? */
function areOfTwoVotes(story: Story, a: Measured | undefined, b: Measured | undefined): boolean {
  if (!a?.voted || !b?.voted || a.key !== b.key) return false;
  const votes = (source: number) => measuredBySource(story)[source].filter(({ key }) => key === a.key);
  return knows(a.source, b, votes(a.source)) || knows(b.source, a, votes(b.source));
}

/** Do both sides give one number each, of one noun, that cannot be one value? */
function clash(story: Story, a: DifferenceSide, b: DifferenceSide): boolean {
  if (a.following !== b.following) return false;
  if (isOfFraction(story, a.passages[0]) || isOfFraction(story, b.passages[0])) return false;
  if (!/^(?:number|ordinal) /.test(a.key) || a.key.slice(0, 6) !== b.key.slice(0, 6)) return false;
  const [x, y] = [figureAt(story, a.first), figureAt(story, b.first)];
  if (x?.kind === "identifier" || y?.kind === "identifier") return false;
  // "Another 12" and "12" count different things.
  if ((x?.share ?? "whole") !== (y?.share ?? "whole")) return false;
  const [one, other] = [measuredAt(story, a.first), measuredAt(story, b.first)];
  if (isWider(one, other) || areOfTwoVotes(story, one, other)) return false;
  if (one && other && (areOfTwoHours([one, other], story) || areForTwoPurposes([one, other], story))) return false;
  // "The inflation rate", "the core inflation rate".
  if (one && other && one.qualifiers.size + other.qualifiers.size !== 2 * countShared(one.qualifiers, other.qualifiers))
    return false;
  // "More than 60" and "more than 80" fit together, but not in one sentence.
  const sameWords = x && y && x.approximator === y.approximator;
  if (x && y && !sameWords && x.min <= y.max && y.min <= x.max && (x.unit ?? "") === (y.unit ?? "")) return false;
  if (isElapsed(story, a.first) || isElapsed(story, b.first)) return false;
  return !isAnother(story, a.first, b.first);
}

/** What the number counts, as the first source prints it. */
function subjectOf(story: Story, { first, context }: DifferenceSide): string {
  const measured = measuredAt(story, first);
  if (measured) return measured.subject;
  const { source, end } = first;
  const counted = countedBehind(story, first);
  const behind = textAt(story, source, { start: end, end: Math.max(end, counted ?? context[0].end) });
  const noun = behind.replace(/^[\s-]{1,4}/, "");
  // "A 28-point plan" has points.
  return !/^\p{L}/u.test(noun) || functionWords.has(noun.split(" ")[0])
    ? "a number"
    : `the number of ${behind.startsWith("-") ? pluralOf(noun) : noun}`;
}

/** What is counted stands no further behind its number than this, adjectives between. */
const LONGEST_COUNTED = 40;

/** Where the words end that a number counts, if they stand right behind it: "nine old wooden ferries". */
function countedBehind(story: Story, passage: Passage): number | undefined {
  const counts = figureAt(story, passage)?.countsSpan;
  return counts && counts.start >= passage.end && counts.end - passage.end <= LONGEST_COUNTED ? counts.end : undefined;
}

/** The number with what it counts, or with the next word where nothing is known to be counted. */
function shownWith(story: Story, words: Passage, context: Passage): Passage {
  return { ...context, end: Math.max(context.end, countedBehind(story, words) ?? 0) };
}

/** Nearly identical sentences of two sources with another number. */
export function alignedFigures(story: Story): Conflict[] {
  return narratedSlots(
    story,
    "number",
    ({ difference: { a, b }, alignment }) => !isPattern(story, alignment) && clash(story, a, b),
  ).flatMap((slot) => {
    const [first, second] = [slot.sides[0], slot.sides[1]];
    const [x, y] = [measuredAt(story, first.first), measuredAt(story, second.first)];
    // "At least six" and "at least nine" are both true, and the higher number is the news.
    const open = x?.growing && y?.growing && [x, y].every(({ max }) => max === Infinity);
    const update = open || (x && y && isUpdate({ pair: [x, y] }, story));
    return slotConflict(story, slot, (words, context) => shownWith(story, words, context), {
      rule: update ? "figure-update" : "figure",
      severity: update ? "hint" : "warning",
      confidence: 0.85,
      subject: subjectOf(story, first),
      key: first.following,
      why: open
        ? "Both numbers are the least that is known: the higher one says more."
        : update
          ? "The later report has the higher number: the story has moved on."
          : "The sources print the same sentence with different numbers.",
    });
  });
}
