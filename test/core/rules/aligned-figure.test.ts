import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";
import { conflictsOf } from "../../kit/rules";

/** What is found of one sentence in two articles, with another word at the dots, whichever comes first. */
function told(sentence: string, one: string, other: string): string[] {
  const articles = [one, other].map(
    (words) => `Published 5 March 2025\n\nThe board met on Tuesday.\n\n${sentence.replace("…", words)}`,
  );
  const found = findingsOf("figure", ...articles);
  expect(findingsOf("figure", ...[...articles].reverse())).toEqual(found);
  return found;
}

const piers = "The board will replace … piers of wood below the town with steel ones before the winter.";

describe("one sentence with two numbers", () => {
  test.each([
    ["nine", "seven", '"7 piers" | "9 piers"'],
    ["more than 60", "more than 80", '"60 piers" | "80 piers"'],
    ["more than 60", "54", '"54 piers" | "more than 60 piers"'],
    ["fewer than 60", "64", '"64 piers" | "fewer than 60 piers"'],
  ])("%s, %s", (one, other, positions) => {
    expect(told(piers, one, other)).toEqual([`figure warning ${positions}`]);
  });

  test.each([
    ["that fit together", piers, "more than 60", "64"],
    ["that fit together, as an upper limit", piers, "fewer than 60", "54"],
    ["of which one is added to another", piers, "another 12", "nine"],
    [
      "of two polls",
      "The poll had a margin of error of … points and was made by telephone in the first week of March.",
      "three",
      "four",
    ],
    [
      "that tell how long ago it was",
      "The board opened the old wooden harbour below the town … years ago, in the days of the first steam ferries.",
      "nine",
      "seven",
    ],
    [
      "of which one is an ordinal",
      "The board opened its … harbour below the old town with a concert for the people of Selby.",
      "third",
      "three",
    ],
  ])("not %s", (_, sentence, one, other) => {
    expect(told(sentence, one, other)).toEqual([]);
  });

  test.each([
    [piers, "nine", "seven", "the number of piers"],
    [
      "The board will show a …-point plan for the old wooden harbour below the town before the winter begins.",
      "nine",
      "seven",
      "the number of points",
    ],
    [
      "The board will show the …-inch gun of the old harbour below the town before the winter.",
      "nine",
      "seven",
      "the number of inch guns",
    ],
    [
      "The board met the pilots of flight … in the old harbour below the town before the winter.",
      "914",
      "917",
      "a number",
    ],
    [
      "Otto Lang was sentenced to … years in prison and a ban from the harbour of Velda on Tuesday.",
      "nine",
      "seven",
      "the number of years",
    ],
  ])("is a conflict over what the number counts: %s", (sentence, one, other, subject) => {
    const files = [one, other].map(
      (words, index) => [`${index}.txt`, `The board met\n\n${sentence.replace("…", words)}`] as const,
    );
    expect(conflictsOf(new Map(files)).conflicts.map((conflict) => conflict.subject)).toEqual([subject]);
  });
});

test("not of two votes of which one article tells", () => {
  const vote = (won: number): string =>
    `Published 5 March 2025\n\nThe council of Port Velda passed the bill on the old silo by ${won} votes to 48 on Tuesday.`;
  expect(findingsOf("figure", vote(62), vote(65))).toEqual(['figure warning "62–48" | "65–48"']);
  const both = `${vote(65)} Another bill failed by 62 votes to 48.`;
  expect(findingsOf("figure", vote(62), both)).toEqual([]);
  expect(findingsOf("figure", both, vote(62))).toEqual([]);
});
