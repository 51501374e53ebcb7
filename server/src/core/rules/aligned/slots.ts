import type { Alignment, Difference, DifferenceKind, DifferenceSide } from "../../link/align";
import { notationOf } from "../../link/notation";
import type { Passage, Story } from "../../link/story";
import type { Span } from "../../text/span";
import { isSpoken } from "./speech";

/** A difference with the alignment in which it stands. */
export interface AlignedDifference {
  readonly difference: Difference;
  readonly alignment: Alignment;
}

/** Inside the marks of a quotation on both sides, on neither, or on one. */
export type Voice = "speech" | "narration" | "both";

/** All differences that stand at one place of one statement, over all of its wordings. */
export interface Slot {
  readonly kind: DifferenceKind;
  readonly differences: readonly AlignedDifference[];
  readonly sides: readonly DifferenceSide[];
  readonly voice: Voice;
}

function voiceOf(story: Story, sides: readonly DifferenceSide[]): Voice {
  let [spoken, narrated] = [false, false];
  for (const { passages } of sides)
    for (const passage of passages) {
      if (isSpoken(story, passage)) spoken = true;
      else narrated = true;
      if (spoken && narrated) return "both";
    }
  return narrated ? "narration" : "speech";
}

/** Longer than any article, and longer than any words that differ. */
const [LONGEST, LONGEST_WORDS] = [2 ** 26, 2 ** 10];

/** One number for a place, since of many sources that word a sentence alike there are many. */
function placeOf({ source, start, end }: Passage): number {
  return (source * LONGEST + start) * LONGEST_WORDS + Math.min(end - start, LONGEST_WORDS - 1);
}

/**
 * Gathers differences by the place at which they stand: three wordings of one statement, of
 * which two pairs differ in one number, make one slot. In the order in which they first come.
 */
export function slotsOf(story: Story, all: readonly AlignedDifference[]): Slot[] {
  type Open = { readonly differences: AlignedDifference[] };
  const found = new Set<Open>();
  const slotsOfKind = new Map<DifferenceKind, Map<number, Open>>();
  const slotsAt = (kind: DifferenceKind): Map<number, Open> => {
    let slots = slotsOfKind.get(kind);
    if (!slots) slotsOfKind.set(kind, (slots = new Map()));
    return slots;
  };
  // A place belongs to one slot, so that a difference is entered once, and again only when its slot is joined to another.
  const add = (slot: Open, one: AlignedDifference): void => {
    slot.differences.push(one);
    const slots = slotsAt(one.difference.kind);
    for (const passage of one.difference.a.passages) slots.set(placeOf(passage), slot);
    for (const passage of one.difference.b.passages) slots.set(placeOf(passage), slot);
  };
  for (const one of all) {
    const { difference } = one;
    if (sameWords(story, difference)) continue;
    const known = slotsAt(difference.kind);
    const slots = new Set<Open>();
    for (const { passages } of [difference.a, difference.b])
      for (const passage of passages) {
        const slot = known.get(placeOf(passage));
        if (slot) slots.add(slot);
      }
    const [slot = { differences: [] }, ...others] = slots;
    found.add(slot);
    for (const other of others) {
      found.delete(other);
      for (const member of other.differences) add(slot, member);
    }
    add(slot, one);
  }
  return [...found].map(({ differences }) => {
    const sides = differences.flatMap(({ difference: { a, b } }) => [a, b]);
    return { kind: differences[0].difference.kind, differences, sides, voice: voiceOf(story, sides) };
  });
}

/** Sides that print the same words differ only in how they were read, or in notation: "e-mail" and "email". */
function sameWords(story: Story, { kind, a, b }: Difference): boolean {
  const [x, y] = [notationOf(wordsOf(story, a)), notationOf(wordsOf(story, b))];
  if (x === y) return true;
  if (kind !== "word" || x === "" || y === "") return false;
  return (y.endsWith(x) && withWordBefore(story, a) === y) || (x.endsWith(y) && withWordBefore(story, b) === x);
}

/** Longer than any word. */
const LONGEST_WORD = 40;

/** "Data centres" where one side has "datacentres": the words of a side with the one before them, as they are compared. */
function withWordBefore(story: Story, { passages: [{ source, start, end }] }: DifferenceSide): string {
  const { text } = story.sources[source].reading.article;
  const before = /[\p{L}\p{N}]{1,40}[ -]$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
  return notationOf(textAt(story, source, { start: start - (before?.[0].length ?? 0), end }));
}

/** Does any source hold both sides? Then it knows both, and tells of a change or of two things. */
export function isKnownToBoth({ a, b }: Alignment): boolean {
  // Both are in the order of the sources.
  for (let [x, y] = [0, 0]; x < a.length && y < b.length;) {
    if (a[x].source === b[y].source) return true;
    if (a[x].source < b[y].source) x++;
    else y++;
  }
  return false;
}

/** The kinds of difference that say that two wordings are about other things: other names, days or numbers. */
export const HARD: ReadonlySet<DifferenceKind> = new Set(["number", "date", "name", "role"]);

/** The differences of an alignment that say that it is about other things. */
export function hardDifferences({ differences }: Alignment): Difference[] {
  return differences.filter(({ kind }) => HARD.has(kind));
}

/** The words of a side in its first source. */
export function wordsOf(story: Story, { first }: DifferenceSide): string {
  return textAt(story, first.source, first);
}

export function textAt(story: Story, source: number, { start, end }: Span): string {
  const printed = story.sources[source].reading.article.text.slice(start, end);
  return BROKEN.test(printed) ? printed.replace(/\s{1,40}/g, " ") : printed;
}

/** Space other than a single blank, which few words have between them. */
const BROKEN = /[^\S ]| {2}/;
