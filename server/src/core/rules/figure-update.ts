import type { Story } from "../link/story";
import type { Conflict, Position, Rule } from "./conflict";
import { clashesOf, conflictOf, figure, isUpdate } from "./figure";

/** A number that grows while an event unfolds, and is higher in the later report. Values that stand in a conflict already are not told again. */
function find(story: Story): Conflict[] {
  const shown = new Map(figure.find(story).map(({ key, positions }) => [key, new Set(positions.map(valueOf))]));
  return [...clashesOf(story).values()].flatMap((all) =>
    conflictOf(
      "figure-update",
      all.filter((rival) => isUpdate(rival, story)),
      {
        severity: "hint",
        confidence: 0.8,
        why: "The later report has the higher number: the story has moved on.",
      },
    ).flatMap((conflict) => {
      const values = shown.get(conflict.key);
      return values ? withoutShown(conflict, values) : [conflict];
    }),
  );
}

const valueOf = ({ value }: Position): string => value;

/** Of the values that stand in a conflict already only the highest is left, as what the others grew to. */
function withoutShown(conflict: Conflict, shown: ReadonlySet<string>): Conflict[] {
  const known = conflict.positions.filter((position) => shown.has(valueOf(position)));
  const others = conflict.positions.filter((position) => !known.includes(position));
  const highest = [...known].sort(
    (a, b) => parseFloat(b.value) - parseFloat(a.value) || (a.value < b.value ? -1 : 1),
  )[0];
  const positions = conflict.positions.filter((position) => others.includes(position) || position === highest);
  return others.length > 0 && positions.length > 1 ? [{ ...conflict, positions }] : [];
}

export const figureUpdate: Rule = {
  id: "figure-update",
  title: "A later report changes a number",
  level: "hint",
  find,
};
