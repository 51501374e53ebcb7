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
export interface Comparable {
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

/** The articles that have a term, with its weight in each. */
interface Postings {
  readonly articles: number[];
  readonly weights: number[];
}

/** An index from the terms of one kind to the articles read so far. */
class TermIndex {
  private readonly postings = new Map<string, Postings>();

  constructor(private readonly frequencies: ReadonlyMap<string, number>) {}

  /** Adds the product of weights to `sums` for each earlier article that shares a term, then enters the article itself. */
  enter(article: number, terms: Iterable<readonly [string, number]>, sums: Float64Array, touched: number[]): void {
    for (const [term, weight] of terms) {
      // A term of one article alone joins nothing.
      const frequency = this.frequencies.get(term)!;
      if (frequency < 2 || frequency > MOST_POSTINGS) continue;
      const found = this.postings.get(term);
      if (!found) {
        this.postings.set(term, { articles: [article], weights: [weight] });
        continue;
      }
      for (let at = 0; at < found.articles.length; at++) {
        const other = found.articles[at];
        if (sums[other] === 0) touched.push(other);
        sums[other] += weight * found.weights[at];
      }
      found.articles.push(article);
      found.weights.push(weight);
    }
  }
}

function indexOf(vectors: readonly Iterable<string>[]): TermIndex {
  const frequencies = new Map<string, number>();
  for (const vector of vectors) for (const term of vector) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return new TermIndex(frequencies);
}

/**
 * The pairs of articles that may tell of one event, with their score: about 0 to 1, above .25 for most pairs that do.
 * An index from terms to articles adds the scores up, so that the cost grows with what articles share.
 */
export function scoredPairs(articles: readonly Comparable[]): ScoredPair[] {
  const profiles = articles.map((article) => article.profile);
  const days = articles.map((article) => dayOf(article.published));
  const numbersOf = profiles.map((profile) => [...profile.numbers.values()].reduce((sum, weight) => sum + weight, 0));
  const sums = () => new Float64Array(articles.length);
  const [stems, names, numbers, named, quoted] = [sums(), sums(), sums(), sums(), sums()];
  const stemIndex = indexOf(profiles.map((profile) => profile.stems.keys()));
  const nameIndex = indexOf(profiles.map((profile) => profile.names.keys()));
  const numberIndex = indexOf(profiles.map((profile) => profile.numbers.keys()));
  const dayIndex = indexOf(profiles.map((profile) => profile.days.keys()));
  const quotedIndex = indexOf(profiles.map((profile) => profile.quoted));
  const pairs: ScoredPair[] = [];
  profiles.forEach((profile, index) => {
    const touched: number[] = [];
    stemIndex.enter(index, profile.stems, stems, touched);
    nameIndex.enter(index, profile.names, names, touched);
    numberIndex.enter(index, roots(profile.numbers), numbers, touched);
    dayIndex.enter(index, profile.days, named, touched);
    quotedIndex.enter(index, ones(profile.quoted), quoted, touched);
    for (const other of touched) {
      if (stems[other] + names[other] + numbers[other] + named[other] + quoted[other] === 0) continue;
      const fewer = Math.min(numbersOf[index], numbersOf[other]);
      const score =
        STEMS_SHARE * stems[other] +
        NAMES_SHARE * names[other] +
        (NUMBERS_SHARE * numbers[other]) / Math.max(FEW_NUMBERS, fewer) +
        QUOTED_SHARE * Math.min(1, quoted[other] / ENOUGH_QUOTED) +
        (profile.days.size > 0 && profiles[other].days.size > 0 ? DAYS_SHARE * (named[other] - MEAN_DAYS) : 0) +
        nearness(days[index], days[other]);
      if (score >= LEAST_SCORE) pairs.push({ a: other, b: index, score });
      stems[other] = names[other] = numbers[other] = named[other] = quoted[other] = 0;
    }
  });
  return pairs;
}

/** Both articles hold the same weight of a number: the product of the roots is that weight. */
function* roots(terms: Iterable<readonly [string, number]>): Iterable<readonly [string, number]> {
  for (const [term, weight] of terms) yield [term, Math.sqrt(weight)];
}

function* ones(terms: Iterable<string>): Iterable<readonly [string, number]> {
  for (const term of terms) yield [term, 1];
}

/** A bonus within a day, a malus beyond a month, never a veto; nothing where a date is unknown. */
function nearness(one: number, other: number): number {
  const days = Math.abs(one - other);
  if (days <= 1) return SAME_DAY_BONUS;
  return days > FAR_DAYS ? -FAR_MALUS : 0;
}
