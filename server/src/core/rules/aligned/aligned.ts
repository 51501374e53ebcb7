import type { Story } from "../../link/story";
import { meet } from "../../link/passages";
import type { Conflict } from "../conflict";
import { alignedDates } from "./event-date";
import { alignedFigures } from "./figure";
import { alignedPlaces, alignedSpellings } from "./names";
import { alignedNegations } from "./outcome";
import { alignedPlans } from "./plan";
import { alignedRoles } from "./role";

/** What nearly identical sentences alone show, each finding under the rule that it belongs to. */
export function alignedFindings(story: Story): Conflict[] {
  return [
    alignedDates,
    alignedFigures,
    alignedPlaces,
    alignedSpellings,
    alignedNegations,
    alignedPlans,
    alignedRoles,
  ].flatMap((find) => find(story));
}

/** Does another finding show every passage of this one already? */
export function isCovered({ positions }: Conflict, by: Conflict): boolean {
  return positions.every(({ passages }) =>
    passages.every((passage) => by.positions.some((shown) => shown.passages.some((other) => meet(other, passage)))),
  );
}
