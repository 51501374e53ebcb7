import { WordClass } from "../lexicon/person-names";
import type { Article } from "../text/article";
import { trigger } from "../text/forms";
import { firstEndingAfter, type Span, spanAt } from "../text/span";
import { Discourse } from "./coreference-discourse";
import { entitiesOf, entityAt, Places, quotedSpans } from "./coreference-entities";
import { nominalIn, resolveNominal, Titles } from "./coreference-nominals";
import { PRONOUN_GENDERS, resolvePronoun } from "./coreference-pronouns";
import { nameForm, type WordTable, wordsOf } from "./people-words";
import type { Person } from "./reading";
import { isModifier, statusEnd } from "./roles-phrase";
import { roleOf, type Title } from "./roles-title";

/** Says to whom a pronoun or a noun ("he", "the aide") refers. */
export interface Resolver {
  /** The people with their `references`, and the titles that stand alone. */
  readonly people: readonly Person[];
  /** The index of the person that the words at `span` name or refer to; -1 if it is unknown or open. */
  resolve(span: Span): number;
}

/** The words between the start of a phrase and a name in it that make the name a complement, not the head. */
const COMPLEMENT = new Set([
  "of",
  "for",
  "to",
  "with",
  "by",
  "from",
  "on",
  "about",
  "against",
  "behalf",
  "representing",
]);
/** The most words that a noun phrase before its noun may have. */
const LONGEST = 7;

interface Reference extends Span {
  readonly person: number;
  readonly role: Title | null;
}

/** Pronouns, and the article with which a noun points back. */
const REFERRING = trigger((form) => {
  const word = nameForm(form);
  return word === "the" || PRONOUN_GENDERS.has(word);
});

/** Goes through the narration once and resolves every pronoun and definite noun in order, so that each may lean on those before. */
function readReferences(
  article: Article,
  people: readonly Person[],
  table: WordTable,
  places: Places,
  titles: Titles,
): { references: Reference[]; discourse: Discourse } {
  const quoted = quotedSpans(article);
  const names = entitiesOf(article, people, table, places);
  // A title beside its name is no second mention.
  const beside = new Set<number>();
  for (const { roles } of people) for (const { end } of roles) beside.add(end);
  const discourse = new Discourse(people);
  const references: Reference[] = [];
  let nextName = 0;
  const advance = (offset: number) => {
    for (; nextName < names.length && names[nextName].start < offset; nextName++)
      if (!spanAt(quoted, names[nextName].start)) discourse.add(names[nextName]);
  };
  const add = (span: Span, person: number, role: Reference["role"]) => {
    references.push({ start: span.start, end: span.end, person, role });
    discourse.add(entityAt(article, table, places, span, person));
  };
  for (let i = 0; i < table.tokens.length; i++) {
    const token = table.tokens[i];
    if ((token.form.triggers & REFERRING) === 0) continue;
    const form = table.form(i);
    const gender = PRONOUN_GENDERS.get(form);
    const noun = !gender && form === "the" ? nounPhrase(table, i) : -1;
    if (!gender && noun < 0) continue;
    const block = places.block(token.start);
    if (!places.isNarrative(block) || spanAt(quoted, token.start)) continue;
    advance(token.start);
    if (gender) {
      const person = resolvePronoun({ gender, block }, discourse, discourse.length);
      if (person >= 0) add({ start: token.start, end: token.end }, person, null);
      continue;
    }
    const nominal = nominalIn(table, i, noun);
    const person = nominal ? resolveNominal(nominal, table, titles, discourse, discourse.length) : -1;
    const end = nominal ? statusEnd(table, nominal.head) : -1;
    if (nominal && person >= 0 && !beside.has(table.tokens[end].end)) {
      const span = { start: token.start, end: table.end(end) };
      add(span, person, roleOf(table, i + 1, nominal.head, end, article.text));
      i = end;
    }
  }
  advance(article.text.length + 1);
  return { references, discourse };
}

/** The noun of "the … noun" in which no name follows; -1 where there is none. */
function nounPhrase(table: WordTable, determiner: number): number {
  const limit = Math.min(determiner + LONGEST, table.tokens.length - 1);
  for (let i = determiner + 1; i <= limit; i++) {
    if (table.tokens[i].kind !== "word") return -1;
    const own = table.classes(i);
    if ((own & (WordClass.personNoun | WordClass.kinship)) === 0 || table.hasPossessive(i)) {
      if (!isModifier(table, i) && !table.hasPossessive(i)) return -1;
      continue;
    }
    const next = table.classes(i + 1);
    // "the aide minister": the noun is the last of them; before a name it is a title.
    if ((next & (WordClass.personNoun | WordClass.kinship)) !== 0) continue;
    return table.isCapital(i + 1) && table.tokens[i + 1]?.kind === "word" ? -1 : i;
  }
  return -1;
}

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
          COMPLEMENT.has(table.form(i)) &&
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
    const gender = PRONOUN_GENDERS.get(table.form(first));
    if (gender && last - first < 2)
      return resolvePronoun({ gender, block: places.block(span.start) }, discourse, count);
    const nominal = nominalIn(table, first, Math.min(last, first + 2 * LONGEST));
    return nominal ? resolveNominal(nominal, table, titles, discourse, count) : -1;
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
