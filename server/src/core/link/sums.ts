import { functionWords } from "../lexicon/function-words";
import { cardinalWords } from "../lexicon/numbers";
import { measureTraits, measureWords, sumWords } from "../lexicon/measures";
import type { AnchoredReading, Figure } from "../read/reading";
import { isCapitalised } from "../text/capital";
import { firstEndingAfter } from "../text/span";
import type { Token } from "../text/tokens";
import { isPerson, isUncounted, itemAt, type PeopleSentence } from "./counted-people";
import { meantIn } from "./meant";
import type { Measure } from "./measures";
import { SUBJECTS } from "./measure-subjects";

/** "Two men and a child drowned": people who are counted one after another, and are three in all. */
interface Sum {
  /** The first count of the chain, an index into the reading's figures. */
  readonly index: number;
  /** What it measures, with the sum as its figure; null where somebody is joined to it who is not counted. */
  readonly measure: Measure | null;
  /** The key that a part of it would have if it were the whole. */
  readonly key: string;
}

/** So far before a figure its chain may begin, in tokens. */
const LONGEST_CHAIN = 8;
/** So far from a chain stands what its people went through. */
const REACH = 6;
const MOST_ITEMS = 5;

/** The token behind what joins two items ("and", ",", ", and"); -1 where nothing does. */
function behindJoint(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.lower === ",") next++;
  if (sumWords.joint.has(tokens[next]?.lower)) next++;
  return next === at ? -1 : next;
}

interface Chain {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** Is somebody joined to it who is not counted ("two men and their children")? */
  readonly open: boolean;
}

/** "14 people in Olm and 12 in Karsk": does a chain follow the place of others who are counted? */
function isBehindPlace(from: number, tokens: readonly Token[]): boolean {
  if (!sumWords.place.has(tokens[from - 3]?.lower)) return false;
  return tokens
    .slice(Math.max(0, from - 5), from - 3)
    .some(({ kind, lower }) => kind === "number" || cardinalWords.has(lower));
}

/** Is a person named or meant before what joins a chain to it? */
function isJoinedTo(from: number, tokens: readonly Token[]): boolean {
  if (isBehindPlace(from, tokens)) return false;
  const before = tokens[from - 2];
  return (
    sumWords.joint.has(tokens[from - 1]?.lower) && before && (isPerson(before.lower) || isCapitalised(before.text))
  );
}

function chainAt(from: number, sentence: PeopleSentence): Chain | null {
  const { tokens } = sentence;
  let chain: Chain | null = null;
  let total = 0;
  let open = sumWords.part.has(tokens[from - 1]?.lower) || isJoinedTo(from, tokens);
  for (let [at, items] = [from, 0]; items < MOST_ITEMS; items++) {
    const item = itemAt(at, sentence);
    // "Killed two guards, Brandt said": what "and" does not join is no part of the chain.
    const joined = items > 0 && sumWords.joint.has(tokens[at - 1].lower);
    if (!item) {
      open ||= joined && isUncounted(at, tokens);
      return open && items > 0 ? { ...(chain ?? { from, to: at, total }), open } : chain;
    }
    total += item.count;
    if (joined) chain = { from, to: item.behind, total, open };
    const next = behindJoint(tokens, item.behind);
    if (next < 0) return chain ?? (open ? { from, to: item.behind, total, open } : null);
    at = next;
  }
  return chain;
}

/** The chain that a figure whose first token is at `first` stands in. */
function chainAround(first: number, sentence: PeopleSentence): Chain | null {
  for (let from = Math.max(0, first - LONGEST_CHAIN); from <= first; from++) {
    const chain = chainAt(from, sentence);
    if (chain && chain.to > first) return chain;
  }
  return null;
}

/** What the people of a chain went through, by the word nearest to it in its clause, and whether only small words stand between. */
function measureBeside({ from, to }: Chain, { tokens, clauses }: PeopleSentence) {
  for (let apart = 0; apart < REACH; apart++)
    for (const at of [from - 1 - apart, to + apart]) {
      if (clauses[at] !== clauses[at < from ? from : to - 1]) continue;
      const measure = measureWords.get(tokens[at].lower);
      if (!measure) continue;
      const between = at < from ? tokens.slice(at + 1, from) : tokens.slice(to, at);
      const close = between.every(({ lower }) => functionWords.has(lower) || lower.endsWith("ly"));
      return measureTraits.growing.has(measure) ? { measure, close } : null;
    }
  return null;
}

/** The sum of the people among whom the figure at `index` counts some; null where it counts all, or none. */
export function sumAt(
  index: number,
  tokens: readonly Token[],
  clauses: readonly number[],
  reading: AnchoredReading,
): Sum | null {
  const { figures } = reading;
  const figure = figures[index];
  if (figure.kind !== "count") return null;
  const sentence: PeopleSentence = { tokens, clauses, figures, meant: meantIn(reading) };
  const first = firstEndingAfter(tokens, figure.start);
  if (
    !tokens
      .slice(Math.max(0, first - LONGEST_CHAIN), first + LONGEST_CHAIN)
      .some(({ lower }) => sumWords.joint.has(lower))
  )
    return null;
  const chain = chainAround(first, sentence);
  const beside = chain && measureBeside(chain, sentence);
  if (!chain || !beside) return null;
  const [start, end] = [tokens[chain.from].start, tokens[chain.to - 1].end];
  let begin = firstEndingAfter(figures, start);
  while (begin < index && figures[begin].kind !== "count") begin++;
  const { measure: measured, close } = beside;
  const key = `count ${measured}`;
  const { total } = chain;
  if (chain.open || !close) return { index: begin, measure: null, key };
  const whole: Figure = { ...figure, start, end, value: total, min: total, max: total, counts: null, countsSpan: null };
  return {
    index: begin,
    key,
    measure: { key, subject: SUBJECTS[measured], counted: null, growing: true, figure: whole, min: total, max: total },
  };
}
