import { hashOfRun, hashOfWord } from "../text/hash";
import { isNarrative, type Article } from "../text/article";
import { perForm } from "../text/forms";

/** Words in a row that are compared; shorter runs recur by chance. */
const RUN = 6;
/** One run in so many is kept, chosen by its hash, so that the same ones are kept in every article (after Broder 1997). */
const SAMPLED = 4;
/** The share of the shorter article's runs that the fuller one has too: outlets cut an agency's text and edit it lightly. */
const MOST = 0.55;
/** Fewer runs are no text to speak of. */
const FEWEST_RUNS = 6;

/**
 * The articles that print the same text, whole, cut or lightly edited (agency copy): groups of two or more indices, the
 * fullest text first. Words inside quotation marks do not count: independent accounts share them. Linear in the length of
 * the articles: each is compared with the fullest text of every group whose runs it has, not with all its prints.
 */
export function reprintsOf(articles: readonly Article[]): number[][] {
  const sampled = articles.map(sample);
  // The fullest first, so that every cut is compared with what it was cut from; texts of one length by their words.
  const order = articles.map((_, index) => index);
  order.sort((a, b) => sampled[b].size - sampled[a].size || compare(articles[a].text, articles[b].text) || a - b);
  const holders = new Map<number, number[]>();
  const groups = new Map<number, number[]>();
  for (const index of order) {
    const runs = sampled[index];
    if (runs.size < FEWEST_RUNS) continue;
    const shared = new Map<number, number>();
    for (const run of runs)
      for (const holder of holders.get(run) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    let original = -1;
    let most = MOST * runs.size;
    for (const [holder, count] of shared) if (count >= most) [original, most] = [holder, count + 1];
    if (original >= 0) {
      groups.get(original)!.push(index);
      continue;
    }
    groups.set(index, [index]);
    for (const run of runs) {
      const list = holders.get(run);
      if (list) list.push(index);
      else holders.set(run, [index]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** For each article the account that it gives: its own index, or that of the fullest print of the same text. */
export function accountsOf(articles: readonly Article[]): number[] {
  const accounts = articles.map((_, index) => index);
  for (const group of reprintsOf(articles)) for (const index of group) accounts[index] = group[0];
  return accounts;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Samples of articles seen before: an edit in one article makes one new sample. */
const samples = new WeakMap<Article, ReadonlySet<number>>();

function sample(article: Article): ReadonlySet<number> {
  let found = samples.get(article);
  if (!found) samples.set(article, (found = sampleOf(article)));
  return found;
}

const hashOfForm = perForm(({ lower }) => hashOfWord(lower));

/** The hashes of the sampled runs of an article's own words. */
function sampleOf(article: Article): ReadonlySet<number> {
  const sample = new Set<number>();
  const words: number[] = [];
  let next = 0;
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    let quoting = false;
    words.length = 0;
    while (next < article.tokens.length && article.tokens[next].start < block.start) next++;
    for (; next < article.tokens.length && article.tokens[next].end <= block.end; next++) {
      const token = article.tokens[next];
      if (token.kind === "punctuation") {
        if (token.text === '"') quoting = !quoting;
        else if (token.text === "“") quoting = true;
        else if (token.text === "”") quoting = false;
        continue;
      }
      if (quoting) continue;
      words.push(hashOfForm(token.form));
      if (words.length < RUN) continue;
      const run = hashOfRun(words, words.length - RUN, RUN);
      if (run % SAMPLED === 0) sample.add(run);
    }
  }
  return sample;
}
