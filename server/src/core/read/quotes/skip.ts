import { cueNeighbours, speechOccasions, speechVerbs, wordClass } from "../../lexicon/attribution";
import type { Cue } from "./candidate";
import { opensVerb, saidBy } from "./nouns";
import { subjectAfter } from "./source-after";
import { has, isCapital, isSourceNoun, reportAt, type Range, type Words } from "./words";

/** The end of a pair of marks that opens at `index` around a title ("on “Harbour Tonight”"); -1 if speech may stand there. */
function titleEnd(words: Words, index: number): number {
  const pair = words.pairs[words.inside[index]];
  if (pair.last - pair.first > 6 || !pair.closed) return -1;
  for (let at = pair.first; at < pair.last; at++)
    if (words.tokens[at].kind === "word" && !isCapital(words, at) && words.classes[at] === 0) return -1;
  return isCapital(words, pair.first) && pair.after < words.tokens.length ? pair.after : -1;
}

/** Skips what may stand between a cue and its clause: a particle, an addressee, a time, "in a statement". */
export function skipToClause(
  words: Words,
  sentence: Range,
  cue: Cue,
): { from: number; that: boolean; addressee: boolean } {
  const { lower, tokens } = words;
  let at = cue.to;
  if (at < sentence.to && cueNeighbours.particle.has(lower[at])) at++;
  // "that" soon after the cue, with nothing between but an addressee, a time or a place, opens the clause.
  const reach = Math.min(sentence.to, at + 16);
  for (let index = at; index < reach; index++) {
    if (words.inside[index] >= 0) {
      const title = titleEnd(words, index);
      if (title < 0) break;
      index = title - 1;
      continue;
    }
    const word = lower[index];
    // "Kern dismissed the council’s claim that …" is the council’s.
    if (word === "that" && index > at && saidBy(words, index, at)) break;
    if (word === "that") {
      if (!opensVerb(words, index + 1, sentence.to)) return { from: index + 1, that: true, addressee: index > at };
      // "Kern insisted that was no part of the deal"; "told a crowd that spilled out onto the pier".
      if (index === at) return { from: index, that: false, addressee: false };
      break;
    }
    if (reportAt(words, index)?.form === "past" && !isCapital(words, index) && !isSourceNoun(words, index)) break;
    if (
      has(words, index, wordClass.auxiliary | wordClass.subject) ||
      (tokens[index].kind === "punctuation" && tokens[index].text !== "." && tokens[index].text !== ",")
    )
      break;
  }
  let addressee = false;
  if (speechVerbs.addressing.has(cue.lemma) && at < sentence.to) {
    if (has(words, at, wordClass.pronoun)) {
      at++;
      addressee = true;
    } else {
      const object = subjectAfter(words, at, sentence.to);
      if (
        object &&
        object.from === at &&
        object.to - object.from <= 6 &&
        cue.lemma !== "call" &&
        cue.lemma !== "show"
      ) {
        at = object.to;
        if (at < sentence.to && words.inside[at] >= 0) {
          const title = titleEnd(words, at);
          if (title >= 0 && words.tokens[title - 2].text !== "," && title < sentence.to) at = title;
        }
        addressee = true;
      }
    }
  }
  // Times and short prepositional phrases: "on Tuesday", "in a statement".
  for (let round = 0; round < 3 && at < sentence.to; round++) {
    if (has(words, at, wordClass.time) && !has(words, at, wordClass.auxiliary)) {
      at++;
      if (at < sentence.to && has(words, at, wordClass.time)) at++;
    } else if (has(words, at, wordClass.preposition) && at + 1 < sentence.to && has(words, at + 1, wordClass.time)) {
      at += 2;
      while (at < sentence.to && has(words, at, wordClass.time)) at++;
    } else if (
      (lower[at] === "in" || lower[at] === "during" || lower[at] === "at" || lower[at] === "on") &&
      at + 1 < sentence.to &&
      has(words, at + 1, wordClass.determiner | wordClass.possessive)
    ) {
      at += 2;
      let steps = 0;
      while (at < sentence.to && tokens[at].kind === "word" && words.classes[at] === 0 && steps < 4) {
        at++;
        steps++;
        if (isSourceNoun(words, at - 1) || speechOccasions.has(lower[at - 1])) break;
      }
    } else if (addressee && cueNeighbours.place.has(lower[at]) && isCapital(words, at + 1)) {
      // "told a meeting at Wharton Town Hall the lane …": the place, where a clause follows it.
      let end = at + 1;
      while (end < sentence.to && isCapital(words, end) && words.inside[end] < 0) end++;
      if (!has(words, end, wordClass.determiner | wordClass.pronoun | wordClass.subject | wordClass.possessive)) break;
      at = end;
    } else break;
  }
  return { from: at, that: false, addressee };
}
