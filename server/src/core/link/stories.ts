import type { Reading } from "../read/reading";
import type { Article } from "../text/article";
import { averageLinkage, type PairRules, type ScoredPair } from "./story-clusters";
import { profileOf, type Profile } from "./story-profile";
import { scoredPairs } from "./story-similarity";

/** One article that is to be grouped with others. */
export interface Groupable {
  readonly path: string;
  readonly reading: Pick<Reading, "article">;
  /** The settled publication date, if any. */
  readonly published: string | null;
}

/** Stories that are joined or split by hand (`crosscheck.json`), as lists of paths. */
export interface StorySettings {
  /** The articles of each list are in one story. */
  readonly same: readonly (readonly string[])[];
  /** No two articles of a list are in one story. */
  readonly different: readonly (readonly string[])[];
}

/** Groups whose articles are less alike than this on average stay apart. */
const THRESHOLD = 0.25;

/** Profiles of articles seen before: an edit in one article makes one new profile. */
const profiles = new WeakMap<Article, Profile>();

function profile(article: Article): Profile {
  let found = profiles.get(article);
  if (!found) profiles.set(article, (found = profileOf(article)));
  return found;
}

/**
 * Groups the articles that tell of the same events. Returns groups of indices, each in order; an article alone is a group
 * of one. An article that tells of two events (a round-up) may be in two groups. The order of the articles does not
 * matter: ties are broken by path.
 */
export function groupStories(
  articles: readonly Groupable[],
  settings: { readonly stories?: StorySettings } = {},
): number[][] {
  const order = articles.map((_, index) => index);
  order.sort((a, b) => (articles[a].path < articles[b].path ? -1 : articles[a].path > articles[b].path ? 1 : a - b));
  const sorted = order.map((index) => articles[index]);
  const pairs = scoredPairs(sorted.map(({ reading, published }) => ({ profile: profile(reading.article), published })));
  const rules = pairRules(sorted, settings.stories);
  const groups = groupDistinct(sorted.length, pairs, rules);
  addRoundUps(groups, pairs, rules);
  return groups
    .map((group) => group.map((index) => order[index]).sort((a, b) => a - b))
    .sort((one, other) => one[0] - other[0] || one.length - other.length);
}

/** From this score on, one text is the other one reprinted or brought up to date. */
const REPRINTED = 0.75;

/** Groups by one article for each text: ten prints of it say no more about a story's inner likeness than one. */
function groupDistinct(count: number, pairs: readonly ScoredPair[], rules: PairRules): number[][] {
  const original = Array.from({ length: count }, (_, index) => index);
  for (const { a, b, score } of pairs) {
    if (score < REPRINTED || original[b] !== b || rules.apart(original[a], b)) continue;
    original[b] = original[a];
  }
  const prints = new Map<number, number[]>();
  original.forEach((first, index) => prints.set(first, [...(prints.get(first) ?? []), index]));
  // Articles that are parted by hand stay themselves.
  if (rules.anyApart)
    for (const [first, copies] of [...prints])
      if (copies.some((one) => copies.some((other) => rules.apart(one, other)))) {
        prints.delete(first);
        for (const copy of copies) prints.set((original[copy] = copy), [copy]);
      }
  const distinct = pairs.filter(({ a, b }) => original[a] === a && original[b] === b);
  const ofOriginals: PairRules = {
    ...rules,
    together: rules.together.map(([a, b]) => [original[a], original[b]] as const),
    apart: (a, b) => prints.get(a)!.some((one) => prints.get(b)!.some((other) => rules.apart(one, other))),
  };
  return averageLinkage(count, distinct, THRESHOLD, ofOriginals)
    .filter((group) => original[group[0]] === group[0])
    .map((group) => group.flatMap((index) => prints.get(index)!).sort((a, b) => a - b));
}

function pairRules(articles: readonly Groupable[], settings: StorySettings | undefined): PairRules {
  const indexOfPath = new Map(articles.map((article, index) => [article.path, index]));
  const indices = (paths: readonly string[]) =>
    paths.map((path) => indexOfPath.get(path)).filter((index) => index !== undefined);
  const together: [number, number][] = [];
  for (const group of settings?.same ?? [])
    indices(group).forEach((index, at, all) => at > 0 && together.push([all[0], index]));
  const apart = new Set<string>();
  for (const group of settings?.different ?? [])
    for (const one of indices(group))
      for (const other of indices(group)) if (one !== other) apart.add(`${one} ${other}`);
  return { together, anyApart: apart.size > 0, apart: (a, b) => apart.has(`${a} ${b}`) };
}

/** The least average likeness of a round-up to a second story, and the most that the two stories may have in common. */
const ROUND_UP = 0.3;
const UNLIKE = 0.08;
/** A story of fewer other articles is too small to say that a round-up tells of it. */
const SMALLEST = 2;

/** Adds each article to a second group that it is clearly about, where that group and its own are unlike each other. */
function addRoundUps(groups: number[][], pairs: readonly ScoredPair[], rules: PairRules): void {
  const home = new Map<number, number>();
  groups.forEach((group, number) => group.forEach((index) => home.set(index, number)));
  /** The sums of scores: from an article to another group, and between two groups, the smaller first. */
  const toGroup = new Map<number, number>();
  const between = new Map<number, number>();
  const count = groups.length;
  const key = (one: number, other: number) => Math.min(one, other) * count + Math.max(one, other);
  for (const { a, b, score } of pairs) {
    const [one, other] = [home.get(a)!, home.get(b)!];
    if (one === other || groups[one].length < SMALLEST || groups[other].length < SMALLEST) continue;
    toGroup.set(a * count + other, (toGroup.get(a * count + other) ?? 0) + score);
    toGroup.set(b * count + one, (toGroup.get(b * count + one) ?? 0) + score);
    between.set(key(one, other), (between.get(key(one, other)) ?? 0) + score);
  }
  const additions: [number, number][] = [];
  for (const [entry, sum] of toGroup) {
    const [index, group] = [Math.floor(entry / count), entry % count];
    const own = home.get(index)!;
    const [ownSize, size] = [groups[own].length - 1, groups[group].length];
    if (ownSize < SMALLEST || sum / size < ROUND_UP) continue;
    const rest = (between.get(key(own, group))! - sum) / (ownSize * size);
    if (rest <= UNLIKE && !groups[group].some((member) => rules.apart(member, index))) additions.push([group, index]);
  }
  for (const [group, index] of additions) groups[group].push(index);
}
