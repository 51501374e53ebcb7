import type { Article } from "../text/article";
import type { DateExpression } from "./reading";

/** Finds the date expressions of an article, unresolved. */
export function readDates(_article: Article): DateExpression[] {
  return [];
}
