import currencyNameEntries from "./currency-names.txt";
import currencySignEntries from "./currency-signs.txt";
import { entryMap, longestFirst, wordsByClass } from "./list";
import tightEntries from "./tight-units.txt";
import unitEntries from "./units.txt";

export interface UnitEntry {
  /** The words of the form as printed, "square", "miles"; their case counts for one or two letters only ("mW" is no "MW"). */
  readonly words: readonly string[];
  /** "square mile", "percent", or an ISO 4217 code. */
  readonly name: string;
  readonly kind: "duration" | "measure" | "percent" | "money";
}

/** From the first word of a form to all forms that begin with it, longest first. */
export const unitForms: ReadonlyMap<string, readonly UnitEntry[]> = longestFirst(
  [
    ...[...entryMap(unitEntries)].map(([form, value]): UnitEntry => {
      const [name, kind] = value.split(", ");
      return { words: wordsOf(form), name, kind: kind as UnitEntry["kind"] };
    }),
    ...[...entryMap(currencyNameEntries)].map(([form, name]): UnitEntry => ({
      words: wordsOf(form),
      name,
      kind: "money",
    })),
  ],
  (words) => words[0],
);

/** "m", "in": forms of units that are so only where they touch their digits; those of the class "letter" also where they end a phrase. As printed. */
export const tightUnits = wordsByClass(tightEntries, "letter", "word");
/** From "US$", "€", "dlrs" to an ISO 4217 code: what stands before a number. */
export const currencySigns = entryMap(currencySignEntries);

/** The tokens of a form: "km/h" is three of them, "°C" two. */
function wordsOf(form: string): string[] {
  return form.split(/ |(?=\/)|(?<=[/°])/);
}
