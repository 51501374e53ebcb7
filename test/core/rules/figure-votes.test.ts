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

  it("must not set votes of bodies of two sizes against each other", () => {
    check(
      "The council of Port Velda passed the bill by 62 votes to 48 on Tuesday.",
      "The bill was passed by the board of the council of Port Velda by 12 votes to 5 on Tuesday.",
    );
  });
});

it("sets two votes against each other whose winners are as many, however few were against", () => {
  const [one, other] = ["62 votes to 48", "62 votes to 25"].map(
    (result) => `5 March 2025\n\nThe council of Port Velda passed the bill by ${result} on Tuesday.`,
  );
  expect(findingsOf("figure", one, other)).toEqual(['figure warning "62–25" | "62–48"']);
});

describe("scores of matches", () => {
  const scores = (one: string, other: string): string[] =>
    findingsOf("figure", `5 March 2025\n\n${one}`, `5 March 2025\n\n${other}`);

  it("are set against each other where both sides are the same", () => {
    expect(
      scores("Norvale United beat Port Carrow 3-1 on Tuesday.", "Port Carrow were beaten by Norvale United, 3-0."),
    ).toEqual(['figure information "3–0" | "3–1"']);
    expect(
      scores(
        "Norvale United beat Port Carrow 3-1 on Tuesday.",
        "Port Carrow met Norvale United on Tuesday. They lost the match 0-3 in the rain.",
      ),
    ).toEqual(['figure information "3–0" | "3–1"']);
  });

  it("are not where only one side is", () => {
    expect(
      scores(
        "Norvale United beat Port Carrow 3-1 on Tuesday.",
        "Port Carrow was quiet on Tuesday. Norvale United beat Lindholm 2-0.",
      ),
    ).toEqual([]);
  });
});
