import type { Figure } from "../read/reading";
import { sentenceAt } from "../text/article";
import { firstEndingAfter, spanAt, textOf } from "../text/span";
import { contextOf } from "./context";
import type { Measured } from "./measures";
import type { Source } from "./story";

/** What may stand between a name and the age behind it: "Jane Rowe, 44", "Jane Rowe (44)", "Jane Rowe, who is 44", "Rowe, aged 44". */
const BEHIND_NAME = /^(?:,? \(?|,? (?:who |now |then )?(?:is |was |turned )?)(?:aged? |the )?$/;
/** The same before an age that qualifies a noun: "Jane Rowe, a 44-year-old", "Jane Rowe, the ship’s 44-year-old captain". */
const IN_APPOSITION = /^, (?:an? |the (?:[\p{L}-]{1,20}['’]s? )?|[\p{L}-]{1,20}['’]s? )$/u;
/** What may stand between an age and the name behind it: "the 44-year-old Jane Rowe". */
const BEFORE_NAME = /^[ -](?:years?[ -]old )?$/;
const TURNED = /\bturn(?:ed|s) $/;
/** "He was 95.", "She is 44, …": a pronoun is the person whom its text means. */
const BEHIND_PRONOUN = /^ (?:is|was|turned|has turned|had turned) $/;
const PRONOUN = /^(?:he|she)$/i;
/** "He was 17 when he joined": an age of another time. */
const AT_THE_TIME = /^(?: years? old)?,? (?:when|while|as|at|on|in|before|then|that)\b/i;
/** The longest stretch between a name and an age, in characters. */
const REACH = 24;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly person: number;
}

/** The person right beside an age: the one just before it, else the one just behind. */
function whose(figure: Figure, named: readonly Named[], text: string): Named | undefined {
  const at = firstEndingAfter(named, figure.start);
  const [before, behind] = [named[at - 1], named[firstEndingAfter(named, figure.end)]];
  const gap = before && figure.start - before.end <= REACH ? text.slice(before.end, figure.start) : null;
  const isPronoun = before !== undefined && PRONOUN.test(textOf(text, before));
  if (isPronoun && gap !== null && BEHIND_PRONOUN.test(gap))
    return AT_THE_TIME.test(text.slice(figure.end, figure.end + 16)) ? undefined : before;
  const qualifies = /\bold$/i.test(text.slice(figure.start, figure.end));
  if (!isPronoun && gap !== null && (BEHIND_NAME.test(gap) || (qualifies && IN_APPOSITION.test(gap)))) return before;
  // "A 31-year-old Rowe volunteer" is not Rowe: a surname alone may only stand before another noun.
  const near = behind && behind.start - figure.end <= REACH && / /.test(text.slice(behind.start, behind.end));
  return near && BEFORE_NAME.test(text.slice(figure.end, behind.start)) ? behind : undefined;
}

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
    const owner = whose(figure, named, article.text);
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
