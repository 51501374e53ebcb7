import { sentenceAt } from "../text/article";
import { spanAt, textOf } from "../text/span";
import { PRONOUN, whose } from "./age-owners";
import { contextOf } from "./context";
import type { Measured } from "./measures";
import type { Source } from "./story";

const TURNED = /\bturn(?:ed|s) $/;

/**
 * The ages that an article gives to people of the story, as measures of which each person has one. `storyPerson` takes an
 * index into the reading's people and gives one into `Story.people`.
 */
export function agesOf(
  source: number,
  { reading }: Source,
  storyPerson: (person: number) => number | undefined,
): Measured[] {
  const ages = reading.figures.flatMap((figure, index) =>
    figure.kind === "age" && figure.value !== null && figure.approximator === null ? [{ figure, index }] : [],
  );
  if (ages.length === 0) return [];
  const { article } = reading;
  const named = reading.people
    .flatMap(({ mentions, references }, person) =>
      [...mentions, ...references.filter((one) => PRONOUN.test(textOf(article.text, one)))].map(({ start, end }) => ({
        start,
        end,
        person,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return ages.flatMap(({ figure, index }): Measured[] => {
    const owner = whose(figure, named, reading);
    const person = owner && storyPerson(owner.person);
    const sentence = sentenceAt(article, figure.start);
    if (!owner || person === undefined || !sentence) return [];
    const quote = spanAt(reading.quotes, figure.start);
    return [
      {
        source,
        start: Math.min(owner.start, figure.start),
        end: Math.max(owner.end, figure.end),
        figure,
        index,
        key: `age ${person}`,
        subject: `the age of ${reading.people[owner.person].name || textOf(article.text, owner)}`,
        // "Jane Rowe, who turned 45": a report of the week before has her at 44.
        min: figure.min - (TURNED.test(article.text.slice(Math.max(0, figure.start - 8), figure.start)) ? 1 : 0),
        max: figure.max,
        counted: null,
        growing: false,
        superseded: false,
        modality: "happened",
        quoted: quote !== undefined && quote.kind !== "indirect",
        old: false,
        vague: false,
        share: null,
        divided: false,
        deed: null,
        listed: false,
        outOf: false,
        kinds: new Set(),
        sentence,
        context: contextOf(article, sentence),
        places: new Set(),
        names: new Set(),
        named: false,
        qualifiers: new Set(),
        about: new Set(),
        period: "",
        person,
      },
    ];
  });
}
