import type { Article } from "../text/article";
import type { EventMention, Reading } from "./reading";

/** Finds what an article says happened, will happen or did not. */
export function readEvents(
  _article: Article,
  _rest: Pick<Reading, "people" | "names" | "dates" | "figures" | "quotes">,
): EventMention[] {
  return [];
}
