import { irregularPastForms } from "../lexicon/calendar";
import { dayNeighbours, eventWords } from "../lexicon/events";
import type { Article } from "../text/article";
import { isCapitalised } from "../text/capital";
import { firstEndingAfter, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";

/** A day that dates an event stands at most so many tokens from it. */
const REACH = 12;
const PUNCTUATION = /^[;:()–—-]$/;

/** "Between the minister and the envoy on Monday": a conjunction that joins two of whom is told, with no verb behind it. */
function joinsNouns(between: readonly Token[], at: number): boolean {
  const { lower } = between[at];
  const next = between[at + 1];
  if ((lower !== "and" && lower !== "or") || !next) return false;
  if (!isCapitalised(next.text) && !dayNeighbours.determiner.has(next.lower)) return false;
  return !between
    .slice(at + 1)
    .some(
      ({ lower: word }) =>
        /(?:ed|ing)$/.test(word) || irregularPastForms.has(word) || dayNeighbours.auxiliary.has(word),
    );
}

/** Does something else happen, or is something said, between an event and a day? */
function holdsOther(between: readonly Token[], isVerb: boolean): boolean {
  return between.some(({ lower }, at) => {
    if (joinsNouns(between, at)) return false;
    if (dayNeighbours.clause.has(lower) || PUNCTUATION.test(lower) || dayNeighbours.telling.has(lower)) return true;
    return (
      !isVerb &&
      (/(?:ed|ing)$/.test(lower) || dayNeighbours.auxiliary.has(lower)) &&
      !dayNeighbours.happening.has(lower)
    );
  });
}

/** An event noun within so many tokens of the beginning of its sentence, or of a clause, is the subject of it. */
const FIRST = 3;

/**
 * Is an event noun the subject of its sentence or clause, what somebody held, or the circumstance of something else, and
 * not the object of another verb ("condemned the attack on Friday")?
 */
function isNoObject(tokens: readonly Token[], head: number): boolean {
  if (head <= FIRST) return true;
  for (let at = head - 1; at >= Math.max(0, head - 5); at--) {
    const { lower } = tokens[at];
    if (dayNeighbours.circumstance.has(lower) || dayNeighbours.made.has(lower)) return true;
    if (dayNeighbours.opening.has(lower)) return head - at <= FIRST;
    if (tokens[at].kind === "punctuation" || dayNeighbours.clause.has(lower) || dayNeighbours.telling.has(lower))
      return false;
  }
  return false;
}

/**
 * Does a day surely date an event of its sentence: "jets bombed the city on Monday", "Monday’s raid", "hurt in a blast on
 * Monday", "the meeting took place on Monday"? In "condemned the raid on Monday" it may be the day of either.
 */
export function datesSurely(article: Article, event: Span & { readonly sentence: Span }, day: Span): boolean {
  const { sentence } = event;
  if (day.start < sentence.start || day.end > sentence.end) return false;
  const tokens = tokensIn(article.tokens, sentence);
  const head = firstEndingAfter(tokens, event.start);
  const [first, behind] = [firstEndingAfter(tokens, day.start), firstEndingAfter(tokens, day.end)];
  const isVerb = eventWords.get(tokens[head]?.lower ?? "")?.verb !== false;
  if (first > head) {
    const between = tokens.slice(head + 1, first);
    if (between.length > REACH || holdsOther(between, isVerb)) return false;
    if (isVerb || between.some(({ lower }) => dayNeighbours.happening.has(lower))) return true;
    return isNoObject(tokens, head);
  }
  const between = tokens.slice(behind, head);
  if (between.length > REACH) return false;
  if (
    !isVerb &&
    between.length <= 2 &&
    !between.some(({ lower, kind }) => dayNeighbours.determiner.has(lower) || kind === "punctuation")
  )
    return true;
  // "Died on Monday when a bridge collapsed".
  if (between[0]?.lower === "when") return !holdsOther(between.slice(1), isVerb);
  if (holdsOther(between, isVerb)) return false;
  return isVerb || isNoObject(tokens, head);
}
