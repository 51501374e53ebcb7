import { expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";
import { conflictsOf } from "../../kit/rules";

/** What is found of two reports of one day, whichever comes first. */
function outcome(...texts: readonly string[]): string[] {
  const articles = texts.map((text) => `Published 6 March 2025\n\n${text}`);
  const found = findingsOf("outcome", ...articles);
  expect(findingsOf("outcome", ...[...articles].reverse())).toEqual(found);
  return found;
}

const arrested = "The banker Tomas Brandt was arrested in Port Velda on Tuesday.";
const denied = "The banker Tomas Brandt has not been arrested in Port Velda, the police said.";

test.each([
  [arrested, denied],
  ["The banker Tomas Brandt was arrested in Port Velda in March.", denied],
  [`${arrested} He may be arrested again.`, denied],
  ["Mayor Marta Lindqvist resigned on Tuesday.", "Mayor Marta Lindqvist has not resigned, her office said."],
])("%s %s", (reported, other) => {
  expect(outcome(reported, other)).toEqual(['outcome warning "denied" | "reported"']);
});

test("of two people, each is one finding", () => {
  const [one, other] = [
    `${arrested} Mayor Marta Lindqvist resigned on Tuesday.`,
    `${denied} Mayor Marta Lindqvist has not resigned, her office said.`,
  ];
  const { conflicts } = conflictsOf(
    new Map([one, other].map((text, at) => [`${at}.txt`, `Published 6 March 2025\n\n${text}`])),
  );
  const told = conflicts.filter(({ rule }) => rule === "outcome");
  expect(told.map(({ subject }) => subject).sort()).toEqual([
    "the arrest of Tomas Brandt",
    "the resignation of Marta Lindqvist",
  ]);
  expect(told.flatMap(({ positions }) => positions.map(({ passages }) => passages.length))).toEqual([1, 1, 1, 1]);
});

test.each([
  ["words of a speaker", arrested, "“The banker Tomas Brandt has not been arrested,” said Irena Dolan."],
  ["somebody else’s deed", arrested, "Tomas Brandt, a banker, has not arrested anybody, the police said."],
  ["another year", "The banker Tomas Brandt was arrested in Port Velda in 2019.", denied],
  ["another month", "The banker Tomas Brandt was arrested in Port Velda on 3 January.", denied],
  ["what is planned", "The banker Tomas Brandt will be arrested in Port Velda on Friday.", denied],
  ["another event", "The banker Tomas Brandt was injured in Port Velda on Tuesday.", denied],
  ["an arrest that a speaker tells of", "“The banker Tomas Brandt was arrested on Tuesday,” said Irena Dolan.", denied],
  ["another person", "The banker Oskar Holm was arrested in Port Velda on Tuesday.", denied],
  ["an article that knows both", arrested, `${arrested} Another paper wrote: ${denied}`],
])("not %s", (_, reported, other) => {
  expect(outcome(reported, other)).toEqual([]);
});
