import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

/** What is found of two articles of one day, whichever comes first. */
function tolls(...texts: readonly string[]): string[] {
  const articles = texts.map((text) => `Published 6 March 2025\n\n${text}`);
  const found = findingsOf("figure", ...articles);
  expect(findingsOf("figure", ...[...articles].reverse())).toEqual(found);
  return found;
}

const nine = (where: string): string =>
  `On Tuesday nine people were killed by the storm${where}, said Irena Dolan, the mayor.`;

describe("tolls of what happened in two places", () => {
  const each = "The storm killed 12 people in Port Velda on Tuesday and it killed five people in Lindholm.";
  const both = "The storm killed 12 people in Port Velda and Lindholm on Tuesday.";

  test.each([
    ["of one of them", each, nine(" in Port Velda")],
    ["of both", both, nine(" in Lindholm and Port Velda")],
  ])("are compared where they are %s", (_, one, other) => {
    expect(tolls(one, other)).toEqual(['figure warning "12" | "9"']);
  });

  test.each([
    ["of all and of each", each, "In all 17 people were killed by the storm on Tuesday, said Irena Dolan, the mayor."],
    ["of a third place", each, nine(" in Selby")],
    ["of both and of one", both, nine(" in Port Velda")],
    ["of both and of who knows where", both, nine("")],
  ])("are not where they are %s", (_, one, other) => {
    expect(tolls(one, other)).toEqual([]);
  });
});
