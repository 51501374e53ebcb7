import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

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
  ["another object", "Marta Lindqvist will not meet the demands of Dragan Havelka."],
  ["other people", "Irena Dolan will not meet Samuel Oyelaran."],
  ["no cancellation", "The meeting between Marta Lindqvist and Dragan Havelka has not been cancelled."],
])("no conflict: %s", (_, other) => {
  expect(plan(planned[0], other)).toEqual([]);
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
    ["another festival", "Organisers have cancelled the Selby jazz festival because of a storm."],
    ["a festival in another town", "Organisers have cancelled the Velda folk festival because of a storm."],
    ["what is only possible", "Organisers may have to cancel the Selby folk festival because of a storm."],
    ["both sides", "The Selby folk festival, which was cancelled on Monday, will be held after all."],
  ])("not %s", (_, told) => {
    expect(plans(told)).toEqual([]);
  });

  test("not where it was called off later", () => {
    expect(plans("Organisers have cancelled the Selby folk festival because of a storm.", "7 March 2025")).toEqual([]);
  });
});
