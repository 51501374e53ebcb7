import { type LifeDate, lifeDatesOf } from "../../link/life-dates";
import { storyPersonOf } from "../../link/story-people";
import type { Story } from "../../link/story";
import { printDay } from "../../read/calendar-print";
import type { Conflict } from "../conflict";
import { type Claim, positionsOf } from "../positions";
import { misfittingAges } from "./ages";

const SUBJECTS: Readonly<Record<string, string>> = {
  birth: "the birth of",
  death: "the death of",
  founding: "the founding of",
  office: "when an office was taken by",
};

/** Two years, or two days of one year, for what happens once. */
function disputed(name: string, told: readonly LifeDate[]): Conflict[] {
  // Who gives two years tells of two things, or of two opinions.
  const known = told.filter((one) =>
    told.every((other) => other.source !== one.source || other.value.slice(0, 4) === one.value.slice(0, 4)),
  );
  const isByYear = new Set(known.map(({ value }) => value.slice(0, 4))).size > 1;
  const compared = known.filter(({ value }) => isByYear || value.length === 10);
  const claims = compared.map((one): Claim => {
    const value = isByYear ? one.value.slice(0, 4) : one.value;
    return { value, label: isByYear ? value : printDay(value, "short"), passage: one };
  });
  const positions = positionsOf(claims);
  if (positions.length < 2) return [];
  const [{ kind }] = told;
  return [
    {
      rule: "event-date",
      severity: kind === "birth" || kind === "death" ? "warning" : "information",
      confidence: kind === "office" ? 0.6 : 0.75,
      subject: `${SUBJECTS[kind]} ${name}`,
      key: `once ${kind}`,
      positions,
      why: "This happens once, and the sources date it to different times.",
    },
  ];
}

/** Is somebody else of the story called by the same last name, so that a year may be that of the other? */
function hasNamesake(story: Story, person: number): boolean {
  const last = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  const own = last(story.people[person].name);
  return story.people.some(({ name }, index) => index !== person && name.toLowerCase().split(/[ -]/).includes(own));
}

/** What a story says of when its people were born, died or took office and its bodies were founded: in two ways, or not in keeping with an age. */
export function misfittingLifeDates(story: Story): Conflict[] {
  const all = story.sources.flatMap(({ reading }, source) => lifeDatesOf(reading, source));
  if (all.length === 0) return [];
  const personOf = storyPersonOf(story.people);
  const byOwner = new Map<string, LifeDate[]>();
  for (const one of all) {
    const owner = one.person < 0 ? one.body : personOf(one.source, one.person);
    if (owner === undefined) continue;
    const key = `${one.kind} ${owner}`;
    byOwner.set(key, [...(byOwner.get(key) ?? []), one]);
  }
  const ages = story.figures.groups
    .flat()
    .filter(({ figure, person }) => figure.kind === "age" && person !== undefined);
  return [...byOwner.values()].flatMap((own): Conflict[] => {
    const [{ source, person, body, kind, start }] = own;
    const known = person < 0 ? undefined : personOf(source, person);
    if (known === undefined) {
      const { names } = story.sources[source].reading;
      const name =
        names.find((one) => one.end <= start && one.name.toLowerCase().includes(body.split(" ")[0]))?.name ?? body;
      return disputed(name, own);
    }
    const { name } = story.people[known];
    const found = hasNamesake(story, known) ? [] : disputed(name, own);
    if (found.length > 0 || kind !== "birth") return found;
    return misfittingAges(
      name,
      own,
      ages.filter((age) => age.person === known),
      story,
    );
  });
}
