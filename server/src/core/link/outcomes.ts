import { vagueMatters } from "../lexicon/decisions";
import { resultContexts, resultNeighbours, resultQualifiers } from "../lexicon/results";
import { dayOf, type DayInterval } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import { clausesOf } from "../read/clauses";
import { isHeadline } from "../text/article";
import { firstEndingAfter, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";
import { contextOf, type Context } from "./context";
import { type Clauses, clausesFor } from "./outcome-clauses";
import { kindOf, resultAt, tellsResult, type Told } from "./outcome-grammar";
import { stemOf } from "./similarity-terms";
import type { Passage, Source } from "./story";
import { sentencesWith } from "./telling-sentences";

/** What a source says came of talks or of a search: a result of one kind that was reached, or was not. */
export interface Outcome extends Passage {
  readonly kind: string;
  readonly reached: boolean;
  /** Do its words leave room for the opposite: "in principle", "no specific agreement"? */
  readonly limited: boolean;
  /** "Yet", "so far": it may have changed since. */
  readonly provisional: boolean;
  /** "On joint patrols": the content stems of what was agreed on; empty where it is not said. */
  readonly topic: Context;
  readonly sentence: Span;
  /** An index into `Article.blocks`. */
  readonly block: number;
  /** The day that its clause gives it. */
  readonly day: DayInterval | null;
  /** Who says so: an index into the source's people, else a name; null for the source itself. */
  readonly speaker: { readonly person: number; readonly name: string | null } | null;
}

/** What happened so many days before an article came out is its background. */
const LONGEST_PAST = 10;
/** A passage begins at most so many tokens before its result. */
const LONGEST_LEAD = 5;
/** Words that stand for a topic and name none. */
const VACUOUS: ReadonlySet<string> = new Set([...vagueMatters.agreed].map(stemOf));

/** The content stems of what a result is about: its first parts ("a truce deal") and what stands behind it ("on joint patrols"). */
function topicOf({ tokens, words, clauses }: Clauses, told: Told, source: Pick<Source, "reading">): Context {
  const { noun, verb } = told;
  const last = Math.max(noun, verb);
  let to = noun;
  while (to + 1 < tokens.length && clauses[to + 1] === clauses[noun] && tokens[to + 1].text !== ",") to++;
  const found = new Set<string>();
  const add = (from: number, until: number): void => {
    if (from > until) return;
    const span = { start: tokens[from].start, end: tokens[until].end };
    for (const stem of contextOf(source.reading.article, span)) if (!VACUOUS.has(stem)) found.add(stem);
  };
  for (let at = noun - 1; at >= Math.max(0, noun - 3) && at !== verb; at--) {
    if (tokens[at].kind !== "word" || resultNeighbours.topicless.has(words[at])) break;
    if (resultQualifiers.has(words[at]) || kindOf(words[at]) || verb === noun) break;
    add(at, at);
  }
  for (let at = noun + 1; at <= to; at++) {
    if (!resultNeighbours.topic.has(words[at])) continue;
    // "Agreement on patrols was reached": the topic ends before the verb.
    const end = verb > at ? verb - 1 : to;
    add(at + 1, end);
    break;
  }
  if (last > noun && found.size === 0)
    for (let at = last + 1; at <= to; at++)
      if (resultNeighbours.topic.has(words[at])) {
        add(at + 1, to);
        break;
      }
  return found;
}

/** The first token of a passage: no punctuation, conjunction or cue of speech before what is said. */
function beginning(tokens: readonly Token[], clauses: readonly number[], { noun, verb }: Told): number {
  const head = Math.min(noun, verb);
  let begin = head;
  // "They parted without an agreement": the lack begins with its own word.
  for (let at = head - 1; noun === verb && at >= Math.max(0, head - LONGEST_LEAD); at--)
    if (/^(?:no|without)$/i.test(tokens[at].text)) return at;
  for (let at = head - 1; at >= Math.max(0, head - LONGEST_LEAD) && clauses[at] === clauses[head]; at--) {
    if (tokens[at].kind === "punctuation") break;
    if (resultNeighbours.telling.has(tokens[at].lower)) break;
    begin = at;
  }
  return begin;
}

/** A day stands at most so many tokens from the result that it dates. */
const REACH_OF_DAY = 7;

/** The day that stands beside a result in its clause. */
function dayNear(
  { tokens, words, clauses }: Clauses,
  { noun, verb }: Told,
  { reading }: Pick<Source, "reading">,
): DayInterval | null {
  const [from, to] = [Math.min(noun, verb), Math.max(noun, verb)];
  const last = tokens[tokens.length - 1].end;
  for (let at = firstEndingAfter(reading.dates, tokens[0].start); at < reading.dates.length; at++) {
    const date = reading.dates[at];
    if (date.start >= last) break;
    const index = Math.min(firstEndingAfter(tokens, date.start), tokens.length - 1);
    const apart = index > to ? words.slice(to, index) : words.slice(index, from);
    if (
      clauses[index] !== clauses[from] ||
      apart.length > REACH_OF_DAY ||
      apart.some((word) => resultContexts.told.has(word))
    )
      continue;
    const day = dayOf(date.value);
    if (day) return day;
  }
  return null;
}

function speakerOf({ reading }: Pick<Source, "reading">, offset: number): Outcome["speaker"] {
  const around = reading.quotes.filter(({ start, end }) => start <= offset && offset < end);
  const known = around.find(({ speaker }) => speaker !== null) ?? around[0];
  return known ? { person: known.person, name: known.speaker } : null;
}

function outcomesIn(
  source: number,
  of: Pick<Source, "reading">,
  block: number,
  sentence: Span,
  tokens: readonly Token[],
): Outcome[] {
  const { article, published } = of.reading;
  if (tokens[tokens.length - 1]?.text === "?") return [];
  const clauses = clausesOf(tokens);
  const told = clausesFor(tokens, clauses, isHeadline(article.blocks[block]));
  const day = dayNumberOf(published.value);
  return tokens.flatMap((token, at): Outcome[] => {
    if (token.kind !== "word" || !tellsResult(token.text)) return [];
    const result = resultAt(told, at);
    if (!result) return [];
    const { noun, verb, kind, reached, limited } = result;
    const own = dayNear(told, result, of);
    if (own && day !== null && day - own.to > LONGEST_PAST) return [];
    const [from, to] = [Math.min(noun, verb), Math.max(noun, verb)];
    let last = to;
    while (last + 1 < tokens.length && clauses[last + 1] === clauses[to] && tokens[last + 1].text !== ",") last++;
    while (last > to && tokens[last].kind === "punctuation") last--;
    const topic = topicOf(told, result, of);
    const clause = told.words.filter((_, index) => clauses[index] === clauses[from]);
    return [
      {
        source,
        start: tokens[beginning(tokens, clauses, result)].start,
        end: tokens[last].end,
        kind,
        reached,
        limited,
        provisional: clause.some(
          (word, index) => resultNeighbours.provisional.has(word) || (word === "far" && clause[index - 1] === "so"),
        ),
        topic,
        sentence,
        block,
        day: own,
        speaker: speakerOf(of, token.start),
      },
    ];
  });
}

/** The outcomes that a source tells of, in order: only sentences with a word for a result are looked at. */
export function outcomesOf(source: number, of: Pick<Source, "reading">): Outcome[] {
  const { article } = of.reading;
  const tells = ({ kind, text }: Token): boolean => kind === "word" && tellsResult(text);
  const found: Outcome[] = [];
  for (const { sentence, index } of sentencesWith(article, tells))
    found.push(...outcomesIn(source, of, index, sentence, tokensIn(article.tokens, sentence)));
  return found;
}
