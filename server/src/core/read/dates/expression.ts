/** What a date expression says before the publication date is known. Known to read/dates and read/anchor alone. */

export type Tense = "past" | "present" | "future";

export type Unit =
  | "millisecond"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** TIMEX3 modifiers (TimeML 1.2.1). */
export type Modifier =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/** "last" is -1, "this" 0, "next" 1; null where the tense or the nearest decides. */
export type Shift = number | null;

/** A year as it is written: printed, relative to the publication ("last year"), relative to the text ("that year"), or left out. */
export type YearReference = number | { readonly shift: number; readonly from: Origin } | null;

/** What a relative expression counts from: the day of publication, or the date that the text spoke of last. */
type Origin = "publication" | "text";

export type When =
  | {
      readonly kind: "day";
      readonly year: YearReference;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  /** "5" in "December 3 to 5", "the 25th": the month is that of the date before. */
  | { readonly kind: "dayOfMonth"; readonly day: number }
  | { readonly kind: "month"; readonly year: YearReference; readonly month: number; readonly shift: Shift }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: Shift }
  | { readonly kind: "year"; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: "decade"; readonly decade: number }
  | { readonly kind: "century"; readonly century: number }
  | { readonly kind: "season"; readonly season: string; readonly year: YearReference; readonly shift: Shift }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year: YearReference }
  | { readonly kind: "half"; readonly half: number; readonly year: YearReference }
  | { readonly kind: "holiday"; readonly rule: string; readonly year: YearReference; readonly shift: Shift }
  /** "last week", "that year", "the following month", "today" (a day, shift 0). */
  | { readonly kind: "unit"; readonly unit: Unit; readonly shift: Shift; readonly from: Origin }
  /** "two days ago", "a year earlier", "two weeks from now". A count of null is an unknown number ("years ago"). */
  | {
      readonly kind: "offset";
      readonly unit: Unit;
      readonly count: number | null;
      readonly direction: 1 | -1;
      readonly from: Origin;
    }
  /** "the day after Tuesday", "the week of March 6", "a week from Friday". */
  | { readonly kind: "beside"; readonly unit: Unit; readonly shift: number; readonly of: Expression }
  /** A time of day without a day: the day comes from what stands around it. */
  | { readonly kind: "context" }
  /** A value that needs nothing else: a duration, a set, a reference. */
  | { readonly kind: "fixed"; readonly value: string; readonly set?: boolean };

/** "20:00" with its zone, or a part of the day ("EV"). */
export interface TimeOfDay {
  /** What stands behind the T of the value: "20:00", "10:35:20", "EV", "24:00". */
  readonly value: string;
  /** An offset ("+03:00"), "local", or null where none is printed. */
  readonly zone: string | null;
}

export interface Expression {
  readonly when: When;
  readonly time: TimeOfDay | null;
  readonly modifier: Modifier | null;
  /** Does the clause speak of what was, is, or is to come? Null where nothing says. */
  readonly tense: Tense | null;
}

/** An expression of a line, and the index of the lexeme behind it. */
export interface FoundExpression {
  readonly to: number;
  readonly expression: Expression;
}

/** Expressions that need neither time nor modifier. */
export function plain(when: When, modifier: Modifier | null = null): Expression {
  return { when, time: null, modifier, tense: null };
}

/** A duration, a set or a reference with its value. */
export function fixed(value: string, modifier: Modifier | null = null): Expression {
  return plain({ kind: "fixed", value }, modifier);
}

export function modified(found: FoundExpression | null, modifier: Modifier): FoundExpression | null {
  return found && { to: found.to, expression: { ...found.expression, modifier } };
}
