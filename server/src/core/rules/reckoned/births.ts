import { type Birth, birthsOf } from "../../link/births";
import type { Measured } from "../../link/measures";
import { publishedAs } from "../../link/publication-days";
import { storyPersonOf } from "../../link/story-people";
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

/** The ages that somebody born then may have on the day of publication: two where only the year is known. */
function agesAt(born: string, published: string): readonly [number, number] {
  const years = yearOf(published) - yearOf(born);
  if (born.length === 4) return [years - 1, years];
  const age = published.slice(5, 10) < born.slice(5, 10) ? years - 1 : years;
  return [age, age];
}

/** Does the sentence of an age tell of another year ("in 2009, when Rowe, 44, …")? */
function isOfOtherYear({ source, sentence }: Measured, births: readonly Birth[], year: number, story: Story): boolean {
  const { dates } = story.sources[source].reading;
  return spansInside(dates, sentence).some(
    (date) =>
      /^\d{4}/.test(date.value ?? "") &&
      yearOf(date.value!) !== year &&
      !births.some((birth) => birth.source === source && contains(birth, date)),
  );
}

/** Ages that do not go with a year of birth. */
function misfittingAges(name: string, births: readonly Birth[], ages: readonly Measured[], story: Story): Conflict[] {
  const pairs = ages.flatMap((age) => {
    const published = publishedAs(story.sources[age.source]);
    if (!published || !/^\d{4}-\d\d-\d\d/.test(published)) return [];
    if (age.quoted || age.figure.unit !== "year" || isOfOtherYear(age, births, yearOf(published), story)) return [];
    return births.flatMap((birth) => {
      const [least, most] = agesAt(birth.value, published);
      // A day's slack: a birthday between the event and its report.
      const fits = age.max >= least - 1 + (birth.value.length === 4 ? 1 : 0) && age.min <= most;
      return fits || least < 0 || most > OLDEST || Math.abs(age.min - most) > MOST_APART
        ? []
        : [{ age, birth, least, most }];
    });
  });
  // Who is told of with an age and a birth that go together somewhere is known well enough.
  if (pairs.length === 0) return [];
  const claims = pairs.flatMap(({ age, birth, least, most }): Claim[] => [
    { value: String(age.figure.value), label: `${age.figure.value}`, passage: age },
    {
      value: `born ${birth.value}`,
      label: `born ${birth.value.length === 4 ? `in ${birth.value}` : `on ${printDay(birth.value, "short")} ${birth.value.slice(0, 4)}`} (${least === most ? most : `${least} or ${most}`})`,
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

/** Two years, or two days of one year, in which one person is said to be born. */
function disputedBirths(name: string, births: readonly Birth[]): Conflict[] {
  const years = new Set(births.map(({ value }) => yearOf(value)));
  const days = new Set(births.flatMap(({ value }) => (value.length > 4 ? [value] : [])));
  if (years.size < 2 && days.size < 2) return [];
  const isByYear = years.size > 1;
  const claims = births
    .filter(({ value }) => isByYear || value.length > 4)
    .map((birth): Claim => {
      const value = isByYear ? birth.value.slice(0, 4) : birth.value;
      return { value, label: isByYear ? value : printDay(value, "short"), passage: birth };
    });
  return [
    {
      rule: "event-date",
      severity: "warning",
      confidence: 0.8,
      subject: `the birth of ${name}`,
      key: "birth",
      positions: positionsOf(claims),
      why: "A person is born once.",
    },
  ];
}

/** What a story says of when its people were born: in two ways, or not in keeping with their ages. */
export function misfittingBirths(story: Story): Conflict[] {
  const births = story.sources.flatMap(({ reading }, source) => birthsOf(reading, source));
  if (births.length === 0) return [];
  const personOf = storyPersonOf(story.people);
  const byPerson = new Map<number, Birth[]>();
  for (const birth of births) {
    const person = personOf(birth.source, birth.person);
    if (person !== undefined) byPerson.set(person, [...(byPerson.get(person) ?? []), birth]);
  }
  const ages = story.figures.groups
    .flat()
    .filter(({ figure, person }) => figure.kind === "age" && person !== undefined);
  return [...byPerson].flatMap(([person, own]) => {
    const { name } = story.people[person];
    const disputed = disputedBirths(name, own);
    return disputed.length > 0
      ? disputed
      : misfittingAges(
          name,
          own,
          ages.filter((age) => age.person === person),
          story,
        );
  });
}
