import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

const obituary = "Published 6 March 2025\n\nThe composer Dragan Havelka is mourned in Lindholm. ";

/** What is found of two articles, whichever of them comes first. */
function told(one: string, other: string): string[] {
  const found = findingsOf("event-date", obituary + one, obituary + other);
  expect(findingsOf("event-date", obituary + other, obituary + one)).toEqual(found);
  return found;
}

describe("what happens once", () => {
  test.each([
    ["Havelka was born in 1938.", "Born in Velda in 1941, Havelka wrote nine operas.", "warning", "1938", "1941"],
    [
      "Havelka, 84, who was born in Velda in 1938, wrote nine operas.",
      "He was born in 1941.",
      "warning",
      "1938",
      "1941",
    ],
    [
      "Havelka was born on 3 April 1941.",
      "Havelka (born 5 April 1941) wrote nine operas.",
      "warning",
      "3 April",
      "5 April",
    ],
    ["Havelka died in Velda in 1998.", "Havelka, who died in 1989, wrote nine operas.", "warning", "1989", "1998"],
    [
      "Havelka took office in January 2009.",
      "When Havelka came to power in 2007, he sang.",
      "information",
      "2007",
      "2009",
    ],
    [
      "He wrote for the Lindholm Opera, founded in 1921.",
      "The Lindholm Opera was founded in 1912.",
      "information",
      "1912",
      "1921",
    ],
  ])("%s — %s", (one, other, severity, ...labels) => {
    expect(told(one, other)).toEqual([`event-date ${severity} "${labels[0]}" | "${labels[1]}"`]);
  });

  test.each([
    ["a year and its day", "Havelka was born in 1941.", "Havelka was born on 3 April 1941."],
    ["of his father", "Havelka was born in 1941.", "His father was born in 1911."],
    [
      "of one of two whom a pronoun may mean",
      "Havelka was born in 1941.",
      "Havelka admired Karl Oduya. He was born in 1911.",
    ],
    ["of a namesake", "Havelka died in 1998.", "Jana Havelka died in 1989."],
    [
      "told twice in one article",
      "Havelka took office in 2009.",
      "Havelka took office in 2001. Havelka took office in 2007 once more.",
    ],
    ["of two bodies", "The Lindholm Opera was founded in 1921.", "The Velda Opera was founded in 1912."],
    ["what he founded", "The Lindholm Opera was founded in 1921.", "Havelka founded the Lindholm Opera in 1912."],
  ])("not: %s", (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});
