import { unitFactors } from "../../lexicon/reckoning";
import { printFigure } from "../../read/print-figure";
import type { AnchoredReading, Figure } from "../../read/reading";
import { printedRange } from "./printed-range";
import type { Reckoned } from "./reckoned-claim";

/** What stands between a measure and its conversion: "50 miles (80 km)", "50 miles, or 80 km". */
const CONVERTED =
  /^(?: \((?:about |around |some |roughly |nearly |almost |just over |over |or )?|,? or (?:about )?|\/| \/ )$/;
/** What stands behind a conversion in brackets. */
const CLOSED = /^(?: (?:long|wide|high|deep|tall|thick|away|apart))?\)/;
/** Newspapers round conversions: so much may they be off, in shares of the value. */
const ROUNDING = 0.15;

function isConversion(a: Figure, b: Figure, text: string): boolean {
  const between = text.slice(a.end, b.start);
  return CONVERTED.test(between) && (!between.includes("(") || CLOSED.test(text.slice(b.end, b.end + 24)));
}

function misfits(a: Figure, b: Figure, text: string): boolean {
  const [from, to] = [unitFactors.get(a.unit ?? ""), unitFactors.get(b.unit ?? "")];
  if (!from || !to || from.dimension !== to.dimension || a.unit === b.unit) return false;
  const ratio = from.factor / to.factor;
  const [x, y] = [
    printedRange({ ...a, min: a.value!, max: a.value! }, text),
    printedRange({ ...b, min: b.value!, max: b.value! }, text),
  ];
  return x.max * ratio * (1 + ROUNDING) < y.min || x.min * ratio * (1 - ROUNDING) > y.max;
}

/** Measures whose conversion in brackets is another length, area, weight or speed. */
export function misfittingUnits({ article: { text }, figures }: AnchoredReading): Reckoned[] {
  return figures.flatMap((b, index): Reckoned[] => {
    const a = figures[index - 1];
    if (a?.kind !== "measure" || b.kind !== "measure" || a.value === null || b.value === null) return [];
    if (!isConversion(a, b, text) || !misfits(a, b, text)) return [];
    const claims = [a, b].map((one) => {
      const label = printFigure(one, false);
      return { value: label, label, spans: [one] };
    });
    return [
      {
        rule: "figure",
        subject: "a measure in two units",
        key: "units",
        claims,
        why: "One of the two is no conversion of the other.",
      },
    ];
  });
}
