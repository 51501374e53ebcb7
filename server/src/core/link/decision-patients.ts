import { reportingForms } from "../lexicon/attribution";
import { resultNeighbours } from "../lexicon/results";
import type { AnchoredReading } from "../read/reading";
import { firstEndingAfter } from "../text/span";
import type { Clauses } from "./outcome-clauses";
import { meantIn } from "./meant";

/** So far from a verb, in tokens, stands whom it befell: an apposition may come between. */
const REACH = 16;
const REACH_OF_OBJECT = 9;
const POSSESSIVE = /^(?:his|her|their|its)$/i;
const MARK = /^[.,;:]$/;

/** Does a name stand right before the "who" with which the clause of a verb begins, at most an age between them? */
function isAntecedent(words: readonly string[], clauses: readonly number[], final: number, verb: number): boolean {
  const who = clauses.indexOf(clauses[verb]);
  return words[who] === "who" && words.slice(final + 1, who).every((word) => /^(?:,|\d{1,3})$/.test(word));
}

/**
 * The index of the person whom a verdict or a departure befell: the nearest one before the verb in its clause where he is
 * its subject, else the first one behind it; null where another person or a speaker may be meant.
 */
export function patientOf(
  reading: AnchoredReading,
  { tokens, words, clauses }: Clauses,
  { verb, last }: { readonly verb: number; readonly last: number },
  before: boolean,
): number | null {
  const meant = meantIn(reading);
  const end = tokens[tokens.length - 1].end;
  let found: number | null = null;
  for (let at = firstEndingAfter(meant, tokens[0].start); at < meant.length && meant[at].start < end; at++) {
    const { start, end: to, person, delayed } = meant[at];
    const first = Math.min(firstEndingAfter(tokens, start), tokens.length - 1);
    const final = Math.min(firstEndingAfter(tokens, to - 1), tokens.length - 1);
    const isOwner = /['’]s?$/.test(words[final]) || /^['’]/.test(words[final + 1] ?? "");
    // "The lawyer" may be another one, unless he stands behind his name.
    const isVague: boolean = !delayed && first < final && /^(?:the|that|this)$/.test(words[first]) && found !== person;
    if (before) {
      if (final >= verb) break;
      if (verb - final > REACH) continue;
      // "Brandt, 67, who was acquitted": his clause begins behind his name.
      if (clauses[first] !== clauses[verb] && !isAntecedent(words, clauses, final, verb)) continue;
      const between = words.slice(final + 1, verb);
      const another: boolean =
        isVague || isOwner || POSSESSIVE.test(words[first]) || resultNeighbours.another.has(words[first - 1]);
      found = another || between.some((word) => reportingForms.has(word)) ? null : person;
    } else if (first > verb) {
      if (first - last > REACH_OF_OBJECT || clauses[first] !== clauses[verb] || isOwner || isVague) return null;
      if (words.slice(last + 1, first).some((word) => resultNeighbours.clause.has(word))) return null;
      const next = words[final + 1] ?? ".";
      // "Acquitted her of fraud", but not "acquitted her brother".
      const own =
        first < final || !POSSESSIVE.test(words[first]) || resultNeighbours.object.has(next) || MARK.test(next);
      return own && !resultNeighbours.another.has(words[first - 1]) ? person : null;
    }
  }
  return found;
}
