import type { Story } from "../link/story";
import type { Conflict, Rule } from "./conflict";
import { clashes, conflictOf, isUpdate } from "./figure";

/** A number that grows while an event unfolds, and is higher in the later report. */
function find(story: Story): Conflict[] {
  return story.figures.flatMap((group) => {
    const updates = clashes(group, story).filter((pair) => isUpdate(pair, story));
    return conflictOf("figure-update", updates, group, story, {
      severity: "hint",
      confidence: 0.8,
      why: "The later report has the higher number: the story has moved on.",
    });
  });
}

export const figureUpdate: Rule = {
  id: "figure-update",
  title: "A later report changes a number",
  level: "hint",
  find,
};
