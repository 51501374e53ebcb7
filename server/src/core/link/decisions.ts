import { closedClasses, wordClass } from "../lexicon/attribution";
import { passiveAuxiliaries } from "../lexicon/function-words";
import { decisionContexts, vagueMatters } from "../lexicon/decisions";
import { cardinalWords } from "../lexicon/numbers";
import { dayOf, type DayInterval } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import { clausesOf } from "../read/clauses";
import { type Block, isHeadline } from "../text/article";
import { firstEndingAfter, type Span, spanAt } from "../text/span";
import { tokensIn } from "../text/tokens";
import { contextOf, type Context } from "./context";
import { clauseEnd, clauseStart, endingWords, isPassive, tellingOf, type Told, toldAt } from "./decision-grammar";
import { patientOf } from "./decision-patients";
import { type Clauses, clausesFor } from "./outcome-clauses";
import { stemOf } from "./similarity-terms";
import type { Passage, Source } from "./story";
import { sentencesWith } from "./telling-sentences";

/** How an article says that a matter ended: a verdict on a person, a departure from an office, a decision on a plan. */
export interface Decision extends Passage {
  /** "verdict", "plea", "bail", "departure", "decision", "ruling" or "consent". */
  readonly matter: string;
  /** "acquitted", "dismissed", "approved". */
  readonly ended: string;
  /** An index into the source's people: whom it befell, or who consents; null where nobody is named, and for decisions on plans. */
  readonly person: number | null;
  /** Of a consent: what somebody agrees or refuses to do; else null. */
  readonly act: Act | null;
  /** Content stems of what it was about: the charge, the plan. */
  readonly about: Context;
  /** Content stems of who decided; empty where it is not said. */
  readonly by: Context;
  /** The day, or the longer time, that its clause gives it. */
  readonly time: DayInterval | null;
  /** Is it told of an earlier time, so that only its time tells which one it is? */
  readonly background: boolean;
}

/** What somebody agrees or refuses to do: "suspend the strike". */
interface Act {
  readonly verb: string;
  readonly stem: string;
  /** Content stems of what it is done to ("the strike"). */
  readonly object: Context;
}

/** Matters that befall a person. */
const OF_PERSONS: ReadonlySet<string> = new Set(["verdict", "plea", "bail", "departure"]);
/** Matters of which an earlier one is told as well as that of these days, each with its time. */
const OF_TRIALS: ReadonlySet<string> = new Set(["verdict", "plea"]);
/** A time of which one of them is known is a month at most, in days. */
const LONGEST_TIME = 31;
/** An article that tells of more ends of matters is a list; comparing them all would cost the square of its length. */
const MOST = 48;
/** What happened so many days before an article came out is its background. */
const LONGEST_PAST = 10;
/** Words that say what sort of thing was decided on, what part of the day it was, or nothing at all. */
const VACUOUS: ReadonlySet<string> = new Set([...vagueMatters.decided].map(stemOf));

function stemsBetween(of: Pick<Source, "reading">, { tokens }: Clauses, from: number, to: number): Context {
  const found = new Set<string>();
  const [first, last] = [Math.max(0, from), Math.min(tokens.length - 1, to)];
  if (first > last) return found;
  for (const stem of contextOf(of.reading.article, { start: tokens[first].start, end: tokens[last].end }))
    if (!VACUOUS.has(stem)) found.add(stem);
  return found;
}

/** The day or the longer time that the clause of a verb names. */
function timeOf({ tokens, clauses }: Clauses, verb: number, { reading }: Pick<Source, "reading">): DayInterval | null {
  const end = tokens[tokens.length - 1].end;
  for (let at = firstEndingAfter(reading.dates, tokens[0].start); at < reading.dates.length; at++) {
    const { start, value } = reading.dates[at];
    if (start >= end) break;
    if (clauses[Math.min(firstEndingAfter(tokens, start), tokens.length - 1)] !== clauses[verb]) continue;
    const time = dayOf(value);
    if (time) return time;
  }
  return null;
}

