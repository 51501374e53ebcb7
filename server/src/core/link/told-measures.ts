import { amountQualifiers } from "../lexicon/measures";
import type { Figure } from "../read/reading";
import type { Span } from "../text/span";
import type { Measured } from "./measures";
import type { ToldWording } from "./told-wording";
import { TOLD_AMOUNTS } from "./told-amounts";
import { TOLD_COUNTS } from "./told-counts";
import { TOLD_LENGTHS } from "./told-lengths";

/** What a figure measures that is told in set words around it. */
export type ToldMeasure = Pick<Measured, "key" | "subject" | "counted" | "growing"> & {
  readonly named: true;
  readonly told: true;
};

/** So much of a sentence is looked at on either side of a figure, in characters. */
const REACH = 70;

const TOLD: readonly ToldWording[] = [...TOLD_COUNTS, ...TOLD_AMOUNTS, ...TOLD_LENGTHS];
const byKind = new Map<string, readonly ToldWording[]>(
  [...new Set(TOLD.map(({ kind }) => kind))].map((kind) => [kind, TOLD.filter((one) => one.kind === kind)]),
);

/** The measure that the words around a figure of a sentence tell; null where they are no set ones. */
export function toldMeasure(figure: Figure, text: string, sentence: Span): ToldMeasure | null {
  const candidates = byKind.get(figure.kind);
  if (!candidates) return null;
  const before = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + REACH));
  for (const { units, key, subject, growing, wordings } of candidates) {
    if (units && !units.test(figure.unit ?? "")) continue;
    const told = wordings.some(
      (wording) =>
        (wording.before?.test(before) ?? true) &&
        (wording.behind?.test(behind) ?? true) &&
        (wording.near?.test(before + behind) ?? true) &&
        !wording.not?.test(before + behind),
    );
    if (told)
      return {
        key: figure.kind === "money" ? `${key} ${figure.unit}` : key,
        subject,
        counted: null,
        growing: growing === true,
        named: true,
        told: true,
      };
  }
  return null;
}

/** The qualifiers of a figure that set it apart from others of a measure told in set words. */
export function qualifiersOfTold(qualifiers: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...qualifiers].filter((word) => amountQualifiers.any.has(word)));
}
