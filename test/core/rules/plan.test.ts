import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";
import { conflictsOf } from "../../kit/rules";

const plan = (going: string, off: string): string[] =>
  findingsOf("plan", `Published 6 March 2025\n${going}`, `Published 6 March 2025\n${off}`);

const planned = [
  "Foreign minister Marta Lindqvist and the envoy Dragan Havelka will meet in Geneva next month.",
  "A summit between Marta Lindqvist and Dragan Havelka is planned for Friday in Geneva.",
  "Marta Lindqvist is due to hold talks with Dragan Havelka in Geneva on Friday.",
  "Talks between Marta Lindqvist and Dragan Havelka are scheduled to begin on Friday.",
];

describe("a plan of one source that another says is off", () => {
  test.each(
    [
      "The meeting in Geneva between Marta Lindqvist and Dragan Havelka has been cancelled.",
      "Marta Lindqvist called off her meeting with Dragan Havelka.",
      "Talks between Marta Lindqvist and Dragan Havelka have been postponed indefinitely.",
      "The summit of Marta Lindqvist and Dragan Havelka will not take place.",
    ].flatMap((off) => planned.map((going) => [going, off])),
  )("%s %s", (going, off) => {
    expect(plan(going, off)).toEqual(['plan warning "cancelled" | "planned"']);
  });

  test.each([
    ["will not", "Marta Lindqvist will not meet Dragan Havelka, her office said."],
    ["no longer", "Marta Lindqvist no longer plans to meet Dragan Havelka."],
    ["none", "No meeting between Marta Lindqvist and Dragan Havelka is planned."],
  ])("%s", (_, off) => {
    expect(plan(planned[0], off)).toEqual(['plan information "not planned" | "planned"']);
  });
});

test.each([
  ["a possibility", "The meeting between Marta Lindqvist and Dragan Havelka could be cancelled."],
  ["not before", "The meeting between Marta Lindqvist and Dragan Havelka will not take place before April."],
  ["not until", "Marta Lindqvist will not meet Dragan Havelka until next month."],
  ["none so far", "No meeting between Marta Lindqvist and Dragan Havelka is planned for now."],
  [
    "a possible one that is planned",
    "A possible meeting between Marta Lindqvist and Dragan Havelka is planned for April.",
  ],
  ["another object", "Marta Lindqvist will not meet the demands of Dragan Havelka."],
  ["other people", "Irena Dolan will not meet Samuel Oyelaran."],
  ["no cancellation", "The meeting between Marta Lindqvist and Dragan Havelka has not been cancelled."],
])("no conflict: %s", (_, other) => {
  expect(plan(planned[0], other)).toEqual([]);
});

describe("a plan and what became of it", () => {
  const on = (day: number, text: string): string => `Published ${day} March 2025\n${text}`;
  const off = "Talks between Marta Lindqvist and Dragan Havelka have been cancelled.";

  test("may have changed where the later report calls it off", () => {
    expect(findingsOf("plan", on(5, planned[0]), on(6, off))).toEqual(['plan information "cancelled" | "planned"']);
    expect(findingsOf("plan", on(6, planned[0]), on(5, off))).toEqual(['plan warning "cancelled" | "planned"']);
    const { conflicts } = conflictsOf(
      new Map([
        ["a.txt", on(5, planned[0])],
        ["b.txt", on(6, off)],
      ]),
    );
    expect(conflicts.map(({ why }) => why)).toEqual([expect.stringContaining("later one")]);
  });

  test("must not be set against itself where one article tells both", () => {
    expect(plan(`${planned[0]} ${off}`, off)).toEqual([]);
  });

  test("leaves out the strikes of others", () => {
    const [strike, over, teachers] = [
      "Bus drivers in Selby will go on strike on Friday, said Irena Dolan.",
      "The strike of bus drivers in Selby on Friday has been called off, said Irena Dolan.",
      "Teachers in Selby may go on strike, too. Irena Dolan was silent.",
    ].map((text) => on(6, text));
    const { conflicts } = conflictsOf(
      new Map([
        ["a.txt", strike],
        ["b.txt", over],
        ["c.txt", teachers],
      ]),
    );
    expect(conflicts.map(({ rule }) => rule)).toEqual(["plan"]);
    expect(conflicts[0].positions.flatMap(({ passages }) => passages.map(({ source }) => source)).sort()).toEqual([
      0, 1,
    ]);
  });

  test("leaves out the plans of others", () => {
    const other = on(6, "Irena Dolan will meet Samuel Oyelaran in Geneva on Friday.");
    const { conflicts } = conflictsOf(
      new Map([
        ["a.txt", on(6, planned[0])],
        ["b.txt", on(6, off)],
        ["c.txt", other],
      ]),
    );
    expect(conflicts.flatMap(({ positions }) => positions.map(({ passages }) => passages.length))).toEqual([1, 1]);
  });
});

