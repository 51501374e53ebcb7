import { isCapitalised } from "../text/capital";
import { beWords } from "../lexicon/function-words";
import {
  resultContexts,
  resultNeighbours,
  resultNouns,
  resultQualifiers,
  resultTraits,
  resultVerbs,
} from "../lexicon/results";
import { type Clauses, isFactual, isNegated, isNegative, isUnsure } from "./outcome-clauses";

/** A result as a clause tells it. */
export interface Told {
  readonly kind: string;
  readonly noun: number;
  readonly verb: number;
  readonly reached: boolean;
  /** Do its words leave room for the opposite: "some agreements in principle", "no specific agreement"? */
  readonly limited: boolean;
}

/** A verb stands this far from its object, and a participle this far from its subject, in tokens. */
const REACH_OF_OBJECT = 6;
const REACH_OF_SUBJECT = 11;
const isBe = (word: string) => beWords.form.has(word) || beWords.negated.has(word);

/** The kind of result that a word names, singular or plural. */
export function kindOf(word: string): string | undefined {
  return resultNouns.get(word) ?? (word.endsWith("s") ? resultNouns.get(word.slice(0, -1)) : undefined);
}

/** The words of which a sentence about a result holds one, as they are printed: looked up for every word of an article. */
const TELLING: ReadonlySet<string> = new Set(
  [...resultNouns.keys()]
    .flatMap((noun) => [noun, `${noun}s`])
    .concat("agreed", "agree", "closer")
    .flatMap((word) => [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()]),
);

/** Is a word, as it is printed, one that a sentence about a result must hold? */
export function tellsResult(printed: string): boolean {
  return TELLING.has(printed);
}

/** The verb whose object the noun at `noun` is; -1 where there is none. */
function verbBefore({ words, clauses, tokens }: Clauses, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH_OF_OBJECT) && clauses[at] === clauses[noun]; at--) {
    const word = words[at];
    if (resultVerbs.has(word)) return at;
    if (word.endsWith("ing") && !resultQualifiers.has(word)) return -1;
    if (word === "to" || word === "on" || word === "upon") {
      // "Agreed to a truce", "came to an agreement": but not "agreed to extend the truce".
      const opens = at + 1 === noun || /^(?:a|an|the|any|some)$/.test(words[at + 1]);
      if (opens && /^(?:agree|agreed|agrees|came)$/.test(words[at - 1] ?? "")) return at - 1;
      return -1;
    }
    if (word === "of") {
      if (!resultNeighbours.measuring.has(words[at - 1])) return -1;
    } else if (resultNeighbours.ending.has(word) || (tokens[at].kind === "punctuation" && word !== "-")) return -1;
  }
  return -1;
}

/** The participle of which the noun at `noun` is the subject: "agreements had been reached"; "no deal reached" in a headline. */
function verbBehind({ words, clauses, headline }: Clauses, noun: number): number {
  for (let at = noun + 1; at <= Math.min(words.length - 1, noun + REACH_OF_SUBJECT); at++) {
    if (clauses[at] !== clauses[noun] || /^(?:that|which|who)$/.test(words[at])) return -1;
    if (at > noun + 1 && kindOf(words[at])) return -1;
    if (!resultVerbs.has(words[at])) continue;
    for (let back = at - 1; back > noun && at - back <= 4; back--) if (isBe(words[back])) return at;
    return headline && at === noun + 1 ? at : -1;
  }
  return -1;
}

/** "There was no agreement": the verb of being behind "there"; -1 where there is none. */
function existsBefore({ words, clauses }: Clauses, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 5) && clauses[at] === clauses[noun]; at--)
    if (isBe(words[at]) && words.slice(Math.max(0, at - 3), at).includes("there")) return at;
  return -1;
}

interface NounPhrase {
  readonly negative: boolean;
  /** "Some agreements", "an agreement in principle". */
  readonly limited: boolean;
  /** "Specific", "final": it limits the lack of a result. */
  readonly strict: boolean;
  /** Does it speak of one more result, or of too little of it? */
  readonly other: boolean;
}

