import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

const signing = "Published 6 March 2025\n\nThe mayors of Port Velda and Lindholm signed a treaty on Wednesday. ";

/** What is found of two articles, whichever of them comes first. */
function told(one: string, other: string): string[] {
  const found = findingsOf("outcome", signing + one, signing + other);
  expect(findingsOf("outcome", signing + other, signing + one)).toEqual(found);
  return found;
}

describe("who took part", () => {
  test.each([
    ["Marta Lindqvist attended the ceremony.", "Marta Lindqvist did not attend the ceremony."],
    ["The minister, Marta Lindqvist, took part in the talks.", "Marta Lindqvist was absent from the talks."],
    ["Marta Lindqvist and Karl Oduya were present at the ceremony.", "Marta Lindqvist stayed away from the ceremony."],
    ["Marta Lindqvist was among those who attended Wednesday’s meeting.", "Marta Lindqvist skipped the meeting."],
    ["Marta Lindqvist participated in the meeting of the council.", "Marta Lindqvist refused to attend the meeting."],
  ])("%s — %s", (one, other) => {
    expect(told(one, other)).toEqual(['outcome information "did not" | "took part"']);
  });

  test.each([
    ["another person", "Marta Lindqvist attended the ceremony.", "Karl Oduya did not attend the ceremony."],
    ["another event", "Marta Lindqvist attended the ceremony.", "Marta Lindqvist did not attend the dinner."],
    [
      "another ceremony",
      "Marta Lindqvist attended the opening ceremony.",
      "Marta Lindqvist missed the closing ceremony.",
    ],
    [
      "another day",
      "Marta Lindqvist attended the meeting on Wednesday.",
      "Marta Lindqvist missed the meeting on Tuesday.",
    ],
    [
      "by video",
      "Marta Lindqvist took part in the talks by video.",
      "Marta Lindqvist did not attend the talks in person.",
    ],
    ["a plan", "Marta Lindqvist attended the ceremony.", "Marta Lindqvist will not attend the ceremony."],
    [
      "said by somebody",
      "Marta Lindqvist attended the ceremony.",
      "“Marta Lindqvist did not attend the ceremony,” said Karl Oduya.",
    ],
    ["no one event", "Marta Lindqvist attended schools in Velda.", "Marta Lindqvist did not attend a rally."],
    [
      "both in one article",
      "Marta Lindqvist attended the ceremony.",
      "Marta Lindqvist attended the dinner. Marta Lindqvist missed the ceremony.",
    ],
  ])("not: %s", (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });

  test("not in a report of a week later", () => {
    const later = "Published 16 March 2025\n\nMarta Lindqvist did not attend the ceremony.";
    expect(findingsOf("outcome", `${signing}Marta Lindqvist attended the ceremony.`, later)).toEqual([]);
  });
});
