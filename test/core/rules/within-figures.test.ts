import { expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

/** What is found between a headline and the text below it. */
const within = (headline: string, text: string): string[] => findingsOf("figure", `${headline}\n\n${text}`);

test("a number in a headline and another one in its text", () => {
  expect(
    within("Brandt admits three charges", "The trial of Tomas Brandt began on Thursday. He admitted two charges."),
  ).toEqual(['figure information "2 charges" | "3 charges"']);
  expect(within("One dead in Lindholm fire", "Two people were killed in a fire in Lindholm on Thursday.")).toHaveLength(
    1,
  );
});

test("must not flag one thing of a headline, which its text does not count", () => {
  expect(
    within("Brandt admits one charge", "Tomas Brandt admitted a theft on Thursday. He denied two charges of fraud."),
  ).toEqual([]);
});
