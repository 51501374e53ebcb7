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

export const NEGATIVE =
  /^(?:not|never|neither|nor|nobody|none|no|hardly|without|unable|cannot|failed|fails|fail|failing|refused|denied|denies)$|n't$/;
/** Before "to" these make an infinitive a fact: "managed to reach", "failed to find", "yet to agree". */
export const FACTUAL = /^(?:able|unable|managed|manages|failed|fails|fail|failing|refused|yet)$/;
/** Words of wishing, trying and coming near, after which a result is none yet. */
const AIMED =
  /^(?:hope|hopes|hoped|hoping|want|wants|wanted|seek|seeks|sought|seeking|try|tries|tried|trying|aim|aims|aimed|urge|urged|urges|urging|call|called|calls|calling|demand|demanded|need|needs|needed|require|requires|required|close|closer|near|nearer|prospect|prospects|chance|chances|lack|possibility|effort|efforts|bid|push|pressure|attempt|attempts|attempted|expect|expects|expected|likely|unlikely|want|if|unless|until|before|once|whether|toward|towards|pending|rumors|rumours|speculation|little|scant|scarce|optimism|pessimism|doubt|doubts|suggestion|suggestions|claims|reports)$/;
/** Forms that tell no past: "reach", "finds". They tell a fact in a headline, behind a negation ("did not reach") or behind a factual "to". */
const PRESENT =
  /^(?:achieves?|agrees?|claims?|clinch|concludes?|discover|establish|finds?|identify|makes?|produces?|reach(?:es)?|seal|secures?|signs?|strike|take|yield)$/;
export function clausesFor(tokens: readonly Token[], clauses: readonly number[], headline: boolean): Clauses {
  const words = tokens.map(({ text }) => text.toLowerCase().replace("’", "'"));
  return { tokens, words, clauses, markers: markersOf(tokens), headline };
}

/** Is the verb, or what governs it, negated? */
export function isNegated({ words, clauses }: Clauses, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH_OF_NEGATION) && clauses[at] === clauses[verb]; at--) {
    if (!NEGATIVE.test(words[at]) && !(words[at] === "yet" && words[at + 1] === "to")) continue;
    if (/^(?:only|doubt|longer|less|sooner)$/.test(words[at + 1] ?? "")) return false;
    return true;
  }
  return false;
}

/** Is the result only planned, possible, aimed at, or told of no time? */
export function isUnsure({ words, clauses, markers, headline }: Clauses, noun: number, verb: number): boolean {
  const [from, to] = [Math.min(noun, verb), Math.max(noun, verb)];
  const before = words.slice(Math.max(0, verb - 3), verb);
  if (/^can't$|^cannot$|^can$/.test(before.join(" ").replace(/ not$/, "").split(" ").at(-1) ?? "")) return true;
  if (PRESENT.test(words[verb]) && !headline && words[noun] !== "responsibility") {
    const negated = before.some((word) => /^(?:not|never|neither)$|n't$/.test(word));
    if (!negated && words[verb - 1] !== "to") return true;
  }
  if (words[verb - 1] === "to" && !FACTUAL.test(words[verb - 2] ?? "") && !/^closer$/.test(words[noun])) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH_OF_GOVERNOR) && clauses[at] === clauses[from]; at--)
    if (AIMED.test(words[at])) return true;
  return markers.some(({ from: begin, to: end, modality }) => {
    if (modality === "denied" || clauses[begin] !== clauses[from]) return false;
    // "Agreed to a truce" is a fact, unlike "agreed to sign".
    if (begin === verb && words[begin] === "agreed") return false;
    // "Could not agree", "couldn't find": what could not be done was not.
    if (/^(?:can|could)$/.test(words[begin]) && words[end] === "not") return false;
    return from - begin <= REACH_OF_GOVERNOR && begin - to <= 3;
  });
}
