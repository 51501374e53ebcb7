import {
  dateWords,
  dayPartWords,
  holidayRules,
  monthWords,
  seasonWords,
  timeUnitWords,
  timeZoneWords,
  vagueTimePhrases,
  weekdayWords,
} from "../../lexicon/calendar";
import { cardinalWords, magnitudeWords, ordinalWords } from "../../lexicon/numbers";
import { type Form, formOf, perForm, trigger } from "../../text/forms";
import { eachBetweenHyphens, isDigit } from "../../text/pieces";
import { Token, type TokenKind } from "../../text/tokens";
import type { Unit } from "./expression";

/** What the calendar's words say of a word. */
interface WordSense {
  readonly month?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly season?: string;
  readonly part?: string;
  readonly zone?: string;
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly magnitude?: number;
  /** May a date expression stand in a sentence because of this word? */
  readonly trigger: boolean;
}

const senses = new Map<string, WordSense>();

function learn(words: Iterable<readonly [string, Omit<WordSense, "trigger">]>, trigger: boolean): void {
  for (const [word, sense] of words) {
    const known = senses.get(word);
    senses.set(word, { ...known, ...sense, trigger: trigger || known?.trigger === true });
  }
}

const lastWords = (phrases: Iterable<string>): [string, object][] =>
  [...phrases].map((phrase) => [phrase.slice(phrase.lastIndexOf(" ") + 1), {}]);

learn(
  [...monthWords].map(([word, month]) => [word, { month }]),
  true,
);
learn(
  [...weekdayWords].map(([word, weekday]) => [word, { weekday }]),
  true,
);
learn(
  [...timeUnitWords].map(([word, unit]) => [word, { unit: unit as Unit }]),
  true,
);
learn(
  [...seasonWords].map(([word, season]) => [word, { season }]),
  true,
);
learn(
  [...dayPartWords].map(([word, part]) => [word, { part }]),
  true,
);
learn(
  [...timeZoneWords].map(([word, zone]) => [word, { zone }]),
  false,
);
learn(
  [...cardinalWords].map(([word, cardinal]) => [word, { cardinal }]),
  false,
);
learn(
  [...ordinalWords].map(([word, ordinal]) => [word, { ordinal }]),
  false,
);
learn(
  [...magnitudeWords].map(([word, magnitude]) => [word, { magnitude }]),
  false,
);
learn(lastWords(vagueTimePhrases.keys()), true);
learn(lastWords(holidayRules.keys()), true);
learn(
  [...dateWords.telling].map((word) => [word, {}]),
  true,
);

export function isCalendarWord(lower: string): boolean {
  return senses.has(lower);
}

const CALENDAR = trigger(({ kind, lower }) => kind === "word" && isCalendarWord(lower));
const senseOf = perForm(({ lower }) => senses.get(lower) ?? null);

/** A token, split at its hyphens, with its sense. */
export class Lexeme extends Token {
  readonly sense: WordSense | undefined;

  constructor(
    form: Form,
    start: number,
    end: number,
    /** Does it stand right behind the lexeme before it? */
    readonly glued: boolean,
  ) {
    super(form, start, end);
    this.sense = (form.triggers & CALENDAR) !== 0 ? (senseOf(form) ?? undefined) : undefined;
  }
}

export function isSingular({ lower, sense }: Lexeme): boolean {
  return !lower.endsWith("s") || sense?.weekday !== undefined;
}

const HYPHEN = /[-‐‑–]/;
const COMPOUND = /[-‐‑–'’]/;

/** Words because of which, or because of whose pieces, a date expression may stand in a sentence. */
const TELLING = trigger(({ kind, lower, text }) => {
  if (kind !== "word") return false;
  return senses.get(lower)?.trigger ?? (text.includes("-") || text.includes("‑") || isPossessive(text));
});

/** May a token begin or hold a date expression? A cheap test that lets most sentences go. */
export function isTrigger({ form, end }: Token, next: Token | undefined): boolean {
  if (form.kind !== "number") return (form.triggers & TELLING) !== 0;
  // A year, or a number before what may make it a time or a date.
  if (form.text.length >= 4) return true;
  return next?.kind === "punctuation" && next.start === end && ":/-.".includes(next.text);
}

function isPossessive(text: string): boolean {
  const length = text.length;
  return length > 4 && (text[length - 2] === "'" || text[length - 2] === "’") && text[length - 1] === "s";
}

interface Piece {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
}

/** Words that may be split. */
const SPLIT = trigger(({ kind, text }) => kind === "word" && COMPOUND.test(text));

/** The pieces that a compound is split in. */
const piecesOf = perForm(({ text }): readonly Piece[] => {
  const pieces: Piece[] = [];
  const add = (of: TokenKind, from: number, to: number) => {
    if (to > from) pieces.push({ form: formOf(of, text, from, to), from, to });
  };
  eachBetweenHyphens(text, HYPHEN, (from, to, followed) => {
    // A piece such as "1990s" is a number and a word, "Friday’s" a word and its possessive.
    let word = from;
    while (word < to && isDigit(text, word)) word++;
    const stem = isPossessive(text.slice(word, to)) ? to - 2 : to;
    add("number", from, word);
    add("word", word, stem);
    add("word", stem, to);
    if (followed) add("punctuation", to, to + 1);
  });
  return pieces;
});

/** The lexemes of some tokens: words are split at their hyphens and before a possessive "’s". */
export function lexemesOf(tokens: readonly Token[], from: number, to: number): Lexeme[] {
  const line: Lexeme[] = [];
  let last = -1;
  for (let index = from; index < to; index++) {
    const { form, start, end } = tokens[index];
    const glued = start === last;
    last = end;
    if ((form.triggers & SPLIT) === 0) {
      line.push(new Lexeme(form, start, end, glued));
      continue;
    }
    for (const { form: piece, from: first, to: behind } of piecesOf(form))
      line.push(new Lexeme(piece, start + first, start + behind, first > 0 || glued));
  }
  return line;
}
