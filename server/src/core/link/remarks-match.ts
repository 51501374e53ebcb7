import { closenessOf, FAMILY_CLOSENESS } from "../lexicon/closeness";
import type { ContentWord, Remark } from "./remarks-units";

/** Two words, one of each remark, that say the same: indices into the content of each. */
interface WordMatch {
  readonly a: number;
  readonly b: number;
  /** 1 for equal stems, less for words of one family, for synonyms, and for what stands in the same place of both. */
  readonly closeness: number;
  readonly weight: number;
}

/** What two remarks share. */
export interface RemarkMatch {
  /** In the order of `a`. */
  readonly words: readonly WordMatch[];
  /** How many of them are equal or of one family and tell something, names left out. */
  readonly core: number;
  /** Twice the shared weight by that of both (Dice 1945); 0 to 1. */
  readonly likeness: number;
  /** The weight that both share, by that of the shorter one; 0 to 1. */
  readonly coverage: number;
  /** Twice the shared weight by that of the two stretches that the shared words span; 0 to 1. */
  readonly density: number;
  /** Is the one negated and the other not, or do both hold numbers, days or names of their own? Then they are two remarks, or a contradiction. */
  readonly opposed: boolean;
  /** Are the words of one that say something all in the other, with nothing between them? Then it is only cut short, or turned round. */
  readonly verbatim: boolean;
  /** Is all that both share one phrase, word for word? It may be no more than what two remarks are about. */
  readonly phrase: boolean;
}

/** What stands between the same two words on both sides is most often one thing in other words: "great prospects for trade", "vast openings for trade". */
const BRIDGED = 0.4;

function pairUp(a: Remark, b: Remark): WordMatch[] {
  const takenB = new Set<number>();
  const found: WordMatch[] = [];
  const add = (x: number, y: number, closeness: number): void => {
    takenB.add(y);
    found.push({ a: x, b: y, closeness, weight: closeness * Math.min(a.content[x].weight, b.content[y].weight) });
  };
  const rest: number[] = [];
  a.terms.forEach((term, x) => {
    const y = b.terms.findIndex((other, index) => other === term && !takenB.has(index));
    if (y >= 0) add(x, y, 1);
    else rest.push(x);
  });
  if (found.length === 0) return found;
  for (const x of rest) {
    if (a.content[x].item.kind !== "word") continue;
    let best = { closeness: 0, y: -1 };
    b.content.forEach(({ item }, y) => {
      if (takenB.has(y) || item.kind !== "word") return;
      const closeness = closenessOf(a.content[x].item.key, item.key);
      if (closeness > best.closeness) best = { closeness, y };
    });
    if (best.y >= 0) add(x, best.y, best.closeness);
  }
  return found.sort((one, other) => one.a - other.a);
}

/** Do the same words of grammar stand between two neighbours of each side: "prospects for trade", "openings for trade"? */
function sameFrame(a: Remark, x: number, b: Remark, y: number): boolean {
  const between = ({ clauses, content }: Remark, index: number): string | null => {
    const [one, next] = [content[index], content[index + 1]];
    if (one.clause !== next.clause) return null;
    return clauses[one.clause].terms.slice(one.at + 1, next.at).join(" ");
  };
  const frame = between(a, x);
  return frame !== null && frame === between(b, y);
}

/** Adds the single words that stand between matched neighbours on both sides, in one frame. */
function bridged(a: Remark, b: Remark, words: readonly WordMatch[]): WordMatch[] {
  return words.flatMap((word, index): WordMatch[] => {
    const next = words[index + 1];
    if (!next || next.a !== word.a + 2 || next.b !== word.b + 2) return [word];
    const [x, y] = [a.content[word.a + 1], b.content[word.b + 1]];
    if (x.item.kind !== "word" || y.item.kind !== "word") return [word];
    if (!sameFrame(a, word.a + 1, b, word.b + 1)) return [word];
    const weight = BRIDGED * Math.min(x.weight, y.weight);
    return [word, { a: word.a + 1, b: word.b + 1, closeness: BRIDGED, weight }];
  });
}

