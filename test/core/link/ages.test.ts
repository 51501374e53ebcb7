import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

/** What is found of two articles that name Otto Lang, the first of which gives his age as 94. */
const ages = (told: string): string[] =>
  findingsOf(
    "figure",
    "Published 6 March 2025\n\nOtto Lang, 94, died on Tuesday in Velda.",
    `Published 6 March 2025\n\n${told}`,
  );

describe("the age of a person", () => {
  test.each([
    "Otto Lang, 95, has died in Velda.",
    "Otto Lang (95) has died in Velda.",
    "Otto Lang, aged 95, has died in Velda.",
    "Otto Lang, who was 95, has died in Velda.",
    "The 95-year-old Otto Lang has died in Velda.",
    "Otto Lang, a 95-year-old, has died in Velda.",
    "Otto Lang, the club’s 95-year-old chairman, has died in Velda.",
    "Otto Lang has died in Velda. He was 95.",
    "The mayor said that Otto Lang, 95, had died in Velda.",
  ])("%s", (told) => {
    expect(ages(told)).toEqual(['figure information "94" | "95"']);
  });

  test.each([
    ["an age of somebody else", "Otto Lang and a 95-year-old friend have died in Velda."],
    ["an age of somebody whom he met", "Otto Lang met a 95-year-old in Velda before he died."],
    ["an age of somebody of whom he spoke", "Otto Lang has died in Velda. He met a 95-year-old there."],
    ["a number without an age", "Otto Lang, the 95 of his club, has died in Velda."],
    ["about", "Otto Lang, about 95, has died in Velda."],
    ["a friend’s age before his name", "A 95-year-old friend of Otto Lang has died in Velda."],
    ["an age far before his name", "A 95-year-old in the house beside the old harbour knew Otto Lang."],
    ["a birthday just past", "Otto Lang, who turned 95, has died in Velda."],
    ["words of a speaker", "“Otto Lang, 95, has died in Velda,” Irena Dolan said."],
  ])("not %s: %s", (_, told) => {
    expect(ages(told)).toEqual([]);
  });
});
