import { clauseVerbs } from "../lexicon/attribution";
import { nameNeighbours, WordClass } from "../lexicon/person-names";
import type { Article } from "../text/article";
import { isNarrative } from "../text/article";
import { trigger } from "../text/forms";
import { firstEndingAfter, type Span } from "../text/span";
import type { WordTable } from "./people-words";
import type { Gender, Person } from "./reading";

/** One place where a person is spoken of: by name, or by a word that was resolved. */
export interface Entity extends Span {
  /** An index into the people; `UNNAMED` for somebody whom a noun alone brings in ("a resident said"). */
  readonly person: number;
  /** Does it stand as the subject of its clause, as far as the words beside it say? */
  readonly subject: boolean;
  /** Is it the subject of a verb of speech? */
  readonly speaks: boolean;
  /** Is it told in passing, as somebody’s relation, and no subject: "the son of Kern and his wife, Ada"? */
  readonly aside: boolean;
  /** What the word itself says of the gender of somebody unnamed. */
  readonly gender?: Gender;
  readonly block: number;
  /** The index of its sentence in the block. */
  readonly sentence: number;
}

/** Stands for a person whom the article gives no name. */
export const UNNAMED = -2;

/** The subject and the verb of speech at one mention. */
function standing(
  table: WordTable,
  first: number,
  last: number,
  opens: boolean,
): { subject: boolean; speaks: boolean } {
  if (table.hasPossessive(last)) return { subject: false, speaks: false };
  let before = first - 1;
  // The title before a name is skipped: "the harbour master Ines Albrecht said".
  while (before >= 0 && before > first - 7 && table.tokens[before].kind === "word" && isTitleWord(table, before))
    before--;
  const previous = table.form(before);
  if (nameNeighbours.oblique.has(previous) || clauseVerbs.object.has(previous))
    return { subject: false, speaks: false };
  let next = last + 1;
  // An apposition between commas is skipped.
  if (table.tokens[next]?.text === ",") {
    let close = next + 1;
    while (
      close < next + 12 &&
      close < table.tokens.length &&
      table.tokens[close].text !== "," &&
      table.tokens[close].text !== "."
    )
      close++;
    if (table.tokens[close]?.text === ",") next = close + 1;
  }
  const follow = table.form(next);
  const second = table.form(next + 1);
  const speaks =
    clauseVerbs.saying.has(follow) ||
    clauseVerbs.saying.has(previous) ||
    (nameNeighbours.auxiliary.has(follow) && clauseVerbs.saying.has(second));
  const verb =
    (table.classes(next) & WordClass.verb) !== 0 ||
    nameNeighbours.auxiliary.has(follow) ||
    /^[a-z]{3,20}ed$/.test(follow);
  return { subject: speaks || verb || opens, speaks };
}

function isTitleWord(table: WordTable, index: number): boolean {
  const own = table.classes(index);
  const title =
    WordClass.personNoun | WordClass.roleModifier | WordClass.honorific | WordClass.demonym | WordClass.portfolio;
  return (own & title) !== 0 || nameNeighbours.opening.has(table.form(index));
}

const QUOTATION_MARK = trigger(({ text }) => text.length === 1 && '“”"«»'.includes(text));

/** Where the text stands in quotation marks, in order: pronouns of the narration do not point there. */
export function quotedSpans(article: Article): Span[] {
  const spans: Span[] = [];
  for (const block of article.blocks) {
    let open = -1;
    const from = firstEndingAfter(article.tokens, block.start);
    for (let i = from; i < article.tokens.length && article.tokens[i].start < block.end; i++) {
      const { form, start, end } = article.tokens[i];
      if ((form.triggers & QUOTATION_MARK) === 0) continue;
      const { text } = form;
      if (text === "“" || (text === '"' && open < 0) || text === "«") open = start;
      else if ((text === "”" || text === '"' || text === "»") && open >= 0) {
        spans.push({ start: open, end });
        open = -1;
      }
    }
    if (open >= 0) spans.push({ start: open, end: block.end });
  }
  return spans;
}

/** Finds the block and the sentence of offsets that are asked in any order. */
export class Places {
  constructor(private readonly article: Article) {}

  block(offset: number): number {
    const index = firstEndingAfter(this.article.blocks, offset);
    return index < this.article.blocks.length ? index : this.article.blocks.length - 1;
  }

  sentence(block: number, offset: number): number {
    return firstEndingAfter(this.article.blocks[block]?.sentences ?? [], offset);
  }

  isNarrative(block: number): boolean {
    const found = this.article.blocks[block];
    return found !== undefined && isNarrative(found);
  }
}

/** The mentions by name of all persons, in order of the text, with their standing in the clause. */
export function entitiesOf(article: Article, people: readonly Person[], table: WordTable, places: Places): Entity[] {
  const entities: Entity[] = [];
  people.forEach((person, index) => {
    for (const mention of person.mentions) entities.push(entityAt(article, table, places, mention, index));
  });
  return entities.sort((a, b) => a.start - b.start);
}

export function entityAt(article: Article, table: WordTable, places: Places, span: Span, person: number): Entity {
  const block = places.block(span.start);
  const sentence = places.sentence(block, span.start);
  const first = firstEndingAfter(table.tokens, span.start);
  const last = Math.max(first, firstEndingAfter(table.tokens, span.end - 1));
  const sentenceStart = article.blocks[block]?.sentences[sentence]?.start ?? 0;
  const opens = span.start - sentenceStart < 3;
  const { subject, speaks } = standing(table, first, last, opens);
  const aside = !subject && isRelation(table, first);
  return { start: span.start, end: span.end, person, block, sentence, subject, speaks, aside };
}

/** "His wife, Ada", "her brother Olaf": does a name begin at a token that a relation stands before? */
function isRelation(table: WordTable, first: number): boolean {
  const noun = table.tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  return !table.isCapital(noun) && (table.classes(noun) & WordClass.kinship) !== 0;
}
