import { describe, test } from "vitest";
import { checkRivals } from "../../kit/rivals";

/** What a later report changes, marked in both. */
const check = (...articles: readonly string[]): void => checkRivals("figure-update", ...articles);

describe("a toll that grows", () => {
  test.each([
    [
      "from one report to the next",
      "Published 5 March 2025\n\nThe fire in Velda killed ‹nine people›.",
      "Published 6 March 2025\n\nThe fire in Velda killed ‹12 people›.",
    ],
    [
      "of which the later report says what it might become",
      "Published 5 March 2025\n\nThe fire in Velda killed ‹nine people›.",
      "Published 6 March 2025\n\nThe fire in Velda killed ‹12 people›. It may have killed 50 people.",
    ],
    [
      "beside that of one town",
      "Published 5 March 2025\n\nThe quake killed nine people in Olm. It killed ‹41 people› in all.",
      "Published 6 March 2025\n\nThe quake killed ‹45 people›.",
    ],
    [
      "of a quake some weeks ago",
      "Published 5 March 2025\n\nThe quake of 26 January killed ‹41 people› in Velda.",
      "Published 7 March 2025\n\nThe quake of 26 January killed ‹45 people› in Velda.",
    ],
  ])("has moved on: %s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    [
      "to fifty times as many, which is another one",
      "Published 5 March 2025\n\nThe fire in Velda killed nine people.",
      "Published 6 March 2025\n\nThe fire in Velda killed 412 people.",
    ],
    [
      "in the earlier report",
      "Published 6 March 2025\n\nThe fire in Velda killed nine people.",
      "Published 5 March 2025\n\nThe fire in Velda killed 12 people.",
    ],
    ["in two reports of one day", "The fire in Velda killed nine people.", "The fire in Velda killed 12 people."],
    [
      "of which the later report tells no toll of its own",
      "Published 5 March 2025\n\nThe fire in Velda killed nine people.",
      "Published 6 March 2025\n\n“The fire in Velda killed 12 people,” said Irena Dolan.",
    ],
  ])("has not moved on: %s", (_, ...articles) => {
    check(...articles);
  });
});

describe("the missing", () => {
  test.each([
    [
      "become fewer",
      "Published 5 March 2025\n\nAfter the storm ‹41 people› are missing in Velda.",
      "Published 6 March 2025\n\nAfter the storm ‹nine people› are missing in Velda.",
    ],
  ])("has moved on: %s", (_, ...articles) => {
    check(...articles);
  });
});
