import type { Article } from "../text/article";
import type { Span } from "../text/span";

// ------------------------------------------------------------------ people

export type Gender = "female" | "male" | "unknown";

/** One person within one article. */
export interface Person {
  /** The fullest form that the article uses ("Ines Albrecht"). */
  readonly name: string;
  readonly gender: Gender;
  /** Every mention by name, in order: the name only, no title and no possessive. */
  readonly mentions: readonly Span[];
  /** Mentions by pronoun or noun ("she", "the harbour master") that were resolved to this person. */
  readonly references: readonly Span[];
  readonly roles: readonly Role[];
}

/** A title or office as the article gives it to a person. */
export interface Role extends Span {
  /** The words of the title itself, normalised: lower case, one space, no article, no possessor ("special envoy"). */
  readonly title: string;
  /** `former` for "ex-", "former", "the late"; `acting`, `designate` likewise. */
  readonly status: "current" | "former" | "acting" | "designate";
  /** Who the office belongs to ("Putin" of "Putin’s aide", "US" of "US president"), where the words say it. */
  readonly of: string | null;
  /** The index in `Person.mentions` of the mention it stands beside; -1 for one that stands alone ("the former president"). */
  readonly mention: number;
}

// ------------------------------------------------------------------ quotes

export type QuoteKind = "direct" | "mixed" | "indirect";

/** One pair of quotation marks (marks included), or one reported clause. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Entries that belong to one utterance share its number. */
  readonly utterance: number;
  /** The resolved speaker: an index into `Reading.people`, or -1. */
  readonly person: number;
  /** The resolved person's or body's name in the article's fullest form; null if unknown. */
  readonly speaker: string | null;
  readonly coSpeakers: readonly string[];
  /** The words that name the source at the cue: "the harbour master", "he". */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Who is reported to have reported it ("Reuters" in "Reuters reports that Albrecht said …"), outermost last. */
  readonly chain: readonly string[];
}

// ------------------------------------------------------------------ dates

export type TimexType = "date" | "time" | "duration" | "set";

/** A date expression as it is written; the publication date is not used yet. What the fields of `expression` mean is known to read/dates and read/anchor alone. */
export interface DateExpression extends Span {
  readonly type: TimexType;
  readonly expression: unknown;
}

/** A date expression with its TIMEX3 value (TimeML 1.2.1). */
export interface AnchoredDate extends Span {
  readonly type: TimexType;
  /** The TIMEX3 value: "2025-12-02", "2025-W48", "PT5H", "2025-12-02TEV", "PRESENT_REF"; null where it stays open. */
  readonly value: string | null;
  /** How the value was found, for a reader: "printed in full", "the Tuesday before publication, 5 March". */
  readonly how: string;
  /** Does the value depend on the article's publication date? */
  readonly relative: boolean;
}

// ------------------------------------------------------------------ figures

export type FigureKind =
  | "count"
  | "duration"
  | "money"
  | "percent"
  | "measure"
  | "ordinal"
  | "age"
  | "score"
  | "year"
  | "identifier"
  | "fraction";

/** A part of what is counted elsewhere ("12 of whom"), an addition to it ("another 12"), or expressly everything ("14 in all"). */
export type FigureShare = "part" | "addition" | "whole";

export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number as printed, its magnitude applied ("€140bn" is 140e9); null only where none is printed ("several"). */
  readonly value: number | null;
  /** What the words allow: "at least 14" is [14, Infinity), "almost five" [4.5, 5], "several" [2, 9]. */
  readonly min: number;
  readonly max: number;
  /** "hour", "EUR", "percent", "kilometre", "magnitude" …; null for bare counts. */
  readonly unit: string | null;
  /** The head noun (up to four words) that is counted or measured, lower case: "people", "peace plan"; null if unknown. */
  readonly counts: string | null;
  /** The words of the counted noun phrase in the text, where there is one. */
  readonly countsSpan: Span | null;
  /** "at least", "almost" as printed, lower case. */
  readonly approximator: string | null;
  /** What the words say of a whole that the figure belongs to; null where they say nothing. */
  readonly share: FigureShare | null;
}

// ------------------------------------------------------------------ events

export type Modality = "happened" | "planned" | "possible" | "cancelled" | "denied" | "conditional";

/** Something that the article says happened, or will, or will not: a head word with what stands around it. */
export interface EventMention extends Span {
  /** The lemma of the head word: "talk", "explode". */
  readonly lemma: string;
  /** A class of near-synonyms ("meeting" for talks, summit, negotiations), from lexicon/event-nouns.txt and event-verbs.txt; the lemma where it has none. */
  readonly class: string;
  readonly modality: Modality;
  /** Does it stand inside the marks of a quotation? */
  readonly quoted: boolean;
  /** Does it point back to an event that is known already ("the talks", "Tuesday’s summit")? */
  readonly definite: boolean;
  /** Indices into `Reading.people` (those of its clause, else of its sentence), `Reading.dates` and `Reading.figures` (those that are nearest to this head). */
  readonly people: readonly number[];
  readonly dates: readonly number[];
  readonly figures: readonly number[];
  /** Names of places beside it, as written. */
  readonly places: readonly Span[];
  /** The words that tell it and its modality ("that meeting had been cancelled"). */
  readonly core: Span;
  /** The sentence that tells it. */
  readonly sentence: Span;
}

/** A name of a place or body. */
export interface NameMention extends Span {
  readonly kind: "place" | "organisation" | "other";
  readonly name: string;
}

/** Everything one article says, found from its text alone. Every list is in order of its spans; quotes, dates and figures do not overlap within their kind. */
export interface Reading {
  readonly article: Article;
  readonly people: readonly Person[];
  /** Capitalised names that are no person. */
  readonly names: readonly NameMention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateExpression[];
  readonly figures: readonly Figure[];
  readonly events: readonly EventMention[];
}

export interface Publication {
  /** ISO date or date and time; null where unknown. */
  readonly value: string | null;
  readonly from: "dateline" | "metadata" | "inferred" | "settings" | null;
  /** For an inferred date: from what, for a reader. */
  readonly how: string;
}

/** A reading whose date expressions have their values. */
export interface AnchoredReading extends Omit<Reading, "dates"> {
  readonly published: Publication;
  readonly dates: readonly AnchoredDate[];
}
