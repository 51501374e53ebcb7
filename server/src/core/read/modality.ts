import { modalityNeighbours, modalityPhrases } from "../lexicon/events";
import { beWords } from "../lexicon/function-words";
import { trigger } from "../text/forms";
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
/** "The meeting in Geneva between … and … has been cancelled": what was called off, or planned, is the subject of its whole clause. */
const REACH_OF_CANCELLED = 16;
const REACH_BEFORE = 9;
/** From a word to the number of words in the longest phrase that it begins: most words begin none. */
const longestFrom = new Map<string, number>();
for (const phrase of modalityPhrases.keys()) {
  const words = phrase.split(" ");
  longestFrom.set(words[0], Math.max(words.length, longestFrom.get(words[0]) ?? 0));
}

function straight(word: string): string {
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}

/** A word or phrase that says in which way something is told. */
export interface Marker {
  /** The index of its first and behind its last token. */
  readonly from: number;
  readonly to: number;
  readonly modality: Modality;
}

/** Words that begin a modal phrase. */
const MODAL = trigger(({ kind, lower }) => kind === "word" && longestFrom.has(straight(lower)));

function phraseOf(tokens: readonly Token[], from: number, length: number): string {
  if (length === 1) return straight(tokens[from].lower);
  const words = tokens.slice(from, from + length);
  return words.map(({ kind, lower }) => (kind === "word" ? straight(lower) : "")).join(" ");
}

/** The modal words of a sentence, from left to right; the longest phrase wins. */
export function markersOf(tokens: readonly Token[]): Marker[] {
  const markers: Marker[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { triggers, lower, text } = tokens[index].form;
    if ((triggers & MODAL) === 0) continue;
    const longest = longestFrom.get(straight(lower)) ?? 0;
    for (let length = Math.min(longest, tokens.length - index); length > 0; length--) {
      const modality = modalityPhrases.get(phraseOf(tokens, index, length));
      if (!modality) continue;
      // The month and the names: "May" inside a sentence is no modal, nor is "Will".
      if (index > 0 && /^(?:May|Will|Might)$/.test(text)) continue;
      markers.push({ from: index, to: index + length, modality: modality as Modality });
      index += length - 1;
      break;
    }
  }
  return markers;
}

/** What a head word needs before the markers around it are about it. */
interface HeadWord {
  readonly index: number;
  readonly verb: boolean;
  readonly definite: boolean;
}

/** May a word stand inside the name of an event: no preposition, verb or mark parts it from its noun? */
function isOfName({ kind, lower }: Token): boolean {
  return kind === "word" && !modalityNeighbours.parting.has(lower);
}

/** Is a marker about the head itself? Around a known event ("the talks") it mostly governs another verb. */
function concerns({ from, to, modality }: Marker, head: HeadWord, tokens: readonly Token[]): boolean {
  if (to <= head.index) {
    if (head.index - to >= REACH_BEFORE) return false;
    if (head.verb || !head.definite || head.index - to <= 3) return true;
    // "Cancelled the Selby herring festival": a long name of what was called off.
    return modality === "cancelled" && tokens.slice(to, head.index).every(isOfName);
  }
  const far =
    !head.verb &&
    (modality === "cancelled" || (modality === "planned" && (isSetAhead(tokens, from, to) || isHeld(tokens, to))));
  const reach = far ? REACH_OF_CANCELLED : REACH_BEHIND;
  if (from <= head.index || from - head.index > reach) return false;
  // A negation behind the head denies something else, but for "was not held".
  if (modality === "denied") return from - head.index <= 3;
  if (modality === "cancelled" || modality === "conditional") return true;
  // "Met on Sunday and agreed to …", "was arrested and is due in court": behind a verb it governs the next one.
  if (head.verb) return false;
  // "The summit is expected to take place", but not "following the summit they are expected to meet".
  return !modalityNeighbours.governing.has(tokens[to - 1].lower) || isOccurring(tokens[to]);
}

/** Does a verb behind a modal say that it is about the event itself: "the talks will be held", "the summit could take place"? */
function isOccurring(verb: Token | undefined): boolean {
  return verb !== undefined && modalityNeighbours.occurring.has(verb.lower);
}

/** "Is planned for Friday", "are scheduled to begin": said of the event itself, with nothing else that they plan. */
function isSetAhead(tokens: readonly Token[], from: number, to: number): boolean {
  if (!modalityNeighbours.ahead.has(tokens[from].lower) || !beWords.form.has(tokens[from - 1]?.lower)) return false;
  const next = tokens[to]?.lower ?? "";
  return next === "to" ? isOccurring(tokens[to + 1]) : modalityNeighbours.timing.has(next) || /^[.,;]?$/.test(next);
}

/** "Will be held", "are to take place", "will begin": said of nothing but events. */
export function isHeld(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (first === "be") return second === "held";
  if (first === "take") return second === "place";
  return first === "go" ? second === "ahead" : modalityNeighbours.starting.has(first);
}

/** The modality of a head word, from the markers of its clause around it. */
export function modalityAt(
  head: HeadWord,
  tokens: readonly Token[],
  markers: readonly Marker[],
  clauses: readonly number[],
): Modality {
  let found: Modality = "happened";
  let planned = false;
  let unsure = false;
  for (const marker of markers) {
    if (clauses[marker.from] !== clauses[head.index] || !concerns(marker, head, tokens)) continue;
    const { modality } = marker;
    // "Could be cancelled" and "has not been cancelled" are no cancellations.
    if (modality === "cancelled")
      unsure ||=
        modalityNeighbours.open.has(tokens[marker.to]?.lower) ||
        markers.some(
          (other) =>
            other.to <= marker.from &&
            marker.from - other.to <= 2 &&
            (other.modality === "possible" || other.modality === "denied" || other.modality === "conditional"),
        );
    if (modality === "planned") planned = true;
    if (modality === "possible" || modality === "conditional") unsure = true;
    if (STRENGTH[modality] > STRENGTH[found]) found = modality;
  }
  // "Might be called off" is no cancellation, and "no meeting is planned" no denial that something happened.
  if (found === "cancelled" && unsure) return "possible";
  if (found === "denied" && planned) return "possible";
  return found;
}
