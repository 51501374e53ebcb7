import type { Story } from "../link/story";
import type { Conflict, Rule } from "./conflict";
import { clashesOf, conflictOf, isUpdate } from "./figure";

/** A number that grows while an event unfolds, and is higher in the later report. */
function find(story: Story): Conflict[] {
  return [...clashesOf(story).values()].flatMap((all) =>
    conflictOf(
      "figure-update",
      all.filter((rival) => isUpdate(rival, story)),
      {
        severity: "hint",
        confidence: 0.8,
        why: "The later report has the higher number: the story has moved on.",
      },
    ),
  );
}

export const figureUpdate: Rule = {
  id: "figure-update",
  title: "A later report changes a number",
  level: "hint",
  find,
};
