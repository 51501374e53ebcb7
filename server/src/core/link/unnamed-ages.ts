import { choiceOf } from "../lexicon/list";
import { measureTraits, unnamedPersons } from "../lexicon/measures";
import type { Figure } from "../read/reading";
import type { Span } from "../text/span";
import type { Token } from "../text/tokens";
import { deedAt } from "./deeds";
import type { ToldMeasure } from "./told-measures";

const NOUN = `(?:${choiceOf([...unnamedPersons.male, ...unnamedPersons.female])})`;
/** "A 14-year-old boy", "a 14-year-old local boy". Behind a comma it would stand beside a name: "Tom Hill, a 14-year-old boy". */
const BEHIND_AGE = new RegExp(`^ (?:\\p{Ll}{2,15} )?(${NOUN})\\b`, "u");
const ARTICLE = /(?:^|[^,] |^[“"])(?:[Aa]n?|[Tt]he) $/;
/** "A boy aged 12", "a girl of 16". */
const BEFORE_AGE = new RegExp(`(?:^|[^,] |^[“"])(?:[Aa]n?|[Tt]he) (?:\\p{Ll}{2,15} )?(${NOUN})(?: aged| of|,) $`, "u");
/** How many characters before an age are looked at. */
const REACH = 48;

/** The age of somebody without a name, by sex and by what befell them ("a 14-year-old boy was stabbed"); null for any other. */
export function unnamedAge(
  figure: Figure,
  text: string,
  sentence: Span,
  tokens: readonly Token[],
): Pick<ToldMeasure, "key" | "subject" | "counted" | "growing" | "named"> | null {
  if (figure.kind !== "age" || figure.value === null || figure.approximator !== null) return null;
  const before = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + REACH));
  const afterAge = ARTICLE.test(before) ? BEHIND_AGE.exec(behind) : null;
  const beforeAge = afterAge ? null : BEFORE_AGE.exec(before);
  const noun = (afterAge ?? beforeAge)?.[1];
  if (noun === undefined) return null;
  const start = beforeAge ? figure.start - beforeAge[0].trimStart().length : figure.start;
  const end = afterAge ? figure.end + afterAge[0].length : figure.end;
  const first = tokens.findIndex((token) => token.end > start && !/^(?:a|an|the)$/.test(token.lower));
  const next = tokens.findIndex((token) => token.start >= end);
  const deed = deedAt(tokens, first, next < 0 ? tokens.length : next);
  if (deed === null || !measureTraits.befalling.has(deed)) return null;
  return {
    key: `age ${unnamedPersons.female.has(noun) ? "female" : "male"} ${deed}`,
    subject: `the age of the ${noun}`,
    counted: null,
    growing: false,
    named: true,
  };
}
