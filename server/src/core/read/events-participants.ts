import { closedClasses, wordClass } from "../lexicon/attribution";
import type { Token } from "../text/tokens";
import type { Head } from "./events-heads";

/** What leads from an event to those who took part in it: "talks with", "a meeting of". */
const WITH = /^(?:with|between|of|among)$/;
/** "The day that", "a bridge that": so far before the relative its article stands, in tokens. */
const FARTHEST_ARTICLE = 3;

const isDeterminer = ({ lower }: Token): boolean => ((closedClasses.get(lower) ?? 0) & wordClass.determiner) !== 0;

/** Does a clause about a noun open at a token ("a day that Brekke spent at home")? Behind a verb “that” opens what is said. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].lower !== "that" || tokens[at - 1]?.kind !== "word") return false;
  return tokens.slice(Math.max(0, at - FARTHEST_ARTICLE), at - 1).some(isDeterminer);
}

/** "Fresh from talks with Brekke, Kern met the union": is somebody of an event named as that of another one, which a comma ends? */
function belongsToOther(at: number, head: Head, heads: readonly Head[], tokens: readonly Token[]): boolean {
  if (head.index < at || !tokens.slice(at, head.index).some(({ text }) => text === ",")) return false;
  const nearest = heads.findLast(({ index }) => index < at);
  if (!nearest || nearest.verb) return false;
  const between = tokens.slice(nearest.index + 1, at);
  return WITH.test(between[0]?.lower ?? "") && !between.some(({ kind }) => kind === "punctuation");
}

/** The same the other way round: is somebody named behind a verb that goes on after the comma? */
function belongsToNext(at: number, head: Head, heads: readonly Head[], tokens: readonly Token[]): boolean {
  if (head.verb || head.index > at) return false;
  const nearest = heads.findLast(({ index }) => index < at);
  if (!nearest?.verb || nearest.index <= head.index) return false;
  return tokens[nearest.index - 1]?.text === ",";
}

/** Does somebody who is named at a token take part in an event of the sentence, as far as the grammar between them tells? */
export function takesPart(at: number, head: Head, heads: readonly Head[], tokens: readonly Token[]): boolean {
  for (let between = head.index + 1; between < at; between++) if (opensRelative(tokens, between)) return false;
  return !belongsToOther(at, head, heads, tokens) && !belongsToNext(at, head, heads, tokens);
}
