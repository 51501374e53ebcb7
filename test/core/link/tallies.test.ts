import { describe, expect, test } from "vitest";
import { measuredBySource } from "../../../server/src/core/rules/measured";
import { storyOf } from "../../kit/rules";

/** The results of votes and matches of a text, in their order: "vote 62–48", "match 3–1". */
function resultsOf(text: string): string[] {
  const [measured] = measuredBySource(storyOf(new Map([["a.txt", `A title\n\n${text}\n`]])));
  return measured
    .filter(({ key }) => key === "score vote" || key === "score match")
    .map(({ key, sides, voted, figure }) => {
      expect([sides, voted].some((one) => one !== undefined)).toBe(true);
      return `${key.slice("score ".length)} ${figure.max}–${figure.min}`;
    });
}

describe("the result of a vote", () => {
  test.each([
    "The council passed the bill by 62 votes to 48.",
    "The council rejected the bill 62-48.",
    "The council failed to pass the bill by 62 votes to 48.",
    "Of the members of the council, 62 were in favour and 48 against.",
    "At the hearing 62 were in favor and 48 against.",
    "In the council, 62 voted for the bill and 48 against.",
    "The motion passed with 62 for and 48 against.",
    "In the vote 62 were in favour, 5 were absent and 48 against.",
    "In the vote 62 were in favour, 48 against and 5 against any vote at all.",
    "The bill had 62 votes to 48.",
    "The mayor said the council had passed the bill by 62 votes to 48.",
  ])("%s", (text) => {
    expect(resultsOf(text)).toEqual(["vote 62–48"]);
  });

  test.each([
    ["an earlier one", "The council had passed the bill by 62 votes to 48 before it rose."],
    ["campaigners", "In the council 62 campaigners for the bill met 48 against it."],
    ["favour of another kind", "In the vote 62 lost favour and 48 stood against."],
    ["a number that is not exact", "In the vote 62 were in favour and some 48 against."],
    ["a share", "In the vote 62 were in favour and 38 percent of the others against."],
    ["favor of another kind", "In the vote 62 lost favor and 48 stood against."],
    ["one side alone", "In the vote 48 were against and 5 abstained."],
    ["the votes of a people", "In the vote the bill got 62,000 votes to 48,000."],
    ["a match that voters saw", "The members of the council saw Norvale United beat Port Carrow 3-1."],
  ])("not %s", (_, text) => {
    expect(resultsOf(text)).toEqual([]);
  });
});

describe("the score of a match", () => {
  test.each([
    "Norvale United beat Port Carrow 3-1.",
    "Norvale United beat Port Carrow 3-1 before 4,000 people.",
    "Norvale United trailed at half-time, but they beat Port Carrow 3-1.",
  ])("%s", (text) => {
    expect(resultsOf(text)).toEqual(["match 3–1"]);
  });

  test("of each of two matches that two sentences tell", () => {
    expect(resultsOf("Norvale United beat Port Carrow 3-1. Lindholm beat Orsk 2-0.")).toEqual([
      "match 3–1",
      "match 2–0",
    ]);
  });

  test.each([
    ["of two sets", "Norvale United beat Port Carrow 6-4, 7-5."],
    ["in numbers of losses", "Norvale United lost 12 to 15 players."],
    ["in words", "Norvale United won by 15 to 12."],
  ])("not %s", (_, text) => {
    expect(resultsOf(text)).toEqual([]);
  });
});
