import type { Source } from "./phrase";
import type { Range } from "./words";

/** The shapes by which a candidate is found, of a pair of marks first, then of a reported clause: what stands where. */
export const PATTERNS = [
  "quote, subject verb",
  "quote, verb subject",
  "quote, according",
  "quote dash name",
  "verb quote",
  "according quote",
  "name: quote",
  "paragraph: quote",
  "sentence before",
  "sentence after",
  "carried in paragraph",
  "carried over paragraph",
  "carried by open mark",
  "verb that clause",
  "verb clause",
  "verb question",
  "verb infinitive",
  "clause, subject verb",
  "clause, subject verb, clause",
  "subject verb, clause",
  "clause, verb subject",
  "according, clause",
  "clause according",
  "as source verb",
  "name: clause",
  "turn",
  "verb object clause",
  "stated before",
  "list item",
  "report above",
  "subject above",
  "noun that clause",
] as const;

export type Pattern = (typeof PATTERNS)[number];

export interface Cue extends Range {
  /** The head word as written, lower case. */
  readonly word: string;
  /** The verb's lemma, or the word itself. */
  readonly lemma: string;
  readonly form: string;
}

/** One way to read an attribution: who says what, by which words. A gate decides whether it holds. */
export interface Candidate {
  readonly pattern: Pattern;
  readonly cue: Cue | null;
  readonly source: Source;
  /** The words reported, without "that" and without marks around the whole. One or two pieces. */
  readonly content: readonly Range[];
  /** The index in `Words.pairs` if the content is one pair of marks; -1 for a clause. */
  readonly pair: number;
  /** The candidate whose attribution is carried on. */
  readonly carriedFrom: Candidate | null;
  /** How the source was found: beside its verb, or shared with the verb before. */
  readonly link: "subject" | "shared" | "mark";
  /** Where the longest candidate of its group ends; 0 if it stands alone. */
  reach: number;
  /** By how many logits its ends fit better than those of the next best of its group; -1 if it stands alone. */
  margin: number;
  score: number;
}
