import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

const first =
  "Published 6 March 2025\n\nGovernment jets bombed the town of Orsk on Tuesday.\n\nMilan Varga vowed revenge.";
/** What is found of the two articles, whichever of them comes first. */
const dated = (told: string, published = "7 March 2025"): string[] => {
  const other = `Published ${published}\n\n${told}\n\nMilan Varga spoke to reporters in Orsk.`;
  const found = findingsOf("event-date", first, other);
  expect(findingsOf("event-date", other, first)).toEqual(found);
  return found;
};

describe("the one event that two articles are about, told in words of their own", () => {
  test.each([
    "The jets attacked Orsk on Wednesday.",
    "Wednesday’s attack on Orsk came without a warning.",
    "The attack on Orsk took place on Wednesday.",
  ])("%s", (told) => {
    expect(dated(told)).toEqual(['event-date information "4 March" | "5 March"']);
  });

  test.each([
    ["a day of what is said of it", "The mayor of Orsk condemned the attack on Wednesday."],
    ["a day behind another clause", "The attack on Orsk was over when help arrived on Wednesday."],
    ["the same day", "The jets attacked Orsk on Tuesday."],
    ["both days", "The jets attacked Orsk on Wednesday, as they had on Tuesday."],
    ["another attack", "Another attack on Orsk took place on Wednesday."],
    ["an attack of an earlier month", "The jets attacked Orsk on 12 February."],
    ["a day in a quotation", "“The jets attacked Orsk on Wednesday,” Irena Dolan said."],
    ["an attack elsewhere", "A car driver attacked two farmers with a knife on Wednesday."],
  ])("not %s", (_, told) => {
    expect(dated(told)).toEqual([]);
  });

  test("not where reports of what happens often are days apart", () => {
    expect(dated("The jets attacked Orsk on Sunday.", "12 March 2025")).toEqual([]);
  });
});

test("a third article that gives another attack its day has no part in it", () => {
  const third = "Published 6 March 2025\n\nJets bombed the town of Orsk on 12 February.\n\nMilan Varga left.";
  const other = "Published 7 March 2025\n\nThe jets attacked Orsk on Wednesday.\n\nMilan Varga spoke to reporters.";
  expect(findingsOf("event-date", first, other, third)).toEqual(['event-date information "4 March" | "5 March"']);
});

test("arrests of two men on two days are two arrests", () => {
  const arrest = (name: string, day: string): string =>
    `Published 6 March 2025\n\n${name} was arrested in Orsk on ${day}.\n\nMilan Varga, the prosecutor, said little.`;
  expect(findingsOf("event-date", arrest("Irena Dolan", "Tuesday"), arrest("Samuel Oyelaran", "Wednesday"))).toEqual(
    [],
  );
  expect(findingsOf("event-date", arrest("Irena Dolan", "Tuesday"), arrest("Irena Dolan", "Wednesday"))).toHaveLength(
    1,
  );
});

describe("an event that two articles name with words of two kinds", () => {
  const blast =
    "Published 6 March 2025\n\nA blast tore through the market of Orsk on Tuesday.\n\nMilan Varga, the governor, wept.";
  const told = (other: string): string[] =>
    findingsOf("event-date", blast, `Published 6 March 2025\n\n${other}\n\nMilan Varga visited the market.`);

  test.each([
    "Six people were killed in Wednesday’s attack on the market of Orsk.",
    "Six people were killed on Wednesday in a rocket attack on the market of Orsk.",
    "Six people were killed on Wednesday when gunmen attacked the market of Orsk.",
  ])("%s", (other) => {
    expect(told(other)).toEqual(['event-date information "4 March" | "5 March"']);
  });

  test.each([
    ["another place", "Six people were killed in Wednesday’s attack on the harbour of Velda."],
    ["an article that tells of both", "The blast in Orsk was followed by Wednesday’s attack on the market of Orsk."],
    ["the same day", "Six people were killed in Tuesday’s attack on the market of Orsk."],
    ["an event of another kind", "The ministers met in Orsk on Wednesday."],
  ])("not %s", (_, other) => {
    expect(told(other)).toEqual([]);
  });
});

describe("the day of an event among the days of other things", () => {
  const escape =
    "Published 6 March 2025\n\nTomas Brandt and Oskar Holm escaped from Selby prison on Tuesday night, police said.";
  const told = (other: string): string[] => findingsOf("event-date", escape, `Published 6 March 2025\n\n${other}`);

  test("a search on a later day", () => {
    expect(
      told(
        "Officers searched the woods on Thursday for two men who broke out of Selby prison on Monday night.\n\nTomas Brandt and Oskar Holm are still free.",
      ),
    ).toEqual(['event-date information "3 March" | "4 March"']);
  });

  test("not the day of the search", () => {
    expect(
      told(
        "Officers searched the woods on Wednesday for two men who broke out of Selby prison.\n\nTomas Brandt and Oskar Holm are still free.",
      ),
    ).toEqual([]);
  });
});

describe("the age of a person", () => {
  const ages = (told: string): string[] =>
    findingsOf(
      "figure",
      "Published 6 March 2025\n\nOtto Lang, 94, died on Tuesday in Velda.",
      `Published 6 March 2025\n\nOtto Lang has died in Velda. ${told}`,
    );

  test("behind a pronoun", () => {
    expect(ages("He was 95.")).toEqual(['figure information "94" | "95"']);
  });

  test.each(["He was 17 when he came to Velda.", "He was 94.", "He was 31 at the time."])("not %s", (told) => {
    expect(ages(told)).toEqual([]);
  });
});
