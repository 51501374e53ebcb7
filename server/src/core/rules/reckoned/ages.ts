import type { LifeDate } from "../../link/life-dates";
import type { Measured } from "../../link/measures";
import { publishedAs } from "../../link/publication-days";
import type { Story } from "../../link/story";
import { printDay } from "../../read/calendar-print";
import { contains, spansInside } from "../../text/span";
import type { Conflict } from "../conflict";
import { type Claim, positionsOf } from "../positions";

/** People live no longer, in years. */
const OLDEST = 115;
/** "Died at the age of 84" may tell of a death long ago, where the years between differ by more than this. */
const MOST_APART = 30;

const yearOf = (value: string): number => Number(value.slice(0, 4));

/** Is a birth known to the day, not only to its year or month? */
const isDay = (value: string): boolean => value.length === 10;

/** The ages that somebody born then may have on the day of publication: two where only the year is known. */
function agesAt(born: string, published: string): readonly [number, number] {
  const years = yearOf(published) - yearOf(born);
  if (!isDay(born)) return [years - 1, years];
  const age = published.slice(5, 10) < born.slice(5, 10) ? years - 1 : years;
  return [age, age];
}

/** Does the sentence of an age tell of another year ("in 2009, when Rowe, 44, …")? */
function isOfOtherYear(
  { source, sentence }: Measured,
  births: readonly LifeDate[],
  year: number,
  story: Story,
): boolean {
  const { dates } = story.sources[source].reading;
  return spansInside(dates, sentence).some(
    (date) =>
      /^\d{4}/.test(date.value ?? "") &&
      yearOf(date.value!) !== year &&
      !births.some((birth) => birth.source === source && contains(birth, date)),
  );
}

function bornOn(value: string): string {
  return isDay(value) ? `on ${printDay(value, "short")} ${value.slice(0, 4)}` : `in ${value.slice(0, 4)}`;
}

/** Ages that do not go with a year of birth. */
export function misfittingAges(
  name: string,
  births: readonly LifeDate[],
  ages: readonly Measured[],
  story: Story,
): Conflict[] {
  const pairs = ages.flatMap((age) => {
    const published = publishedAs(story.sources[age.source]);
    if (!published || !/^\d{4}-\d\d-\d\d/.test(published)) return [];
    if (age.quoted || age.figure.unit !== "year" || isOfOtherYear(age, births, yearOf(published), story)) return [];
    return births.flatMap((birth) => {
      const [least, most] = agesAt(birth.value, published);
      // A day's slack: a birthday between the event and its report.
      const fits = age.max >= least - (isDay(birth.value) ? 1 : 0) && age.min <= most;
      return fits || least < 0 || most > OLDEST || Math.abs(age.min - most) > MOST_APART
        ? []
        : [{ age, birth, least, most }];
    });
  });
  if (pairs.length === 0) return [];
  const claims = pairs.flatMap(({ age, birth, least, most }): Claim[] => [
    { value: String(age.figure.value), label: `${age.figure.value}`, passage: age },
    {
      value: `born ${birth.value}`,
      label: `born ${bornOn(birth.value)} (${least === most ? most : `${least} or ${most}`})`,
      passage: birth,
    },
  ]);
  return [
    {
      rule: "figure",
      severity: "information",
      confidence: 0.75,
      subject: `the age of ${name}`,
      key: "age and birth",
      positions: positionsOf(claims),
      why: "On the day of the report somebody born then has another age.",
    },
  ];
}
