import { irregularPlurals } from "../lexicon/noun-phrases";
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
/** From these values on a magnitude word is shorter than the digits. */
const MAGNITUDES: readonly (readonly [number, string, string])[] = [
  [1e12, "tn", "trillion"],
  [1e9, "bn", "billion"],
  [1e6, "m", "million"],
];

/**
 * A figure as a newspaper prints it: "14 or more people", "€140bn", "about 200", "4% to 5%". `counts` is left out on
 * demand, where the sentence around it already says what is counted.
 */
export function printFigure(figure: Figure, counts = true): string {
  const amount = amountOf(figure);
  if (!counts || figure.counts === null || figure.kind === "score" || figure.kind === "age") return amount;
  if (figure.kind === "ordinal") return `${amount} ${figure.counts}`;
  if (figure.unit === null)
    return figure.kind === "fraction" ? `${amount} of ${figure.counts}` : `${amount} ${figure.counts}`;
  return amount;
}

/** The unit's name in words, for output that other programs read: "US dollar per barrel", "percentage", "hour". */
export function unitName(unit: string | null): string | null {
  if (unit === null) return null;
  if (unit === "percent") return "percentage";
  const [base, ...per] = unit.split(" per ");
  return [CURRENCIES[base] ?? base, ...per].join(" per ");
}

function amountOf(figure: Figure): string {
  const { value, min, max, approximator } = figure;
  if (approximator === "not") return `not ${quantity(figure, value ?? 0)}`;
  if (value === null) return vague(figure);
  if (figure.kind === "score") return `${plain(value)}–${plain(value === min ? max : min)}`;
  if (figure.kind === "ordinal") return ordinal(value);
  if (figure.kind === "fraction" && approximator === null) return fraction(value);
  if (max === Infinity) return figure.unit === null ? `${plain(min)} or more` : `at least ${quantity(figure, min)}`;
  if (approximator !== null && min <= 0 && value > 0) return `up to ${quantity(figure, max)}`;
  if (approximator !== null)
    return `${approximator} ${figure.kind === "fraction" ? fraction(value) : quantity(figure, value)}`;
  if (min < max) return range(figure, min, max);
  return figure.value === 0 && figure.unit === null ? "no" : quantity(figure, value);
}

/** "several hours", "hundreds of" as printed. */
function vague(figure: Figure): string {
  const words = figure.approximator ?? `${plain(figure.min)} to ${plain(figure.max)}`;
  return figure.unit === null ? words : `${words} ${plural(figure.unit)}`;
}

function range(figure: Figure, min: number, max: number): string {
  if (figure.kind === "money" || figure.unit === "percent")
    return `${quantity(figure, min)} to ${quantity(figure, max)}`;
  return `${plain(min)} to ${quantity(figure, max)}`;
}

function quantity(figure: Figure, value: number): string {
  const { unit, kind } = figure;
  if (unit === null) return plain(value);
  if (kind === "age")
    return unit === "year" ? `${plain(value)}` : `${plain(value)} ${value === 1 ? unit : plural(unit)} old`;
  if (unit === "magnitude") return `magnitude ${plain(value)}`;
  const [base, ...rest] = unit.split(" per ");
  const per = rest.map((each) => ` per ${each}`).join("");
  if (base === "percent") return `${plain(value)}%${per}`;
  if (kind === "money" && SIGNS[base]) return `${value < 0 ? "−" : ""}${SIGNS[base]}${short(Math.abs(value))}${per}`;
  if (kind === "money" && /^[A-Z]{3}$/.test(base)) return `${short(value)} ${base}${per}`;
  const name = Math.abs(value) === 1 || UNCHANGED.test(base) ? base : plural(base);
  return `${plain(value)} ${PERCENT.has(base) || per === "" ? name : name + per}`;
}

/** "140bn", "4.5m": an amount of money. */
function short(value: number): string {
  const magnitude = MAGNITUDES.find(([size]) => value >= size);
  return magnitude ? `${decimal(value / magnitude[0])}${magnitude[1]}` : decimal(value, value % 1 === 0 ? 0 : 2);
}

/** "1,200", "4.5 million". */
function plain(value: number): string {
  const size = Math.abs(value);
  const magnitude = MAGNITUDES.find(([least]) => size >= least);
  // Digits that a magnitude word would round away stay as they are.
  const exact = magnitude && Math.abs((size / magnitude[0]) * 1000 - Math.round((size / magnitude[0]) * 1000)) < 1e-6;
  return exact ? `${decimal(value / magnitude[0])} ${magnitude[2]}` : decimal(value);
}

function decimal(value: number, least = 0): string {
  const [whole, fraction = ""] = Number(Math.abs(value).toPrecision(15)).toFixed(6).split(".");
  const digits = fraction.replace(/0{1,6}$/, "").padEnd(least, "0");
  const grouped = whole.replace(/\d(?=(?:\d{3}){1,100}$)/g, "$&,");
  return `${value < 0 ? "−" : ""}${grouped}${digits === "" ? "" : `.${digits}`}`;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, "half"],
  [1 / 3, "a third"],
  [2 / 3, "two-thirds"],
  [1 / 4, "a quarter"],
  [3 / 4, "three-quarters"],
];

function fraction(value: number): string {
  const named = FRACTIONS.find(([each]) => Math.abs(each - value) < 1e-9);
  if (named) return named[1];
  for (let bottom = 5; bottom <= 128; bottom++) {
    const top = value * bottom;
    if (Math.abs(top - Math.round(top)) < 1e-9) return `${Math.round(top)}/${bottom}`;
  }
  return decimal(value);
}

function ordinal(value: number): string {
  const last = value % 100 >= 11 && value % 100 <= 13 ? 0 : value % 10;
  return `${decimal(value)}${["th", "st", "nd", "rd"][last] ?? "th"}`;
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
