import { MONTHS, WEEKDAYS } from "../calendar";
import type { Random } from "../random";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

/** Another weekday, or another day of the month, outside quotation marks. */
export function date(text: string, random: Random): Mutation | null {
  const month = MONTHS.join("|");
  const pattern = new RegExp(
    `\\b(?:(?<=\\b[Oo]n )(${WEEKDAYS.join("|")})\\b|(?:(${month}) (\\d{1,2})\\b|(\\d{1,2}) (${month})\\b)(?!,? \\d{4}\\n))`,
    "g",
  );
  // Another day of one week leaves "the week of March 6" what it was.
  const sites = sitesOf(text, pattern, false).filter(
    ({ start }) => !/\bweek of $/.test(text.slice(0, start).slice(-8)),
  );
  const site = choose(sites, random);
  if (!site) return null;
  const [, weekday, monthFirst, dayAfter, dayFirst, monthAfter] = site.match;
  const shift = 2 + random(2);
  if (weekday) return replaced(text, site.start, site.end, WEEKDAYS[(WEEKDAYS.indexOf(weekday) + shift) % 7]);
  const day = Number(dayAfter ?? dayFirst);
  const other = day > 15 ? day - shift : day + shift;
  return replaced(text, site.start, site.end, monthFirst ? `${monthFirst} ${other}` : `${other} ${monthAfter}`);
}
