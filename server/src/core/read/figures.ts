import type { Article } from "../text/article";
import type { DateExpression, Figure } from "./reading";

/** Finds the numbers of an article with what they count; calendar dates are left to the dates. */
export function readFigures(_article: Article, _dates: readonly DateExpression[]): Figure[] {
  return [];
}