const sum = (words: readonly ContentWord[], from: number, to: number): number => {
  let total = 0;
  for (let index = from; index <= to; index++) total += words[index].weight;
  return total;
};

/** What an outer match has to weigh against what stands between it and the rest: lesser ones are chance. */
const GAP_SHARE = 0.6;

/** Leaves out outer matches that stand so far off that they are chance. */
function trimmed(a: Remark, b: Remark, all: readonly WordMatch[]): readonly WordMatch[] {
  let words = all;
  while (words.length > 2) {
    const byB = [...words].sort((x, y) => x.b - y.b);
    const far = [words, byB].flatMap((ordered) =>
      [
        [ordered[0], ordered[1]],
        [ordered[ordered.length - 1], ordered[ordered.length - 2]],
      ].filter(([outer, inner]) => {
        const gapA = sum(a.content, Math.min(outer.a, inner.a) + 1, Math.max(outer.a, inner.a) - 1);
        const gapB = sum(b.content, Math.min(outer.b, inner.b) + 1, Math.max(outer.b, inner.b) - 1);
        return outer.weight < GAP_SHARE * (ordered === words ? gapA : gapB);
      }),
    );
    if (far.length === 0) break;
    const [[dropped]] = far;
    words = words.filter((word) => word !== dropped);
  }
  return words;
}

/** Words that tell less than this are shared by chance. */
const CORE_WEIGHT = 1.5;

/** Lays two remarks beside each other; null where they share no word. */
export function matchRemarks(a: Remark, b: Remark): RemarkMatch | null {
  const words = bridged(a, b, trimmed(a, b, pairUp(a, b)));
  if (words.length === 0) return null;
  const shared = words.reduce((total, { weight }) => total + weight, 0);
  const inB = words.map((word) => word.b);
  const [fromA, toA] = [words[0].a, words[words.length - 1].a];
  const [fromB, toB] = [Math.min(...inB), Math.max(...inB)];
  const spans = sum(a.content, fromA, toA) + sum(b.content, fromB, toB);
  const core = words.filter(({ a: x, b: y, closeness }) => {
    const [one, other] = [a.content[x], b.content[y]];
    return (
      closeness >= FAMILY_CLOSENESS && one.item.kind !== "name" && Math.min(one.weight, other.weight) >= CORE_WEIGHT
    );
  }).length;
  return {
    words,
    core,
    likeness: (2 * shared) / (a.total + b.total),
    coverage: shared / Math.min(a.total, b.total),
    density: (2 * shared) / spans,
    opposed: negations(a, fromA, toA) !== negations(b, fromB, toB) || holdOthers(a, b, words),
    verbatim:
      words.length === Math.min(a.content.length, b.content.length) &&
      words.length === toA - fromA + 1 &&
      words.length === toB - fromB + 1 &&
      words.every(({ closeness }) => closeness === 1),
    phrase: words.every(
      (word, index) =>
        word.closeness >= FAMILY_CLOSENESS &&
        (index === 0 || (word.a === words[index - 1].a + 1 && word.b === words[index - 1].b + 1)),
    ),
  };
}

/** Is the number of negations odd in the clauses that a stretch of content spans? */
function negations({ clauses, content }: Remark, from: number, to: number): boolean {
  let count = 0;
  for (let clause = content[from].clause; clause <= content[to].clause; clause++) {
    count += clauses[clause].items.filter(({ kind }) => kind === "negation").length;
  }
  return count % 2 === 1;
}

const VALUES = ["number", "date", "name"] as const;

/** Do both hold a number, a day or a name that the other has not? */
function holdOthers(a: Remark, b: Remark, words: readonly WordMatch[]): boolean {
  const [matchedA, matchedB] = [new Set(words.map((word) => word.a)), new Set(words.map((word) => word.b))];
  const left = (remark: Remark, matched: ReadonlySet<number>, kind: string): boolean =>
    remark.content.some(({ item }, index) => item.kind === kind && !matched.has(index));
  return VALUES.some((kind) => left(a, matchedA, kind) && left(b, matchedB, kind));
}
