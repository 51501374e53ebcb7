import { dayNumber } from "../read/calendar";
import { dayNumberOf } from "../read/calendar-print";
import { remembered } from "../text/remembered";
import type { Source } from "./story";

/** When a source came out, to the day; without its year where the page prints none and nothing tells it. */
interface PublicationDay {
  readonly number: number;
  readonly yearKnown: boolean;
  /** "09:40"; empty where the page prints none. */
  readonly time: string;
}

const MONTH_DAY = /^XXXX-(\d{2})-(\d{2})/;
/** Stands for the year that is not printed; a leap year, since 29 February has to be a day of it. */
const ANY_YEAR = 2000;
const YEAR = 365.25;
/** Of two days whose year nobody prints, further apart than this, either may be the earlier one. */
const ONE_ORDER = 150;

/** The day of a printed or settled date. Sources are many times compared by theirs. */
const dayAs = remembered((value: string): PublicationDay | null => {
  const month = MONTH_DAY.exec(value);
  const number = month ? dayNumber(ANY_YEAR, Number(month[1]), Number(month[2])) : dayNumberOf(value);
  return number === null ? null : { number, yearKnown: !month, time: value.slice(11, 16) };
});

/** The date of a source as settled, else as the page prints it without its year; null where there is none. */
export function publishedAs({ reading }: Source): string | null {
  return reading.published.value ?? reading.article.printed?.value ?? null;
}

/** Papers seldom print the year beside the day ("ORMELI, March 3"), which then still orders what they print. */
function publicationDay(source: Source): PublicationDay | null {
  const value = publishedAs(source);
  return value === null ? null : dayAs(value);
}

/** The days from one publication to the other, negative if `a` came first; of days without a year the nearest two. Null if unknown. */
export function daysApart(a: Source, b: Source): number | null {
  const [x, y] = [publicationDay(a), publicationDay(b)];
  if (!x || !y) return null;
  const apart = x.number - y.number;
  return x.yearKnown && y.yearKnown ? apart : Math.round(apart - YEAR * Math.round(apart / YEAR));
}

/** The order of two sources in time where both say when they were published to the day: negative if `a` came first; null if unknown or the same day without times. */
export function publishedOrder(a: Source, b: Source): number | null {
  const [x, y] = [publicationDay(a), publicationDay(b)];
  const apart = daysApart(a, b);
  if (!x || !y || apart === null) return null;
  if (apart !== 0) return (x.yearKnown && y.yearKnown) || Math.abs(apart) <= ONE_ORDER ? apart : null;
  if (x.time === "" || y.time === "") return null;
  return x.time < y.time ? -1 : x.time > y.time ? 1 : 0;
}
