import { rangeWords } from "../../lexicon/figure-words";
import { amountAt, type Amount } from "./amount";
import { isDash, type Line } from "./line";

/** One amount or two that bound a range. */
export interface Range {
  readonly from: number;
  readonly next: number;
  /** The number as printed; of a range the upper one. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly amount: Amount;
  readonly isRange: boolean;
}

const LOW_CONNECTORS = new Set(["to", "and", "or"]);

/** The range that an amount begins ("1 to 1.5 degrees", "between 50 and 70", "15–22 miles"), or the amount alone. */
export function rangeAt(line: Line, first: Amount): Range {
  const alone: Range = {
    from: first.from,
    next: first.next,
    value: first.value,
    least: first.value,
    most: first.value,
    amount: first,
    isRange: false,
  };
  const connector = line.words[first.next];
  if (connector === undefined) return alone;
  let position = first.next;
  if (isDash(connector) && line.words[position + 1] === "to") position++;
  const dash = isDash(connector);
  if (!dash && !LOW_CONNECTORS.has(connector)) return alone;
  position++;
  if (isDash(line.words[position]) && connector === "to") position++;
  const second = amountAt(line, position);
  if (!second || second.from !== position) return alone;
  if (!connects(line, connector, dash, first, second)) return alone;
  const scaled = sharesMagnitude(first, second) ? first.value * second.magnitude : first.value;
  if (!dash && connector !== "or" && scaled > second.value) return alone;
  const unit = second.unit ?? first.unit;
  return {
    from: first.from,
    next: second.next,
    value: second.value,
    least: Math.min(scaled, second.value),
    most: Math.max(scaled, second.value),
    amount: {
      ...second,
      from: first.from,
      unit,
      kind: second.kind ?? first.kind,
      signed: first.signed || second.signed,
    },
    isRange: true,
  };
}

/** "24.2 to 33 billion": does the second magnitude hold for both? */
function sharesMagnitude(first: Amount, second: Amount): boolean {
  return (
    first.magnitude === 1 &&
    second.magnitude > 1 &&
    first.value < 1000 &&
    first.value * second.magnitude <= second.value
  );
}

function connects(line: Line, connector: string, dash: boolean, first: Amount, second: Amount): boolean {
  const before = line.words[first.from - 1];
  const earlier = line.words[first.from - 2];
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return false;
  if (first.unit !== null && second.unit === null && !first.signed) return false;
  if (dash) return first.value < second.value || first.magnitude !== second.magnitude;
  if (connector === "and")
    return before === "between" || earlier === "between" || line.words[first.from - 3] === "between";
  if (connector === "or")
    return first.unit === null && second.value - first.value > 0 && second.value <= first.value * 2 + 1;
  if (before === "from") return rangeWords.spread.has(earlier);
  // "Up 9 percent to 84 percent": a change, and where it ends.
  return first.unit === null || !(rangeWords.moved.has(before) || rangeWords.moved.has(earlier));
}
