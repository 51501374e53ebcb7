import type { Span } from "../../text/span";
import type { Quote, QuoteKind } from "../reading";
import type { Candidate } from "./candidate";
import type { Decoded } from "./decode";
import { isWholeClause, isWorkTitle, looksSpoken } from "./shape";
import type { Source } from "./phrase";
import type { Speaker } from "./speakers";
import { printedWords, type Range, spanOf, type Words } from "./words";

/** The entries of an article's attributions, and of the pairs of marks that nobody is named for. */
export function quotesOf(
  words: Words,
  { accepted, outer, loose }: Decoded,
  speakerOf: (source: Source) => Speaker,
): Quote[] {
  const quotes: Quote[] = [];
  const utterances = new Map<Candidate, number>();
  const byCue = new Map<number, number>();
  const covered = new Set<number>();
  let next = 0;
  const utteranceOf = (candidate: Candidate): number => {
    const { cue, carriedFrom } = candidate;
    const known = (cue ? byCue.get(cue.from) : undefined) ?? (carriedFrom ? utterances.get(carriedFrom) : undefined);
    const number = known ?? next++;
    utterances.set(candidate, number);
    if (cue) byCue.set(cue.from, number);
    return number;
  };
  for (const candidate of accepted) {
    const utterance = utteranceOf(candidate);
    const { person, speaker, coSpeakers } = speakerOf(candidate.source);
    const source = spanOf(words, candidate.source);
    const cue = candidate.cue ? spanOf(words, candidate.cue) : null;
    const chain = (outer.get(candidate) ?? []).map(
      (by) => speakerOf(by.source).speaker ?? printedWords(words, by.source),
    );
    const push = ({ start, end }: Span, kind: QuoteKind) =>
      quotes.push({ start, end, kind, utterance, person, speaker, coSpeakers, source, cue, chain });
    for (const piece of candidate.content) {
      const pairs = pairsIn(words, piece);
      // A turn of a transcript is word for word; marks around a whole transcript are none of its own.
      const turn = candidate.pattern === "turn";
      for (const pair of pairs) {
        covered.add(pair);
        if (!turn && !isWorkTitle(words, pair)) push(words.pairs[pair], kindOf(words, pair));
      }
      if (candidate.pair >= 0 || (pairs.length === 1 && !turn && isOnly(words, piece, pairs[0]))) continue;
      push(spanOf(words, piece), turn ? "direct" : "indirect");
    }
  }
  for (const [pair, quote] of words.pairs.entries()) {
    if (quote.depth > 0 || covered.has(pair)) continue;
    const likely = isWorkTitle(words, pair) ? undefined : loose.get(pair);
    if (!likely && !looksSpoken(words, pair)) continue;
    // A likely speaker is told, but no words are marked as naming the source: the gate was not sure of them.
    const speaker = likely ? speakerOf(likely.source) : { person: -1, speaker: null, coSpeakers: [] };
    quotes.push({
      start: quote.start,
      end: quote.end,
      kind: kindOf(words, pair),
      utterance: next++,
      ...speaker,
      source: null,
      cue: null,
      chain: [],
    });
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The outermost pairs of marks inside a piece. */
function pairsIn(words: Words, piece: Range): number[] {
  const found: number[] = [];
  for (let at = piece.from; at < piece.to; at++) {
    const pair = words.inside[at];
    if (pair >= 0 && found[found.length - 1] !== pair) found.push(pair);
  }
  return found;
}

/** Is a piece nothing but one pair of marks? */
function isOnly(words: Words, piece: Range, pair: number): boolean {
  for (let at = piece.from; at < piece.to; at++)
    if (words.inside[at] !== pair && words.tokens[at].kind !== "punctuation") return false;
  return true;
}

const kindOf = (words: Words, pair: number): QuoteKind => (isWholeClause(words, pair) ? "direct" : "mixed");
