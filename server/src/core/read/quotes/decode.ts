import type { Candidate } from "./candidate";
import { cueVerbs, isHeadline, type CueVerb, type Verbs } from "./cues";
import { openingOf } from "./marks";
import { attributionAbove, attributionInSentenceBefore, carriedOn, subjectAbove } from "./above";
import { holdingByCue, holdsAnother, noteLoose, noteOuter } from "./chain";
import { attributionsBefore, attributionsBehind } from "./quoted";
import { reportedElsewhere } from "./elsewhere";
import { reportedCandidates } from "./reported";
import { isWorkTitle } from "./shape";
import { turnsOf } from "./turns";
import type { Paragraph, Range, Words } from "./words";

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
  /** The attribution that ends the paragraph above, whatever it reports; null where that one ends with other words. */
  let lastReport: Candidate | null = null;
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
        lastOpen = lastAbove = lastReport = null;
        continue;
      }
    }
    const before = accepted.length;
    const candidates: Candidate[] = [];
    const verbs = new Map<number, CueVerb>();
    for (const sentence of paragraph.sentences) {
      const own = cueVerbs(words, sentence, isHeadline(words, sentence));
      for (const group of reportedCandidates(words, sentence, own)) {
        if (group.length > 1) groups.push(group);
        const chosen = group.length > 1 ? best(words, judge, group) : group[0];
        for (const { content } of group) chosen.reach = Math.max(chosen.reach, content[content.length - 1].to);
        candidates.push(chosen);
      }
      for (const [at, verb] of own) verbs.set(at, verb);
    }
    verbsOf.push(verbs);
    const above = words.paragraphs[index - 1]?.sentences.at(-1) ?? null;
    for (const candidate of reportedElsewhere(words, paragraph, verbsOf[paragraph.lead] ?? NONE, above))
      candidates.push(candidate);
    for (const pair of paragraph.pairs) {
      if (isWorkTitle(words, pair)) continue;
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
      if (isWorkTitle(words, pair)) continue;
      const opens = order === 0 && openingOf(words, quote) === paragraph.from;
      const from: Candidate | null = last ?? (opens ? (lastOpen ?? lastAbove ?? lastReport) : null);
      const candidate = from
        ? carriedOn(
            words,
            last
              ? "carried in paragraph"
              : lastOpen
                ? "carried by open mark"
                : lastAbove
                  ? "carried over paragraph"
                  : "report above",
            pair,
            from,
          )
        : opens
          ? subjectAbove(words, words.paragraphs[index - 1], pair, verbsOf[index - 1] ?? NONE)
          : null;
      if (!candidate) continue;
      candidate.score = judge.gate(words, candidate);
      seen.push(candidate);
      if (candidate.score < threshold || !candidate.content.every(free)) continue;
      accept(candidate);
      last = candidate;
    }
    const final = paragraph.pairs[paragraph.pairs.length - 1];
    lastOpen = final !== undefined && !words.pairs[final].closed && last && last.pair === final ? last : null;
    lastAbove = final !== undefined && last && last.pair === final ? last : null;
    lastReport = reportAtEnd(accepted, before, paragraph);
  }
  accepted.sort((a, b) => a.content[0].from - b.content[0].from);
  return { accepted, outer, loose, seen, groups };
}

/** The attribution of those accepted from `before` on that stands in the last sentence of its paragraph, cue or content. */
function reportAtEnd(accepted: readonly Candidate[], before: number, paragraph: Paragraph): Candidate | null {
  const final = paragraph.sentences[paragraph.sentences.length - 1];
  if (!final) return null;
  let last: Candidate | null = null;
  let most = final.from - 1;
  for (let order = before; order < accepted.length; order++) {
    const { cue, content } = accepted[order];
    const at = Math.max(cue?.from ?? 0, content[content.length - 1].to);
    if (at > most) {
      most = at;
      last = accepted[order];
    }
  }
  return last;
}

/** Ends that fit by so many logits better leave no doubt. */
const LARGEST = 15;

/** The candidate of a group whose ends fit best. */
function best(words: Words, judge: Judge, group: readonly Candidate[]): Candidate {
  let chosen = group[0];
  let most = -Infinity;
  let next = -Infinity;
  for (const candidate of group) {
    const fit = judge.ends(words, candidate);
    if (fit > most) {
      next = most;
      most = fit;
      chosen = candidate;
    } else if (fit > next) next = fit;
  }
  chosen.margin = Math.min(most - next, LARGEST);
  return chosen;
}
