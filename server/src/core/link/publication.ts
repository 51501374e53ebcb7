import { anchor } from "../read/anchor";
import { civilDate, dayNumber, daysInMonth, dayOf, isoDay } from "../read/calendar";
import { dayNumberOf, printDay } from "../read/calendar-print";
import type { Publication, Reading } from "../read/reading";
import { evidenceOf, isNamed } from "./publication-evidence";
import { ownInference } from "./publication-inference";
import { type Dated, type Neighbour, neighbourFinder } from "./publication-neighbours";

/** One article whose publication date is to be settled. */
export interface Undated {
  readonly path: string;
  readonly reading: Reading;
  /** From `crosscheck.json`. */
  readonly setting: string | null;
}

const UNKNOWN: Publication = {
  value: null,
  from: null,
  how: "no publication date is printed, and none can be inferred",
};
const MONTH_DAY = /^XXXX-(\d{2})-(\d{2})(T.{1,16})?$/;

/**
 * Settles the publication date of each article: settings, dateline, metadata, else inferred from captions and from the
 * other articles about the same event. Printed dates settle first, then years that are not printed, then what dated
 * neighbours tell, then what the article itself gives away. Every round looks at the state before it and none rests on an
 * inference from neighbours, so that the order of the articles changes nothing. The result is in the order of the input.
 */
export function settlePublications(articles: readonly Undated[]): Publication[] {
  const settled = articles.map(printedPublication);
  const open = (): number[] => indicesWhere(settled, (publication) => publication === null);
  if (open().length === 0) return settled.map((publication) => publication ?? UNKNOWN);
  const withoutYear = open().filter((index) => MONTH_DAY.test(printedValue(articles[index])));
  assign(settled, withoutYear, inferred(articles, settled, withoutYear, settleYear));
  const bases = [...settled];
  assign(settled, open(), inferred(articles, bases, open(), inferFromNeighbours));
  const own = open().map((index) => ownPublication(articles[index]));
  assign(bases, open(), own);
  assign(settled, open(), own);
  assign(settled, open(), inferred(articles, bases, open(), inferFromNeighbours));
  return settled.map((publication) => publication ?? UNKNOWN);
}

function indicesWhere<T>(items: readonly T[], test: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []));
}

function assign<T>(target: T[], indices: readonly number[], values: readonly T[]): void {
  indices.forEach((index, position) => (target[index] = values[position]));
}

/** What the dated neighbours say of some articles. */
function inferred(
  articles: readonly Undated[],
  bases: readonly (Publication | null)[],
  indices: readonly number[],
  infer: (article: Undated, neighbours: readonly Neighbour[]) => Publication | null,
): (Publication | null)[] {
  if (indices.length === 0) return [];
  const dated = articles.flatMap((article, index) => datedArticle(article, bases[index]));
  const asked = indices.map((index) => articles[index]);
  const find = neighbourFinder(dated, asked);
  return asked.map((article) => infer(article, find(article)));
}

const daysTold = new WeakMap<Reading, { value: string; days: number[] }>();

function datedArticle(article: Undated, publication: Publication | null): Dated[] {
  const published = dayNumberOf(publication?.value ?? null);
  if (published === null || !publication?.value) return [];
  let told = daysTold.get(article.reading);
  if (told?.value !== publication.value) {
    const days = anchor(article.reading, publication).dates.flatMap(({ value }) => {
      const interval = dayOf(value);
      return interval && interval.to - interval.from <= 1 ? [interval.from] : [];
    });
    daysTold.set(article.reading, (told = { value: publication.value, days: [...new Set(days)] }));
  }
  return [{ article, published, days: told.days }];
}

function printedValue({ reading }: Undated): string {
  return reading.article.printed?.value ?? "";
}

function printedPublication({ setting, reading }: Undated): Publication | null {
  if (setting !== null && dayNumberOf(setting) !== null)
    return { value: setting, from: "settings", how: "from the settings of the folder" };
  const { printed } = reading.article;
  if (printed && dayNumberOf(printed.value) !== null)
    return { value: inOrder(reading, printed.value), from: printed.from, how: "printed on the page" };
  if (printed && MONTH_DAY.test(printed.value)) return null;
  const { onLine } = evidenceOf(reading);
  return onLine === null ? null : { value: isoDay(onLine), from: "metadata", how: "printed on a line of its own" };
}

