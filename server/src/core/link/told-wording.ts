import { choiceOf } from "../lexicon/list";
import type { Figure } from "../read/reading";

/** One way of telling a measure: what stands before the figure in its sentence, and what behind it. */
interface Wording {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** What stands somewhere beside the figure as well. */
  readonly near?: RegExp;
  /** What beside the figure shows that something else is measured. */
  readonly not?: RegExp;
}

/** A measure that newspapers tell in a handful of set ways, of which a story has mostly one value, with these ways. */
export interface ToldWording {
  readonly kind: Figure["kind"];
  readonly units?: RegExp;
  readonly key: string;
  readonly subject: string;
  readonly growing?: true;
  readonly wordings: readonly Wording[];
}

/** Words and phrases as one choice of an expression. */
export const oneOf = (...lists: readonly Iterable<string>[]): string =>
  `(?:${choiceOf(lists.flatMap((words) => [...words]))})`;
