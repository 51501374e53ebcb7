/** From these values on a magnitude word is shorter than the digits. */
const MAGNITUDES: readonly (readonly [number, string, string])[] = [
  [1e12, "tn", "trillion"],
  [1e9, "bn", "billion"],
  [1e6, "m", "million"],
];

/** "140bn", "4.5m": an amount of money. */
export function shortNumber(value: number): string {
  const magnitude = MAGNITUDES.find(([size]) => value >= size);
  return magnitude ? `${decimal(value / magnitude[0])}${magnitude[1]}` : decimal(value, value % 1 === 0 ? 0 : 2);
}

/** "1,200", "4.5 million". */
export function printNumber(value: number): string {
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

export function fraction(value: number): string {
  const named = FRACTIONS.find(([each]) => Math.abs(each - value) < 1e-9);
  if (named) return named[1];
  for (let bottom = 5; bottom <= 128; bottom++) {
    const top = value * bottom;
    if (Math.abs(top - Math.round(top)) < 1e-9) return `${Math.round(top)}/${bottom}`;
  }
  return decimal(value);
}

export function ordinal(value: number): string {
  const last = value % 100 >= 11 && value % 100 <= 13 ? 0 : value % 10;
  return `${decimal(value)}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
