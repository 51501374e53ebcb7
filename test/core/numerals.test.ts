import { describe, expect, test } from "vitest";
import { digitsValue } from "../../server/src/core/read/digits";
import { splitHyphens } from "../../server/src/core/read/hyphens";
import { numeralAt } from "../../server/src/core/read/numerals";
import { ordinalAt } from "../../server/src/core/read/ordinals";
import { tokenize } from "../../server/src/core/text/tokens";

const numeral = (text: string) => {
  const tokens = splitHyphens(tokenize(text));
  const found = numeralAt(tokens, 0);
  return found && [found.value, text.slice(0, tokens[found.next - 1].end)];
};

describe("numerals", () => {
  test.each([
    ["twenty-five boats", 25, "twenty-five"],
    ["two hundred boats", 200, "two hundred"],
    ["two hundred and five boats", 205, "two hundred and five"],
    ["a hundred boats", 100, "a hundred"],
    ["three thousand four hundred boats", 3400, "three thousand four hundred"],
    ["1,200 boats", 1200, "1,200"],
    ["1.5 million boats", 1.5e6, "1.5 million"],
    ["140bn euros", 140e9, "140bn"],
    ["5 1/2 hours", 5.5, "5 1/2"],
    ["5½ hours", 5.5, "5½"],
    ["two and a half hours", 2.5, "two and a half"],
    ["two-and-a-half hours", 2.5, "two-and-a-half"],
    ["two dozen boats", 24, "two dozen"],
    ["five-hour meeting", 5, "five"],
    ["ten and twenty", 10, "ten"],
  ])("%s", (text, value, words) => expect(numeral(text)).toEqual([value, words]));

  test.each(["a boat", "and five", "hundred-odd", "boats"])("no number: %s", (text) =>
    expect(numeral(text)).toBeNull(),
  );

  test.each([
    ["1,20", null],
    ["1.2.3", null],
    ["12,34,567", 1234567],
    ["2.50", 2.5],
  ])("digits %s", (text, value) => expect(digitsValue(text)).toBe(value));

  test.each([
    ["third boat", 3],
    ["twenty-first boat", 21],
    ["21st boat", 21],
    ["twenty boats", undefined],
    ["21 boats", undefined],
  ])("ordinal: %s", (text, value) => {
    expect(ordinalAt(tokenize(text), 0)?.value).toBe(value);
    expect(ordinalAt(splitHyphens(tokenize(text)), 0)?.value).toBe(value);
  });
});
