import { sureCues } from "../../server/src/core/lexicon/attribution";
import type { Candidate, Pattern } from "../../server/src/core/read/quotes/candidate";

const PRIOR: Readonly<Record<Pattern, number>> = {
  "quote, subject verb": 4,
  "quote, verb subject": 4,
  "quote, according": 3,
  "quote dash name": 4,
  "verb quote": 3,
  "according quote": 2,
  "name: quote": 2,
  "paragraph: quote": 2,
  "sentence before": 1.5,
  "sentence after": 1,
  "carried in paragraph": 3,
  "carried over paragraph": 1.5,
  "carried by open mark": 3,
  "verb that clause": 2.5,
  "verb clause": 1,
  "verb question": 0.5,
  "verb infinitive": -1,
  "clause, subject verb": 2.5,
  "clause, subject verb, clause": 2,
  "subject verb, clause": 1.5,
  "clause, verb subject": 2.5,
  "according, clause": 2.5,
  "clause according": 2.5,
  "as source verb": 1,
  "name: clause": 1,
  turn: 4,
  "verb object clause": 0,
  "stated before": 1,
  "list item": 1,
  "report above": 1,
  "subject above": 0,
  "noun that clause": 1,
};

/** A first guess from the pattern and the cue alone, with which training starts. */
export function priorOf(candidate: Candidate): number {
  const sure = candidate.cue === null || candidate.cue.form === "mark" || sureCues.has(candidate.cue.lemma) ? 0 : -2;
  return PRIOR[candidate.pattern] + sure;
}
