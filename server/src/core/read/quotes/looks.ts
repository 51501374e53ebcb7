import { closedClasses, reportingForms, sourceNouns } from "../../lexicon/attribution";
import { perForm, type Form } from "../../text/forms";
import { lexemeOf, trait } from "./lexeme";
import { PATTERNS } from "./candidate";

/** Shapes of words that stand in no closed class: nothing of an article's own words is learned. */
const SHAPES = ["edge", "number", "Capital", "cue", "source noun", "-ing", "-ed", "-ly", "-s", "word", "other mark"];
const MARKS = ".,;:!?…—–―-()[]{}\"“”„‘’'`«»&/%$£€#@*+=_|•".split("");
const SIZES = ["0", "1", "2", "3", "4", "5-6", "7-9", "10-14", "15-24", "25-44", "45", "before"];
const STATES = [
  ...["base", "third", "past", "participle", "progressive", "passive", "preposition", "mark", "subject", "shared"],
  ...["pronoun", "name", "noun", "relative", "clause", "Name", "marks", "stop", "none", "single", "double", "open"],
  ...["Verb", "Title", "Plain", "verb", "plain", "paragraph", "sentence", "inside", "heading", "title", "subtitle"],
  ...["caption", "listLead", "listItem", "put it", "go on", "make clear", "according", "per"],
  ...["make", "makes", "made", "making", "put", "puts", "putting", "go", "went", "goes", "going"],
];

/** Every answer that the gate knows, by its code. */
export const answers: readonly string[] = [
  ...new Set([
    ...SHAPES,
    ...MARKS,
    ...SIZES,
    ...STATES,
    ...PATTERNS,
    ...closedClasses.keys(),
    ...[...sourceNouns].flatMap((noun) => [noun, `${noun}s`]),
    ...[...reportingForms].flatMap(([word, { lemma }]) => [word, lemma]),
  ]),
];

const codes: ReadonlyMap<string, number> = new Map(answers.map((answer, code) => [answer, code]));

/** The code of an answer; that of a mark that nobody counted for an unknown one. */
export const codeOf = (answer: string): number => codes.get(answer) ?? OTHER;
export const OTHER = codes.get("other mark")!;
export const EDGE = codes.get("edge")!;

/** Two answers as one; codes of pairs begin behind those of single answers. */
export const pairCode = (first: number, second: number): number => (first + 1) * answers.length + second;

const BETWEEN = " + ";

/** An answer or a pair of answers as it is stored. */
export const nameOf = (code: number): string =>
  code < answers.length
    ? answers[code]
    : answers[Math.floor(code / answers.length) - 1] + BETWEEN + answers[code % answers.length];

/** The code of a stored name; -1 if it is none. */
export function codeOfName(name: string): number {
  const single = codes.get(name);
  if (single !== undefined) return single;
  const cut = name.indexOf(BETWEEN, 1);
  const first = codes.get(name.slice(0, cut));
  const second = codes.get(name.slice(cut + BETWEEN.length));
  return cut < 0 || first === undefined || second === undefined ? -1 : pairCode(first, second);
}

const sizeCodes: readonly number[] = Array.from({ length: 46 }, (_, count) =>
  codeOf(
    count < 5
      ? String(count)
      : count < 7
        ? "5-6"
        : count < 10
          ? "7-9"
          : count < 15
            ? "10-14"
            : count < 25
              ? "15-24"
              : count < 45
                ? "25-44"
                : "45",
  ),
);
const BEFORE = codeOf("before");
/** The code of a count, in steps; negative counts are "before". */
export const sizeOf = (count: number): number => (count < 0 ? BEFORE : sizeCodes[Math.min(count, 45)]);

/** The code of a spelling: a closed-class word or mark as it is, any other word by its shape. */
export const lookOf: (form: Form) => number = perForm((form) => {
  const { kind, lower } = form;
  const { classes, traits } = lexemeOf(form);
  if (kind === "punctuation" || classes !== 0) return codeOf(lower);
  return codeOf(shapeOf(kind, lower, traits));
});

function shapeOf(kind: Form["kind"], lower: string, traits: number): string {
  if (kind === "number") return "number";
  if ((traits & trait.capital) !== 0) return "Capital";
  if ((traits & trait.reports) !== 0) return "cue";
  if ((traits & trait.speaks) !== 0) return "source noun";
  if (lower.endsWith("ing")) return "-ing";
  if (lower.endsWith("ed")) return "-ed";
  if (lower.endsWith("ly")) return "-ly";
  return lower.endsWith("s") ? "-s" : "word";
}
