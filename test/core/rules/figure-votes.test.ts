import { describe, expect, it } from "vitest";
import { findingsOf } from "../../kit/findings";

/** How the two results marked ‹…› of two articles are set against each other; the other results are not. */
function check(...marked: readonly string[]) {
  const results = marked.flatMap((text) =>
    [...text.matchAll(/‹(\d+) votes to (\d+)›/g)].map(([, a, b]) => `"${a}–${b}"`),
  );
  const expected = results.length > 0 ? [`figure information ${results.sort().join(" | ")}`] : [];
  expect(findingsOf("figure", ...marked.map((text) => `5 March 2025\n\n${text.replace(/[‹›]/g, "")}`))).toEqual(
    expected,
  );
}

describe("results of votes", () => {
  it("sets two results of one vote against each other, whatever words name what was voted on", () => {
    check(
      "The council of Port Velda approved the closure of the silo by ‹62 votes to 48› on Tuesday.",
      "The closure of the silo was approved by the council of Port Velda by ‹65 votes to 45› on Tuesday.",
    );
    check(
      "The council of Port Velda rejected a new inquiry by ‹62 votes to 48› on Tuesday.",
      "The council of Port Velda decided by ‹65 votes to 45› on Tuesday that no inquiry would be held.",
    );
    check(
      "The council of Port Velda passed the bill by ‹62 votes to 48› on Tuesday.",
      "The council of Port Velda approved the closure of the silo by ‹65 votes to 45› on Tuesday.",
    );
  });

  it("must not set a vote that was won against one that was lost", () =>
    check(
      "The council of Port Velda approved the motion by 62 votes to 48 on Tuesday.",
      "The council of Port Velda rejected a motion by 59 votes to 50 on Tuesday.",
    ));

  it("must not set votes on two matters against each other", () => {
    check(
      "The council of Port Velda approved the closure of the silo by 62 votes to 48 on Tuesday.",
      "The council of Port Velda approved higher mooring fees by 65 votes to 45 on Tuesday.",
    );
    check(
      "The council of Port Velda approved the closure of the silo by 62 votes to 48 on Tuesday.",
      "Higher mooring fees were backed by the council of Port Velda by 65 votes to 45 on Tuesday.",
    );
  });

  it("must not set two votes against each other that one article tells", () => {
    const both =
      "The council of Port Velda passed the bill by 62 votes to 48 on Tuesday. It passed another bill by 65 votes to 45.";
    check(both, "On Tuesday a bill got through the council of Port Velda: 65 members voted for it, 45 against.");
    check(both, "The council of Port Velda passed the bill by 65 votes to 45 on Tuesday.");
  });
});
