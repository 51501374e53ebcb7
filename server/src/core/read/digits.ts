import { perForm } from "../text/forms";

/** Fractions of one character. */
export const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

/** The value of digits as they are printed: "1,200" is 1200, "2.5" 2.5, "5½" 5.5; null for what is no single number ("1.2.3"). */
export function digitsValue(text: string): number | null {
  const last = VULGAR[text[text.length - 1]];
  if (last !== undefined) {
    if (text.length === 1) return last;
    const whole = digitsValue(text.slice(0, -1));
    return whole === null ? null : whole + last;
  }
  const [whole, fraction, ...more] = text.split(".");
  const groups = whole.split(",");
  const grouped =
    groups.length > 1 &&
    groups.slice(1).every((group) => group.length === 3 || (group.length === 2 && groups.length > 2));
  if (more.length > 0 || (groups.length > 1 && !grouped)) return null;
  const value = Number(groups.join("") + (fraction === undefined ? "" : `.${fraction}`));
  return Number.isFinite(value) ? value : null;
}

/** The value of a token in digits; null for what is no single number. */
export const numberOf = perForm(({ text }) => digitsValue(text));
