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

test("one person and the day are enough for what befalls somebody once", () => {
  const told = (town: string, day = "Tuesday") =>
    `Published 6 March 2025\n\nPolice officers arrested Tomas Brandt in ${town} on ${day}. Brandt is 44.`;
  expect(findingsOf("event-place", told("Lindholm"), told("Selby"))).toEqual([
    'event-place information "Lindholm" | "Selby"',
  ]);
  expect(findingsOf("event-place", told("Lindholm"), told("Selby", "Monday"))).toEqual([]);
});

test("somebody who is named only later is arrested in two towns", () => {
  const told = (town: string) =>
    `Published 6 March 2025\n\nA retired driver was arrested in ${town} on Tuesday.\n\nTomas Brandt, 67, of Velda, had stolen a bus.`;
  expect(findingsOf("event-place", told("Lindholm"), told("Selby"))).toEqual([
    'event-place information "Lindholm" | "Selby"',
  ]);
});
