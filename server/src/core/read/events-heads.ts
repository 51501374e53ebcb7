import { reportingForms, speechVerbs } from "../lexicon/attribution";
import { eventNeighbours, eventPhrases, type EventWord, eventWords } from "../lexicon/events";
import { beWords } from "../lexicon/function-words";
import { isCapitalised } from "../text/capital";
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
  const { lower } = tokens[index];
  const next = tokens[index + 1]?.lower ?? "";
  const afterNext = tokens[index + 2]?.lower ?? "";
  if (/^(?:meet|meets|met|meeting)$/.test(lower))
    return eventNeighbours.met.has(eventNeighbours.object.has(next) ? afterNext : next);
  // "Launch an inquiry" begins something; what is launched in the passive mostly leaves a pad or a slip.
  if (eventNeighbours.passive.has(lower)) return !isPassiveEvent(tokens, index);
  // "The fire chief", "a vote count": the event only qualifies who acts.
  return eventNeighbours.qualified.has(next);
}

/** Who is caught or captured at a place or on a day; else it may be on camera, or in a storm. */
const TAKEN = /^(?:caught|captured|recaptured)$/;

function isPassiveEvent(tokens: readonly Token[], index: number): boolean {
  const told = tokens.slice(Math.max(0, index - 2), index).some(({ lower }) => beWords.form.has(lower));
  if (!told || !TAKEN.test(tokens[index].lower)) return told;
  const next = tokens[index + 1];
  if (/^(?:after|alive|at|near)$/.test(next?.lower ?? "")) return true;
  return isCapitalised(next?.text) || (/^(?:in|on)$/.test(next?.lower ?? "") && isCapitalised(tokens[index + 2]?.text));
}

/** "A drone strike", "air strikes": no stoppage of work. */
function kindOf(word: EventWord, tokens: readonly Token[], index: number): string {
  const isArmed = word.class === "strike" && eventNeighbours.armed.has(tokens[index - 1]?.lower ?? "");
  return isArmed ? "attack" : word.class;
}

/** Between the words of a phrase stands an object of so many words at most, names not counted: "found the two men guilty". */
const LONGEST_OBJECT = 3;
/** So far behind its verb the second word of a phrase is looked for, in tokens. */
const LONGEST_REACH = 8;

/** The event that a verb tells together with a word behind it or behind its object, and the index of that word. */
function phraseAt(tokens: readonly Token[], index: number): { word: EventWord; last: number } | undefined {
  const phrases = eventPhrases.get(tokens[index].lower);
  if (!phrases) return undefined;
  let words = 0;
  for (let at = index + 1; at < tokens.length && at <= index + LONGEST_REACH && words <= LONGEST_OBJECT; at++) {
    const { kind, lower, text } = tokens[at];
    if (kind === "punctuation") return undefined;
    const pair = `${lower} ${tokens[at + 1]?.lower ?? ""}`;
    const found = phrases.find(
      ({ second, adjacent }) => (second === lower || second === pair) && (!adjacent || at === index + 1),
    );
    if (found) return { word: found, last: at };
    if (!isCapitalised(text)) words++;
  }
  return undefined;
}

/** The words of a sentence that name or tell an event; "March" in a date is no protest. */
export function headsOf(tokens: readonly Token[], dates: readonly Span[]): Head[] {
  const heads: Head[] = [];
  let told = -1;
  for (let index = 0; index < tokens.length && heads.length < MOST_HEADS; index++) {
    const { form, start } = tokens[index];
    if ((form.triggers & EVENT) === 0) continue;
    const phrase = phraseAt(tokens, index);
    // The fire of "opened fire" is none of its own.
    if (phrase) told = phrase.last;
    else if (index === told) continue;
    const word = phrase?.word ?? eventWords.get(form.lower);
    if (word && (phrase || !isIdiom(tokens, index)) && !spanAt(dates, start))
      heads.push({ index, lemma: word.lemma, class: kindOf(word, tokens, index), verb: word.verb });
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
    if (eventNeighbours.pointing.has(word) || /['’]s?$/.test(word)) return true;
    if (tokens[back].kind === "punctuation" && tokens[back].text !== "-") return false;
    if (eventNeighbours.introducing.has(word)) return false;
  }
  return false;
}
