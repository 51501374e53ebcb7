import { resultContexts, resultNeighbours } from "../lexicon/results";
import { markersOf, type Marker } from "../read/modality";
import type { Token } from "../text/tokens";

/** One sentence in the form that the grammar of results works on. */
export interface Clauses {
  readonly tokens: readonly Token[];
  /** The words in lower case, with straight apostrophes. */
  readonly words: readonly string[];
  readonly clauses: readonly number[];
  readonly markers: readonly Marker[];
  /** Headlines leave out auxiliaries: "No deal reached". */
  readonly headline: boolean;
}

/** A modal or a negation before a verb governs it from so far. */
const REACH_OF_GOVERNOR = 8;
const REACH_OF_NEGATION = 5;

/** Does a word deny what stands beside it: "no", "failed", "didn't"? */
export function isNegative(word: string): boolean {
  return resultContexts.negative.has(word) || word.endsWith("n't");
}

/** Does an infinitive behind a word and "to" tell a fact: "managed to reach", "failed to find", "yet to agree"? */
export function isFactual(word: string | undefined): boolean {
  return word !== undefined && resultContexts.factual.has(word);
}

export function clausesFor(tokens: readonly Token[], clauses: readonly number[], headline: boolean): Clauses {
  const words = tokens.map(({ text }) => text.toLowerCase().replace("’", "'"));
  return { tokens, words, clauses, markers: markersOf(tokens), headline };
}

/** Is the verb, or what governs it, negated? */
export function isNegated({ words, clauses }: Clauses, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH_OF_NEGATION) && clauses[at] === clauses[verb]; at--) {
    if (!isNegative(words[at]) && !(words[at] === "yet" && words[at + 1] === "to")) continue;
    return !resultNeighbours.lifting.has(words[at + 1]);
  }
  return false;
}

/** Is the result only planned, possible, aimed at, or told of no time? */
export function isUnsure({ words, clauses, markers, headline }: Clauses, noun: number, verb: number): boolean {
  const [from, to] = [Math.min(noun, verb), Math.max(noun, verb)];
  const before = words.slice(Math.max(0, verb - 3), verb);
  if (/^can't$|^cannot$|^can$/.test(before.join(" ").replace(/ not$/, "").split(" ").at(-1) ?? "")) return true;
  // "Reach", "finds" tell a fact in a headline, behind a negation ("did not reach") or behind a factual "to".
  if (resultContexts.present.has(words[verb]) && !headline && words[noun] !== "responsibility") {
    const negated = before.some((word) => /^(?:not|never|neither)$|n't$/.test(word));
    if (!negated && words[verb - 1] !== "to") return true;
  }
  if (words[verb - 1] === "to" && !isFactual(words[verb - 2])) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH_OF_GOVERNOR) && clauses[at] === clauses[from]; at--)
    if (resultContexts.aimed.has(words[at])) return true;
  return markers.some(({ from: begin, to: end, modality }) => {
    if (modality === "denied" || clauses[begin] !== clauses[from]) return false;
    // "Agreed to a truce" is a fact, unlike "agreed to sign".
    if (begin === verb) return false;
    // "Could not agree", "couldn't find": what could not be done was not.
    if (/^(?:can|could)$/.test(words[begin]) && words[end] === "not") return false;
    return from - begin <= REACH_OF_GOVERNOR && begin - to <= 3;
  });
}