/** "3/12/25" as the article's other dates order day and month. */
function inOrder(reading: Reading, value: string): string {
  const { printed, text } = reading.article;
  if (!printed || !/\d\/\d/.test(text.slice(printed.span.start, printed.span.end))) return value;
  const read = reading.dates.find((date) => date.start <= printed.span.start && printed.span.start < date.end);
  const day = read ? anchor({ ...reading, dates: [read] }, UNKNOWN).dates[0].value : null;
  return day && dayNumberOf(day) !== null ? day.slice(0, 10) + value.slice(10) : value;
}

/** A caption or a neighbour this near gives its year to a day that is printed without. */
const SAME_SEASON = 45;

/** The year of "3 December": that of a caption, of the neighbours, or of another full day close by. */
function settleYear({ reading }: Undated, neighbours: readonly Neighbour[]): Publication | null {
  const { printed } = reading.article;
  const match = printed && MONTH_DAY.exec(printed.value);
  if (!printed || !match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const near = (days: readonly number[], reach: number): string | null => {
    const years = new Set(
      days.flatMap((other) => {
        const { year } = civilDate(other);
        return [year - 1, year, year + 1].filter(
          (candidate) =>
            day <= daysInMonth(candidate, month) && Math.abs(dayNumber(candidate, month, day) - other) <= reach,
        );
      }),
    );
    return years.size === 1 ? isoDay(dayNumber([...years][0], month, day)) : null;
  };
  const { captions, full } = evidenceOf(reading);
  const published = neighbours.map(({ dated }) => dated.published);
  const sources: [readonly number[], number, string][] = [
    [captions, SAME_SEASON, "the year from the date of a photograph"],
    [published, SAME_SEASON, `the year from ${sourceNames(neighbours)}`],
    [full, 14, "the year from another date in the article"],
  ];
  for (const [days, reach, how] of sources) {
    const value = near(days, reach);
    if (value) return { value: value + (match[3] ?? ""), from: printed.from, how };
  }
  return null;
}

function sourceNames(neighbours: readonly Neighbour[]): string {
  const names = neighbours.map(({ dated }) => dated.article.reading.article.outlet ?? dated.article.path).sort();
  const shown = [...new Set(names)].slice(0, 2).join(" and ");
  return names.length > 2 ? `${shown} and others` : shown;
}

function ownPublication({ reading }: Undated): Publication | null {
  const inferred = ownInference(evidenceOf(reading));
  return inferred && { value: isoDay(inferred.day), from: "inferred", how: inferred.how };
}

/** Dates of neighbours further apart than this do not agree. */
const AGREEING = 3;

/** The day that the neighbours agree on, moved as far as the article's own days ask. */
function inferFromNeighbours({ reading }: Undated, neighbours: readonly Neighbour[]): Publication | null {
  const evidence = evidenceOf(reading);
  const sure = neighbours.filter(({ weight, quoted }) => weight >= (quoted ? 2 : 3));
  if (sure.length === 0) return null;
  const days = sure.map(({ dated }) => dated.published).sort((a, b) => a - b);
  const median = days[(days.length - 1) >> 1];
  const agreeing = sure.filter(({ dated }) => Math.abs(dated.published - median) <= AGREEING);
  if (agreeing.length * 3 < sure.length * 2) return null;
  // A photograph of another week: the articles may tell of another meeting of the same people.
  if (
    evidence.captions.some((day) => Math.abs(day - median) > 14) &&
    !evidence.captions.some((day) => Math.abs(day - median) <= 7)
  )
    return null;
  let earliest = -Infinity;
  let latest = Infinity;
  for (let day = median - 5; day <= median + 2; day++) {
    const date = civilDate(day);
    if (evidence.captions.includes(day)) earliest = day;
    for (const named of evidence.named) {
      if (named.weekday !== null && day > median + 1) continue;
      if (!isNamed(named, day, date)) continue;
      if (named.past) earliest = Math.max(earliest, day);
      else if (named.past === false && named.weekday === null) latest = Math.min(latest, day);
    }
  }
  const day = Math.max(earliest, Math.min(median, latest));
  const shared = agreeing.some(({ quoted }) => quoted)
    ? "which quotes the same words"
    : "which names the same people and days";
  const how = `inferred from ${sourceNames(agreeing)} of ${printDay(isoDay(median), "short")}, ${shared}`;
  const named = day === median ? "" : `, and from the ${printDay(isoDay(day), "day")} that it tells of`;
  return { value: isoDay(day), from: "inferred", how: how + named };
}
