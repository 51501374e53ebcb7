import { onceFor } from "../../link/once";
import type { Story } from "../../link/story";
import type { AnchoredReading } from "../../read/reading";
import type { Conflict } from "../conflict";
import { misfittingLifeDates } from "./life-dates";
import { misfittingChanges } from "./changes";
import { misfittingOrdinals } from "./ordinals";
import { misfittingParts } from "./parts";
import type { Reckoned } from "./reckoned-claim";
import { misfittingShares } from "./shares";
import { misfittingUnits } from "./two-units";

const reckonedIn = onceFor((reading: AnchoredReading): readonly Reckoned[] =>
  [misfittingChanges, misfittingUnits, misfittingParts, misfittingShares].flatMap((find) => find(reading)),
);

/** What one article tells in two ways that do not come to the same; a text that several outlets print does so once. */
function withinArticles(story: Story): Conflict[] {
  const seen = new Set<string>();
  return story.sources.flatMap(({ reading }, source) =>
    reckonedIn(reading).flatMap(({ rule, subject, key, claims, why }): Conflict[] => {
      const id = [story.accounts[source], key, ...claims.map(({ value }) => value)].join(" ");
      if (seen.has(id)) return [];
      seen.add(id);
      const positions = claims.map(({ value, label, spans }) => ({
        value,
        label,
        passages: spans.map(({ start, end }) => ({ source, start, end })),
      }));
      return [{ rule, severity: "information", confidence: 0.8, subject, key, positions, why }];
    }),
  );
}

/** What numbers that belong together come to: changes and their ends, wholes and their parts, two units, ages and births, and the how many of its kind something is. */
export function reckonedFindings(story: Story): Conflict[] {
  return [...withinArticles(story), ...misfittingLifeDates(story), ...misfittingOrdinals(story)];
}
