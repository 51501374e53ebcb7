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
    ).filter(({ key, positions }) => !positions.every((position) => shown.get(key)?.has(valueOf(position)))),
  );
}

const valueOf = ({ value }: Position): string => value;

export const figureUpdate: Rule = {
  id: "figure-update",
  title: "A later report changes a number",
  level: "hint",
  find,
};
