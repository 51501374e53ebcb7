import { isCapitalised } from "../text/capital";
import { eventWords } from "../lexicon/events";
import { figureNeighbours, measureHeads, measureTraits, measureWords } from "../lexicon/measures";
import { pluralOf } from "../read/print-figure";
import type { AnchoredReading, Figure } from "../read/reading";
import { WordClass, wordClasses } from "../lexicon/person-names";
import { contains, firstEndingAfter, type Span, textOf } from "../text/span";
import type { Token } from "../text/tokens";
import { amountMeasure } from "./amounts";
import { MINUTES, roleOfDuration, UNNAMED_LENGTH } from "./durations";
import { isOnce } from "./happenings-compare";
import type { Measured } from "./measures";
import { subjectOfAmount, subjectOfNamed, SUBJECTS } from "./measure-subjects";
import { bareWord, stemOf } from "./similarity-terms";

/** A measure word further away than this is about something else, in tokens. */
const REACH = 9;
/** The head noun of a counted phrase as figures are compared by it: singular stem of its group. */
function headOf(counts: string): string {
  const last = bareWord(counts.slice(counts.lastIndexOf(" ") + 1));
  return stemOf(measureHeads.get(last) ?? last);
}

/** A counted noun that stands in the singular ("one point", "a 28-point plan") as it is spoken of in general. */
function inPlural(counts: string): string {
  const at = counts.lastIndexOf(" ") + 1;
  return counts.slice(0, at) + pluralOf(counts.slice(at));
}

/** Does an adverb beside a number say how badly so many were hurt? */
function isOfDegree(tokens: readonly Token[], first: number, behind: number): boolean {
  return [first - 1, behind, behind + 1, behind + 2].some((at) => figureNeighbours.degree.has(tokens[at]?.lower));
}

/** "Without power", "lost electricity", "cut power to", "knocked out power": who or what has none. */
function isPowerCut(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:power|electricity)$/.test(tokens[index].lower)) return false;
  return figureNeighbours.lost.has(tokens[index - 1]?.lower);
}

/** "41 cases and one death": a noun that another number counts says nothing of this one. */
function isCounted(word: Token, figure: Figure | undefined): boolean {
  const counts = figure?.countsSpan;
  return counts !== undefined && counts !== null && counts.start > figure!.start && contains(counts, word);
}

/** The word nearest to a figure that says what the counted went through. */
function measureNear(
  tokens: readonly Token[],
  at: number,
  clauses: readonly number[],
  others: readonly (Figure | undefined)[],
): string | null {
  let found: string | null = null;
  let least = REACH + 1;
  for (let index = Math.max(0, at - REACH); index < Math.min(tokens.length, at + REACH + 1); index++) {
    const measure = measureWords.get(tokens[index].lower) ?? (isPowerCut(tokens, index) ? "unpowered" : undefined);
    if (!measure || others.some((other) => isCounted(tokens[index], other))) continue;
    // "Killed six and injured 20": an "and" between is a border, too.
    const [from, to] = index < at ? [index + 1, at] : [at + 1, index];
    let cost = Math.abs(index - at) + 6 * Math.abs(clauses[index] - clauses[at]);
    for (let between = from; between < to; between++) if (/^(?:and|,)$/i.test(tokens[between].text)) cost += 4;
    if (cost < least) [found, least] = [measure, cost];
  }
  return found;
}

/** Behind these the counted are only placed: no verb makes something else of them. */
const PLACED = /^(?:in|at|near|on|[.,;])$/;

/** "Killed nine people in Olm and 41 people in Karsk": what a number behind "and" counts went through the same as those before it. */
function measureGoingOn(
  tokens: readonly Token[],
  { first, clauses, behind }: Place,
  { countsSpan }: Figure,
  [earlier, before]: readonly [Figure | undefined, Figure | undefined],
): string | null {
  if (!before || before.kind !== "count" || before.start < tokens[0].start || tokens[first - 1]?.lower !== "and")
    return null;
  if (before.counts !== null && headOf(before.counts) !== "peopl") return null;
  const next = tokens[countsSpan ? Math.max(behind, firstEndingAfter(tokens, countsSpan.end)) : behind];
  const from = firstEndingAfter(tokens, before.start);
  if (clauses[from] !== clauses[first] || !PLACED.test(next?.lower ?? ".")) return null;
  return measureNear(tokens, from, clauses, [earlier]);
}

/** "It has 90 workers": those that somebody has are employed. */
function isHad(tokens: readonly Token[], at: number): boolean {
  return /^(?:has|have|had|with)$/i.test(tokens[at - 1]?.text ?? "");
}

