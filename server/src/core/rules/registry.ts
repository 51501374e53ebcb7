import type { Story } from "../link/story";
import type { Conflict, Level, Rule } from "./conflict";
import { MINIMUM_CONFIDENCE } from "./conflict";

/** Every rule, in the order in which a reader sees their findings. */
export const rules: readonly Rule[] = [];

/** Runs every rule whose level is not off. A level given in `levels` caps the severity of a rule's findings. */
export function findConflicts(story: Story, levels: Readonly<Record<string, Level>>): Conflict[] {
  return rules.flatMap((rule) => {
    const level = levels[rule.id];
    if (level === "off") return [];
    const found = rule.find(story).filter((conflict) => conflict.confidence >= MINIMUM_CONFIDENCE);
    return level ? found.map((conflict) => ({ ...conflict, severity: level })) : found;
  });
}
