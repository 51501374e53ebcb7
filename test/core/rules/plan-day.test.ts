import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

/** What is found of two articles of 6 March, whichever comes first. */
function plan(...texts: readonly string[]): string[] {
  const articles = texts.map((text) => (text.startsWith("Published") ? text : `Published 6 March 2025\n\n${text}`));
  const found = findingsOf("plan", ...articles);
  expect(findingsOf("plan", ...[...articles].reverse())).toEqual(found);
  return found;
}

const meet = (day: string): string => `Marta Lindqvist will meet Dragan Havelka in Geneva on ${day}.`;
const begin = (day: string): string =>
  `The trial of the banker Tomas Brandt in Port Velda will begin on ${day}, said Irena Dolan, the prosecutor.`;
const prosecutor = "Irena Dolan is the prosecutor.";

describe("one plan with two days", () => {
  test("of two who meet in one place", () => {
    const other = "Geneva will see the talks of Marta Lindqvist and Dragan Havelka on 8 March.";
    expect(plan(meet("Friday"), other)).toEqual(['plan information "7 March" | "8 March"']);
  });

  test("of what both articles are about, where it is told when it begins", () => {
    const other = `Tomas Brandt, a banker, will go on trial in Port Velda on Saturday. ${prosecutor}`;
    expect(plan(begin("Friday"), other)).toEqual(['plan information "7 March" | "8 March"']);
  });

  test("not where one article tells of two meetings", () => {
    const other = "Geneva will see the talks of Marta Lindqvist and Dragan Havelka on 8 March.";
    expect(plan(`${meet("Friday")} ${meet("8 March")}`, other)).toEqual([]);
    expect(plan(other, `${meet("8 March")} ${meet("Friday")}`)).toEqual([]);
  });

  test("of what is to last from a day", () => {
    const from = "Bus drivers in Selby will strike from Friday, said Irena Dolan, the union’s secretary.";
    const other = "In Selby bus drivers will go on strike on Saturday. Irena Dolan is the union’s secretary.";
    expect(plan(from, other)).toEqual(['plan information "7 March" | "8 March"']);
  });

  test("of strikers of one sort, not of two", () => {
    const strike = (who: string, day: string): string =>
      `The strike of ${who} in Selby will begin on ${day}, said Irena Dolan, the prosecutor.`;
    const other = (who: string): string => `In Selby ${who} will go on strike on Saturday. ${prosecutor}`;
    expect(plan(strike("bus drivers", "Friday"), other("bus drivers"))).toHaveLength(1);
    expect(plan(strike("bus drivers", "Friday"), other("both drivers"))).toHaveLength(1);
    expect(plan(strike("bus drivers", "Friday"), other("train drivers"))).toEqual([]);
  });

  test("not of what one article alone tells of two days", () => {
    expect(plan(`${meet("Friday")} ${meet("Saturday")}`)).toEqual([]);
  });

  test.each([
    [
      "an article that knows both",
      meet("Friday"),
      `The talks of Lindqvist and Havelka in Geneva on Saturday follow those of Friday. Marta Lindqvist will travel with Dragan Havelka.`,
    ],
    [
      "days of what lasts",
      begin("Friday"),
      `Tomas Brandt will be at his trial in Port Velda on Saturday. ${prosecutor}`,
    ],
    [
      "the next plan",
      `Published 27 February 2025\n\n${begin("3 March")}`,
      `Published 6 March 2025\n\nTomas Brandt, a banker, will go on trial in Port Velda on Saturday. ${prosecutor}`,
    ],
  ])("not %s", (_, one, other) => {
    expect(plan(one, other)).toEqual([]);
  });
});