/** Where a figure stands. */
interface Place {
  readonly headline: boolean;
  readonly hyphenated: boolean;
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  readonly first: number;
  readonly behind: number;
}

/** Are the "counted" words a name ("Jane Rowe has 10"), or no word at all ("23/32")? Then nothing is counted that another article could count. */
function isName(counts: string): boolean {
  const head = counts.split(/\s{1,9}/).pop() ?? "";
  return !/^\p{L}/u.test(head) || (isCapitalised(head) && /\p{Ll}/u.test(head));
}

/** A common word with which a sentence begins is no name, whatever its first letter: "Revenue fell", "Winds reached". */
function isOpening(counts: Span, tokens: readonly Token[]): boolean {
  if (counts.start !== tokens[0].start || tokens[0].end !== counts.end) return false;
  const bare = bareWord(tokens[0].text);
  return ((wordClasses.get(bare) ?? 0) & WordClass.common) !== 0 || measureHeads.has(bare);
}

/** The measure of a figure, the one at `index` of its reading; null where it is none that another article could give. */
export function keyOf(
  figure: Figure,
  index: number,
  place: Place,
  reading: AnchoredReading,
): (Pick<Measured, "key" | "subject" | "counted" | "growing"> & { readonly named?: true }) | null {
  const { headline, hyphenated, tokens, clauses, first, behind } = place;
  const { counts, unit, kind } = figure;
  if (unit === "magnitude")
    return { key: "measure magnitude", subject: "the magnitude", counted: null, growing: false, named: true };
  const named = amountMeasure(figure, tokens, clauses, first, behind);
  if (named)
    return {
      key: `${kind} ${unit} ${named}`,
      subject: subjectOfNamed(kind, named),
      counted: null,
      growing: false,
      named: true,
    };
  if (
    !headline &&
    figure.countsSpan &&
    !isOpening(figure.countsSpan, tokens) &&
    isName(textOf(reading.article.text, figure.countsSpan))
  )
    return null;
  if (kind === "duration") {
    const role = roleOfDuration(tokens, first, behind);
    if (!role || !unit || !MINUTES[unit]) return null;
    const word = counts ? eventWords.get(bareWord(counts.split(" ").pop() ?? "")) : undefined;
    const near = reading.events.find((event) => event.figures.includes(index) && !isOnce(event.class));
    const thing = word?.class ?? near?.class ?? (counts ? headOf(counts) : null);
    const name = word?.class ?? near?.class ?? counts?.split(" ").pop();
    // A headline leaves out what its text names.
    if (!thing) return role === "length" ? { key: UNNAMED_LENGTH, subject: "", counted: null, growing: false } : null;
    return { key: `duration ${role} ${thing}`, subject: `the ${role} of the ${name}`, counted: null, growing: false };
  }
  if (kind === "money" || kind === "percent" || kind === "measure") {
    if (!counts) return null;
    return {
      key: `${kind} ${unit} ${headOf(counts)}`,
      subject: subjectOfAmount(kind, counts),
      counted: null,
      growing: false,
    };
  }
  const head = counts ? headOf(counts) : null;
  const isPeople = head === null || head === "peopl";
  const own = counts ? measureWords.get(bareWord(counts.split(" ").pop() ?? "")) : undefined;
  const near =
    own ??
    (head === "worker" && isHad(tokens, first)
      ? "employed"
      : measureNear(tokens, first, clauses, [reading.figures[index - 1], reading.figures[index + 1]])) ??
    (isPeople ? measureGoingOn(tokens, place, figure, [reading.figures[index - 2], reading.figures[index - 1]]) : null);
  const isStaff = near === "employed" && head === "worker";
  // "It employs 90 people at nine factories": only people are employed.
  const measure = near === "employed" && !own && !isPeople && !isStaff ? null : near;
  // "Nine were seriously injured": a part of all who were.
  if (measure === "injured" && isOfDegree(tokens, first, behind)) return null;
  if (measure && (own || isPeople || isStaff))
    return {
      key: `count ${measure}`,
      subject: SUBJECTS[measure],
      counted: null,
      growing: measureTraits.growing.has(measure),
    };
  if (!head || !counts || isPeople) return null;
  const general = hyphenated || figure.value === 1 ? inPlural(counts) : counts;
  const counted = hyphenated && figure.value !== 1 ? general : counts;
  if (measure)
    return {
      key: `count ${measure} ${head}`,
      subject: `${SUBJECTS[measure]} (${general})`,
      counted,
      growing: measureTraits.growing.has(measure),
    };
  return {
    key: `${kind === "fraction" ? kind : "count"} ${unit && unit !== counts ? `${unit} ` : ""}${head}`,
    subject: `the number of ${general}`,
    counted,
    growing: false,
  };
}
