import { eventWords } from "../lexicon/events";
import { measureHeads, measureWords } from "../lexicon/measures";
import { dayNumberOf } from "../read/calendar-print";
import { dayOf } from "../read/calendar";
import { clausesOf } from "../read/clauses";
import { markersOf, modalityAt } from "../read/modality";
import { pluralOf } from "../read/print-figure";
import type { AnchoredReading, Figure, Modality } from "../read/reading";
import { isNarrative } from "../text/article";
import { firstEndingAfter, spanAt, textOf, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";
import { contextOf, type Context } from "./context";
import { distanceOf } from "./distances";
import { MINUTES, namedLengths, roleOfDuration, UNNAMED_LENGTH } from "./durations";
import { isOnce } from "./happenings";
import { foldWord, stemOf } from "./similarity-terms";
import type { Passage, Source } from "./story";

/** A figure with what it measures: two are comparable only where their keys are equal. */
export interface Measured extends Passage {
  readonly figure: Figure;
  /** An index into the source's `reading.figures`. */
  readonly index: number;
  /** "count killed", "duration length meeting", "money EUR loan": kind, unit, measure and head noun. */
  readonly key: string;
  /** For a message: "the number killed", "the length of the meeting". */
  readonly subject: string;
  /** What stands behind the number in a message ("points" of "28 points"); null where the subject says it. */
  readonly counted: string | null;
  /** What the figure allows, in the unit of its key: minutes for durations. */
  readonly min: number;
  readonly max: number;
  /** Does the number grow while the event is unfolding, as the dead and injured do? */
  readonly growing: boolean;
  readonly modality: Modality;
  /** Does it stand inside the marks of a quotation? */
  readonly quoted: boolean;
  /** Is it told of another time ("the fire of 1987 killed three")? */
  readonly old: boolean;
  /** Is no single number printed ("several", "dozens")? */
  readonly vague: boolean;
  /** Does the source itself say that it has changed since ("from 28 points", "initially 10")? */
  readonly superseded: boolean;
  readonly sentence: Span;
  readonly context: Context;
  /** Folded names of places of its clause. */
  readonly places: ReadonlySet<string>;
  /** The person whose figure it is ("Rowe, 44"), an index into `Story.people`; what else is measured belongs to nobody. */
  readonly person?: number;
}

/** Dates of a sentence that are older than this make its figures old, in days. */
const OLD = 21;
/** A measure word further away than this is about something else, in tokens. */
const REACH = 9;
const SKIPPED: ReadonlySet<Figure["kind"]> = new Set(["ordinal", "identifier", "year", "age", "score"] as const);
/** A place says where only behind a preposition; before a verb it acts. */
const IN = /\b(?:in|at|near|of|from|outside) (?:the )?$/;
const PART_OF = /^,? ?(?:of (?:them|whom|those|these|the)|other|others|more)\b/;
/** Measures that grow while an event unfolds. */
const GROWING = new Set([
  "killed",
  "injured",
  "missing",
  "arrested",
  "displaced",
  "evacuated",
  "rescued",
  "survived",
  "trapped",
  "infected",
]);
const SUBJECTS: Readonly<Record<string, string>> = {
  killed: "the number killed",
  injured: "the number injured",
  missing: "the number missing",
  arrested: "the number arrested",
  displaced: "the number displaced",
  evacuated: "the number evacuated",
  rescued: "the number rescued",
  survived: "the number of survivors",
  trapped: "the number trapped",
  employed: "the number employed",
  attended: "the number who attended",
  infected: "the number infected",
  sheltered: "the number sheltered",
  vaccinated: "the number vaccinated",
};

/** The head noun of a counted phrase as figures are compared by it: singular stem of its group. */
function headOf(counts: string): string {
  const last = foldWord(counts.slice(counts.lastIndexOf(" ") + 1));
  return stemOf(measureHeads.get(last) ?? last);
}

/** A counted noun that stands in the singular ("one point", "a 28-point plan") as it is spoken of in general. */
function inPlural(counts: string): string {
  const at = counts.lastIndexOf(" ") + 1;
  return counts.slice(0, at) + pluralOf(counts.slice(at));
}

/** "The catch", "the amount of the loan", "the share of voters". */
function subjectOfAmount(kind: Figure["kind"], counts: string): string {
  if (kind === "money") return `the amount of the ${counts}`;
  return kind === "percent" && /[^s]s$/.test(counts) ? `the share of ${counts}` : `the ${counts}`;
}

/** The word nearest to a figure that says what the counted went through. */
function measureNear(tokens: readonly Token[], at: number, clauses: readonly number[]): string | null {
  let found: string | null = null;
  let least = REACH + 1;
  for (let index = Math.max(0, at - REACH); index < Math.min(tokens.length, at + REACH + 1); index++) {
    const measure = measureWords.get(tokens[index].text.toLowerCase());
    if (!measure) continue;
    // "Killed six and injured 20": an "and" between is a border, too.
    const [from, to] = index < at ? [index + 1, at] : [at + 1, index];
    let cost = Math.abs(index - at) + 6 * Math.abs(clauses[index] - clauses[at]);
    for (let between = from; between < to; between++) if (/^(?:and|,)$/i.test(tokens[between].text)) cost += 4;
    if (cost < least) [found, least] = [measure, cost];
  }
  return found;
}

/** "It has 90 workers": those that somebody has are employed. */
function isHad(tokens: readonly Token[], at: number): boolean {
  return /^(?:has|have|had|with)$/i.test(tokens[at - 1]?.text ?? "");
}

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
  return !/^\p{L}/u.test(head) || (/^\p{Lu}/u.test(head) && /\p{Ll}/u.test(head));
}

