import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";
import { conflictsOf } from "../../kit/rules";

describe("a weekday and a date that do not fit", () => {
  const told = (date: string, published = "Published 6 March 2025\n"): string[] =>
    findingsOf("event-date", `${published}The old crane of Port Selby was sold on ${date}, the owner said.`);

  test.each([
    ["Tuesday, 5 March 2025", '"5 Mar, a Wednesday" | "Tuesday"'],
    ["Tuesday, March 5", '"5 Mar, a Wednesday" | "Tuesday"'],
    ["Tue 5 March", '"5 Mar, a Wednesday" | "Tuesday"'],
  ])("%s", (date, positions) => {
    expect(told(date).map((found) => found.replace("5 March", "5 Mar"))).toEqual([`event-date warning ${positions}`]);
  });

  test.each([
    "Wednesday, 5 March 2025",
    "Wednesday, March 5",
    "Tuesday",
    "5 March",
    "the Sunday before 5 March",
    "Monday, May 5, 1997",
  ])("not %s", (date) => {
    expect(told(date)).toEqual([]);
  });

  test("not of a year in which papers counted by two calendars", () => {
    expect(told("Tuesday, 5 March 1850")).toEqual([]);
  });

  test("not of a newspaper that is called after the sun", () => {
    expect(told("Sun, 5 March 2025")).toHaveLength(1);
    expect(findingsOf("event-date", "The old crane was sold, as The Daily Sun, 5 March 2025, reported.")).toEqual([]);
  });

  test("of two days are two findings", () => {
    const two = told("Tuesday, 5 March 2025, and paid for on Friday, 13 March 2025");
    expect(two.map((found) => found.replace(/[A-Z]\w+day/g, "…"))).toEqual([
      'event-date warning "5 March, a …" | "…"',
      'event-date warning "13 March, a …" | "…"',
    ]);
  });

  test("not in the terms of a page", () => {
    const page = `Crane sold\n\nPublished 6 March 2025\n\nThe old crane of Port Selby was sold on Wednesday, the owner of the yard said.\n\n`;
    expect(
      findingsOf(
        "event-date",
        `${page}Copyright 2025 by Norrvik Courier. All rights reserved since Tuesday, 5 March 2025.`,
      ),
    ).toEqual([]);
  });

  test("not where no year is known, nor far from the day of publication", () => {
    expect(told("Tuesday, March 5", "")).toEqual([]);
    expect(told("Tuesday, October 7")).toEqual([]);
  });
});

test("a weekday of a week that nobody knows is set against a day", () => {
  const met = "Marta Lindqvist met the envoy Dragan Havelka in Lindholm on Monday.";
  const other = "The talks of Marta Lindqvist and Dragan Havelka in Lindholm on Tuesday were short.";
  expect(findingsOf("event-date", `Published 6 March 2025\n\n${met}`, other)).toEqual([
    'event-date information "Monday" | "Tuesday"',
  ]);
  expect(findingsOf("event-date", other, `Published 6 March 2025\n\n${met}`)).toHaveLength(1);
});

describe("one event with two days", () => {
  const arrest = (when: string): string =>
    `Published 6 March 2025\n\nThe banker Tomas Brandt was arrested in Port Velda ${when}.\n\nMarta Lindqvist, the prosecutor, said little.`;

  test.each([
    ["on Tuesday", "on Wednesday", 1],
    ["on 4 March", "on 3 January", 0],
    ["on 4 March", "on 20 March", 0],
  ])("%s, %s", (one, other, count) => {
    expect(findingsOf("event-date", arrest(one), arrest(other).replace("banker", "owner of a bank,"))).toHaveLength(
      count,
    );
  });

  const meet = (when: string, behind = ""): string =>
    `Published 6 March 2025\n\nFrom ${when} envoys wrote of it.\n\nMarta Lindqvist met the envoy Dragan Havelka in Lindholm ${when}${behind}.`;

  test("may be one night", () => {
    const why = (...articles: readonly string[]): string[] =>
      conflictsOf(new Map(articles.map((text, at) => [`${at}.txt`, text])))
        .conflicts.filter(({ rule }) => rule === "event-date")
        .map((conflict) => conflict.why);
    const [tuesday, late] = [meet("on Tuesday"), meet("on Wednesday", ", and their talks went on past midnight")];
    expect(why(tuesday, late)).toEqual([expect.stringContaining("past midnight")]);
    expect(why(tuesday, meet("on Wednesday", " beside the sea"))).toEqual([
      expect.not.stringContaining("past midnight"),
    ]);
  });

  test("is named as a reader would name it", () => {
    const died = (when: string, where: string): string =>
      `Published 6 March 2025\n\nOtto Lang died in Velda ${when} ${where}.\n\nIrena Dolan wept.`;
    const { conflicts } = conflictsOf(
      new Map([
        ["a.txt", died("on Tuesday", "in the morning")],
        ["b.txt", died("on Wednesday", "after a long illness")],
      ]),
    );
    expect(conflicts.map(({ subject }) => subject)).toContain("the date of the deaths");
  });
});

