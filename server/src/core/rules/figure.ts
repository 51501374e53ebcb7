import { overlap } from "../link/figures";
import type { Measured } from "../link/measures";
import type { Story } from "../link/story";
import { textOf } from "../text/span";
import type { Conflict, Rule } from "./conflict";
import { publishedOrder } from "./event-gate";
import { positionsOf } from "./positions";

/** Can a figure stand against another: is it a plain claim about the present event? */
function isClaim({ modality, quoted, old, vague, figure }: Measured): boolean {
  return (modality === "happened" || modality === "denied") && !quoted && !old && !vague && figure.value !== null;
}

const valueOf = ({ min, max }: Measured): string => `${min}..${Number.isFinite(max) ? max : ""}`;

/** Does an article hold a value that a figure allows, for the same measure? Then it knows both, and tells of a change or of two things. */
function knows(source: number, other: Measured, group: readonly Measured[]): boolean {
  return group.some((one) => one.source === source && overlap(one, other));
}

/** Another figure of the sentences on which the two sources agree: then they surely speak of one thing. */
function agreeBeside(a: Measured, b: Measured, story: Story): boolean {
  const inSentence = (one: Measured, of: Measured) =>
    one.source === of.source && one.start >= of.sentence.start && one.end <= of.sentence.end && one !== of;
  return story.figures.some(
    (group) =>
      group.some((one) => inSentence(one, a)) &&
      group.some(
        (one) =>
          inSentence(one, b) && group.some((other) => inSentence(other, a) && other.figure.value === one.figure.value),
      ),
  );
}

/** Two claims of a group that cannot both be true. */
export function clashes(group: readonly Measured[], story: Story): [Measured, Measured][] {
  const claims = group.filter(isClaim);
  return claims.flatMap((a, index) =>
    claims.slice(index + 1).flatMap((b): [Measured, Measured][] => {
      if (a.source === b.source || overlap(a, b)) return [];
      const known = knows(a.source, b, group) || knows(b.source, a, group);
      return known && !agreeBeside(a, b, story) ? [] : [[a, b]];
    }),
  );
}

/** Is the higher of two growing figures the later one, so that the story has only moved on? */
export function isUpdate([a, b]: readonly [Measured, Measured], story: Story): boolean {
  if (!a.growing) return false;
  const order = publishedOrder(story.sources[a.source], story.sources[b.source]);
  return order !== null && order !== 0 && (order < 0 ? a.max < b.min : b.max < a.min);
}

export function conflictOf(
  rule: string,
  pairs: readonly (readonly [Measured, Measured])[],
  group: readonly Measured[],
  story: Story,
  grade: Pick<Conflict, "severity" | "confidence" | "why">,
): Conflict[] {
  if (pairs.length === 0) return [];
  const values = new Set(pairs.flatMap(([a, b]) => [valueOf(a), valueOf(b)]));
  const claims = group.filter((one) => isClaim(one) && values.has(valueOf(one)));
  const positions = positionsOf(
    claims.map((one) => ({
      value: valueOf(one),
      label: textOf(story.sources[one.source].reading.article.text, one),
      passage: { source: one.source, start: one.start, end: one.end },
    })),
  );
  return positions.length < 2 ? [] : [{ rule, subject: claims[0].subject, key: claims[0].key, positions, ...grade }];
}

/** One measure for which the sources give values that cannot both be true. */
function find(story: Story): Conflict[] {
  return story.figures.flatMap((group) => {
    const pairs = clashes(group, story).filter((pair) => !isUpdate(pair, story));
    const growing = pairs.some(([a]) => a.growing);
    return conflictOf("figure", pairs, group, story, {
      severity: growing || pairs.some(([a]) => a.key.startsWith("duration")) ? "warning" : "information",
      confidence: 0.75,
      why: growing
        ? "The later report does not have the higher number, so that the difference is no update."
        : "The sources measure the same thing and give values that do not fit together.",
    });
  });
}

export const figure: Rule = { id: "figure", title: "One measure, two values", level: "warning", find };
