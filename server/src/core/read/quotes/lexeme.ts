import { isCapitalised } from "../../text/capital";
import {
  closedClasses,
  phrasalCues,
  reportingForms,
  sourceNouns,
  speechNouns,
  type ReportingForm,
} from "../../lexicon/attribution";
import { irregularPastForms } from "../../lexicon/calendar";
import { perForm } from "../../text/forms";

/** What can be told of a word without its neighbours, as bits. */
export const trait = {
  /** Begins with a capital. */
  capital: 1,
  /** A form of a reporting verb. */
  reports: 2,
  /** Names someone or something that can speak. */
  speaks: 4,
  /** Ends in a contraction ("they’re", "can’t") or a possessive. */
  contracted: 8,
  /** May begin a cue of several words ("made clear", "put it"). */
  phrasal: 16,
  punctuation: 32,
  word: 64,
  /** A name in capitals throughout, even where the word in lower case is none ("US", "IT"). */
  upper: 128,
  /** An irregular past of a verb that reports nothing ("went", "held"). */
  past: 256,
  /** Means what somebody said ("claim", "warnings"). */
  said: 512,
} as const;

/** A spelling as attribution looks at it. */
export interface Lexeme {
  /** The closed classes (`wordClass`). */
  readonly classes: number;
  /** The traits (`trait`). */
  readonly traits: number;
  readonly report: ReportingForm | null;
}

const singularNoun = (word: string): string => (word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word);

/** Does a word name someone or something that can speak ("spokesman", "officials", "co-founder")? */
function isSourceNoun(word: string): boolean {
  if (sourceNouns.has(word) || sourceNouns.has(singularNoun(word))) return true;
  if (word.endsWith("women") || word.endsWith("men")) return true;
  const hyphen = word.lastIndexOf("-");
  return (
    hyphen > 0 && (sourceNouns.has(word.slice(hyphen + 1)) || sourceNouns.has(singularNoun(word.slice(hyphen + 1))))
  );
}

/** The lexeme of a spelling, looked up once. */
export const lexemeOf = perForm(({ kind, text, lower }): Lexeme => {
  if (kind === "punctuation") return { classes: 0, traits: trait.punctuation, report: null };
  const report = reportingForms.get(lower) ?? null;
  let traits = kind === "word" ? trait.word : 0;
  if (isCapitalised(text)) traits |= trait.capital;
  if ((traits & trait.capital) !== 0 && text.length > 1 && text === text.toUpperCase()) traits |= trait.upper;
  if (report) traits |= trait.reports;
  else if (irregularPastForms.has(lower)) traits |= trait.past;
  if (isSourceNoun(lower)) traits |= trait.speaks;
  if (speechNouns.has(singularNoun(lower))) traits |= trait.said;
  if (phrasalCues.has(lower)) traits |= trait.phrasal;
  if (/['’](?:s|m|re|ve|ll|d|t)$/.test(lower)) traits |= trait.contracted;
  return { classes: closedClasses.get(lower) ?? 0, traits, report };
});
