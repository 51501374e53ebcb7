import { decidingBodies } from "../lexicon/decisions";
import { type Decision, decisionsOf } from "../link/decisions";
import { storyPersonOf } from "../link/story-people";
import { onceForReading } from "../link/once";
import { daysApart } from "../link/publication-days";
import { stemOf } from "../link/similarity-terms";
import { countShared } from "../link/shared";
import type { Story } from "../link/story";
import type { Conflict } from "./conflict";
import { positionsOf } from "./positions";

const decisionsOfReading = onceForReading((reading) => decisionsOf({ reading }));

/** A decision, and the person of the story whom it befell. */
interface Told {
  readonly decision: Decision;
  readonly person: number | null;
}

/** Reports that came out further apart than this tell of two decisions, the second of which may have changed the first. */
const MOST_DAYS_APART = 2;
/** Of a house and its committee each decides on its own. */
const PART: ReadonlySet<string> = new Set([...decidingBodies].map(stemOf));

/** Have the reports come out close to each other, and do they name no two days? */
function areOfOneTime(a: Decision, b: Decision, story: Story): boolean {
  const [x, y] = [a.time, b.time];
  if (a.background || b.background) return x !== null && y !== null && x.from <= y.to && y.from <= x.to;
  if (x && y && x.from === x.to && y.from === y.to) return x.from === y.from;
  const apart = daysApart(story.sources[a.source], story.sources[b.source]);
  return apart !== null && Math.abs(apart) <= MOST_DAYS_APART;
}

/** Is it the same charge, the same plan and the same body, or the same thing that one and the same agrees and refuses to do? */
function areOfOneMatter(a: Told, b: Told): boolean {
  const [x, y] = [a.decision, b.decision];
  const shared = countShared(x.about, y.about);
  if (x.person !== null && x.act === null)
    return x.about.size === 0 || y.about.size === 0 || x.matter === "departure" || shared > 0;
  if (x.act !== null && y.act !== null) {
    const isSame = a.person !== null && a.person === b.person;
    if (!isSame && ((a.person !== null && b.person !== null) || !alike(x.by, y.by))) return false;
    const [one, other] = [x.act.object, y.act.object];
    const least = Math.min(one.size, other.size);
    return least === 0 ? isSame && one.size === other.size : countShared(one, other) === least;
  }
  const least = Math.min(x.about.size, y.about.size);
  if (shared === 0 || (shared < 2 && least > 3)) return false;
  if (x.by.size === 0 || y.by.size === 0) return true;
  const parts = (one: Decision, other: Decision): boolean =>
    [...one.by].some((stem) => PART.has(stem) && !other.by.has(stem));
  return alike(x.by, y.by) && !parts(x, y) && !parts(y, x);
}

/** "Council" and "councillors": two bodies with a word of one beginning. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((x) => [...b].some((y) => x.startsWith(y) || y.startsWith(x)));
}

const SUBJECTS: Readonly<Record<string, (name: string, act: string) => string>> = {
  verdict: (name) => `the verdict on ${name}`,
  plea: (name) => `the plea of ${name}`,
  bail: (name) => `bail for ${name}`,
  departure: (name) => `how ${name} left office`,
  decision: () => "what was decided",
  ruling: () => "what became of a ruling",
  consent: (_, act) => `whether it was agreed to ${act}`,
};

/** Matters of which one court or meeting tells, so that one of two ends is wrong; of the others each may be a view of what happened. */
const SETTLED: ReadonlySet<string> = new Set(["verdict", "plea", "decision"]);

function conflictOf(pairs: readonly (readonly [Told, Told])[], story: Story): Conflict {
  const [[{ decision, person }]] = pairs;
  const { matter, act } = decision;
  const name = person === null ? "" : story.people[person].name;
  const told = [...new Set(pairs.flat())].map((one) => one.decision);
  const ends = new Set(told.map(({ ended }) => ended));
  // Who pleads no contest admits no guilt, and is convicted all the same; the two are often taken for one.
  const isSure = SETTLED.has(matter) && (matter !== "plea" || ends.has("not guilty"));
  return {
    rule: "outcome",
    severity: isSure ? "warning" : "information",
    confidence: isSure ? 0.75 : 0.65,
    subject: SUBJECTS[matter](name, act?.verb ?? ""),
    key: `${matter} ${act?.stem ?? name}`.trim(),
    positions: positionsOf(
      told.map(({ ended, source, start, end }) => ({ value: ended, label: ended, passage: { source, start, end } })),
    ),
    why: "The sources tell that one matter ended in two ways, of which only one can be.",
  };
}

/** Verdicts, pleas, departures, decisions and consents that the sources tell with opposite ends. */
export function opposedDecisions(story: Story): Conflict[] {
  const personOf = storyPersonOf(story.people);
  const told: Told[] = story.sources.flatMap(({ reading }, source) =>
    decisionsOfReading(reading, source).flatMap((decision): Told[] => {
      const person = decision.person === null ? null : (personOf(source, decision.person) ?? null);
      return decision.person !== null && person === null && decision.act === null ? [] : [{ decision, person }];
    }),
  );
  const byMatter = new Map<string, Told[]>();
  for (const one of told) {
    const { matter, act } = one.decision;
    const key = `${matter} ${act?.stem ?? one.person ?? ""}`;
    const known = byMatter.get(key);
    if (known) known.push(one);
    else byMatter.set(key, [one]);
  }
  return [...byMatter.values()].flatMap((all) => {
    if (new Set(all.map(({ decision }) => decision.ended)).size < 2) return [];
    const opposed = (a: Told, b: Told): boolean => a.decision.ended !== b.decision.ended && areOfOneMatter(a, b);
    // A source that tells of both ends tells of two decisions, or of a dispute.
    const bySource = new Map<number, Told[]>();
    for (const one of all) {
      const known = bySource.get(one.decision.source);
      if (known) known.push(one);
      else bySource.set(one.decision.source, [one]);
    }
    const knowing = new Set(
      [...bySource].flatMap(([source, own]) => (own.some((a) => own.some((b) => opposed(a, b))) ? [source] : [])),
    );
    const open = all.filter(({ decision }) => !knowing.has(decision.source));
    const pairs = open.flatMap((a, at) =>
      open
        .slice(at + 1)
        .filter((b) => opposed(a, b) && areOfOneTime(a.decision, b.decision, story))
        .map((b) => [a, b] as const),
    );
    return pairs.length === 0 ? [] : [conflictOf(pairs, story)];
  });
}
