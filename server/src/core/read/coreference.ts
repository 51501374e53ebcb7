import { nameNeighbours, WordClass } from "../lexicon/person-names";
import type { Article } from "../text/article";
import { firstEndingAfter, type Span, spanAt } from "../text/span";
import { Places } from "./coreference-entities";
import { nominalIn, resolveNominal, Titles } from "./coreference-nominals";
import { PRONOUN_GENDERS, resolvePronoun } from "./coreference-pronouns";
import { LONGEST_BEFORE_NOUN, type Reference, readReferences } from "./coreference-references";
import { type WordTable, wordsOf } from "./people-words";
import type { Person } from "./reading";

/** Says to whom a pronoun or a noun ("he", "the aide") refers. */
export interface Resolver {
  /** The people with their `references`, and the titles that stand alone. */
  readonly people: readonly Person[];
  /**
   * The index of the person that the words at `span` name or refer to; -1 if it is unknown or open, `UNNAMED` if it is
   * somebody whom the article gives no name.
   */
  resolve(span: Span): number;
}

/** Resolves the references of an article whose people are known by name. */
export function createResolver(
  article: Article,
  people: readonly Person[],
  table: WordTable = wordsOf(article),
): Resolver {
  const places = new Places(article);
  const titles = new Titles(table, people);
  const { references, discourse } = readReferences(article, people, table, places, titles);
  const byPerson = new Map<number, Reference[]>();
  for (const reference of references) {
    const own = byPerson.get(reference.person);
    if (own) own.push(reference);
    else byPerson.set(reference.person, [reference]);
  }
  const mentions: { start: number; end: number; person: number }[] = [];
  people.forEach(({ mentions: own }, person) => {
    for (const { start, end } of own) mentions.push({ start, end, person });
  });
  mentions.sort((a, b) => a.start - b.start);

  /** The name that heads a phrase: not the possessor, not what a preposition adds. */
  const headOf = (span: Span): number | null => {
    const first = firstEndingAfter(mentions, span.start);
    const inside = [];
    for (let i = first; i < mentions.length && mentions[i].start < span.end; i++) inside.push(mentions[i]);
    for (const mention of inside) {
      // A span within a longer name is that name.
      if (mention.start <= span.start && span.end <= mention.end) return mention.person;
      const last = firstEndingAfter(table.tokens, mention.end - 1);
      if (table.tokens[last]?.end !== mention.end || /^['’]$/.test(table.tokens[last + 1]?.text ?? "")) continue;
      let complement = false;
      for (let i = firstEndingAfter(table.tokens, span.start); i < last && table.tokens[i].start < mention.start; i++)
        if (
          nameNeighbours.complement.has(table.form(i)) &&
          (table.classes(i - 1) & WordClass.personNoun) !== 0 &&
          !isOffice(table, i, mention.start)
        )
          complement = true;
      if (!complement) return mention.person;
    }
    return null;
  };

  const resolve = (span: Span): number => {
    const named = headOf(span);
    if (named !== null) return named;
    const first = firstEndingAfter(table.tokens, span.start);
    const last = firstEndingAfter(table.tokens, span.end - 1);
    if (first >= table.tokens.length) return -1;
    const known = spanAt(references, span.start) ?? references[firstEndingAfter(references, span.start)];
    if (
      known &&
      known.start >= span.start &&
      known.end <= span.end &&
      (first === last || !PRONOUN_GENDERS.has(table.form(firstEndingAfter(table.tokens, known.start))))
    )
      return known.person;
    const count = discourse.countBefore(span.start);
    const pronoun = pronounAt(first, last);
    if (pronoun !== null) return pronoun;
    const nominal = nominalIn(table, first, Math.min(last, first + 2 * LONGEST_BEFORE_NOUN));
    const person = nominal ? resolveNominal(nominal, table, titles, discourse, count) : -1;
    // "Her editor" is not she.
    return person >= 0 && person === pronounAt(first, first) ? -1 : person;
  };

  /** Whom the pronoun means that the tokens from `first` to `last` are; null where they are none: "her editor". */
  const pronounAt = (first: number, last: number): number | null => {
    const form = table.form(first);
    const gender = PRONOUN_GENDERS.get(form);
    const longest = form === "his" || form === "her" ? 1 : 2;
    if (!gender || last - first >= longest) return null;
    const { start } = table.tokens[first];
    const block = places.block(start);
    const sentence = places.sentence(block, start);
    return resolvePronoun({ gender, block, sentence }, discourse, discourse.countBefore(start));
  };

  return {
    people: people.map((person, index) => {
      const own = byPerson.get(index);
      if (!own) return person;
      const alone = own.flatMap(({ role }) => (role ? [{ ...role, mention: -1 }] : []));
      return {
        ...person,
        references: own.map(({ start, end }) => ({ start, end })),
        roles: [...person.roles, ...alone].sort((a, b) => a.start - b.start),
      };
    }),
    resolve,
  };
}

/** "Secretary of State Ines Albrecht": what stands behind "of" belongs to the office, and the name follows it. */
function isOffice(table: WordTable, link: number, name: number): boolean {
  let i = link + 1;
  while (
    i < table.tokens.length &&
    table.tokens[i].end < name &&
    (table.classes(i) & (WordClass.portfolio | WordClass.place)) !== 0
  )
    i++;
  return i > link + 1 && table.tokens[i]?.start === name;
}
