import { eventWords } from "../lexicon/events";
import type { Article } from "../text/article";
import { firstEndingAfter, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";

/** A day that dates an event stands at most so many tokens from it. */
const REACH = 12;
/** What an event does when it happens: "the meeting took place on Monday", "was held on Monday". */
const HAPPENS =
  /^(?:took|place|occurred|happened|came|began|started|opened|erupted|struck|broke|hit|was|were|held|staged|carried|launched|out|had|been)$/;
/** What stands before an event that is told as the circumstance of something else: "killed in the attack on Monday". */
const CIRCUMSTANCE = /^(?:in|during|at|by|of)$/;
/** Behind these another clause begins, whose day is its own. */
const OTHER_CLAUSE =
  /^(?:and|but|or|who|whom|whose|which|that|after|before|since|until|when|while|as|because|if|where|for|to|not)$/;
/** A verb of telling or judging, whose day is its own. */
const TELLS =
  /^(?:said|says|told|reported|announced|stated|declared|wrote|confirmed|added|according|condemned|criticised|criticized|welcomed|rejected|demanded|denied|urged|called|discussed|described|praised|denounced|blamed|ordered|investigated)$/;
const PUNCTUATION = /^[;:()–—-]$/;
const DETERMINER = /^(?:the|an?|this|that|their|his|her|its|another)$/;

/** Does something else happen, or is something said, between an event and a day? */
function holdsOther(between: readonly Token[], isVerb: boolean): boolean {
  return between.some(({ lower }) => {
    if (OTHER_CLAUSE.test(lower) || PUNCTUATION.test(lower) || TELLS.test(lower)) return true;
    return (
      !isVerb &&
      (/(?:ed|ing)$/.test(lower) || /^(?:is|are|was|were|has|have|had|be|will)$/.test(lower)) &&
      !HAPPENS.test(lower)
    );
  });
}

/** An event noun within so many tokens of the beginning of its sentence is the subject of it. */
const FIRST = 3;

/** Is an event noun the subject of its sentence or the circumstance of something else, and not an object ("condemned the attack on Friday")? */
function isNoObject(tokens: readonly Token[], head: number): boolean {
  if (head <= FIRST) return true;
  for (let at = head - 1; at >= Math.max(0, head - 5); at--) {
    const { lower } = tokens[at];
    if (CIRCUMSTANCE.test(lower)) return true;
    if (tokens[at].kind === "punctuation" || OTHER_CLAUSE.test(lower) || TELLS.test(lower)) return false;
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
    if (isVerb || between.some(({ lower }) => HAPPENS.test(lower))) return true;
    return isNoObject(tokens, head);
  }
  const between = tokens.slice(behind, head);
  if (between.length > REACH) return false;
  if (
    !isVerb &&
    between.length <= 2 &&
    !between.some(({ lower, kind }) => DETERMINER.test(lower) || kind === "punctuation")
  )
    return true;
  if (holdsOther(between, isVerb)) return false;
  return isVerb || isNoObject(tokens, head);
}
