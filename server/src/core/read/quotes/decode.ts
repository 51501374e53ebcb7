import type { Candidate } from "./candidate";
import { cueVerbs, isHeadline, type CueVerb, type Verbs } from "./cues";
import { openingOf } from "./marks";
import {
  attributionAbove,
  attributionInSentenceBefore,
  attributionsBefore,
  attributionsBehind,
  carriedOn,
} from "./quoted";
import { reportedElsewhere } from "./elsewhere";
import { reportedCandidates } from "./reported";
import { turnsOf } from "./turns";
import type { Range, Words } from "./words";

/** Judges candidates; the numbers are logits. */
export interface Judge {
  /** How sure is it that the candidate is an attribution, its content and source right? */
  gate(words: Words, candidate: Candidate): number;
  /** How well do the ends of its clause fit, beside the other candidates of its group? */
  ends(words: Words, candidate: Candidate): number;
}

/** What the attributions of an article are, in order of their content. */
export interface Decoded {
  readonly accepted: readonly Candidate[];
  /** For an accepted candidate, those who report the report, innermost first. */
  readonly outer: ReadonlyMap<Candidate, readonly Candidate[]>;
  /** For a pair of marks that no accepted candidate holds, the likeliest candidate that holds it, if any is likely. */
  readonly loose: ReadonlyMap<number, Candidate>;
  /** Every candidate looked at, for training. */
  readonly seen: readonly Candidate[];
  /** The groups whose ends had to be chosen, for training. */
  readonly groups: readonly (readonly Candidate[])[];
}

const NONE: Verbs = new Map();

/** Finds every candidate, lets the gate judge each, and keeps the best that do not overlap. */
export function decode(words: Words, judge: Judge, threshold: number): Decoded {
  const accepted: Candidate[] = [];
  const seen: Candidate[] = [];
  const groups: Candidate[][] = [];
  const outer = new Map<Candidate, Candidate[]>();
  const loose = new Map<number, Candidate>();
  /** What claimed each token. */
  const claimed = new Int32Array(words.tokens.length).fill(-1);
  const verbsOf: Verbs[] = [];
  let lastOpen: Candidate | null = null;
  let lastAbove: Candidate | null = null;
  const turns = turnsOf(words);
  for (const [index, paragraph] of words.paragraphs.entries()) {
    const turn = turns.get(index);
    if (turn) {
      turn.score = judge.gate(words, turn);
      seen.push(turn);
      if (turn.score >= threshold) {
        claimed.fill(accepted.length, turn.content[0].from, turn.content[0].to);
        accepted.push(turn);
        verbsOf.push(NONE);
        lastOpen = lastAbove = null;
        continue;
      }
    }
    const candidates: Candidate[] = [];
    const verbs = new Map<number, CueVerb>();
    for (const sentence of paragraph.sentences) {
      const own = cueVerbs(words, sentence, isHeadline(words, sentence));
      for (const group of reportedCandidates(words, sentence, own)) {
        if (group.length > 1) groups.push(group);
        const chosen = group.length > 1 ? best(words, judge, group) : group[0];
        chosen.reach = Math.max(...group.map(({ content }) => content[content.length - 1].to));
        candidates.push(chosen);
      }
      for (const [at, verb] of own) verbs.set(at, verb);
    }
    verbsOf.push(verbs);
    const above = words.paragraphs[index - 1]?.sentences.at(-1) ?? null;
    for (const candidate of reportedElsewhere(words, paragraph, verbsOf[paragraph.lead] ?? NONE, above))
      candidates.push(candidate);
    for (const pair of paragraph.pairs) {
      attributionsBehind(words, paragraph, pair, candidates);
      attributionsBefore(words, paragraph, pair, verbs, candidates);
      attributionAbove(words, paragraph, words.paragraphs[index - 1], pair, verbsOf[index - 1] ?? NONE, candidates);
      attributionInSentenceBefore(words, paragraph, pair, verbs, candidates);
    }
    for (const candidate of candidates) {
      candidate.score = judge.gate(words, candidate);
      seen.push(candidate);
    }
    candidates.sort((a, b) => b.score - a.score);
    const free = (range: Range) => {
      for (let at = range.from; at < range.to; at++) if (claimed[at] >= 0) return false;
      return true;
    };
    const accept = (candidate: Candidate) => {
      for (const range of candidate.content) claimed.fill(accepted.length, range.from, range.to);
      accepted.push(candidate);
    };
    const noted: Candidate[] = [];
    const byCue = holdingByCue(candidates, threshold);
    const stated = candidates.find(({ pattern }) => pattern === "stated before");
    for (const candidate of candidates) {
      if (candidate.score < threshold) break;
      if (candidate.cue && claimed[candidate.cue.from] >= 0) continue;
      if (stated?.cue && candidate.content.some(({ from, to }) => from <= stated.cue!.from && stated.cue!.from < to))
        outer.set(stated, [candidate]);
      else if (holdsAnother(candidate, byCue)) noted.push(candidate);
      else if (candidate.content.every(free)) accept(candidate);
      else noteOuter(candidate, accepted, claimed, outer);
    }
    for (const candidate of noted) noteOuter(candidate, accepted, claimed, outer);
    for (const candidate of candidates) noteLoose(words, candidate, threshold, claimed, loose);
    // An attribution is carried on to what follows in the paragraph, and by a mark left open into the next one.
    let last: Candidate | null = null;
    for (const [order, pair] of paragraph.pairs.entries()) {
      const quote = words.pairs[pair];
      const own = claimed[quote.first] >= 0 ? accepted[claimed[quote.first]] : null;
      if (own) {
        last = own;
        continue;
      }
      const opens = order === 0 && openingOf(words, quote) === paragraph.from;
      const from: Candidate | null = last ?? (opens ? (lastOpen ?? lastAbove) : null);
      if (!from) continue;
      const candidate = carriedOn(
        words,
        last ? "carried in paragraph" : lastOpen ? "carried by open mark" : "carried over paragraph",
        pair,
        from,
      );
      candidate.score = judge.gate(words, candidate);
      seen.push(candidate);
      if (candidate.score < threshold || !candidate.content.every(free)) continue;
      accept(candidate);
      last = candidate;
    }
    const final = paragraph.pairs[paragraph.pairs.length - 1];
    lastOpen = final !== undefined && !words.pairs[final].closed && last && last.pair === final ? last : null;
    lastAbove = final !== undefined && last && last.pair === final ? last : null;
  }
  accepted.sort((a, b) => a.content[0].from - b.content[0].from);
  return { accepted, outer, loose, seen, groups };
}

