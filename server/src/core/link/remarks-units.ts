import { inverseFrequency } from "../lexicon/background";
import type { Span } from "../text/span";
import type { Vocabulary } from "./align-forms";
import type { Item } from "./align-words";
import type { ClauseUnit } from "./quotes-units";
import { NAME_SHARE } from "./similarity";
import type { Source } from "./story";

/** One word of a remark that says something, as it is compared. */
export interface ContentWord {
  readonly item: Item;
  /** The number of its key in the vocabulary of the story. */
  readonly term: number;
  /** Its clause, an index into the remark’s clauses, and its place among the items there. */
  readonly clause: number;
  readonly at: number;
  /** How much it tells: its inverse frequency in news; a name tells less. */
  readonly weight: number;
}

/** A sentence of one known speaker, as far as it stands in one entry of quoted or reported speech. */
export interface Remark extends Span {
  readonly source: number;
  /** An index into the reading's quotes. */
  readonly quote: number;
  readonly sentence: number;
  readonly utterance: number;
  readonly speaker: string;
  /** Does it stand inside quotation marks? */
  readonly direct: boolean;
  /** Is it quoted in sentences of its own, not as a part of its reporter’s? */
  readonly whole: boolean;
  /** Is it a question? */
  readonly asks: boolean;
  readonly clauses: readonly ClauseUnit[];
  readonly content: readonly ContentWord[];
  /** The weight of all of its content. */
  readonly total: number;
}

/** One word is no remark. */
const LEAST_CONTENT = 2;
/** Words that no background has seen tell no more than this, so that one rare word does not outweigh a sentence. */
const MOST_WEIGHT = 4.5;
const LEAST_WEIGHT = 0.3;
/** What a number or a day tells, whatever it is. */
const VALUE_WEIGHT = 2;

function weightOf({ kind, key }: Item): number {
  if (kind === "number" || kind === "date") return VALUE_WEIGHT;
  if (kind === "name" || kind === "role") return NAME_SHARE * MOST_WEIGHT;
  return Math.max(LEAST_WEIGHT, Math.min(inverseFrequency(key), MOST_WEIGHT));
}

const SAYS_NOTHING: ReadonlySet<Item["kind"]> = new Set(["function", "modal", "negation"]);

/** The weights of a story's words by the number of their keys, as they are asked for: looking a word up costs more than what is done with it. */
type KnownWeights = Float64Array;

function remarkOf({ reading }: Source, clauses: readonly ClauseUnit[], known: KnownWeights): Remark | null {
  const content: ContentWord[] = [];
  let total = 0;
  for (let clause = 0; clause < clauses.length; clause++) {
    const { items, terms } = clauses[clause];
    for (let at = 0; at < items.length; at++) {
      const [item, term] = [items[at], terms[at]];
      if (SAYS_NOTHING.has(item.kind)) continue;
      const weight = item.kind === "word" ? (known[term] ||= weightOf(item)) : weightOf(item);
      total += weight;
      content.push({ item, term, clause, at, weight });
    }
  }
  if (content.length < LEAST_CONTENT) return null;
  const [{ source, quote, sentence, utterance, start, speaker }] = clauses;
  const { end } = clauses[clauses.length - 1];
  const { kind } = reading.quotes[quote];
  const [direct, whole] = [kind !== "indirect", kind === "direct"];
  const asks = reading.article.text[end] === "?";
  const place = { source, quote, sentence, utterance, speaker: speaker!, start, end };
  return { ...place, direct, whole, asks, clauses, content, total };
}

/** The remarks of each speaker, in the order of the sources and of their text; what unknown speakers say is none. */
export function remarksBySpeaker(
  sources: readonly Source[],
  units: readonly ClauseUnit[],
  { keys }: Vocabulary,
): Map<string, Remark[]> {
  const weights: KnownWeights = new Float64Array(keys.length);
  const found = new Map<string, Remark[]>();
  let from = 0;
  for (let index = 1; index <= units.length; index++) {
    const [first, unit] = [units[from], units[index]];
    const goesOn = unit?.source === first.source && unit.sentence === first.sentence && unit.quote === first.quote;
    if (goesOn) continue;
    if (first.speaker !== null && first.quote >= 0) {
      const remark = remarkOf(sources[first.source], units.slice(from, index), weights);
      const known = found.get(first.speaker);
      if (remark && known) known.push(remark);
      else if (remark) found.set(first.speaker, [remark]);
    }
    from = index;
  }
  return found;
}