/** The infinitive right behind "to" with its object; null where it is only speech, or done to so many, of whom there may be others. */
function actOf(of: Pick<Source, "reading">, told: Clauses, { verb, last }: Told): Act | null {
  const { words, tokens, clauses } = told;
  const word = words[last + 1] ?? "";
  if (last !== verb + 1 || !/^[a-z]{3,24}$/.test(word)) return null;
  if (decisionContexts.spoken.has(word) || ((closedClasses.get(word) ?? 0) & NO_VERB) !== 0) return null;
  let to = last + 1;
  while (
    to + 1 < tokens.length &&
    clauses[to + 1] === clauses[verb] &&
    tokens[to + 1].kind !== "punctuation" &&
    ((closedClasses.get(words[to + 1]) ?? 0) & ENDS_OBJECT) === 0
  )
    to++;
  const object = tokens.slice(last + 2, to + 1);
  if (
    object.some(
      ({ kind, lower }) => kind === "number" || cardinalWords.has(lower) || decisionContexts.partial.has(lower),
    )
  )
    return null;
  return { verb: word, stem: stemOf(word), object: stemsBetween(of, told, last + 2, to) };
}

const { determiner, possessive, pronoun, preposition, coordinator, subordinator, auxiliary, wh } = wordClass;
const NO_VERB = determiner | possessive | pronoun | preposition | wh;
const ENDS_OBJECT = preposition | coordinator | subordinator | auxiliary | wh;

/** What a verdict or plea is on stands behind this word. */
const LEADS_TO_CHARGE: Readonly<Record<string, string>> = { plea: "to", verdict: "of", bail: "of", departure: "of" };

function decisionAt(of: Pick<Source, "reading">, told: Clauses, found: Told): Decision | null {
  const { tokens } = told;
  const { published, quotes } = of.reading;
  const { verb, last: end } = found;
  const { matter, end: ended } = found.word;
  const telling = tellingOf(told, found);
  if (telling === "none") return null;
  // What somebody says is his.
  const quote = spanAt(quotes, tokens[verb].start);
  if (quote && quote.kind !== "indirect") return null;
  const time = timeOf(told, verb, of);
  const today = dayNumberOf(published.value);
  const isPast = telling === "background" || (time !== null && today !== null && today - time.to > LONGEST_PAST);
  if (isPast && (!OF_TRIALS.has(matter) || time === null || time.to - time.from >= LONGEST_TIME)) return null;
  const act = matter === "consent" ? actOf(of, told, found) : null;
  if (matter === "consent" && act === null) return null;
  const passive = isPassive(told, found);
  if (matter === "consent" && passive && found.last === verb) return null;
  const [first, last] = [clauseStart(told, verb), clauseEnd(told, verb)];
  const ofPerson = OF_PERSONS.has(matter);
  const isSubject = ended === "resigned" || matter === "plea" || matter === "consent" || passive;
  const person = ofPerson || matter === "consent" ? patientOf(of.reading, told, found, isSubject) : null;
  if (ofPerson && person === null) return null;
  const charge = ofPerson ? told.words.indexOf(LEADS_TO_CHARGE[matter], end) : -1;
  const by = told.words.indexOf("by", end);
  const isActive = matter === "consent" || !passive;
  return {
    source: 0,
    start: tokens[passiveAuxiliaries.has(told.words[verb - 1]) ? verb - 1 : verb].start,
    end: tokens[act === null ? end : end + 1].end,
    matter,
    ended,
    person,
    act,
    about: ofPerson
      ? stemsBetween(of, told, charge < 0 ? tokens.length : charge + 1, last)
      : isActive
        ? // "Turned the plan down": the object may stand inside of the phrase.
          new Set([...stemsBetween(of, told, verb + 1, end - 1), ...stemsBetween(of, told, end + 1, last)])
        : stemsBetween(of, told, first, verb - 1),
    by: isActive ? stemsBetween(of, told, first, verb - 1) : by > 0 ? stemsBetween(of, told, by + 1, last) : new Set(),
    time,
    background: isPast,
  };
}

function decisionsIn(of: Pick<Source, "reading">, block: Block, sentence: Span): Decision[] {
  const tokens = tokensIn(of.reading.article.tokens, sentence);
  if (tokens[tokens.length - 1]?.text === "?") return [];
  const told = clausesFor(tokens, clausesOf(tokens), isHeadline(block));
  return tokens.flatMap((token, verb): Decision[] => {
    const choices = endingWords(token.form);
    const found = choices && toldAt(told, verb, choices);
    const decision = found && decisionAt(of, told, found);
    return decision ? [decision] : [];
  });
}

/** The ends of matters that an article tells as facts, in order; only sentences with a word for one are looked at. */
export function decisionsOf(of: Pick<Source, "reading">): Decision[] {
  const found: Decision[] = [];
  for (const { block, sentence } of sentencesWith(of.reading.article, ({ form }) => endingWords(form) !== null)) {
    found.push(...decisionsIn(of, block, sentence));
    if (found.length >= MOST) break;
  }
  return found;
}