/** The determiner and adjectives of a noun: "no", "some", "specific". */
function phraseOf({ words, clauses }: Clauses, noun: number, verb: number): NounPhrase {
  let [negative, limited, strict, other] = [false, false, false, false];
  for (let at = noun - 1; at >= Math.max(0, noun - 5) && at !== verb && clauses[at] === clauses[noun]; at--) {
    const word = words[at];
    const quality = resultQualifiers.get(word);
    if (quality === "limited") limited = true;
    if (quality === "strict") strict = true;
    if (quality === "other" || resultNeighbours.scarce.has(word)) other = true;
    if (word === "no" || word === "without") negative = true;
    if (resultNeighbours.opening.has(word)) {
      // "With no sign of a breakthrough", "no hint of the deal".
      if (/^(?:a|an|the)$/.test(word) && words[at - 1] === "of") continue;
      if (/^(?:a|an)$/.test(word) && words[at - 1] === "without") negative = true;
      break;
    }
  }
  const behind = words.slice(noun + 1, noun + 7).join(" ");
  if (/^(?:\S{1,12} ){0,4}?(?:in principle|in part|partly|for now)\b/.test(behind)) limited = true;
  return { negative, limited, strict, other };
}

/** "Agreed on joint patrols", "were able to agree on some points": verb and result in one word. */
function agreementAt(sentence: Clauses, at: number): Told | null {
  const { words, headline } = sentence;
  if (!/^(?:on|upon)$/.test(words[at + 1] ?? "")) return null;
  const factual = isFactual(words[at - 2]) || /^(?:not|cannot)$|n't$/.test(words[at - 1] ?? "");
  if (words[at] === "agree" && !factual && !headline) return null;
  if (isUnsure(sentence, at, at)) return null;
  const [first, second] = words.slice(at + 2, at + 4);
  const limited = resultNeighbours.limiting.has(first) || resultNeighbours.limiting.has(`${first} ${second}`);
  return { kind: "agreement", noun: at, verb: at, reached: !isNegated(sentence, at), limited };
}

/** "No closer to a deal", "failed to bring a deal any closer": progress, or none. */
function approachAt(sentence: Clauses, at: number): Told | null {
  const { words, clauses } = sentence;
  let noun = -1;
  for (let near = at + 1; near <= Math.min(words.length - 1, at + 6) && noun < 0 && words[at + 1] === "to"; near++)
    if (kindOf(words[near])) noun = near;
  let verb = -1;
  let negative = words[at - 1] === "no";
  for (let back = at - 1; back >= Math.max(0, at - 16) && clauses[back] === clauses[at]; back--) {
    if (noun < 0 && kindOf(words[back])) noun = back;
    if (verb < 0 && resultContexts.approach.has(words[back])) verb = back;
    if (isNegative(words[back]) && at - back > 1) negative = true;
  }
  if (noun < 0 || (verb < 0 && !negative)) return null;
  const from = verb < 0 ? at : verb;
  if (isUnsure(sentence, from, from)) return null;
  if (resultNeighbours.closing.has(words[from]) && !negative) return null;
  return { kind: "progress", noun: at, verb: from, reached: !negative, limited: false };
}

/** The result that the word at `at` tells, if it tells one. */
export function resultAt(sentence: Clauses, at: number): Told | null {
  const { words } = sentence;
  if (words[at] === "closer") return approachAt(sentence, at);
  if (words[at] === "agreed" || words[at] === "agree") return agreementAt(sentence, at);
  const kind = kindOf(words[at]);
  if (!kind || resultContexts.compound.has(words[at + 1]) || words[at - 2] === "than") return null;
  // "A great deal of trouble", "a big deal": no agreement.
  if (words[at] === "deal" && resultContexts.idiom.has(words[at - 1])) return null;
  // "The Washington Treaty", "the Warsaw Pact": a name.
  if (!sentence.headline && at > 0 && isCapitalised(sentence.tokens[at].text)) return null;
  const before = verbBefore(sentence, at);
  const behind = before < 0 ? verbBehind(sentence, at) : -1;
  const exists = before < 0 && behind < 0 ? existsBefore(sentence, at) : -1;
  const verb = before >= 0 ? before : behind >= 0 ? behind : exists;
  const phrase = phraseOf(sentence, at, verb);
  if (phrase.other || (verb < 0 && !(phrase.negative && (sentence.headline || !resultTraits.sought.has(kind)))))
    return null;
  const from = verb < 0 ? at : verb;
  // "Closer to a deal" is told by its own word.
  if (isUnsure(sentence, at, from)) return null;
  // What is there may be there always; only its lack, and progress, are news.
  if (exists >= 0 && !phrase.negative && kind !== "progress" && kind !== "agreement") return null;
  const reached = !phrase.negative && !isNegated(sentence, verb);
  return { kind, noun: at, verb: from, reached, limited: phrase.limited || (!reached && phrase.strict) };
}
