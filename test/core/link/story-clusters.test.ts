import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageLinkage, type PairRules, type ScoredPair } from "../../../server/src/core/link/story-clusters";

const FREE: PairRules = { together: [], apart: () => false, anyApart: false };

/** Groups the letters of pairs with their scores ("ab .9 bc .8"), and prints the groups ("ab c"). */
function groupsOf(scores: string, threshold = 0.25, rules: Partial<Record<"together" | "apart", string>> = {}): string {
  const index = (letter: string): number => letter.charCodeAt(0) - 97;
  const pairs: ScoredPair[] = [...scores.matchAll(/(\w)(\w) (\.\d{1,3})/g)].map(([, a, b, score]) => ({
    a: index(a),
    b: index(b),
    score: Number(score),
  }));
  const pairsIn = (text = ""): [number, number][] =>
    text.split(" ").flatMap((pair): [number, number][] => (pair ? [[index(pair[0]), index(pair[1])]] : []));
  const apart = pairsIn(rules.apart);
  const count = 1 + Math.max(...pairs.flatMap(({ a, b }) => [a, b]), ...pairsIn(rules.together).flat());
  const groups = averageLinkage(count, pairs, threshold, {
    together: pairsIn(rules.together),
    apart: (a, b) => apart.some(([x, y]) => (a === x && b === y) || (a === y && b === x)),
    anyApart: apart.length > 0,
  });
  return groups.map((group) => group.map((at) => String.fromCharCode(97 + at)).join("")).join(" ");
}

describe("average linkage", () => {
  test.each([
    ["the most alike first", "ab .9 bc .8 cd .9", 0.5, "ab cd"],
    ["the most alike first, whatever stands first", "bc .8 cd .9 ab .85", 0.5, "ab cd"],
    ["one by one, where the average allows it", "ab .9 ac .5 bc .5 ad .4 bd .4 cd .4", 0.3, "abcd"],
    ["not where only one of several is like it", "ab .9 bc .4", 0.3, "ab c"],
    ["ties go to the earlier ones", "ab .5 bc .5", 0.3, "ab c"],
    ["ties of one article go to the earlier one", "ac .5 ab .5", 0.3, "ab c"],
    ["two tight groups of look-alikes stay two", "ab .9 cd .9 ac .3 ad .3 bc .3 bd .3", 0.25, "ab cd"],
    ["two loose groups are one", "ab .4 cd .4 ac .35 ad .35 bc .35 bd .35", 0.25, "abcd"],
    ["a loose group and a tight one are one", "ab .9 cd .4 ac .35 ad .35 bc .35 bd .35", 0.25, "abcd"],
  ])("%s", (_, scores, threshold, groups) => {
    expect(groupsOf(scores, threshold)).toBe(groups);
  });

  test("what is together by hand stays so, in whatever order it is said", () => {
    expect(groupsOf("ab .1", 0.25, { together: "ca" })).toBe("ac b");
    expect(groupsOf("ab .1", 0.25, { together: "ab bc cd da" })).toBe("abcd");
    expect(groupsOf("ad .3 bd .9", 0.25, { together: "ab", apart: "ad" })).toBe("ab c d");
  });

  test("who says that two are apart is heard before who says that they are together", () => {
    expect(groupsOf("ab .1", 0.25, { together: "ab", apart: "ab" })).toBe("a b");
    expect(groupsOf("ab .1", 0.25, { together: "ab bc", apart: "ac" })).toBe("ab c");
  });

  const scored = fc
    .integer({ min: 2, max: 9 })
    .chain((count) =>
      fc
        .array(fc.integer({ min: 1, max: 1000 }), {
          minLength: (count * (count - 1)) / 2,
          maxLength: (count * (count - 1)) / 2,
        })
        .map((scores) => ({ count, scores })),
    )
    .map(({ count, scores }) => {
      const pairs: ScoredPair[] = [];
      for (let a = 0; a < count; a++)
        for (let b = a + 1; b < count; b++) pairs.push({ a, b, score: scores[pairs.length] / 1000 });
      return { count, pairs };
    });

  test("every article is in one group, and the order of the pairs changes nothing", () => {
    fc.assert(
      fc.property(scored, ({ count, pairs }) => {
        const groups = averageLinkage(count, pairs, 0.4, FREE);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(averageLinkage(count, [...pairs].reverse(), 0.4, FREE)).toEqual(groups);
      }),
      { numRuns: 100 },
    );
  });

  test("the two that are most alike are in one group, and what is left apart is not alike enough or less than inside", () => {
    fc.assert(
      fc.property(scored, ({ count, pairs }) => {
        const groups = averageLinkage(count, pairs, 0.4, FREE);
        const home = (index: number): number => groups.findIndex((group) => group.includes(index));
        const best = [...pairs].sort((one, other) => other.score - one.score)[0];
        if (best.score >= 0.4 && pairs.every((one) => one === best || one.score < best.score))
          expect(home(best.a)).toBe(home(best.b));
        for (const [at, one] of groups.entries())
          for (const other of groups.slice(at + 1)) {
            if (one.length > 1 && other.length > 1) continue;
            const across = pairs.filter(
              ({ a, b }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
            );
            const average = across.reduce((sum, { score }) => sum + score, 0) / (one.length * other.length);
            expect(average).toBeLessThan(0.4 + 1e-9);
          }
      }),
      { numRuns: 100 },
    );
  });
});
