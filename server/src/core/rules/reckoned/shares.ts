import { printFigure } from "../../read/print-figure";
import { printNumber } from "../../read/print-number";
import type { AnchoredReading, Figure } from "../../read/reading";
import { printedRange } from "./printed-range";
import type { Reckoned } from "./reckoned-claim";

/** "120 of its 300", "120 workers out of the 300". */
const OUT_OF =
  /^(?: \p{L}{1,20}){0,2}[,)]? (?:out )?of (?:the |its |their |his |her |all |those |these |a total of ){0,2}$/u;
/** "… 300 workers, or 40 percent", "… 300 workers (40 percent)". */
const OR_SHARE =
  /^(?: \p{L}[\p{L}’'-]{0,20}){0,4}(?:,? or | \()(?:about |nearly |almost |some |roughly |just over |just under )?$/u;
/** "40 percent, or 120, of the 300", "40 percent (120 of the 300)". */
const OR_PART = /^(?: of \p{L}[\p{L} ]{0,20})?(?:,? or | \()(?:about |nearly |almost |some |roughly )?$/u;
/** Shares may be cut off rather than rounded, in percentage points. */
const CUT_OFF = 0.5;

/** A bare number counts, even where it was read as one more share behind a share ("31 percent, or 2,606"). */
function isCount({ kind, unit, value, start, end }: Figure, text: string): boolean {
  if (value === null || value <= 0) return false;
  return (kind === "count" && unit === null) || (unit === "percent" && !/%|cent/i.test(text.slice(start, end)));
}

const isShare = ({ unit, value, start, end }: Figure, text: string): boolean =>
  unit === "percent" && value !== null && /%|cent/i.test(text.slice(start, end));

/** A part, its whole and its share, where three figures in a row are told as such. */
function shareAt(
  figures: readonly Figure[],
  index: number,
  text: string,
): { part: Figure; whole: Figure; share: Figure } | null {
  const [a, b, c] = figures.slice(index, index + 3);
  if (!c) return null;
  const [first, second] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
  if (isCount(a, text) && isCount(b, text) && isShare(c, text) && OUT_OF.test(first) && OR_SHARE.test(second))
    return { part: a, whole: b, share: c };
  if (isShare(a, text) && isCount(b, text) && isCount(c, text) && OR_PART.test(first) && OUT_OF.test(second))
    return { part: b, whole: c, share: a };
  return null;
}

/** Parts of a whole that are told with a share to which they do not come. */
export function misfittingShares({ article: { text }, figures }: AnchoredReading): Reckoned[] {
  return figures.flatMap((_, index): Reckoned[] => {
    const found = shareAt(figures, index, text);
    if (!found) return [];
    const { part, whole, share } = found;
    const [a, b, told] = [part, whole, share].map((figure) => printedRange(figure, text));
    if (b.min <= 0 || a.min > b.max || !Number.isFinite(a.max + b.max + told.max)) return [];
    const [least, most] = [(100 * a.min) / b.max, (100 * a.max) / b.min];
    if (most + CUT_OFF >= told.min && least - CUT_OFF <= told.max) return [];
    const label = printFigure(share, false);
    const reckoned = `${printNumber(Math.round((1000 * part.value!) / whole.value!) / 10)}%`;
    return [
      {
        rule: "figure",
        subject: `the share of ${printFigure({ ...part, kind: "count", unit: null }, false)} in ${printFigure(whole)}`,
        key: "share",
        claims: [
          { value: label, label, spans: [share] },
          { value: `reckoned ${reckoned}`, label: `${reckoned} by the two numbers`, spans: [part, whole] },
        ],
        why: "The part and the whole do not come to the share that is told with them.",
      },
    ];
  });
}
