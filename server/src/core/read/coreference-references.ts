import { clauseVerbs, closedClasses } from "../lexicon/attribution";
import { WordClass } from "../lexicon/person-names";
import type { Article } from "../text/article";
import { trigger } from "../text/forms";
import { type Span, spanAt } from "../text/span";
import { Discourse } from "./coreference-discourse";
import { entitiesOf, entityAt, type Places, quotedSpans, UNNAMED } from "./coreference-entities";
import { nominalIn, resolveNominal, type Titles } from "./coreference-nominals";
import { PRONOUN_GENDERS, resolvePronoun } from "./coreference-pronouns";
import { nameForm, type WordTable } from "./people-words";
import type { Gender, Person } from "./reading";
import { isModifier, statusEnd } from "./roles-phrase";
import { roleOf, type Title } from "./roles-title";

/** The most words that a noun phrase before its noun may have. */
export const LONGEST_BEFORE_NOUN = 7;

/** Words that refer to a person, an index into `people`, and the title that they are, if one. */
export interface Reference extends Span {
  readonly person: number;
  readonly role: Title | null;
}

/** Pronouns, the article with which a noun points back, and the one that brings somebody in. */
const REFERRING = trigger((form) => {
  const word = nameForm(form);
  return word === "the" || isIndefinite(word) || PRONOUN_GENDERS.has(word);
});

const isIndefinite = (word: string): boolean => word === "a" || word === "an" || word === "another";

/** Goes through the narration once and resolves every pronoun and definite noun in order, so that each may lean on those before. */
export function readReferences(
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
    const bringsIn = isIndefinite(form);
    const noun = gender ? -1 : bringsIn ? unnamedNoun(table, i) : nounPhrase(table, i);
    if (!gender && noun < 0) continue;
    const block = places.block(token.start);
    if (!places.isNarrative(block) || spanAt(quoted, token.start)) continue;
    if (bringsIn) {
      const span = { start: token.start, end: table.end(noun) };
      const sentence = article.blocks[block].sentences[places.sentence(block, token.start)];
      const opens = token.start === sentence?.start;
      if (!opens && !clauseVerbs.saying.has(table.form(i - 1))) continue;
      // "A spokesman, Ada Kern, said", "A new manager, he said, would help": nobody is brought in without a name.
      if (table.tokens[noun + 1]?.text === "," && table.form(noun + 2) !== "who") continue;
      advance(token.start);
      const gender = genderOf(table.form(noun));
      discourse.add({ ...entityAt(article, table, places, span, UNNAMED), subject: true, speaks: !opens, gender });
      continue;
    }
    advance(token.start);
    if (gender) {
      const sentence = places.sentence(block, token.start);
      const person = resolvePronoun({ gender, block, sentence }, discourse, discourse.length);
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

/** The noun for a person of "a … noun", whatever stands between but a word of grammar; -1 where there is none or a name follows. */
function unnamedNoun(table: WordTable, article: number): number {
  const limit = Math.min(article + LONGEST_BEFORE_NOUN, table.tokens.length - 1);
  let noun = -1;
  for (let i = article + 1; i <= limit; i++) {
    if (table.tokens[i].kind !== "word" || closedClasses.has(table.tokens[i].lower)) break;
    if ((table.classes(i) & (WordClass.personNoun | WordClass.kinship)) !== 0 && !table.hasPossessive(i)) noun = i;
    else if (noun >= 0) return table.isCapital(i) ? -1 : noun;
  }
  return noun;
}

/** What the noun for somebody unnamed says of the gender: "a spokeswoman". */
function genderOf(noun: string): Gender {
  if (noun.endsWith("woman")) return "female";
  return noun.endsWith("man") ? "male" : "unknown";
}

/** The noun of "the … noun" in which no name follows; -1 where there is none. */
function nounPhrase(table: WordTable, determiner: number): number {
  const limit = Math.min(determiner + LONGEST_BEFORE_NOUN, table.tokens.length - 1);
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
