import { inverseFrequency } from "../lexicon/background";
import type { AnchoredReading } from "../read/reading";
import type { Span } from "../text/span";
import type { Item } from "./align-words";
import { localClausesOf } from "./local-clauses";
import { onceFor } from "./once";
import type { ClauseUnit } from "./quotes-units";
import { NAME_SHARE } from "./similarity";
import type { Source } from "./story";

/** One word of a remark that says something, as its article has it. */
export interface ContentWord {
  readonly item: Item;
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
  /** The number of the key of each word of the content in the vocabulary of the story. */
  readonly terms: readonly number[];
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

/** A remark as its article alone has it, without speaker and story. */
interface LocalRemark extends Pick<Remark, "quote" | "sentence" | "direct" | "whole" | "asks" | "content" | "total"> {
  /** Its clauses, from one index to the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The sentences of speech of one article, in order, as far as they say something. */
const localRemarksOf = onceFor((reading: AnchoredReading): readonly LocalRemark[] => {
  const clauses = localClausesOf(reading);
  const found: LocalRemark[] = [];
  let from = 0;
  for (let to = 1; to <= clauses.length; to++) {
    const [first, next] = [clauses[from], clauses[to]];
    if (next?.sentence === first.sentence && next.quote === first.quote) continue;
    const remark = first.quote < 0 ? null : localRemark(reading, from, to);
    if (remark) found.push(remark);
    from = to;
  }
  return found;
});

function localRemark(reading: AnchoredReading, from: number, to: number): LocalRemark | null {
  const clauses = localClausesOf(reading).slice(from, to);
  const content = clauses.flatMap(({ items }, clause) =>
    items.flatMap((item, at): ContentWord[] =>
      SAYS_NOTHING.has(item.kind) ? [] : [{ item, clause, at, weight: weightOf(item) }],
    ),
  );
  if (content.length < LEAST_CONTENT) return null;
  const { quote, sentence } = clauses[0];
  const { kind } = reading.quotes[quote];
  const { items } = clauses[clauses.length - 1];
  const asks = reading.article.text[items[items.length - 1].end] === "?";
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  return { from, to, quote, sentence, direct: kind !== "indirect", whole: kind === "direct", asks, content, total };
}

/** A remark with the speaker whom its story knows; what its article alone tells of it is not copied. */
class SpokenRemark implements Remark {
  readonly terms: readonly number[];

  constructor(
    readonly source: number,
    private readonly local: LocalRemark,
    readonly speaker: string,
    readonly clauses: readonly ClauseUnit[],
  ) {
    const terms: number[] = [];
    for (const { clause, at } of local.content) terms.push(clauses[clause].terms[at]);
    this.terms = terms;
  }

  get start(): number {
    return this.clauses[0].start;
  }
  get end(): number {
    return this.clauses[this.clauses.length - 1].end;
  }
  get utterance(): number {
    return this.clauses[0].utterance;
  }
  get quote(): number {
    return this.local.quote;
  }
  get sentence(): number {
    return this.local.sentence;
  }
  get direct(): boolean {
    return this.local.direct;
  }
  get whole(): boolean {
    return this.local.whole;
  }
  get asks(): boolean {
    return this.local.asks;
  }
  get content(): readonly ContentWord[] {
    return this.local.content;
  }
  get total(): number {
    return this.local.total;
  }
}

/** The remarks of each speaker, in the order of the sources and of their text; what unknown speakers say is none. `units` are the clauses of all sources. */
export function remarksBySpeaker(sources: readonly Source[], units: readonly ClauseUnit[]): Map<string, Remark[]> {
  const found = new Map<string, Remark[]>();
  let first = 0;
  sources.forEach(({ reading }, source) => {
    for (const local of localRemarksOf(reading)) {
      const { speaker } = units[first + local.from];
      if (speaker === null) continue;
      const remark = new SpokenRemark(source, local, speaker, units.slice(first + local.from, first + local.to));
      const known = found.get(speaker);
      if (known) known.push(remark);
      else found.set(speaker, [remark]);
    }
    first += localClausesOf(reading).length;
  });
  return found;
}

/** A word of the content of a remark, as the clauses of its story have it. */
export function itemAt({ clauses, content }: Remark, index: number): Item {
  const { clause, at } = content[index];
  return clauses[clause].items[at];
}
