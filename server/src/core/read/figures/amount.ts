import { magnitudeWords } from "../../lexicon/numbers";
import { currencySigns } from "../../lexicon/units";
import { irregularPlurals } from "../../lexicon/noun-phrases";
import { numeralAt } from "../numerals";
import type { Token } from "../../text/tokens";
import { isDash, isHyphen, signLetters, touch, type Line } from "./line";
import { rateAt, unitAt, type Unit } from "./unit";

/** A number with its currency or unit, as it stands in a line. */
export interface Amount {
  /** The index of its first token, a currency sign or minus included. */
  readonly from: number;
  /** The index behind its last token. */
  readonly next: number;
  readonly value: number;
  /** The factor of its magnitude word, 1 where there is none. */
  readonly magnitude: number;
  readonly form: "digits" | "words";
  readonly unit: string | null;
  readonly kind: Unit["kind"] | null;
  /** Did the currency stand before the number? */
  readonly signed: boolean;
  /** Is it tied to its unit by a hyphen ("five-hour")? */
  readonly hyphenated: boolean;
}

/** Letters that touch digits and multiply them. "m" does so only for money and before a plural. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["K", 1e3],
  ["M", 1e6],
  ["B", 1e9],
]);

interface Prefix {
  readonly from: number;
  readonly number: number;
  readonly currency: string | null;
  readonly negative: boolean;
}

/** The amount that starts at a token: at its currency sign, its minus or its number. */
export function amountAt(line: Line, index: number): Amount | null {
  const prefix = prefixAt(line, index);
  const start = prefix?.number ?? index;
  const decimal = leadingDecimal(line, start);
  const numeral = decimal ?? numeralAt(line.tokens, start);
  if (!numeral) return null;
  let { value, next } = numeral;
  let magnitude = numeral.magnitude;
  const digits = numeral.form === "digits";
  const factor = digits && numeral.magnitude === 1 ? suffixFactor(line, next, prefix?.currency != null) : 1;
  if (factor > 1) {
    value *= factor;
    magnitude = factor;
    next++;
  }
  // "5 lakh crore", "4 hundred million": a second magnitude multiplies the first.
  for (let word = line.words[next]; numeral.magnitude > 1 && magnitudeWords.has(word); word = line.words[++next]) {
    const more = magnitudeWords.get(word)!;
    value *= more;
    magnitude *= more;
  }
  if (prefix?.negative) value = -value;
  let unit: string | null = prefix?.currency ?? null;
  let kind: Amount["kind"] = unit ? "money" : null;
  const hyphenated = isHyphen(line.words[next]) && touch(line, next - 1, next);
  const behind = unitAt(line, hyphenated ? next + 1 : next, digits);
  if (behind && (!unit || sameCurrency(unit, behind))) {
    unit = unit ?? behind.name;
    kind = behind.kind;
    next = behind.next;
    if (unit === "pound" && magnitude >= 1e6) [unit, kind] = ["GBP", "money"];
  } else if (unit === "USD" && /^U\.?S\.?$/.test(line.tokens[next]?.text ?? ""))
    next += line.words[next + 1] === "." && touch(line, next, next + 1) ? 2 : 1;
  const rate = unit ? rateAt(line, next) : null;
  if (rate && kind !== "duration") {
    unit = `${unit} per ${rate.per}`;
    next = rate.next;
  }
  return {
    from: prefix?.from ?? index,
    next,
    value,
    magnitude,
    form: numeral.form,
    unit,
    kind,
    signed: prefix?.currency != null,
    hyphenated: hyphenated && behind !== null,
  };
}

function sameCurrency(sign: string, behind: Unit): boolean {
  return behind.kind === "money" && (behind.name === sign || behind.name === "USD");
}

/** "$", "US$", "A$", "$US", "USD", "-", "minus" before a number, in the orders that are printed. */
function prefixAt(line: Line, index: number): Prefix | null {
  if (line.tokens[index]?.kind === "number") return null;
  let position = index;
  let currency: string | null = null;
  let negative = false;
  for (let step = 0; step < 3; step++) {
    const word = line.words[position];
    if (word === undefined) return null;
    if (!negative && isMinus(line, position)) {
      negative = true;
      position += word === "minus" && isHyphen(line.words[position + 1]) ? 2 : 1;
    } else if (!negative && word === "+" && touch(line, position, position + 1)) position++;
    else if (!currency) {
      const sign = signAt(line, position);
      if (!sign) break;
      currency = sign.currency;
      position = sign.next;
    } else break;
  }
  if (position === index) return null;
  const number = line.tokens[position];
  const started = number?.kind === "number" || (number?.text === "." && line.tokens[position + 1]?.kind === "number");
  return started || (negative && numeralAt(line.tokens, position))
    ? { from: index, number: position, currency, negative }
    : null;
}

function isMinus(line: Line, index: number): boolean {
  const word = line.words[index];
  if (word === "minus") return true;
  if (!isDash(word) || word === "—" || !touch(line, index, index + 1)) return false;
  // A dash between two words or numbers is no minus.
  return (
    index === 0 || !touch(line, index - 1, index) || line.words[index - 1] === "(" || line.words[index - 1] === "$"
  );
}

function signAt(line: Line, index: number): { currency: string; next: number } | null {
  const [first, second] = [line.tokens[index], line.tokens[index + 1]];
  if (!first || (first.kind === "word" && !signLetters.has(first.text))) return null;
  // Two tokens that are one sign: "US" "$", "$" "A", "Rs" "."
  if (
    second &&
    second.start - first.end <= 1 &&
    (first.end === second.start || (first.text !== "A" && (first.text === "$" || second.text === "$")))
  ) {
    const joined = currencySigns.get(first.text.replace("U.S.", "US") + second.text);
    if (joined) return { currency: joined, next: index + 2 };
  }
  const currency = currencySigns.get(first.text);
  return currency ? { currency, next: index + 1 } : null;
}

/** ".5" and ".001": a decimal whose nought is left out. */
function leadingDecimal(line: Line, index: number) {
  const [point, digits] = [line.tokens[index], line.tokens[index + 1]];
  if (point?.text !== "." || digits?.kind !== "number" || !touch(line, index, index + 1)) return null;
  if (touch(line, index - 1, index) && line.tokens[index - 1].kind !== "punctuation") return null;
  if (!/^\d{1,6}$/.test(digits.text)) return null;
  return { value: Number(`0.${digits.text}`), next: index + 2, form: "digits" as const, magnitude: 1 };
}

function suffixFactor(line: Line, index: number, money: boolean): number {
  const token = line.tokens[index];
  const factor = token && touch(line, index - 1, index) ? SUFFIXES.get(token.text) : undefined;
  if (!factor) return 1;
  if (money || token.text === "k" || token.text === "M") return factor;
  if (token.text === "b" || token.text === "B") return 1;
  return isPlural(line.tokens[index + 1]) || isPlural(line.tokens[index + 2]) ? factor : 1;
}

/** Does a word look like the plural of something that can be counted? */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const word = token.text.toLowerCase();
  return irregularPlurals.has(word) || (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|['’]s)$/.test(word));
}
