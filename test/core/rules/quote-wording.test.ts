import { expect, test } from "vitest";
import { findConflicts } from "../../../server/src/core/rules/registry";
import { storyOf, written } from "../../kit/rules";

/** The findings on the wording of one remark, as two articles quote it. */
function findingsOn(one: string, other: string): string[] {
  const articleOf = (words: string) => `The bridge of Olm stays closed. “${words},” said Nadia Ferrer.`;
  const story = storyOf(
    new Map([
      ["courier.txt", articleOf(one)],
      ["herald.txt", articleOf(other)],
    ]),
  );
  return findConflicts(story, {}).map(written);
}

test("a finding shows two wordings, never one wording twice", () => {
  expect(
    findingsOn(
      "The town will join the county's efforts to save the old bridge",
      "The town will join the county's efforts and efforts to save the old bridge",
    ),
  ).toEqual([
    'quote-wording hint "The town will join the county\'s efforts and efforts to save the old bridge" | ' +
      '"The town will join the county\'s efforts to save the old bridge"',
  ]);
  expect(
    findingsOn(
      "The town will join the county's efforts to save the old bridge",
      "The town will join the county's brave efforts to save the old bridge",
    ),
  ).toEqual(['quote-wording hint "brave efforts" | "county\'s efforts"']);
});
