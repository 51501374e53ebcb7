import { lifeDates } from "../lexicon/reckoning";
import type { AnchoredReading } from "../read/reading";
import { sentenceAt } from "../text/article";
import { perForm } from "../text/forms";
import { firstEndingAfter, type Span, spansInside, textOf } from "../text/span";
import type { Token } from "../text/tokens";
import { meantIn } from "./meant";
import { onceForReading } from "./once";
import { foldPlace } from "./places";

/** When somebody was born or died, took office, or a body was founded, as an article tells it. */
export interface LifeDate extends Span {
  readonly source: number;
  /** "birth", "death", "office", "founding". */
  readonly kind: string;
  /** An index into `reading.people`; -1 for a body. */
  readonly person: number;
  /** The folded name of a body; empty for a person. */
  readonly body: string;
  /** TIMEX3: "1941", "1941-04-03". */
  readonly value: string;
  readonly sentence: Span;
}

/** The longest stretch between who it was and the words that tell it, or between these and the date, in characters. */
const REACH = 48;
/** "Rowe was born", "Rowe, 84, who was born", "Rowe (born", "the bank, which was founded". */
const BEFORE =
  /^(?:,? (?:aged? )?\d{1,3},?| \(\d{1,3}\)?,?)?,? ?\(?(?:(?:who|which) )?(?:(?:was|is|had|first|himself|herself) ){0,2}$/;
/** "In Talsk in", "in Talsk, Torvia, on", "on", nothing. */
const BEFORE_DATE = /^(?: (?:in|at|near|outside) (?:the )?(?:\p{Lu}[\p{L}’'.-]{1,24},? ){1,4})?(?: ?(?:in|on) )? ?$/u;
/** "Born on 3 April 1941, Rowe", "Founded in 1921, the bank". */
const OPENING = /^[“"‘']?$/;
const BEHIND_OPENING = /^, (?:the )?$/;
const YEAR = /^\d{4}(?:-\d\d){0,2}$/;
/** Who is meant by one of these is one of those that were named before. */
const PRONOUN = /^(?:he|she|they)$/i;

type Owner = Span & { readonly person: number; readonly body: string };

/** Is the person whom a pronoun means the only one that its paragraph, or else the one before, has named so far? */
function isOnlyOne(
  { article, people }: AnchoredReading,
  { start, person }: { start: number; person: number },
): boolean {
  const at = firstEndingAfter(article.blocks, start);
  const named = (from: number, to: number): number[] =>
    people.flatMap(({ mentions }, index) =>
      mentions.some((one) => one.start >= from && one.end <= to) ? [index] : [],
    );
  const here = named(article.blocks[at].start, start);
  const before = article.blocks[at - 1];
  const known = here.length > 0 || !before ? here : named(before.start, before.end);
  return known.length === 1 && known[0] === person;
}

/** Whom or what words can be about: people as named or meant, and names of bodies. */
function ownersIn(reading: AnchoredReading, sentence: Span, ofBodies: boolean): Owner[] {
  if (!ofBodies)
    return spansInside(meantIn(reading), sentence)
      .filter((one) => !PRONOUN.test(textOf(reading.article.text, one)) || isOnlyOne(reading, one))
      .map((one) => ({ ...one, body: "" }));
  const names = spansInside(reading.names, sentence).filter(({ kind }) => kind !== "place");
  return names.map(({ start, end, name }) => ({ start, end, person: -1, body: foldPlace(name) }));
}

/** Who it was: named or meant right before the words, or right behind the date where they open the sentence. */
function ownerOf(
  reading: AnchoredReading,
  told: Span,
  date: Span,
  sentence: Span,
  ofBodies: boolean,
): Owner | undefined {
  const { text } = reading.article;
  const owners = ownersIn(reading, sentence, ofBodies);
  if (OPENING.test(text.slice(sentence.start, told.start))) {
    const next = owners.find(({ start }) => start >= date.end);
    return next && BEHIND_OPENING.test(text.slice(date.end, next.start)) ? next : undefined;
  }
  const before = owners.filter(({ end }) => end <= told.start && end >= told.start - REACH);
  return before.find(({ end }) => BEFORE.test(text.slice(end, told.start)));
}

const mayTell = perForm(({ lower }) => lifeDates.has(lower));

/** The words at a token that tell what happens once. */
function toldAt(tokens: readonly Token[], index: number): { kind: string; end: number } | null {
  const entry = lifeDates
    .get(tokens[index].lower)
    ?.find(({ words }) => words.every((word, offset) => tokens[index + offset]?.lower === word));
  return entry ? { kind: entry.kind, end: tokens[index + entry.words.length - 1].end } : null;
}

function lifeDateAt(reading: AnchoredReading, index: number): LifeDate | null {
  const { article, dates } = reading;
  const told = toldAt(article.tokens, index);
  const date = told && dates[firstEndingAfter(dates, told.end)];
  if (!told || !date || date.relative || !YEAR.test(date.value ?? "") || date.start - told.end > REACH) return null;
  if (!BEFORE_DATE.test(article.text.slice(told.end, date.start))) return null;
  const { start } = article.tokens[index];
  const sentence = sentenceAt(article, start);
  const owner = sentence && ownerOf(reading, { start, end: told.end }, date, sentence, told.kind === "founding");
  if (!sentence || !owner) return null;
  const { person, body } = owner;
  return { source: 0, kind: told.kind, person, body, value: date.value!, start, end: date.end, sentence };
}

/** What an article tells once of its people and bodies with a year, in order. */
export const lifeDatesOf = onceForReading((reading: AnchoredReading): LifeDate[] => {
  const { tokens } = reading.article;
  const found: LifeDate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const date = mayTell(tokens[index].form) ? lifeDateAt(reading, index) : null;
    if (date) found.push(date);
  }
  return found;
});
