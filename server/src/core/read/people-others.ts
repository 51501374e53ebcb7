import { vagueMagnitudes } from "../lexicon/approximators";
import { cardinalWords } from "../lexicon/numbers";
import { nameNeighbours, WordClass, wordClasses } from "../lexicon/person-names";
import type { Article } from "../text/article";
import type { Candidate } from "./people-candidates";
import type { WordTable } from "./people-words";
import type { NameMention } from "./reading";

const { place, organisation, organisationHead, organisationOpening, demonym, calendar, common, personNoun, surname } =
  WordClass;

function kindOf(table: WordTable, words: readonly number[]): NameMention["kind"] {
  const known = table.classesTogether(words);
  if ((known & place) !== 0) return "place";
  if ((known & organisation) !== 0) return "organisation";
  const last = table.classes(words[words.length - 1]);
  if ((last & organisationHead) !== 0) return "organisation";
  if (words.some((index) => (table.classes(index) & place) !== 0)) return "place";
  const { text } = table.tokens[words[0]];
  if (words.length === 1 && text.length > 1 && text === text.toUpperCase()) return "organisation";
  if ((table.classes(words[0]) & organisationOpening) !== 0) return "organisation";
  return nameNeighbours.place.has(table.form(words[0] - 1)) ? "place" : "other";
}

/** "Thousands", "Twelve", "Detectives": a number or a plural with which a sentence begins is no name. */
function isNumberOrPlural(form: string): boolean {
  if (vagueMagnitudes.has(form) || cardinalWords.has(form)) return true;
  if (!form.endsWith("s") || ((wordClasses.get(form) ?? 0) & surname) !== 0) return false;
  return ((wordClasses.get(form.slice(0, -1)) ?? 0) & (common | personNoun)) !== 0;
}

/** The names of an article that are no person: places, bodies, and what stays unknown. */
export function namesOf(article: Article, table: WordTable, candidates: readonly Candidate[]): NameMention[] {
  return candidates.flatMap((candidate) => {
    const words = candidate.segment.words.filter((index) => table.isCapital(index));
    const single = words.length === 1;
    const classes = table.classes(words[0]);
    // The first word of a sentence, a day, a people.
    if (single && (classes & (calendar | demonym)) !== 0 && (classes & place) === 0) return [];
    const opening = single && (classes & place) === 0 && candidate.segment.opensSentence;
    if (opening && ((classes & common) !== 0 || isNumberOrPlural(table.form(words[0])))) return [];
    const opens = candidate.segment.opensSentence && (classes & common) !== 0 && (classes & place) === 0;
    const kept = opens && words.length > 1 ? words.slice(1) : words;
    const start = table.tokens[kept[0]].start;
    const end = table.end(kept[kept.length - 1]);
    const kind = candidate.segment.joined ? "organisation" : kindOf(table, kept);
    return [{ kind, name: article.text.slice(start, end), start, end }];
  });
}