describe("a plan that names its people outside its sentence", () => {
  const told = (festival: string, speaker: string): string =>
    `Published 6 March 2025\n\n${festival}\n\n${speaker} said that guests came from the whole coast.`;
  const going = "A festival of light will be held in Selby on Friday.";
  const off = "The festival in Selby has been cancelled.";

  test("is one where both articles have a person in common", () => {
    expect(findingsOf("plan", told(going, "Marta Lindqvist"), told(off, "Marta Lindqvist"))).toHaveLength(1);
  });
});

describe("an event that two articles are about, on in one and off in the other", () => {
  const on =
    "Published 6 March 2025\n\nThe Selby folk festival will go ahead this week, said its director, Marta Lindqvist.";
  const plans = (told: string, published = "6 March 2025"): string[] =>
    findingsOf(
      "plan",
      on,
      `Published ${published}\n\n${told}\n\nMarta Lindqvist said that guests would get their money back.`,
    );

  test("in words of its own", () => {
    expect(plans("Organisers have cancelled the Selby folk festival because of a storm.")).toEqual([
      'plan warning "cancelled" | "planned"',
    ]);
  });

  test.each([
    "Organisers have cancelled the Selby festival because of a storm.",
    "Organisers have cancelled the 2025 festival in Selby because of a storm.",
    "Organisers have cancelled a festival in Selby because of a storm.",
  ])("with or without a word for its sort: %s", (told) => {
    expect(plans(told)).toEqual(['plan warning "cancelled" | "planned"']);
  });

  test.each([
    ["one of two festivals", "Organisers have cancelled the second Selby folk festival because of a storm."],
    ["what is not planned", "No Selby folk festival is planned because of a storm."],
    ["another festival", "Organisers have cancelled the Selby jazz festival because of a storm."],
    ["a festival in another town", "Organisers have cancelled the Velda folk festival because of a storm."],
    ["what is only possible", "Organisers may have to cancel the Selby folk festival because of a storm."],
    ["both sides", "The Selby folk festival, which was cancelled on Monday, will be held after all."],
  ])("not %s", (_, told) => {
    expect(plans(told)).toEqual([]);
  });

  test("not by one name in two towns", () => {
    const [here, there] = ["will go ahead in Selby this week", "in Velda was called off this week"].map(
      (words) => `Published 6 March 2025\n\nThe Lindqvist folk festival ${words}.\n\nMarta Lindqvist said little.`,
    );
    expect(findingsOf("plan", here, there)).toEqual([]);
  });

  test("not where it was called off two weeks before", () => {
    const told = "Organisers have cancelled the Selby folk festival because of a storm.";
    expect(plans(told, "20 February 2025")).toEqual([]);
    expect(plans(told, "5 March 2025")).toHaveLength(1);
  });

  test("not where it was called off later", () => {
    expect(plans("Organisers have cancelled the Selby folk festival because of a storm.", "7 March 2025")).toEqual([]);
  });
});