function best(words: Words, judge: Judge, group: readonly Candidate[]): Candidate {
  let chosen = group[0];
  let most = -Infinity;
  for (const candidate of group) {
    const fit = judge.ends(words, candidate);
    if (fit > most) {
      most = fit;
      chosen = candidate;
    }
  }
  return chosen;
}

/** Does a report hold another that holds, with its cue: "Reuters reports that Kern said …"? The inner one is the quotation. */
function holdsAnother(candidate: Candidate, byCue: ReadonlyMap<number, readonly Candidate[]>): boolean {
  if (candidate.pair >= 0) return false;
  for (const piece of candidate.content)
    for (let at = piece.from; at < piece.to; at++)
      for (const other of byCue.get(at) ?? [])
        if (other !== candidate && other.content.every((own) => piece.from <= own.from && own.to <= piece.to))
          return true;
  return false;
}

/** The candidates that hold by themselves, by the first token of their cue. */
function holdingByCue(candidates: readonly Candidate[], threshold: number): Map<number, Candidate[]> {
  const byCue = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.score < threshold || !candidate.cue || candidate.link !== "subject") continue;
    const list = byCue.get(candidate.cue.from);
    if (list) list.push(candidate);
    else byCue.set(candidate.cue.from, [candidate]);
  }
  return byCue;
}

/** Remembers a report whose content holds the cue of one that was accepted: "Reuters reports that Kern said …". */
function noteOuter(
  candidate: Candidate,
  accepted: readonly Candidate[],
  claimed: Int32Array,
  outer: Map<Candidate, Candidate[]>,
): void {
  for (const piece of candidate.content)
    for (let at = piece.from; at < piece.to; at++) {
      const inner = claimed[at] >= 0 ? accepted[claimed[at]] : null;
      if (!inner) continue;
      const cue = inner.cue;
      if (cue && cue.from !== candidate.cue?.from && piece.from <= cue.from && cue.to <= piece.to) {
        const list = outer.get(inner) ?? [];
        if (!list.some(({ source }) => source.from === candidate.source.from)) outer.set(inner, [...list, candidate]);
      }
      return;
    }
}

/** How much below the threshold a candidate may be and still say who a fragment in marks is likely from. */
const LIKELY = 2.5;

function noteLoose(
  words: Words,
  candidate: Candidate,
  threshold: number,
  claimed: Int32Array,
  loose: Map<number, Candidate>,
): void {
  if (candidate.score < threshold - LIKELY || (candidate.cue && claimed[candidate.cue.from] >= 0)) return;
  const last = candidate.content.length - 1;
  for (const [order, { from, to }] of candidate.content.entries())
    for (let at = from; at < (order === last ? Math.max(to, candidate.reach) : to); at++) {
      const pair = words.inside[at];
      if (pair < 0) continue;
      at = words.pairs[pair].after - 1;
      if (claimed[words.pairs[pair].first] >= 0) continue;
      const known = loose.get(pair);
      if (!known || known.score < candidate.score) loose.set(pair, candidate);
    }
}
