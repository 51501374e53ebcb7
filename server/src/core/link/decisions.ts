import { passiveAuxiliaries } from "../lexicon/function-words";
import { decisionWords, type DecisionWord, resultNeighbours, vagueMatters } from "../lexicon/results";
import { dayOf, type DayInterval } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import { clausesOf } from "../read/clauses";
import { type Block, isNarrative } from "../text/article";
import { isCapitalised } from "../text/capital";
import { perForm } from "../text/forms";
import { firstEndingAfter, type Span, spanAt } from "../text/span";
import { tokensIn } from "../text/tokens";
import { contextOf, type Context } from "./context";
import { patientOf } from "./decision-patients";
import { type Clauses, clausesFor, isNegated, isUnsure } from "./outcome-clauses";
import { stemOf } from "./similarity-terms";
import type { Passage, Source } from "./story";

/** How an article says that a matter ended: a verdict on a person, a departure from an office, a decision on a plan. */
export interface Decision extends Passage {
  /** "verdict", "departure" or "decision". */
  readonly matter: string;
  /** "acquitted", "dismissed", "approved". */
  readonly ended: string;
  /** An index into the source's people: whom it befell; null where nobody is named, and for decisions on plans. */
  readonly person: number | null;
  /** Content stems of what it was about: the charge, the plan. */
  readonly about: Context;
  /** Content stems of who decided; empty where it is not said. */
  readonly by: Context;
  /** The day that its clause gives it. */
  readonly day: DayInterval | null;
}

/** Matters that befall a person. */
const OF_PERSONS: ReadonlySet<string> = new Set(["verdict", "departure"]);
/** An article that tells of more ends of matters is a list; comparing them all would cost the square of its length. */
const MOST = 48;
/** What happened so many days before an article came out is its background. */
const LONGEST_PAST = 10;
/** Between a verb and the word that makes a phrase of it stands an object of so many words at most. */
const LONGEST_OBJECT = 3;
/** So far behind its verb that word is looked for, in tokens. */
const LONGEST_REACH = 8;
/** So far from its verb, in tokens, stands what was decided, and who decided. */
const REACH = 14;
/** Behind a participle a mark shows, as "by" and "over" do, that its object stands before it. */
const MARK = /^[.,:;–—-]$/;
/** Words that say what sort of thing was decided on, what part of the day it was, or nothing at all. */
const VACUOUS: ReadonlySet<string> = new Set([...vagueMatters.decided].map(stemOf));

/** The words for an end that a token begins; null for nearly all. */
const wordsOf = perForm(({ kind, lower }): readonly DecisionWord[] | null =>
  kind === "word" ? (decisionWords.get(lower) ?? null) : null,
);

interface Told {
  readonly word: DecisionWord;
  /** Indices of the verb, and of the word that makes a phrase of it, among the tokens of the sentence. */
  readonly verb: number;
  readonly last: number;
}

function toldAt({ tokens, words, clauses }: Clauses, verb: number, choices: readonly DecisionWord[]): Told | null {
  for (const word of choices) {
    if (!word.second) return { word, verb, last: verb };
    // "Found the former mayor Tomas Brandt guilty": names do not make an object longer.
    for (let [at, object] = [verb + 1, 0]; object <= LONGEST_OBJECT && clauses[at] === clauses[verb]; at++) {
      if (at > verb + LONGEST_REACH) break;
      if (!isCapitalised(tokens[at].text)) object++;
      // "Cleared the takeover of Brandt Ferries" is no verdict.
      if (word.second === "of" && /^(?:the|an?)$/.test(words[at])) break;
      if (words[at] !== word.second) continue;
      // "Found not guilty", but not "found not only".
      if (word.second === "not" && words[at + 1] !== "guilty") break;
      return { word, verb, last: word.second === "not" ? at + 1 : at };
    }
  }
  return null;
}

