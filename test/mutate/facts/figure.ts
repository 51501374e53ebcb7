import type { Random } from "../random";
import { NUMBER_WORDS } from "../rewrites/numerals";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

/** Another number before a plain noun, outside quotation marks. Ages, times and years are left alone. */
export function figure(text: string, random: Random): Mutation | null {
  const pattern = new RegExp(
    `(?<=[\\p{L},] )(${NUMBER_WORDS.join("|")}|\\d{1,3}(?:,\\d{3})?)(?= (?:percent|million|billion|[a-z]{3,14}s)\\b(?! (?:ago|old|earlier|later)))`,
    "gu",
  );
  const sites = sitesOf(text, pattern, false).filter(
    ({ start, match }) =>
      match[1] !== "0" &&
      !/(?:January|February|March|April|May|June|July|August|September|October|November|December|Chapter|Page|Room) $/.test(
        text.slice(0, start),
      ),
  );
  const site = choose(sites, random);
  if (!site) return null;
  const word = NUMBER_WORDS.indexOf(site.match[1]);
  if (word >= 0)
    return replaced(text, site.start, site.end, NUMBER_WORDS[(word + 2 + random(4)) % NUMBER_WORDS.length]);
  const value = Number(site.match[1].replace(",", ""));
  const other = value < 10 ? value + 2 + random(3) : Math.round(value * 1.3) + 1 + random(3);
  return replaced(text, site.start, site.end, other >= 1000 ? other.toLocaleString("en-US") : String(other));
}
