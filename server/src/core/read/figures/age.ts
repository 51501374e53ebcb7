import { personNouns } from "../../lexicon/attribution";
import { ageWords } from "../../lexicon/figure-words";
import { nounPhraseStops } from "../../lexicon/noun-phrases";
import { beWords } from "../../lexicon/function-words";
import { WordClass, wordClasses } from "../../lexicon/person-names";
import type { Amount } from "./amount";
import { isCapitalised } from "../../text/capital";
import { isHyphen, type Line } from "./line";

const REACHES = /^(?:turned|turns|turning|reached)$/;
/** A pronoun and its verb in one word: “I’m 44”. */
const PRONOUN_IS = /^(?:he['’]s|i['’]m|she['’]s)$/;
const PRONOUN = /^(?:he|she|i|who)$/;

/** The index behind "old" of "19-year-old", "8 years old", or of an age in bare digits ("Lindqvist, 66,"; "aged 35"); -1 where the number is no age. */
export function ageUntil(line: Line, amount: Amount): number {
  const { next } = amount;
  if (amount.kind === "duration") {
    const old = isHyphen(line.words[next]) ? next + 1 : next;
    if (line.words[old] === "old" || line.words[old] === "olds") return old + 1;
    return line.words[next] === "of" && line.words[next + 1] === "age" ? next + 2 : -1;
  }
  if (amount.unit !== null || amount.value < 1 || amount.value > 115 || !Number.isInteger(amount.value)) return -1;
  const [before, earlier] = [line.words[amount.from - 1], line.words[amount.from - 2]];
  if (before === "aged" || before === "age" || (before === "of" && earlier === "age")) return next;
  if (before === "of" && isSomebodyOf(line, amount)) return next;
  if (isApposition(line, amount) || isListedAge(line, amount) || opensSentence(line, amount)) return next;
  const be = ageWords.hedging.has(before) ? earlier : before;
  const subject = line.words[amount.from - (be === before ? 2 : 3)];
  const closed =
    line.tokens[next] === undefined || /^[.,;)]$/.test(line.words[next]) || ageWords.closing.has(line.words[next]);
  if (
    be !== undefined &&
    /^(?:turned|turns|turning)$/.test(be) &&
    (closed || /^(?:last|this|on|in)$/.test(line.words[next]))
  )
    return next;
  if (!closed || be === undefined) return -1;
  if (PRONOUN_IS.test(be)) return next;
  if (!beWords.form.has(be) && !REACHES.test(be)) return -1;
  const modal = subject === "will" || subject === "would" ? line.words[amount.from - (be === before ? 3 : 4)] : subject;
  return PRONOUN.test(modal ?? "") ? next : -1;
}

/** "A man of 38", "a girl of 16": no father "of three" and no man "of 100 faces". */
function isSomebodyOf(line: Line, { from, next, value }: Amount): boolean {
  if (value < 5 || !ageWords.somebody.has(line.words[from - 2])) return false;
  if (!ageWords.describing.has(line.words[from - 3])) return false;
  const behind = line.words[next];
  return behind === undefined || !/^\p{L}/u.test(behind) || nounPhraseStops.has(behind);
}

/** "Lindqvist, 66, said" and "Lindqvist (66)": a number on its own behind a name. */
function isApposition(line: Line, amount: Amount): boolean {
  const mark = line.words[amount.from - 1];
  const name = line.tokens[amount.from - 2];
  if (name?.kind !== "word" || !isCapitalised(name.text)) return false;
  // "her son Jamie, seven,": in words only behind a relation.
  if (amount.form !== "digits" ? !isRelation(line.words[amount.from - 3]) : amount.value < 2) return false;
  const behind = line.words[amount.next];
  return (
    (mark === "," && (behind === "," || behind === "." || behind === ";" || behind === undefined)) ||
    (mark === "(" && behind === ")")
  );
}

const isRelation = (word: string | undefined): boolean =>
  word !== undefined && ((wordClasses.get(word) ?? 0) & WordClass.kinship) !== 0;

/** "At 68, she is …", "At 41 he retired": of somebody who is told of. */
function opensSentence(line: Line, { from, next, form, value }: Amount): boolean {
  if (from !== 1 || line.words[0] !== "at" || form !== "digits" || value < 10) return false;
  const behind = line.words[next] === "," ? next + 1 : next;
  return PRONOUN.test(line.words[behind] ?? "") || (behind > next && isCapitalised(line.tokens[behind]?.text));
}

/** Longer lists are of something else, in tokens. */
const LONGEST_LIST = 12;
const isListMark = (word: string | undefined): boolean => word === "," || word === "and";

/** "Two brothers, 34 and 27, are in custody" and "aged 27 and 34": several numbers on their own behind people. */
function isListedAge(line: Line, { from, next, form }: Amount): boolean {
  if (form !== "digits") return false;
  const isAge = (index: number) => line.tokens[index]?.kind === "number" && /^[1-9]\d?$/.test(line.words[index]);
  let first = from;
  while (first > 1 && from - first < LONGEST_LIST && isListMark(line.words[first - 1]) && isAge(first - 2)) first -= 2;
  if (first < from && line.words[first - 1] === "aged") return true;
  let last = next - 1;
  while (last - from < LONGEST_LIST && isListMark(line.words[last + 1]) && isAge(last + 2)) last += 2;
  if (first === last || line.words[last - 1] !== "and") return false;
  const closed = line.tokens[last + 1] === undefined || /^[.,;)]$/.test(line.words[last + 1]);
  return closed && /^[,(]$/.test(line.words[first - 1] ?? "") && isPeople(line.words[first - 2] ?? "");
}

/** "Brothers", "men", "suspects". */
function isPeople(word: string): boolean {
  return /^(?:men|women)$/.test(word) || (word.endsWith("s") && personNouns.has(word.slice(0, -1)));
}
