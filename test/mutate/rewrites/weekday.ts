import { MONTHS, printedDay, WEEKDAYS } from "../calendar";
import type { Random } from "../random";
import { sitesOf } from "../sites";

const PAST = /\b\w{2,12}(?:ed|ook|ent|ame|aid|an|oke|ell|ew|et)\b/;

/** "On 4 March" for "on Tuesday" in one sentence that tells of the past, where the text says when it was published. */
export function weekday(text: string, random: Random): string {
  const published = printedDay(text);
  if (!published) return text;
  const pattern = new RegExp(`\\bon (${WEEKDAYS.join("|")})\\b(?! (?:night|evening|morning|afternoon))`, "g");
  const sites = sitesOf(text, pattern, false).filter(({ start }) =>
    PAST.test(text.slice(Math.max(0, start - 80), start)),
  );
  if (sites.length === 0) return text;
  const { start, end, match } = sites[random(sites.length)];
  const back = (published.getUTCDay() - WEEKDAYS.indexOf(match[1]) + 7) % 7;
  const day = new Date(published.getTime() - back * 86_400_000);
  return `${text.slice(0, start)}on ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}${text.slice(end)}`;
}
