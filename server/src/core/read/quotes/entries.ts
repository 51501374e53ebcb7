import type { Span } from "../../text/span";
import type { Resolver } from "../coreference";
import type { NameMention, Person, Quote, QuoteKind } from "../reading";
import type { Candidate } from "./candidate";
import { looksSpoken, isWholeClause } from "./shape";
import type { Range, Words } from "./words";

/** What settles who a source is. */
export interface Cast {
  readonly people: readonly Person[];
  readonly names: readonly NameMention[];
  readonly resolver: Resolver;
}

const spanOf = (words: Words, range: Range): Span => ({
  start: words.tokens[range.from].start,
  end: words.tokens[range.to - 1].end,
});

/** The entries of an article's attributions, and of the pairs of marks that nobody is named for. */
export function quotesOf(words: Words, accepted: readonly Candidate[], cast: Cast): Quote[] {
  const quotes: Quote[] = [];
  const utterances = new Map<Candidate, number>();
  const byCue = new Map<number, number>();
  const covered = new Set<number>();
  let next = 0;
  const utteranceOf = (candidate: Candidate): number => {
    const known = candidate.carriedFrom
      ? utterances.get(candidate.carriedFrom)
      : candidate.cue
        ? byCue.get(candidate.cue.from)
        : undefined;
    const number = known ?? next++;
    utterances.set(candidate, number);
    if (candidate.cue) byCue.set(candidate.cue.from, number);
    return number;
  };
  for (const candidate of accepted) {
    const source = spanOf(words, candidate.source);
    const speaker = speakerOf(words, candidate, cast);
    const base = {
      utterance: utteranceOf(candidate),
      ...speaker,
      source,
      cue: candidate.cue ? spanOf(words, candidate.cue) : null,
      chain: [],
    };
    if (candidate.pattern === "turn") {
      // A turn is word for word, but the marks around a whole transcript are none of its own.
      for (const piece of candidate.content) {
        for (const pair of pairsIn(words, piece)) covered.add(pair);
        quotes.push({ ...spanOf(words, piece), kind: "direct", ...base });
      }
      continue;
    }
    for (const piece of candidate.content) {
      const pairs = pairsIn(words, piece);
      for (const pair of pairs) {
        covered.add(pair);
        const { start, end } = words.pairs[pair];
        quotes.push({ start, end, kind: kindOf(words, pair), ...base });
      }
      const whole = pairs.length === 1 && isOnly(words, piece, pairs[0]);
      if (!whole && candidate.pair < 0) quotes.push({ ...spanOf(words, piece), kind: "indirect", ...base });
    }
  }
  for (const [pair, quote] of words.pairs.entries()) {
    if (quote.depth > 0 || covered.has(pair) || !looksSpoken(words, pair)) continue;
    quotes.push({
      start: quote.start,
      end: quote.end,
      kind: kindOf(words, pair),
      utterance: next++,
      person: -1,
      speaker: null,
      coSpeakers: [],
      source: null,
      cue: null,
      chain: [],
    });
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

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

function speakerOf(
  words: Words,
  candidate: Candidate,
  { people, names, resolver }: Cast,
): { person: number; speaker: string | null; coSpeakers: string[] } {
  const span = spanOf(words, candidate.source);
  const person = resolver.resolve(span);
  if (person >= 0) return { person, speaker: people[person].name, coSpeakers: [] };
  const body = names.find((name) => span.start <= name.start && name.end <= span.end);
  if (body) return { person: -1, speaker: body.name, coSpeakers: [] };
  if (candidate.source.kind === "name")
    return { person: -1, speaker: words.text.slice(span.start, span.end), coSpeakers: [] };
  return { person: -1, speaker: null, coSpeakers: [] };
}
