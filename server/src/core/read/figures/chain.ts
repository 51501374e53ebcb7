import { subjectWords } from "../../lexicon/figure-words";
import { nounPhraseParts, nounPhraseStops } from "../../lexicon/noun-phrases";
import { isCapitalised } from "../../text/capital";
import type { Line } from "./line";
import { runStart, trim, type Phrase } from "./phrase";

/** From the last run of a phrase to its head: "shares of Acme and Bolt" is headed by "shares". */
export function chain(line: Line, from: number, to: number): Phrase {
  let [start, end] = [from, to];
  for (let steps = 0; steps < 3; steps++) {
    let behind = start;
    while (behind > 0 && subjectWords.article.has(line.words[behind - 1])) behind--;
    const link = line.words[behind - 1];
    // "Fires and a closure": what has its own article is a phrase of its own.
    if (link === undefined || !(subjectWords.linking.has(link) || (link === "and" && steps < 2 && behind === start)))
      break;
    const further = runStart(line, behind - 1);
    if (further === behind - 1 || (link === "and" && !subjectWords.linking.has(line.words[further - 1]))) break;
    if (nounPhraseStops.has(line.words[behind - 2]) || isLoneVerb(line, further, behind - 1)) break;
    [start, end] = [further, behind - 1];
  }
  return trim(line, start, end);
}

/** "Most landed in shallow water": one word in -ed before a preposition is a verb. */
function isLoneVerb(line: Line, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    line.words[from].endsWith("ed") &&
    !isCapitalised(line.tokens[from].text) &&
    !nounPhraseParts.determiner.has(line.words[from - 1])
  );
}
