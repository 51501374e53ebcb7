import { decidingBodies } from "../lexicon/results";
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
  if (a.day && b.day) return a.day.from === b.day.from;
  const apart = daysApart(story.sources[a.source], story.sources[b.source]);
  return apart !== null && Math.abs(apart) <= MOST_DAYS_APART;
}

/** Is it the same charge, or the same plan and the same body? */
function areOfOneMatter(a: Told, b: Told): boolean {
  const [x, y] = [a.decision, b.decision];
  const shared = countShared(x.about, y.about);
  if (x.matter !== "decision")
    return x.about.size === 0 || y.about.size === 0 || x.matter === "departure" || shared > 0;
  if (shared === 0 || (shared < 2 && Math.min(x.about.size, y.about.size) > 3)) return false;
  if (x.by.size === 0 || y.by.size === 0) return true;
  const parts = (one: Decision, other: Decision): boolean =>
    [...one.by].some((stem) => PART.has(stem) && !other.by.has(stem));
  return alike(x.by, y.by) && !parts(x, y) && !parts(y, x);
}

/** "Council" and "councillors": two bodies with a word of one beginning. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((x) => [...b].some((y) => x.startsWith(y) || y.startsWith(x)));
}

const SUBJECTS: Readonly<Record<string, (name: string) => string>> = {
  verdict: (name) => `the verdict on ${name}`,
  departure: (name) => `how ${name} left office`,
  decision: () => "what was decided",
};

function conflictOf(pairs: readonly (readonly [Told, Told])[], story: Story): Conflict {
  const [[{ decision, person }]] = pairs;
  const { matter } = decision;
  const name = person === null ? "" : story.people[person].name;
  return {
    rule: "outcome",
    severity: matter === "departure" ? "information" : "warning",
    confidence: matter === "departure" ? 0.65 : 0.75,
    subject: SUBJECTS[matter](name),
    key: `${matter} ${name}`.trim(),
    positions: positionsOf(
      [...new Set(pairs.flat())].map(({ decision: { ended, source, start, end } }) => ({
        value: ended,
        label: ended,
        passage: { source, start, end },
      })),
    ),
    why: "The sources tell that one matter ended in two ways, of which only one can be.",
  };
}

/** Verdicts, departures and decisions that the sources tell with opposite ends. */
export function opposedDecisions(story: Story): Conflict[] {
  const personOf = storyPersonOf(story.people);
  const told: Told[] = story.sources.flatMap(({ reading }, source) =>
    decisionsOfReading(reading, source).flatMap((decision): Told[] => {
      const person = decision.person === null ? null : (personOf(source, decision.person) ?? null);
      return decision.person !== null && person === null ? [] : [{ decision, person }];
    }),
  );
  const byMatter = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.decision.matter} ${one.person ?? ""}`;
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
