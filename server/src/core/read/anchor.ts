import { resolve, type Frame } from "./anchor/resolve";
import { dayNumberOf } from "./calendar-print";
import type { Expression } from "./dates/expression";
import type { AnchoredDate, AnchoredReading, Publication, Reading } from "./reading";

/** Gives every date expression of a reading its TIMEX3 value. Cheap and pure. */
export function anchor(reading: Reading, published: Publication): AnchoredReading {
  const day = dayNumberOf(published.value);
  let frame: Frame = { published: day, text: null };
  const dates = reading.dates.map(({ start, end, type, expression }): AnchoredDate => {
    const { value, how, relative, point } = resolve(expression as Expression, frame);
    if (point) frame = { published: day, text: point };
    return { start, end, type, value, how, relative };
  });
  return { ...reading, published, dates };
}
