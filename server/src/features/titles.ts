import { officeStatus, wordClasses, WordClass } from "../core/lexicon/person-names";
import { placesWithin } from "../core/lexicon/places-within";
import type { Person } from "../core/read/reading";
import { textOf } from "../core/text/span";
import { plain } from "./wording";

const TITLE_LENGTH = 80;
/** Words of an office itself, which are names of nothing. */
const OFFICE_WORD = WordClass.personNoun | WordClass.roleModifier | WordClass.portfolio;
/** An article or possessive in front, but for the article of a possessor ("the North’s leader"). */
const DETERMINER = /^(?!the\s\S{1,40}['’])(?:the|an?|his|her|their|its|our|my|your)\s/i;
const COMPLEMENT = /\s(?:of|for|to|at)(?:\s.{0,80})?$/;
const LINK = /\s(?:of|for|to|at)\s/;
const ABBREVIATED = /(?:^|\s)\p{Lu}\p{Ll}{1,4}$/u;
/** What goes on with a name, or with a further complement. */
const RUNS_ON = /^(?:\s(?:\p{Lu}|of\s)|\.\s?\p{Lu}\p{Ll}|-)/u;
const UNFINISHED = /\s(?:and|of|for|to|at|with|the|an?|Mr|Mrs|Ms|Dr)$/;

/**
 * A title in the words of its article: "former New York City mayor". Before a name it has capitals ("FBI Director"), by
 * itself it has none; a complement that runs on behind the words that were read as the title is left out.
 */
export function printedTitle({ roles, mentions }: Person, role: number, text: string): string {
  const { title, mention, ...span } = roles[role];
  const printed = plain(textOf(text, span), TITLE_LENGTH).replace(DETERMINER, "");
  // "Gov. Ines Albrecht": an abbreviation keeps its full stop.
  if (text[span.end] === "." && !UNFINISHED.test(printed) && ABBREVIATED.test(printed)) return `${printed}.`;
  if (mention >= 0 && span.start < mentions[mention].start) return withoutCapitals(printed);
  const runsOn = UNFINISHED.test(printed) || RUNS_ON.test(text.slice(span.end, span.end + 4));
  return runsOn && !LINK.test(title) ? printed.replace(COMPLEMENT, "") : printed;
}

/** "Central Intelligence Agency director": the words of the office at the end, back to the name of what it belongs to, and a word of its time in front. */
function withoutCapitals(title: string): string {
  const words = title.split(" ");
  const isOffice = (at: number) => ((wordClasses.get(words[at].toLowerCase()) ?? 0) & OFFICE_WORD) !== 0;
  // "White House lawyer": both words are also those of offices ("house speaker").
  const isPlace = (at: number) => placesWithin.has(`${words[at]} ${words[at + 1] ?? ""}`.toLowerCase());
  let from = words.length;
  while (from > 0 && (isOffice(from - 1) || words[from - 1] === "of") && !isPlace(from - 2)) from--;
  return words
    .map((word, at) => (at >= from || (at === 0 && officeStatus.has(word.toLowerCase())) ? withoutCapital(word) : word))
    .join(" ");
}

const withoutCapital = (word: string): string => (/^\p{Lu}\p{Ll}{1,40}$/u.test(word) ? word.toLowerCase() : word);
