import { strictBounds } from "../lexicon/approximators";
import { irregularPlurals } from "../lexicon/noun-phrases";
import { fraction, ordinal, printNumber, shortNumber } from "./print-number";
import type { Figure } from "./reading";

/** Signs as newspapers print them before an amount; other currencies keep their code. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  CNY: "CN¥",
  INR: "₹",
  ILS: "₪",
  AUD: "A$",
  CAD: "C$",
  HKD: "HK$",
  NZD: "NZ$",
  SGD: "S$",
};
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: "US dollar",
  EUR: "euro",
  GBP: "pound sterling",
  JPY: "Japanese yen",
  CNY: "Chinese yuan",
  INR: "Indian rupee",
  ILS: "Israeli shekel",
  RUB: "Russian rouble",
  UAH: "Ukrainian hryvnia",
  CHF: "Swiss franc",
  SEK: "Swedish krona",
  NOK: "Norwegian krone",
  DKK: "Danish krone",
  AUD: "Australian dollar",
  CAD: "Canadian dollar",
  HKD: "Hong Kong dollar",
  NZD: "New Zealand dollar",
  SGD: "Singapore dollar",
  TWD: "New Taiwan dollar",
  MYR: "Malaysian ringgit",
  KRW: "South Korean won",
  TRY: "Turkish lira",
  PLN: "Polish zloty",
  BRL: "Brazilian real",
  MXN: "Mexican peso",
  ZAR: "South African rand",
  HRK: "Croatian kuna",
};
const PERCENT = new Set(["percent", "percentage point", "basis point"]);
/** Lengths, weights and the like that stand behind a number as they are, whatever the number. */
const UNCHANGED = /(?:hertz|celsius|fahrenheit|horsepower)$/;

/**
 * A figure as a newspaper prints it: "14 or more people", "€140bn", "about 200", "4% to 5%". `counts` is left out on
 * demand, where the sentence around it already says what is counted.
 */
export function printFigure(figure: Figure, counts = true): string {
  const amount = amountOf(figure);
  if (!counts || figure.counts === null || figure.kind === "score" || figure.kind === "age") return amount;
  return figure.unit === null ? `${amount}${linkOf(figure)}${figure.counts}` : amount;
}

/** What stands between an amount and what is counted: "two-thirds of voters", "hundreds of people", "14 people". */
export function linkOf({ kind, value, approximator }: Figure): " " | " of " {
  return kind === "fraction" || (value === null && /s$/.test(approximator ?? "")) ? " of " : " ";
}

/** The unit's name in words, for output that other programs read: "US dollar per barrel", "percentage", "hour". */
export function unitName(unit: string | null): string | null {
  if (unit === null) return null;
  if (unit === "percent") return "percentage";
  const [base, ...per] = unit.split(" per ");
  return [CURRENCIES[base] ?? base, ...per].join(" per ");
}

function amountOf(figure: Figure): string {
  const { kind, value, min, max, approximator } = figure;
  const printed = kind === "fraction" ? fraction : (number: number) => quantity(figure, number);
  if (approximator === "not") return `not ${printed(value ?? 0)}`;
  if (value === null) return vague(figure);
  if (kind === "score") return `${printNumber(value)}–${printNumber(value === min ? max : min)}`;
  if (kind === "ordinal") return ordinal(value);
  if (approximator !== null && strictBounds.has(approximator)) return `${approximator} ${printed(value)}`;
  if (max === Infinity)
    return figure.unit === null && kind !== "fraction" ? `${printNumber(min)} or more` : `at least ${printed(min)}`;
  if (approximator !== null && min <= 0 && value > 0) return `up to ${printed(max)}`;
  if (approximator !== null) return `${approximator} ${printed(value)}`;
  if (kind === "fraction") return fraction(value);
  if (min < max) return range(figure, min, max);
  return value === 0 && figure.unit === null ? "no" : quantity(figure, value);
}

/** "several hours", "hundreds" as printed. */
function vague(figure: Figure): string {
  const words = figure.approximator ?? `${printNumber(figure.min)} to ${printNumber(figure.max)}`;
  return figure.unit === null ? words : `${words} ${plural(figure.unit)}`;
}

function range(figure: Figure, min: number, max: number): string {
  if (figure.kind === "money" || figure.unit === "percent")
    return `${quantity(figure, min)} to ${quantity(figure, max)}`;
  return `${printNumber(min)} to ${quantity(figure, max)}`;
}

function quantity(figure: Figure, value: number): string {
  const { unit, kind } = figure;
  if (unit === null) return printNumber(value);
  if (kind === "age")
    return unit === "year" ? `${printNumber(value)}` : `${printNumber(value)} ${value === 1 ? unit : plural(unit)} old`;
  if (unit === "magnitude") return `magnitude ${printNumber(value)}`;
  const [base, ...rest] = unit.split(" per ");
  const per = rest.map((each) => ` per ${each}`).join("");
  if (base === "percent") return `${printNumber(value)}%${per}`;
  if (kind === "money" && SIGNS[base])
    return `${value < 0 ? "−" : ""}${SIGNS[base]}${shortNumber(Math.abs(value))}${per}`;
  if (kind === "money" && /^[A-Z]{3}$/.test(base)) return `${shortNumber(value)} ${base}${per}`;
  const name = Math.abs(value) === 1 || UNCHANGED.test(base) ? base : plural(base);
  return `${printNumber(value)} ${PERCENT.has(base) || per === "" ? name : name + per}`;
}

/** "hours", "square feet", "kilometres per hour". */
function plural(unit: string): string {
  const [head, ...per] = unit.split(" per ");
  const words = head.split(" ");
  // "degree celsius", "pound sterling": the unit comes first.
  const at = words[0] === "degree" || words[0] === "pound" ? 0 : words.length - 1;
  words[at] = pluralOf(words[at]);
  return [words.join(" "), ...per].join(" per ");
}

const PLURALS = new Map([...irregularPlurals].map(([many, one]) => [one, many]));

/** "points", "cities", "women"; a noun that has no other form, or ends in -s, as it is. */
export function pluralOf(noun: string): string {
  if (irregularPlurals.has(noun)) return noun;
  const irregular = PLURALS.get(noun);
  if (irregular) return irregular;
  if (/(?:x|[cs]h)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return UNCHANGED.test(noun) || noun.endsWith("s") ? noun : `${noun}s`;
}
