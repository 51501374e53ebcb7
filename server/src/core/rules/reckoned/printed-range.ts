import type { Figure } from "../../read/reading";
import { textOf } from "../../text/span";

export interface Range {
  readonly min: number;
  readonly max: number;
}

const PRINTED = /\d[\d,]{0,20}(?:\.\d{1,9})?/;

/** Half of the last place to which a number is printed; noughts at its end may be rounded, but for the first two digits. */
function halfPlace({ value, start, end }: Figure, text: string): number {
  const [printed] = PRINTED.exec(textOf(text, { start, end })) ?? [];
  if (value === null || printed === undefined) return 0;
  const digits = printed.replace(/,/g, "");
  const [whole, decimals = ""] = digits.split(".");
  const magnitude = Number(digits) === 0 ? 1 : Math.abs(value / Number(digits));
  if (decimals !== "") return 0.5 * 10 ** -decimals.length * magnitude;
  let noughts = 0;
  while (noughts < whole.length - 2 && whole[whole.length - 1 - noughts] === "0") noughts++;
  return 0.5 * 10 ** noughts * magnitude;
}

/** What the number behind a printed figure may be, since newspapers round: "4.5 million" is 4.45 to 4.55 million. */
export function printedRange(figure: Figure, text: string): Range {
  const half = halfPlace(figure, text);
  return { min: figure.min - half, max: figure.max + half };
}
