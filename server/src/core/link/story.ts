import type { AnchoredReading } from "../read/reading";
import type { Span } from "../text/span";
import type { Alignment } from "./align";
import type { Speech } from "./quotes-speech";
import type { StoryEvent } from "./events";
import type { ComparedFigures } from "./figures";

/** One article of a folder, as the later steps see it. */
export interface Source {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** What a reader calls it: the outlet, else a short title, else the file's name. */
  readonly name: string;
  readonly reading: AnchoredReading;
}

/** Words of one source. */
export interface Passage extends Span {
  /** An index into `Story.sources`. */
  readonly source: number;
}

export type LinkKind = "quote" | "figure" | "date" | "person" | "statement";
export type Agreement = "agree" | "compatible" | "differ";

/** Passages of a story that speak of the same thing. */
export interface Link {
  readonly kind: LinkKind;
  readonly agreement: Agreement;
  readonly passages: readonly Passage[];
  /** What the link is about, for a reader ("length of the talks", "Ines Albrecht"). */
  readonly subject: string;
  /** 0 to 1: how sure it is that the passages speak of the same thing. */
  readonly confidence: number;
}

/** One person across the sources of a story. */
export interface StoryPerson {
  /** The form that most sources use. */
  readonly name: string;
  /** Which person of which source: indices into `Source.reading.people`. */
  readonly members: readonly { readonly source: number; readonly person: number }[];
}

/** The articles that tell of the same events, and what in them means the same thing. */
export interface Story {
  /** Stable while its articles stay: made of their paths. */
  readonly id: string;
  /** Ordered by path. */
  readonly sources: readonly Source[];
  /** For each source the index of the fullest print of its text: sources of one number give one account, not several. */
  readonly accounts: readonly number[];
  readonly people: readonly StoryPerson[];
  readonly links: readonly Link[];
  /** Nearly identical sentences of different sources, with what differs inside them. */
  readonly alignments: readonly Alignment[];
  /** What stands inside quotation marks in more than one wording or source. */
  readonly speech: Speech;
  /** What the sources say of each event. */
  readonly events: readonly StoryEvent[];
  /** Figures that measure the same thing. */
  readonly figures: ComparedFigures;
}
