import type { Article } from "../text/article";
import type { Span } from "../text/span";
import type { Person } from "./reading";

/** Says to whom a pronoun or a noun ("he", "the aide") refers. */
export interface Resolver {
  /** The index of the person that the words at `span` name or refer to; -1 if it is unknown or open. */
  resolve(span: Span): number;
}

export function createResolver(_article: Article, people: readonly Person[]): Resolver {
  return {
    resolve: (span) =>
      people.findIndex((person) => person.mentions.some((m) => span.start <= m.start && m.end <= span.end)),
  };
}
