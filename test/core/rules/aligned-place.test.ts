import { describe, test } from "vitest";
import { checkRivals } from "../../kit/rivals";

/** What is found of one sentence in two articles, with the words between the dots at its end. */
function check(one: string, other: string): void {
  const [a, b] = [one, other].map(
    (place) => `The ferry with nine sailors and a pilot on board sank ${place} before dawn, the coast guard said.`,
  );
  checkRivals("event-place", a, b);
}

describe("one sentence with two places", () => {
  test("is a conflict", () => check("near ‹Olm›", "near ‹Velda›"));

  test.each([
    ["a country and its islands", "off Norway", "off Norwegian islands"],
    ["a country and its west", "near Dorvia", "near West Dorvia"],
    ["two nations of which people are", "with Danish crews", "with Norwegian crews"],
  ])("must not be one for %s", (_, one, other) => check(one, other));
});
