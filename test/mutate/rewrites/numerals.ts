import type { Random } from "../random";

export const NUMBER_WORDS = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "5 people" for "five people" and back, where a plain noun follows. */
export function numerals(text: string, random: Random): string {
  const pattern = new RegExp(`(?<=[a-z,] )(${NUMBER_WORDS.join("|")}|[2-9]|1[0-2])(?= [a-z]{3,14}s\\b)`, "g");
  return text.replace(pattern, (number: string) => {
    if (random(2) === 0) return number;
    const index = NUMBER_WORDS.indexOf(number);
    return index >= 0 ? String(index + 2) : NUMBER_WORDS[Number(number) - 2];
  });
}
