import type { Story } from "../../link/story";
import type { Conflict } from "../conflict";
import { displaysOf } from "./display";
import { figuresWithin } from "./figures";
import { placesWithin } from "./places";
import { rolesWithin } from "./roles";

/**
 * What headlines, standfirsts and captions say against their own text, each finding under the rule that it belongs to. A
 * text that several outlets print contradicts its headline once.
 */
export function withinFindings(story: Story): Conflict[] {
  const displays = displaysOf(story);
  const seen = new Set<string>();
  return [figuresWithin, placesWithin, rolesWithin]
    .flatMap((find) => find(story, displays))
    .filter(({ rule, key, positions }) => {
      const account = story.accounts[positions[0].passages[0].source];
      const id = [account, rule, key, ...positions.map(({ value }) => value)].join(" ");
      return !seen.has(id) && seen.add(id);
    });
}
