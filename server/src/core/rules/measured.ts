import type { Measured } from "../link/measures";
import { onceFor } from "../link/once";
import type { Story } from "../link/story";

/** What the figures of each source of a story measure. */
export const measuredBySource = onceFor((story: Story): readonly (readonly Measured[])[] => {
  const bySource = story.sources.map((): Measured[] => []);
  for (const group of story.figures.groups) for (const one of group) bySource[one.source].push(one);
  return bySource;
});
