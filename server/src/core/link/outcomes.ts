import { resultNouns, resultVerbs } from "../lexicon/results";
import { clausesOf } from "../read/clauses";
import { markersOf } from "../read/modality";
import { isNarrative } from "../text/article";
import { spanAt, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";
import { contextOf, type Context } from "./context";
import type { Passage, Source } from "./story";

/** What a source says came of talks: a result of one kind that was reached, or was not. */
export interface Outcome extends Passage {
  readonly kind: string;
  readonly reached: boolean;
  /** "on joint patrols": the content stems of what was agreed on; empty where it is not said. */
  readonly topic: Context;
  /** The words of the result itself. */
  readonly head: Span;
  readonly sentence: Span;
  /** Who says so (an index into the source's people), -1 for the source itself or an unknown speaker. */
  readonly speaker: number;
  readonly attributed: boolean;
}

/** A verb this far from its noun belongs to another one, in tokens. */
const REACH = 8;
const NEGATORS = /^(?:no|not|never|without|neither|nor|none|hardly)$|n['’]t$|^(?:failed|fails|unable|refused)$/;
/** Behind "on", "over", "about" or "to" begins what was agreed on. */
const TOPIC = /^(?:on|over|about|regarding|concerning)$/;

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

function nounAt(token: Token): string | undefined {
  const word = lower(token);
  return resultNouns.get(word) ?? (word.endsWith("s") ? resultNouns.get(word.slice(0, -1)) : undefined);
}

/** "To reach a deal" is an aim; "failed to reach" a result. */
function isAim(tokens: readonly Token[], verb: number): boolean {
  if (lower(tokens[verb - 1]) !== "to") return false;
  return !/^(?:failed|fails|unable|able|managed|refused)$/.test(lower(tokens[verb - 2]));
}

/** "Made it clear these deals …": the verb has another object. */
function objectBetween(tokens: readonly Token[], verb: number, noun: number): boolean {
  for (let at = verb + 1; at < noun; at++)
    if (/^(?:it|them|him|her|us|me|that|what|how|whether)$/.test(lower(tokens[at]))) return true;
  return false;
}

interface Found {
  readonly kind: string;
  readonly noun: number;
  readonly verb: number;
}

/** A result noun with a result verb in its clause; "agreed on …" is both in one. */
function resultsIn(tokens: readonly Token[], clauses: readonly number[]): Found[] {
  const found: Found[] = [];
  tokens.forEach((token, index) => {
    const word = lower(token);
    if (/^(?:agree|agreed)$/.test(word) && /^(?:on|upon)$/.test(lower(tokens[index + 1]))) {
      if (!isAim(tokens, index)) found.push({ kind: "agreement", noun: index, verb: index });
      return;
    }
    const kind = nounAt(token);
    if (!kind) return;
    let verb = -1;
    for (let at = Math.max(0, index - REACH); at <= Math.min(tokens.length - 1, index + REACH); at++) {
      if (clauses[at] !== clauses[index] || !resultVerbs.has(lower(tokens[at]))) continue;
      if (verb < 0 || Math.abs(at - index) < Math.abs(verb - index)) verb = at;
    }
    if (verb >= 0 && !isAim(tokens, verb) && !objectBetween(tokens, verb, index))
      found.push({ kind, noun: index, verb });
    else if (/^(?:no|without)$/.test(lower(tokens[index - 1])) || /^(?:without)$/.test(lower(tokens[index - 2])))
      found.push({ kind, noun: index, verb: index });
  });
  return found;
}

/** The first token of a passage: no punctuation, conjunction or cue of speech before what is said. */
function beginning(tokens: readonly Token[], from: number, head: number): number {
  let begin = from;
  for (let at = from; at < head; at++)
    if (tokens[at].kind === "punctuation" || /^(?:and|but|that|said|says|reported|admitted)$/.test(lower(tokens[at])))
      begin = at + 1;
  return begin;
}

/** The outcomes that a source tells of, in order. */
export function outcomesOf(source: number, { reading }: Source): Outcome[] {
  const { article } = reading;
  return article.blocks.filter(isNarrative).flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      const tokens = tokensIn(article.tokens, sentence);
      if (!tokens.some((token) => nounAt(token) || /^agreed?$/.test(lower(token)))) return [];
      const clauses = clausesOf(tokens);
      const unsure = markersOf(tokens).filter(({ modality }) => modality !== "denied");
      return resultsIn(tokens, clauses).flatMap(({ kind, noun, verb }): Outcome[] => {
        if (unsure.some(({ from }) => clauses[from] === clauses[verb] && Math.abs(from - verb) <= REACH)) return [];
        const [from, to] = [Math.min(noun, verb), Math.max(noun, verb)];
        let first = from;
        while (first > 0 && clauses[first - 1] === clauses[from]) first--;
        const negated = tokens.slice(Math.max(first, from - 5), to + 1).some((token) => NEGATORS.test(lower(token)));
        let last = to;
        while (last + 1 < tokens.length && clauses[last + 1] === clauses[to] && tokens[last + 1].text !== ",") last++;
        const on = tokens.findIndex((token, index) => index > to - 1 && index <= last && TOPIC.test(lower(token)));
        const quote = spanAt(reading.quotes, tokens[noun].start);
        return [
          {
            source,
            start: tokens[beginning(tokens, Math.max(first, from - 5), from)].start,
            end: tokens[last].kind === "punctuation" && last > to ? tokens[last - 1].end : tokens[last].end,
            kind,
            reached: !negated,
            topic: on < 0 ? new Set() : contextOf(article, { start: tokens[on].end, end: tokens[last].end }),
            head: { start: tokens[from].start, end: tokens[to].end },
            sentence,
            speaker: quote?.person ?? -1,
            attributed: quote !== undefined,
          },
        ];
      });
    }),
  );
}
