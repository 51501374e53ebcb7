import { expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

const first = "Published 6 March 2025\n\nThe banker Tomas Brandt was arrested in Port Velda on Wednesday night.";
const prosecutor = "\n\nMarta Lindqvist, the prosecutor, said that he had been alone.";

/** What is found of two articles about the arrest, whichever of them comes first. */
function arrested(told: string, before = ""): string[] {
  const [one, other] = [`${first}${before}${prosecutor}`, `Published 6 March 2025\n\n${told}${prosecutor}`];
  const found = findingsOf("event-place", one, other);
  expect(findingsOf("event-place", other, one)).toEqual(found);
  return found;
}

test.each([
  "Police officers arrested the banker Tomas Brandt in Lindholm on Wednesday.",
  "Tomas Brandt was arrested in Lindholm.",
])("two towns: %s", (told) => {
  expect(arrested(told)).toEqual(['event-place information "Lindholm" | "Port Velda"']);
});

test.each([
  ["a country", "Police officers arrested the banker Tomas Brandt in Norway on Wednesday."],
  ["a building", "Police officers arrested the banker Tomas Brandt in Lindholm University on Wednesday."],
  ["another day", "Police officers arrested the banker Tomas Brandt in Lindholm on Monday."],
  ["a quotation", "“Tomas Brandt was arrested in Lindholm on Wednesday,” said Irena Dolan."],
  ["both towns", "Tomas Brandt was arrested in Lindholm on Wednesday. He had come from Port Velda."],
  ["the other town in a name", "Tomas Brandt was arrested in Lindholm on Wednesday. He had led the Port Velda Bank."],
])("not %s", (_, told) => {
  expect(arrested(told)).toEqual([]);
});

test("not where the first article names the other town", () => {
  expect(arrested("Tomas Brandt was arrested in Lindholm on Wednesday.", " He had a house in Lindholm.")).toEqual([]);
});