describe("two days of one event in one article", () => {
  const article = (...paragraphs: readonly string[]): string[] =>
    findingsOf("event-date", `Published 6 March 2025\n\n${paragraphs.join("\n\n")}`);
  const lead = "Foreign minister Marta Lindqvist met the envoy Dragan Havelka in Lindholm on Tuesday.";

  test("lead and paragraph", () => {
    expect(article(lead, "The talks of Lindqvist and Havelka in Lindholm on Wednesday were short.")).toEqual([
      'event-date information "4 March" | "5 March"',
    ]);
  });

  test.each([
    ["the same day", "The talks of Lindqvist and Havelka in Lindholm on 4 March were short."],
    ["another round", "They met again in Lindholm on Wednesday, when Lindqvist and Havelka shook hands."],
    ["another place", "The talks of Lindqvist and Havelka in Geneva on Wednesday were short."],
    ["other people", "The talks of Irena Dolan and Samuel Oyelaran in Lindholm on Wednesday were short."],
    ["days apart", "The talks of Lindqvist and Havelka in Lindholm on 27 February were short."],
    [
      "several days",
      "The talks of Lindqvist and Havelka in Lindholm on Wednesday were short. It was the second day of the summit.",
    ],
    ["what lies ahead", "Lindqvist and Havelka will meet in Lindholm on Friday."],
    ["a day of speech", "Lindqvist and Havelka spoke to reporters in Lindholm on Wednesday."],
    ["a quoted day", "“Lindqvist and Havelka met in Lindholm on Wednesday,” said Irena Dolan."],
    [
      "a day far before it",
      "On Wednesday, when a cold wind blew in from the sea and snow lay on the roofs of the town, Lindqvist and Havelka met in Lindholm.",
    ],
    [
      "a day far behind it",
      "Lindqvist and Havelka met in Lindholm in the large hall of the old town house by the river on Wednesday.",
    ],
    ["the day of a tag", 'Lindqvist and Havelka met <b date="2025-03-05"> in Lindholm.'],
    ["an event of another kind", "Lindqvist and Havelka signed the treaty in Lindholm on Wednesday."],
    [
      "a meeting of others, told as often",
      "Havelka met Lindqvist on Tuesday. Irena Dolan met Samuel Oyelaran in Geneva on Wednesday. Oyelaran met Dolan on Wednesday.",
    ],
  ])("not %s", (_, paragraph) => {
    expect(article(lead, paragraph)).toEqual([]);
  });
});

describe("two days of one event in two articles", () => {
  const told = (other: string): string[] =>
    findingsOf(
      "event-date",
      "Published 6 March 2025\n\nMarta Lindqvist met Dragan Havelka in Lindholm on Tuesday.",
      `Published 6 March 2025\n\n${other}`,
    );

  test.each([
    "Marta Lindqvist held talks in Lindholm with Dragan Havelka and his aides on Wednesday.",
    "Marta Lindqvist spoke little when the talks with Dragan Havelka in Lindholm were held on Wednesday.",
    "Talks between Marta Lindqvist and Dragan Havelka in Lindholm on Wednesday were short.",
  ])("%s", (other) => {
    expect(told(other)).toEqual(['event-date warning "4 March" | "5 March"']);
  });

  test("not the day on which somebody spoke of it", () => {
    expect(told("Marta Lindqvist spoke out on Wednesday about the meeting with Dragan Havelka in Lindholm.")).toEqual(
      [],
    );
  });
});

