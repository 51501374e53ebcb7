import { WordClass, wordClasses } from "../../lexicon/person-names";
import { fold } from "../../text/fold";
import type { DifferenceSide } from "../../link/align";
import type { Story } from "../../link/story";
import { overlaps } from "../../text/span";
import type { Conflict } from "../conflict";
import { isSpellingVariant, nameWords } from "../spelling";
import { narratedSlots, slotConflict } from "./narration";
import { wordsOf } from "./slots";

const lastWord = (words: string): string => fold(nameWords(words).at(-1) ?? "");

function areSpellings(story: Story, a: DifferenceSide, b: DifferenceSide): boolean {
  return isSpellingVariant(lastWord(wordsOf(story, a)), lastWord(wordsOf(story, b)));
}

/** Nearly identical sentences of two sources in which one name is spelled in two ways. */
export function alignedSpellings(story: Story): Conflict[] {
  const slots = narratedSlots(story, "name", ({ difference: { a, b } }) => areSpellings(story, a, b));
  return slots.flatMap((slot) =>
    slotConflict(
      story,
      slot,
      "words",
      {
        rule: "name-spelling",
        severity: "hint",
        confidence: 0.8,
        subject: `the spelling of ${wordsOf(story, slot.sides[0])}`,
        key: "spelling",
        why: "The sources print the same sentence and spell a name in different ways.",
      },
      (_, { source, start, end }) => fold(story.sources[source].reading.article.text.slice(start, end)),
    ),
  );
}

const BEFORE_PLACE = /\b(?:in|at|near|from|to|outside|around|towards?|of|off|for|into)\s(?:the\s)?$/;

/** Is a word that of a nation or party: "of Republican voters", "of Danish fishermen"? */
function isPeople(story: Story, side: DifferenceSide): boolean {
  return ((wordClasses.get(fold(wordsOf(story, side))) ?? 0) & WordClass.demonym) !== 0;
}

/** Is a name a place: by its kind, or behind a preposition of place and no person? */
function isPlace(story: Story, { first: passage, key }: DifferenceSide): boolean {
  if (key.startsWith("person ")) return false;
  const { names, article } = story.sources[passage.source].reading;
  const known = names.find((name) => overlaps(name, passage));
  if (known && known.kind !== "other") return known.kind === "place";
  return BEFORE_PLACE.test(article.text.slice(Math.max(0, passage.start - 16), passage.start));
}

/** "Asia" and "Asian", "Lima" and "Lima’s": two forms of one name. */
function areForms(a: string, b: string): boolean {
  const [x, y] = [fold(a).replace(/\./g, ""), fold(b).replace(/\./g, "")];
  // "West Germany" and "Germany": one is the other with a word in front.
  if (x.endsWith(` ${y}`) || y.endsWith(` ${x}`)) return true;
  return x.startsWith(y) || y.startsWith(x) || x.slice(0, 4) === y.slice(0, 4);
}

/** Nearly identical sentences of two sources with another place. */
export function alignedPlaces(story: Story): Conflict[] {
  const slots = narratedSlots(
    story,
    "name",
    ({ difference: { a, b }, alignment }) =>
      alignment.ratio >= 0.8 &&
      isPlace(story, a) &&
      isPlace(story, b) &&
      !(isPeople(story, a) && isPeople(story, b)) &&
      !areSpellings(story, a, b) &&
      !areForms(wordsOf(story, a), wordsOf(story, b)),
  );
  return slots.flatMap((slot) =>
    slotConflict(story, slot, "words", {
      rule: "event-place",
      severity: "information",
      confidence: 0.75,
      subject: "the place of one event",
      key: "place",
      why: "The sources print the same sentence with different places.",
    }),
  );
}
