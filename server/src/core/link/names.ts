import { matchWords, skeleton, type WordMatch } from "./names-similar";
import { comparableName, type ComparableName } from "./names-words";

const RANK: Readonly<Record<WordMatch, number>> = { equal: 3, similar: 2, initial: 1, none: 0 };
/** Longer names are compared by their first words only. */
const LONGEST = 12;

interface Alignment {
  /** Words matched in full, not by an initial. */
  readonly full: number;
  readonly restA: readonly string[];
  readonly restB: readonly string[];
}

/** Pairs the words of two names, the best matches first, whatever their order. */
function align(a: readonly string[], b: readonly string[], match: (x: string, y: string) => WordMatch): Alignment {
  const pairs: { i: number; j: number; rank: number }[] = [];
  a.forEach((x, i) =>
    b.forEach((y, j) => {
      const rank = RANK[match(x, y)];
      if (rank > 0) pairs.push({ i, j, rank });
    }),
  );
  pairs.sort((x, y) => y.rank - x.rank || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let full = 0;
  for (const { i, j, rank } of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    if (rank > 1) full++;
  }
  return { full, restA: a.filter((_, i) => !usedA.has(i)), restB: b.filter((_, j) => !usedB.has(j)) };
}

/** "jc" stands for two initials where the other name has words for them. */
function spreadInitials(words: readonly string[]): string[] {
  return words.flatMap((word) => (/^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(word) ? [...word] : [word]));
}

function sameWords(a: readonly string[], b: readonly string[], match: (x: string, y: string) => WordMatch): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const { full, restA, restB } = align(short, long, match);
  // Words that one writes together and the other apart: "Jan Daniel", "JanDaniel".
  if (restA.length > 0 || restB.length > 0) {
    const [joinedA, joinedB] = [restA.join(""), restB.join("")];
    if (joinedA !== "" && joinedB !== "" && joinedA.length > 4 && RANK[match(joinedA, joinedB)] > 1) return true;
  }
  if (restA.length > 0) return false;
  if (short.length === 1)
    return (
      full === 1 &&
      (long.length === 1 || match(short[0], long[long.length - 1]) === "equal" || match(short[0], long[0]) === "equal")
    );
  return full > 0;
}

const matchSkeletons = (x: string, y: string): WordMatch => {
  const [a, b] = [skeleton(x), skeleton(y)];
  if (a === b) return "equal";
  return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) ? "similar" : "none";
};

function sameComparable(a: ComparableName, b: ComparableName): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  const [x, y] = [a.words.slice(0, LONGEST), b.words.slice(0, LONGEST)];
  const rough = a.consonantal !== b.consonantal || a.syllabic !== b.syllabic;
  if (rough) return sameWords(x, y, matchSkeletons);
  return sameWords(x, y, matchWords) || sameWords(spreadInitials(x), spreadInitials(y), matchWords);
}

/** Could both names be one person's? Order of parts, initials, pet names, spellings and scripts aside; two men of one forename or one surname stay two. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  return sameComparable(comparableName(a), comparableName(b));
}