describe("one event in two articles", () => {
  const published = "Published 6 March 2025\n";
  const tuesday = `${published}Marta Lindqvist met Dragan Havelka in Lindholm on Tuesday to speak of fishing rights.`;
  const talks = (day: string): string => `The talks of Lindqvist and Havelka in Lindholm ${day} were short.`;
  const named = "Marta Lindqvist is the minister, Dragan Havelka the envoy.";
  /** What is found of an article and the one of Tuesday, whichever of them comes first. */
  const beside = (other: string): string[] => {
    const found = findingsOf("event-date", tuesday, `${other} ${named}`);
    expect(findingsOf("event-date", `${other} ${named}`, tuesday)).toEqual(found);
    return found;
  };

  test("has two days", () => {
    expect(beside(published + talks("on Wednesday"))).toEqual(['event-date warning "4 March" | "5 March"']);
  });

  test("two days in print are compared where nobody knows when the articles came out", () => {
    const undated = "Marta Lindqvist met Dragan Havelka in Lindholm on 4 March 2025.";
    expect(findingsOf("event-date", undated, `${talks("on 5 March 2025")} ${named}`)).toEqual([
      'event-date warning "4 March" | "5 March"',
    ]);
  });

  test("a third source with a day of another month has no part in it", () => {
    const other = `${published}${talks("on Wednesday")} ${named}`;
    const third = `${published}Dragan Havelka saw Marta Lindqvist on 4 January, when they met in Lindholm.`;
    expect(findingsOf("event-date", tuesday, other, third)).toEqual(['event-date warning "4 March" | "5 March"']);
  });

  test.each([
    ["a day after its article", published + talks("on 8 March")],
    ["a quoted day", `${published}“${talks("on Wednesday").slice(0, -1)},” said Irena Dolan.`],
    ["the weekday of the week before", `Published 27 February 2025\n${talks("on Tuesday")}`],
    ["a weekday told in other words", `${published}${talks("on Tuesday last week")}`],
    ["a date that is the weekday of the week before", `${published}${talks("on 25 February")}`],
    ["other people", `${published}Lindqvist met Irena Dolan in Geneva on Wednesday to speak of fishing rights.`],
  ])("not %s", (_, other) => {
    expect(beside(other)).toEqual([]);
  });

  test("not a meeting of one of the two with others", () => {
    const other = `${published}Marta Lindqvist met a delegation of fishermen on Wednesday to speak of fishing rights.`;
    expect(findingsOf("event-date", tuesday, other)).toEqual([]);
    expect(findingsOf("event-date", other, tuesday)).toEqual([]);
  });
});

describe("weekdays of undated articles", () => {
  const told = (one: string, other: string): string[] =>
    findingsOf(
      "event-date",
      `Police in Port Selby named two suspects.\n\n${one}`,
      `A smuggling ring is broken up.\n\n${other}`,
    );
  const tuesday = "Irena Dolan and Samuel Oyelaran were arrested in Port Selby on Tuesday, the police said.";

  test("differ for one event", () => {
    expect(told(tuesday, "Officers arrested Irena Dolan and Samuel Oyelaran on Wednesday.")).toEqual([
      'event-date information "Tuesday" | "Wednesday"',
    ]);
  });

  test.each([
    ["the same weekday", "Officers arrested Irena Dolan and Samuel Oyelaran on Tuesday."],
    ["the day of a report", "Irena Dolan and Samuel Oyelaran were arrested, the police said on Wednesday."],
    ["another person", "Officers arrested Irena Dolan and Marta Lindqvist on Wednesday."],
    ["a distance", "On Friday Irena Dolan and Samuel Oyelaran were shown, two days after they were arrested."],
    ["both days", "Irena Dolan was arrested on Tuesday and Samuel Oyelaran was arrested on Wednesday."],
    ["a bound", "Irena Dolan and Samuel Oyelaran had been arrested by Wednesday."],
  ])("not %s", (_, other) => {
    expect(told(tuesday, other)).toEqual([]);
  });
});
