import { closedClasses, reportingForms, wordClass } from "../lexicon/attribution";
import { irregularPastForms } from "../lexicon/calendar";
import type { WordTable } from "./people-words";

const isOf = (form: string, classes: number): boolean => ((closedClasses.get(form) ?? 0) & classes) !== 0;
const OPENING_MARK = /^(?:["“„«‘]|''|``|')$/;
/** No more adverbs than these stand between a subject and its verb ("later also said"). */
const MOST_ADVERBS = 2;

/**
 * Does a noun phrase behind a comma, which ends before the token `next`, go on with its own verb? Then it is the subject of
 * the sentence and no apposition: "After meeting President Brekke, the prime minister said …". A past form before a
 * preposition may be a participle ("the envoy sent to Olm") and does not count.
 */
export function isSubjectOfVerb(table: WordTable, next: number): boolean {
  const { tokens } = table;
  let at = next;
  while (at - next < MOST_ADVERBS && (isOf(table.form(at), wordClass.adverb) || /ly$/.test(table.form(at)))) at++;
  const token = tokens[at];
  if (token === undefined) return false;
  // “Looked pale”: somebody quotes the verb alone.
  if (OPENING_MARK.test(token.text)) return token.start > tokens[at - 1].end && tokens[at + 1]?.start === token.end;
  if (token.kind !== "word") return false;
  const form = table.form(at);
  if (isOf(form, wordClass.auxiliary)) return !/ing$/.test(form);
  const reports = reportingForms.get(form)?.form;
  const isPast = reports === "past" || irregularPastForms.has(form) || /[a-z]{2}ed$/.test(form);
  if (!isPast && reports !== "third") return false;
  return !isOf(table.form(at + 1), wordClass.preposition);
}
