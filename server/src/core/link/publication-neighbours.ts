import { countShared } from "./shared";
import { civilDate } from "../read/calendar";
import { evidenceOf, isNamed, type Evidence } from "./publication-evidence";
import type { Undated } from "./publication";

/** An article whose day of publication is known, and the days that it tells of. */
export interface Dated {
  readonly article: Undated;
  readonly published: number;
  /** The days of its date expressions. */
  readonly days: readonly number[];
}

export interface Neighbour {
  readonly dated: Dated;
  /** How sure it is that both tell of the same event: 2 and more may be built on. */
  readonly weight: number;
  /** Do both have the same words of direct speech? */
  readonly quoted: boolean;
}

/** Words that lead to candidates, the rarest first. */
const LEADS = 24;
/** Articles looked at for one word, and candidates compared for one article: keeps a large folder cheap. */
const MOST_POSTINGS = 60;
const MOST_CANDIDATES = 40;

/** Finds, for an article without a date, the dated ones that tell of the same event; the order of `dated` does not matter. */
export function neighbourFinder(
  dated: readonly Dated[],
  undated: readonly Undated[],
): (article: Undated) => readonly Neighbour[] {
  const wanted = new Set<string>();
  for (const { reading } of undated) for (const name of evidenceOf(reading).names) wanted.add(name);
  const postings = new Map<string, Dated[]>();
  const sorted = [...dated].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  for (const one of sorted)
    for (const name of evidenceOf(one.article.reading).names)
      if (wanted.has(name)) {
        const list = postings.get(name);
        if (list) list.push(one);
        else postings.set(name, [one]);
      }
  return (article) => {
    const evidence = evidenceOf(article.reading);
    const leads = [...evidence.names]
      .filter((name) => postings.has(name))
      .sort((a, b) => postings.get(a)!.length - postings.get(b)!.length || (a < b ? -1 : 1))
      .slice(0, LEADS);
    const hits = new Map<Dated, number>();
    for (const name of leads)
      for (const one of postings.get(name)!.slice(0, MOST_POSTINGS)) hits.set(one, (hits.get(one) ?? 0) + 1);
    return [...hits]
      .filter(([one, count]) => count >= 3 && one.article !== article)
      .sort((a, b) => b[1] - a[1] || (a[0].article.path < b[0].article.path ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
      .map(([one]) => compare(evidence, one))
      .filter((neighbour) => neighbour.weight >= 2);
  };
}

/** Direct speech that both print and days of months that both name are strong, weekdays weak; names alone are nothing. */
function compare(evidence: Evidence, dated: Dated): Neighbour {
  const other = evidenceOf(dated.article.reading);
  const shared = countShared(evidence.names, other.names);
  const likeness = shared / Math.max(1, Math.min(evidence.names.size, other.names.size));
  if (shared < 5 || likeness < 0.25) return { dated, weight: 0, quoted: false };
  const runs = countShared(evidence.speech, other.speech);
  const days = new Set<number>();
  const weekdays = new Set<number>();
  for (const day of dated.days) {
    if (Math.abs(day - dated.published) > 10) continue;
    const date = civilDate(day);
    for (const named of evidence.named)
      if (isNamed(named, day, date)) (named.weekday === null ? days : weekdays).add(day);
    if (evidence.full.includes(day)) days.add(day);
  }
  const weight =
    (runs > 0 ? 2 : 0) +
    (runs > 8 ? 1 : 0) +
    Math.min(2, 2 * days.size) +
    Math.min(1, weekdays.size) +
    (likeness >= 0.45 ? 1 : 0);
  // Days and likeness without a common word of speech may be the same people a year later.
  return { dated, weight, quoted: runs > 0 };
}
