import { dimensionWords } from "../../lexicon/noun-phrases";
import { behindPreposition, beforeOf, countedBehind, modified, subjectBefore, type Phrase } from "./counted";
import type { Found } from "./found";
import { isHyphen, touch, type Line } from "./line";

const NO_CONTENT =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|cash|total|all|addition|fact|part|order|case|return|exchange|all)$/;

/** Finds what a figure counts or measures. */
export function counting(line: Line, found: Found): Found {
  if (found.kind === "score" || found.kind === "ordinal") return found;
  const counted = found.unit === null ? countOf(line, found) : measuredOf(line, found);
  return counted && counted.to > counted.from ? { ...found, counted } : found;
}

/** "28-point plan" counts points, "14 first-team players" players, "two-thirds of voters" voters. */
function countOf(line: Line, found: Found): Phrase | null {
  const { next } = found;
  if (isHyphen(line.words[next]) && touch(line, next - 1, next)) {
    return line.tokens[next + 1]?.kind === "word" ? { from: next + 1, to: next + 2 } : null;
  }
  const behind = countedBehind(line, next, found.value === 1);
  return behind ?? (found.kind === "fraction" ? subjectBefore(line, approximated(line, found)) : null);
}

function measuredOf(line: Line, found: Found): Phrase | null {
  let next = found.next;
  const dimension = dimensionWords.has(line.words[next] ?? "");
  if (dimension) next++;
  // "8 miles (13 km) of tunnels": a bracket between a measure and its noun is passed over.
  if (line.words[next] === "(") {
    const close = line.words.indexOf(")", next);
    if (close > 0 && close - next < 8) next = close + 1;
  }
  const start = approximated(line, found);
  const of = line.words[next] === "of" ? behindPreposition(line, next) : null;
  if (of) return of;
  if (!dimension) {
    const hyphen = isHyphen(line.words[next]) && touch(line, next - 1, next);
    const attributive = !isPluralUnit(line, found) || hyphen;
    const noun = attributive ? modified(line, hyphen ? next + 1 : next) : null;
    if (noun) return noun;
  }
  if (line.words[next] === "in" && found.kind === "money") {
    const content = behindPreposition(line, next);
    if (
      content &&
      !NO_CONTENT.test(line.words[content.from]) &&
      line.words[next + 1] !== "the" &&
      line.tokens[content.from].text === line.words[content.from]
    )
      return content;
  }
  return (
    beforeOf(line, start) ??
    subjectBefore(line, start) ??
    (line.words[next] === "for" && found.kind === "money" ? behindPreposition(line, next) : null)
  );
}

/** Where the figure with its approximator begins. */
function approximated(line: Line, found: Found): number {
  if (found.approximator === null) return found.from;
  const words = found.approximator.split(" ").length;
  const from = found.from - words;
  return from >= 0 && line.words.slice(from, found.from).join(" ") === found.approximator ? from : found.from;
}

/** "five hours" is a phrase of its own, "6.5 hour" and "5%" stand before a noun. */
function isPluralUnit(line: Line, found: Found): boolean {
  return /[a-z]{3,40}s$|^feet$/.test(line.words[found.next - 1]);
}
