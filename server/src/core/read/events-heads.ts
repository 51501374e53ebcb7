import { reportingForms, speechVerbs } from "../lexicon/attribution";
import { eventNeighbours, eventPhrases, type EventWord, eventWords } from "../lexicon/events";
import { beWords } from "../lexicon/function-words";
import { trigger } from "../text/forms";
import { spanAt, type Span } from "../text/span";
import type { Token } from "../text/tokens";

/** No sentence of prose names more events; the cap keeps a list of words linear. */
const MOST_HEADS = 24;

/** A word that names or tells an event. */
export interface Head {
  /** Its place among the tokens of its sentence. */
  readonly index: number;
  readonly lemma: string;
  readonly class: string;
  readonly verb: boolean;
}

/** A verb of reporting stands in for an event that is not told on its own. */
export const REPORT = { lemma: "report", class: "report", verb: true };

/** Words that name or tell an event, or begin a phrase that does. */
const EVENT = trigger(({ kind, lower }) => kind === "word" && (eventWords.has(lower) || eventPhrases.has(lower)));
const REPORTS = trigger(
  ({ kind, lower }) =>
    // "Held", "discussed" and the like tell of the event itself.
    kind === "word" && speechVerbs.plain.has(reportingForms.get(lower)?.lemma ?? "") && !eventWords.has(lower),
);

/** "Strike a deal", "meet the deadline": a verb whose object makes another thing of it. */
function isIdiom(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? "";
  const afterNext = tokens[index + 2]?.lower ?? "";
  if (/^(?:meet|meets|met|meeting)$/.test(tokens[index].lower))
    return eventNeighbours.met.has(/^(?:the|a|its|their|all|these|those|our)$/.test(next) ? afterNext : next);
  // "Launch an inquiry" begins something; what is launched in the passive mostly leaves a pad or a slip.
  if (tokens[index].lower === "launched") return !beWords.form.has(tokens[index - 1]?.lower);
  // "The fire chief", "a vote count": the event only qualifies who acts.
  return eventNeighbours.qualified.has(next);
}

/** Between the words of a phrase stands an object of so many words at most: "found the two men guilty". */
const LONGEST_OBJECT = 3;

/** The event that a verb tells together with a word behind it or behind its object. */
function phraseAt(tokens: readonly Token[], index: number): EventWord | undefined {
  const seconds = eventPhrases.get(tokens[index].lower);
  if (!seconds) return undefined;
  for (let at = index + 1; at < tokens.length && at <= index + 1 + LONGEST_OBJECT; at++) {
    if (tokens[at].kind === "punctuation") return undefined;
    const word = seconds.get(tokens[at].lower);
    if (word) return word;
  }
  return undefined;
}

/** The words of a sentence that name or tell an event; "March" in a date is no protest. */
export function headsOf(tokens: readonly Token[], dates: readonly Span[]): Head[] {
  const heads: Head[] = [];
  for (let index = 0; index < tokens.length && heads.length < MOST_HEADS; index++) {
    const { form, start } = tokens[index];
    if ((form.triggers & EVENT) === 0) continue;
    const word = eventWords.get(form.lower) ?? phraseAt(tokens, index);
    if (word && !isIdiom(tokens, index) && !spanAt(dates, start))
      heads.push({ index, lemma: word.lemma, class: word.class, verb: word.verb });
  }
  return heads;
}

/** The verbs of reporting in a sentence. */
export function reportsOf(tokens: readonly Token[]): Head[] {
  const reports: Head[] = [];
  for (let index = 0; index < tokens.length; index++)
    if ((tokens[index].form.triggers & REPORTS) !== 0) reports.push({ index, ...REPORT });
  return reports;
}

/** "The talks", "their meeting", "Tuesday’s summit": a mention that points back to an event known already. */
export function isDefinite(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 5); back--) {
    const word = tokens[back].lower;
    if (/^(?:the|this|that|these|those|their|its|his|her|our)$/.test(word) || /['’]s?$/.test(word)) return true;
    if (tokens[back].kind === "punctuation" && tokens[back].text !== "-") return false;
    if (/^(?:a|an|another|other|no|any|some|first|new|next|further|earlier|previous)$/.test(word)) return false;
  }
  return false;
}
