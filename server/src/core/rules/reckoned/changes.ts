import type { AnchoredReading } from "../../read/reading";
import { printFigure } from "../../read/print-figure";
import { spanAt } from "../../text/span";
import { type Range, printedRange } from "./printed-range";
import { changesToldIn, type ToldChange } from "./told-changes";
import type { Reckoned } from "./reckoned-claim";

/** Who goes from one value to another so far apart tells of more than a change. */
const MOST_TIMES = 20;

/** How much the two values of a change come to; null where they bear out what is told, or tell of other things. */
function misfitOf({ by, from, to, goes }: ToldChange, text: string): Range | null {
  const isShare = by.unit === "percent" && from.unit !== "percent";
  if (!isShare && (by.kind !== from.kind || by.unit !== from.unit || by.unit === "percent")) return null;
  const [a, b, amount] = [from, to, by].map((figure) => printedRange(figure, text));
  if (a.min <= 0 || b.min <= 0 || !Number.isFinite(a.max + b.max + amount.max)) return null;
  if (b.max > MOST_TIMES * a.min || a.max > MOST_TIMES * b.min) return null;
  const sign = goes === "up" ? 1 : -1;
  const share = (x: number, y: number): number => (sign * (y - x)) / (isShare ? x / 100 : 1);
  const ends = [share(a.min, b.max), share(a.max, b.min)];
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return max < amount.min || min > amount.max ? { min, max } : null;
}

/** "50%", "100": what the two values come to, told no finer than they are printed. */
function reckonedLabel({ by, goes }: ToldChange, { min, max }: Range): string {
  const middle = (min + max) / 2;
  const place = 10 ** Math.max(0, Math.ceil(-Math.log10(Math.max(1e-6, max - min))));
  const value = Math.round(Math.abs(middle) * place) / place;
  const printed = printFigure({ ...by, value, min: value, max: value, approximator: null }, false);
  return middle < 0 ? `${printed} ${goes === "up" ? "less" : "more"}` : printed;
}

/** Changes that are told with an amount to which their two values do not come. */
export function misfittingChanges(reading: AnchoredReading): Reckoned[] {
  const { article, quotes } = reading;
  return changesToldIn(reading).flatMap((change): Reckoned[] => {
    const range = misfitOf(change, article.text);
    if (!range || spanAt(quotes, change.by.start)?.kind === "direct") return [];
    const { by, from, to, goes } = change;
    const told = printFigure(by, false);
    const reckoned = reckonedLabel(change, range);
    return [
      {
        rule: "figure",
        subject: `the ${goes === "up" ? "rise" : "fall"} from ${printFigure(from, false)} to ${printFigure(to, false)}`,
        key: "change",
        claims: [
          { value: told, label: told, spans: [by] },
          { value: `reckoned ${reckoned}`, label: `${reckoned} by the two values`, spans: [from, to] },
        ],
        why: "The two values do not come to the change that is told with them, even where all three are rounded.",
      },
    ];
  });
}
