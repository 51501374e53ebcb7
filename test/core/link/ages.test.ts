import { describe, expect, test } from "vitest";
import { measuredBySource } from "../../../server/src/core/rules/measured";
import { findingsOf } from "../../kit/findings";
import { storyOf } from "../../kit/rules";

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
    "Irena Dolan wept. Otto Lang, who sang for the children of the town, died at the age of 95. Tomas Brandt sang.",
    "Irena Dolan wept. Otto Lang has died in Velda. The 95-year-old was known to Tomas Brandt.",
    "The painter Otto Lang has died in Velda. The 95-year-old was loved.",
  ])("%s", (told) => {
    expect(ages(told)).toEqual(['figure information "94" | "95"']);
  });

  test.each([
    ["an age of somebody else", "Otto Lang and a 95-year-old friend have died in Velda."],
    ["an age of somebody whom he met", "Otto Lang met a 95-year-old in Velda before he died."],
    ["an age of somebody of whom he spoke", "Otto Lang has died in Velda. He met a 95-year-old there."],
    ["a number without an age", "Otto Lang, the 95 of his club, has died in Velda."],
    ["an age that is not exact", "Otto Lang, aged about 95, has died in Velda."],
    ["an age of one of two", "Otto Lang, who sang with Irena Dolan for the whole town, died at the age of 95."],
    ["a house", "Otto Lang has died in Velda. The 95-year-old house is empty."],
    ["somebody whom nobody has named", "The 95-year-old was loved. Otto Lang has died in Velda."],
    ["one of two of the sentence before", "Otto Lang and Irena Dolan sang in Velda. The 95-year-old was loved."],
    ["one of a sentence with another age", "Otto Lang met a 31-year-old in Velda. The 95-year-old was loved."],
    ["one of a sentence with another person", "Otto Lang met a nurse in Velda. The 95-year-old was loved."],
    ["about", "Otto Lang, about 95, has died in Velda."],
    ["a friend’s age before his name", "A 95-year-old friend of Otto Lang has died in Velda."],
    ["an age far before his name", "A 95-year-old in the house beside the old harbour knew Otto Lang."],
    ["a birthday just past", "Otto Lang, who turned 95, has died in Velda."],
    ["words of a speaker", "“Otto Lang, 95, has died in Velda,” Irena Dolan said."],
  ])("not %s: %s", (_, told) => {
    expect(ages(told)).toEqual([]);
  });
});

/** Whose ages a text gives that goes without names: "14, the age of the boy". */
function unnamedAges(text: string): string[] {
  const [measured] = measuredBySource(storyOf(new Map([["a.txt", text]])));
  return measured.flatMap(({ key, subject, figure }) =>
    /^age (?:fe)?male/.test(key) ? [`${figure.value}, ${subject}`] : [],
  );
}

describe("the age of somebody without a name", () => {
  const below = "It rained\n\nRain fell on Velda on Tuesday.";

  test.each([
    `${below} A 14-year-old boy was stabbed in the harbour.`,
    `${below} A boy aged 14 was stabbed in the harbour.`,
    `${below} A boy of 14 was stabbed in the harbour.`,
  ])("%s", (text) => {
    expect(unnamedAges(text)).toEqual(["14, the age of the boy"]);
  });

  test.each([
    ["who only sang", "A 14-year-old boy sang in the harbour."],
    ["who has something", "A 14-year-old boy has a boat in the harbour."],
    ["of about that age", "A boy aged about 14 was stabbed in the harbour."],
  ])("must not be compared %s", (_, text) => {
    expect(unnamedAges(`${below} ${text}`)).toEqual([]);
  });
});