/** Is it told as a fact of these days: no aim, no denial, no background, no attribute ("the rejected plan")? */
function isFact({ words, clauses, ...rest }: Clauses, { verb, last }: Told): boolean {
  const told = { words, clauses, ...rest };
  const before = words[verb - 1] ?? "";
  if (words[verb].endsWith("s") && !rest.headline) return false;
  if (isUnsure(told, verb, verb) || isNegated(told, verb)) return false;
  if (words.slice(Math.max(0, verb - 4), verb).some((each) => resultNeighbours.background.has(each))) return false;
  if (resultNeighbours.attributive.has(before) || /['’]s$/.test(before)) return false;
  return !words[verb].startsWith("fire") || !resultNeighbours.shooting.has(words[last + 1]);
}

/** Is what befell the person or plan told in the passive? */
function isPassive({ words }: Clauses, { word, verb, last }: Told): boolean {
  const next = words[last + 1] ?? ".";
  // "Found the mayor guilty of fraud".
  const holdsObject = word.matter === "verdict" && word.second !== "" && words[verb + 1] !== word.second;
  return (
    words.slice(Math.max(0, verb - 3), verb).some((word) => passiveAuxiliaries.has(word)) ||
    (!holdsObject && (resultNeighbours.passive.has(next) || MARK.test(next)))
  );
}

function stemsBetween(of: Pick<Source, "reading">, { tokens }: Clauses, from: number, to: number): Context {
  const found = new Set<string>();
  const [first, last] = [Math.max(0, from), Math.min(tokens.length - 1, to)];
  if (first > last) return found;
  for (const stem of contextOf(of.reading.article, { start: tokens[first].start, end: tokens[last].end }))
    if (!VACUOUS.has(stem)) found.add(stem);
  return found;
}

/** The first token of the clause of a verb, at most so far before it as anything of it is looked for. */
function clauseStart({ clauses }: Clauses, verb: number): number {
  let first = verb;
  while (first > 0 && clauses[first - 1] === clauses[verb] && verb - first < REACH) first--;
  return first;
}

function clauseEnd({ clauses }: Clauses, verb: number): number {
  let last = verb;
  while (last + 1 < clauses.length && clauses[last + 1] === clauses[verb] && last - verb < REACH) last++;
  return last;
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

function decisionsIn(of: Pick<Source, "reading">, block: Block, sentence: Span): Decision[] {
  const { article, published, quotes } = of.reading;
  const tokens = tokensIn(article.tokens, sentence);
  if (tokens[tokens.length - 1]?.text === "?") return [];
  const headline = block.role === "title" || block.role === "subtitle" || block.role === "heading";
  const told = clausesFor(tokens, clausesOf(tokens), headline);
  const today = dayNumberOf(published.value);
  return tokens.flatMap((token, verb): Decision[] => {
    const choices = wordsOf(token.form);
    const found = choices && toldAt(told, verb, choices);
    if (!found || !isFact(told, found)) return [];
    // What somebody says is his.
    const quote = spanAt(quotes, token.start);
    if (quote && quote.kind !== "indirect") return [];
    const time = timeOf(told, verb, of);
    if (time && today !== null && today - time.to > LONGEST_PAST) return [];
    const { matter, end: ended } = found.word;
    const passive = isPassive(told, found);
    const [first, last] = [clauseStart(told, verb), clauseEnd(told, verb)];
    const ofPerson = OF_PERSONS.has(matter);
    const person = ofPerson ? patientOf(of.reading, told, found, passive || ended === "resigned") : null;
    if (ofPerson && person === null) return [];
    const charge = told.words.indexOf("of", found.last);
    const by = told.words.indexOf("by", found.last);
    const isBy = passive && by > 0;
    return [
      {
        source: 0,
        start: tokens[passiveAuxiliaries.has(told.words[verb - 1]) ? verb - 1 : verb].start,
        end: tokens[found.last].end,
        matter,
        ended,
        person,
        about: ofPerson
          ? stemsBetween(of, told, charge < 0 ? tokens.length : charge + 1, last)
          : passive
            ? stemsBetween(of, told, first, verb - 1)
            : stemsBetween(of, told, found.last + 1, last),
        by: isBy ? stemsBetween(of, told, by + 1, last) : passive ? new Set() : stemsBetween(of, told, first, verb - 1),
        day: time && time.from === time.to ? time : null,
      },
    ];
  });
}

/** The ends of matters that an article tells as facts, in order; only sentences with a word for one are looked at. */
export function decisionsOf(of: Pick<Source, "reading">): Decision[] {
  const { article } = of.reading;
  const found: Decision[] = [];
  let at = 0;
  let until = 0;
  for (const token of article.tokens) {
    if (token.start < until || !wordsOf(token.form)) continue;
    while (at < article.blocks.length && article.blocks[at].end <= token.start) at++;
    const block: Block | undefined = article.blocks[at];
    if (!block || !isNarrative(block)) continue;
    const sentence = spanAt(block.sentences, token.start);
    if (!sentence) continue;
    until = sentence.end;
    found.push(...decisionsIn(of, block, sentence));
    if (found.length >= MOST) break;
  }
  return found;
}
