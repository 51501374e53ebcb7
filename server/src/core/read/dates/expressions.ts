import type { DayOrder } from "./digit-dates";
import { fixed, type FoundExpression, plain } from "./expression";
import { framedAt } from "./frames";
import { dayOrTimeAt } from "./grammar";
import { framedLengthAt, lengthAt } from "./lengths";
import type { Lexeme } from "./lexemes";
import { limitedAt } from "./limits";
import { offsetAt } from "./offsets";
import { vagueAt } from "./phrases";
import { setAt } from "./sets";

/** The date expression that starts at a lexeme; null where none does. */
export function expressionAt(line: readonly Lexeme[], at: number, order: DayOrder): FoundExpression | null {
  return (
    framedAt(line, at, order) ??
    limitedAt(line, at, order) ??
    repeatedAt(line, at) ??
    dayOrTimeAt(line, at, order) ??
    offsetAt(line, at, (index) => dayOrTimeAt(line, index, order)) ??
    framedLengthAt(line, at) ??
    vagueReferenceAt(line, at) ??
    lengthAt(line, at)
  );
}

function repeatedAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const set = setAt(line, at);
  return set && { to: set.to, expression: plain({ kind: "fixed", value: set.value, set: true }) };
}

function vagueReferenceAt(line: readonly Lexeme[], at: number): FoundExpression | null {
  const vague = vagueAt(line, at);
  return vague && { to: vague.to, expression: fixed(vague.value) };
}
