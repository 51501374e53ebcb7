import { dateWords } from "../../lexicon/calendar";
import { addressWords } from "../../lexicon/person-names";
import { isCapitalised } from "../../text/capital";
import type { Lexeme } from "./lexemes";

function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "word" && isCapitalised(lexeme.text);
}

/** Does the word before say that a date stands here? */
export function isDatePreposition(line: readonly Lexeme[], at: number): boolean {
  let before = at - 1;
  if (line[before]?.text === "-") before--;
  const word = line[before];
  if (!word || !dateWords.introducing.has(word.lower)) return false;
  if (!dateWords.ambiguous.has(word.lower)) return true;
  const next = line[at + 1];
  // "and May 3" was read already; "between March and May", "to May." end a clause or stand beside another month.
  if (!next || next.kind === "punctuation") return next === undefined || !/^['’]$/.test(next.text);
  return (
    line[before - 1]?.sense?.month !== undefined || next.lower === "and" || next.lower === "to" || next.lower === "of"
  );
}

/** Is a month's or weekday's word part of a name here ("April Jones", "The Sunday Post", "Mr. May")? */
export function isProperName(line: readonly Lexeme[], at: number): boolean {
  const before = line[at - 1]?.text === "." ? line[at - 2] : line[at - 1];
  // "Mr. May", "Lady March", "St. August".
  if (isCapital(before) && (addressWords.has(before!.lower) || before!.lower === "st")) return true;
  const { sense, lower } = line[at];
  const next = line[at + 1];
  const behind = isCapital(next) && next!.sense === undefined && next!.lower !== "i";
  if (sense?.weekday !== undefined) {
    const paper = behind && (before === undefined || before.lower === "the" || isCapital(before));
    return paper && line[at + 1].text.length > 2 && before?.text === "The";
  }
  const forename = lower === "april" || lower === "june" || lower === "august" || lower === "may" || lower === "march";
  return forename && behind && !isDatePreposition(line, at);
}
