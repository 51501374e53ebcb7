import type { ScoredPair } from "./story-clusters";
import type { Profile } from "./story-profile";

// The method and its shares were measured on folders of look-alike events: names join, numbers part. A pair scores .25 of
// the cosine of stems, .40 of the cosine of names, .35 of the overlap of numbers, and a little for the same quotations
// and for near dates. The frequencies come from a background, since those of a folder that holds one story would take
// the weight from just the words that make it one.
const STEMS_SHARE = 0.25;
const NAMES_SHARE = 0.4;
const NUMBERS_SHARE = 0.35;
/** Fewer numbers than this are no proof when they are shared. */
const FEW_NUMBERS = 2;
/** Runs of five words that two articles quote alike: that many say all that quotations can say. */
const QUOTED_SHARE = 0.15;
const ENOUGH_QUOTED = 8;
/** Accounts of one event name the same days; two that name days raise or lower the score by how alike these are. */
const DAYS_SHARE = 0.12;
const MEAN_DAYS = 0.25;
const SAME_DAY_BONUS = 0.06;
const FAR_DAYS = 30;
const FAR_MALUS = 0.04;
/** Below this, two articles have so little in common that the pair counts as zero. */
const LEAST_SCORE = 0.12;
/** Terms of more articles than this tell stories apart no more; only large folders have such. */
const MOST_POSTINGS = 500;

/** One article that is to be compared. */
interface Comparable {
  readonly profile: Profile;
  /** The settled publication date (ISO), if any. */
  readonly published: string | null;
}

const MONTH_DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days since the year 0 of an ISO date, leap days rounded; NaN for a date that is unknown or has no year. */
function dayOf(published: string | null): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? "");
  if (!match) return NaN;
  return Math.floor(Number(match[1]) * 365.25) + MONTH_DAYS[Number(match[2]) - 1] + Number(match[3]);
}

/** A term, with the articles read so far that have it and its weight in each. */
interface Postings {
  frequency: number;
  readonly articles: number[];
  readonly weights: number[];
}

/** An index from the terms of one kind to the articles read so far. */
class TermIndex {
  /** The terms of each article and their weights, side by side. */
  private readonly terms: (readonly Postings[])[];
  private readonly weights: (readonly number[])[];
  /** The sums of products of weights that the last article shares with each earlier one. */
  readonly sums: Float64Array;

  constructor(vectors: readonly Iterable<readonly [string | number, number]>[]) {
    const known = new Map<string | number, Postings>();
    this.sums = new Float64Array(vectors.length);
    this.weights = [];
    this.terms = vectors.map((vector) => {
      const terms: Postings[] = [];
      const weights: number[] = [];
      for (const [term, weight] of vector) {
        let found = known.get(term);
        if (!found) known.set(term, (found = { frequency: 0, articles: [], weights: [] }));
        found.frequency++;
        terms.push(found);
        weights.push(weight);
      }
      this.weights.push(weights);
      return terms;
    });
  }

  /** Fills `sums` for the earlier articles that share a term with this one, notes them in `touched`, and enters the article. */
  enter(article: number, touched: number[]): void {
    const { sums } = this;
    const terms = this.terms[article];
    const weights = this.weights[article];
    for (let term = 0; term < terms.length; term++) {
      const { frequency, articles, weights: others } = terms[term];
      // A term of one article alone joins nothing.
      if (frequency < 2 || frequency > MOST_POSTINGS) continue;
      const weight = weights[term];
      for (let at = 0; at < articles.length; at++) {
        const other = articles[at];
        if (sums[other] === 0) touched.push(other);
        sums[other] += weight * others[at];
      }
      articles.push(article);
      others.push(weight);
    }
  }
}

/**
 * The pairs of articles that may tell of one event, with their score: about 0 to 1, above .25 for most pairs that do.
 * An index from terms to articles adds the scores up, so that the cost grows with what articles share.
 */
export function scoredPairs(articles: readonly Comparable[]): ScoredPair[] {
  const profiles = articles.map((article) => article.profile);
  const days = articles.map((article) => dayOf(article.published));
  const numbersOf = profiles.map((profile) => [...profile.numbers.values()].reduce((sum, weight) => sum + weight, 0));
  const stems = new TermIndex(profiles.map((profile) => profile.stems));
  const names = new TermIndex(profiles.map((profile) => profile.names));
  const numbers = new TermIndex(profiles.map((profile) => roots(profile.numbers)));
  const named = new TermIndex(profiles.map((profile) => profile.days));
  const quoted = new TermIndex(profiles.map((profile) => ones(profile.quoted)));
  const pairs: ScoredPair[] = [];
  const seen = new Int32Array(articles.length).fill(-1);
  profiles.forEach((profile, index) => {
    const touched: number[] = [];
    stems.enter(index, touched);
    names.enter(index, touched);
    numbers.enter(index, touched);
    named.enter(index, touched);
    quoted.enter(index, touched);
    for (const other of touched) {
      // An article is touched once for each kind of term that it shares, and scored once.
      if (seen[other] === index) continue;
      seen[other] = index;
      const fewer = Math.min(numbersOf[index], numbersOf[other]);
      const score =
        STEMS_SHARE * stems.sums[other] +
        NAMES_SHARE * names.sums[other] +
        (NUMBERS_SHARE * numbers.sums[other]) / Math.max(FEW_NUMBERS, fewer) +
        QUOTED_SHARE * Math.min(1, quoted.sums[other] / ENOUGH_QUOTED) +
        (profile.days.size > 0 && profiles[other].days.size > 0 ? DAYS_SHARE * (named.sums[other] - MEAN_DAYS) : 0) +
        nearness(days[index], days[other]);
      if (score >= LEAST_SCORE) pairs.push({ a: other, b: index, score });
      stems.sums[other] = names.sums[other] = numbers.sums[other] = named.sums[other] = quoted.sums[other] = 0;
    }
  });
  return pairs;
}

/** Both articles hold the same weight of a number: the product of the roots is that weight. */
function* roots(terms: Iterable<readonly [string, number]>): Iterable<readonly [string, number]> {
  for (const [term, weight] of terms) yield [term, Math.sqrt(weight)];
}

function* ones(terms: Iterable<number>): Iterable<readonly [number, number]> {
  for (const term of terms) yield [term, 1];
}

/** A bonus within a day, a malus beyond a month, never a veto; nothing where a date is unknown. */
function nearness(one: number, other: number): number {
  const days = Math.abs(one - other);
  if (days <= 1) return SAME_DAY_BONUS;
  return days > FAR_DAYS ? -FAR_MALUS : 0;
}
