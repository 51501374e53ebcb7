import { modalityPhrases } from "../lexicon/events";
import type { Token } from "../text/tokens";
import type { Modality } from "./reading";

/** How strongly a marker decides where several stand in one clause. */
const STRENGTH: Readonly<Record<Modality, number>> = {
  happened: 0,
  planned: 1,
  denied: 2,
  possible: 3,
  conditional: 4,
  cancelled: 5,
};
/** A marker behind the head decides only within so many tokens ("the meeting had been called off"). */
const REACH_BEHIND = 6;
const REACH_BEFORE = 9;
const LONGEST_PHRASE = 3;

/** A word or phrase that says in which way something is told. */
export interface Marker {
  /** The index of its first and behind its last token. */
  readonly from: number;
  readonly to: number;
  readonly modality: Modality;
}

/** The modal words of a sentence, from left to right; the longest phrase wins. */
export function markersOf(tokens: readonly Token[]): Marker[] {
  const words = tokens.map((token) => (token.kind === "word" ? token.text.toLowerCase().replace(/’/g, "'") : ""));
  const markers: Marker[] = [];
  for (let index = 0; index < words.length; index++) {
    if (words[index] === "") continue;
    for (let length = Math.min(LONGEST_PHRASE, words.length - index); length > 0; length--) {
      const phrase = length === 1 ? words[index] : words.slice(index, index + length).join(" ");
      const modality = modalityPhrases.get(phrase);
      if (!modality) continue;
      // The month and the names: "May" inside a sentence is no modal, nor is "Will".
      if (index > 0 && /^(?:May|Will|Might)$/.test(tokens[index].text)) continue;
      markers.push({ from: index, to: index + length, modality: modality as Modality });
      index += length - 1;
      break;
    }
  }
  return markers;
}

/** The modality of the word at `head`, from the markers of its clause around it. */
export function modalityAt(head: number, markers: readonly Marker[], clauses: readonly number[]): Modality {
  let found: Modality = "happened";
  let planned = false;
  let unsure = false;
  for (const { from, to, modality } of markers) {
    if (clauses[from] !== clauses[head]) continue;
    const near = to <= head ? head - to < REACH_BEFORE : from > head && from - head <= REACH_BEHIND;
    if (!near) continue;
    // A negation behind the head denies something else, but for "was not held".
    if (modality === "denied" && from > head && from - head > 3) continue;
    if (modality === "planned") planned = true;
    if (modality === "possible" || modality === "conditional") unsure = true;
    if (STRENGTH[modality] > STRENGTH[found]) found = modality;
  }
  // "Might be called off" is no cancellation, and "no meeting is planned" no denial that something happened.
  if (found === "cancelled" && unsure) return "possible";
  if (found === "denied" && planned) return "possible";
  return found;
}