/** What a survey says of itself: every survey has its own margin and its own sample. */
export const SURVEY = /\b(?:margins? of (?:sampling )?error|sampling error|surveyed|surveying|respondents)\b/i;

/** "From 36 holes", "from 360": the end of a change that is left behind. */
const LEFT_BEHIND = /\b(?:from|plus or|initially|originally|previously)\s{1,3}$/i;

function keyOf(
  figure: Figure,
  { headline, hyphenated, tokens, clauses, first, behind }: Place,
  reading: AnchoredReading,
): Pick<Measured, "key" | "subject" | "counted" | "growing"> | null {
  const { counts, unit, kind } = figure;
  if (!headline && figure.countsSpan && isName(textOf(reading.article.text, figure.countsSpan))) return null;
  if (kind === "duration") {
    const role = roleOfDuration(tokens, first, behind);
    if (!role || !unit || !MINUTES[unit]) return null;
    const word = counts ? eventWords.get(foldWord(counts.split(" ").pop() ?? "")) : undefined;
    const index = reading.figures.indexOf(figure);
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
  const own = counts ? measureWords.get(foldWord(counts.split(" ").pop() ?? "")) : undefined;
  const near = own ?? (head === "worker" && isHad(tokens, first) ? "employed" : measureNear(tokens, first, clauses));
  const isStaff = near === "employed" && head === "worker";
  // "It employs 90 people at nine factories": only people are employed.
  const measure = near === "employed" && !own && !isPeople && !isStaff ? null : near;
  if (measure && (own || isPeople || isStaff))
    return { key: `count ${measure}`, subject: SUBJECTS[measure], counted: null, growing: GROWING.has(measure) };
  if (!head || !counts || isPeople) return null;
  const general = hyphenated || figure.value === 1 ? inPlural(counts) : counts;
  const counted = hyphenated && figure.value !== 1 ? general : counts;
  if (measure)
    return {
      key: `count ${measure} ${head}`,
      subject: `${SUBJECTS[measure]} (${general})`,
      counted,
      growing: GROWING.has(measure),
    };
  return {
    key: `count ${unit && unit !== counts ? `${unit} ` : ""}${head}`,
    subject: `the number of ${general}`,
    counted,
    growing: false,
  };
}

/** A place further away in the clause than this, in tokens, says where something else is. */
const NEAR_PLACE = 10;

function isNear(clauses: readonly number[], at: number, figure: number): boolean {
  return clauses[at] === clauses[figure] && Math.abs(at - figure) <= NEAR_PLACE;
}

/** Does the counted noun stand right behind its number? One that is understood from before ("killed six people and injured 31") does not. */
function isBeside(counts: Span, figure: Figure): boolean {
  return counts.end > figure.end && counts.start - figure.end < 30;
}

/** The figures of a source that can be compared with those of others, with what they measure. */
export function measuresOf(source: number, { reading }: Source, foldPlace: (name: string) => string): Measured[] {
  const { article } = reading;
  const published = dayNumberOf(reading.published.value);
  const places = reading.names.filter(
    ({ kind, start }) => kind === "place" && IN.test(article.text.slice(Math.max(0, start - 12), start)),
  );
  const found: Measured[] = [];
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    // Headlines may write every noun with a capital.
    const headline = block.role === "title" || block.role === "subtitle" || block.role === "heading";
    for (const sentence of block.sentences) {
      let at = firstEndingAfter(reading.figures, sentence.start);
      if (at >= reading.figures.length || reading.figures[at].start >= sentence.end) continue;
      const tokens = tokensIn(article.tokens, sentence);
      const clauses = clausesOf(tokens);
      const markers = markersOf(tokens);
      const context = contextOf(article, sentence);
      const isSurvey = SURVEY.test(textOf(article.text, sentence));
      const old =
        published !== null &&
        reading.dates.some((date) => {
          if (date.start < sentence.start || date.end > sentence.end || !date.value) return false;
          const interval = dayOf(date.value);
          return interval !== null && interval.to < published - OLD;
        });
      for (; at < reading.figures.length && reading.figures[at].start < sentence.end; at++) {
        const figure = reading.figures[at];
        if (SKIPPED.has(figure.kind)) continue;
        const first = Math.min(firstEndingAfter(tokens, figure.start), tokens.length - 1);
        const behind = firstEndingAfter(tokens, figure.end);
        // "The 11-inch model" names a kind of thing and measures none.
        if (figure.kind === "measure" && /[-‐‑]/.test(textOf(article.text, figure))) continue;
        if (isSurvey && figure.kind !== "money" && figure.kind !== "duration") continue;
        if (PART_OF.test(article.text.slice(figure.end, figure.end + 12))) continue;
        const joint = figure.countsSpan ? figure.countsSpan.start - 1 : figure.end;
        const hyphenated = /[-‐‑]/.test(article.text[joint] ?? "");
        const measure =
          distanceOf(figure, reading, foldPlace) ??
          keyOf(figure, { headline, hyphenated, tokens, clauses, first, behind }, reading);
        if (!measure) continue;
        const scale = figure.kind === "duration" ? MINUTES[figure.unit ?? ""] : 1;
        const beside = figure.countsSpan && isBeside(figure.countsSpan, figure) ? figure.countsSpan : figure;
        const quote = spanAt(reading.quotes, figure.start);
        const inClause = places.filter(
          (name) =>
            sentence.start <= name.start &&
            name.end <= sentence.end &&
            isNear(clauses, Math.min(firstEndingAfter(tokens, name.start), tokens.length - 1), first),
        );
        found.push({
          source,
          start: Math.min(figure.start, beside.start),
          end: Math.max(figure.end, beside.end),
          figure,
          index: at,
          min: figure.min * scale,
          max: figure.max * scale,
          ...measure,
          modality: modalityAt({ index: first, verb: true, definite: false }, tokens, markers, clauses),
          quoted: quote !== undefined && quote.kind !== "indirect",
          old,
          vague: figure.value === null,
          superseded: LEFT_BEHIND.test(article.text.slice(Math.max(0, figure.start - 10), figure.start)),
          sentence,
          context,
          places: new Set(inClause.map((name) => foldPlace(textOf(article.text, name)))),
        });
      }
    }
  }
  return namedLengths(
    found,
    article.blocks.filter(({ role }) => role === "title" || role === "subtitle" || role === "heading"),
  );
}
