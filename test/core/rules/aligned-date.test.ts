import { describe, test } from "vitest";
import { checkRivals } from "../../kit/rivals";

const check = (...articles: readonly string[]): void => checkRivals("event-date", ...articles);
const market = "The council of Velda opened the restored fish market below the old town";

describe("one sentence with two days", () => {
  test.each([
    ["weekdays", `${market} on ‹Tuesday›, officials said.`, `${market} on ‹Wednesday›, officials said.`],
    ["days of a month", `${market} on ‹3 March›, officials said.`, `${market} on ‹5 March›, officials said.`],
    [
      "where one article names the other day for something else",
      `${market} on ‹Tuesday›, officials said. It rained on Wednesday.`,
      `${market} on ‹Wednesday›, officials said.`,
    ],
  ])("%s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    [
      "with and without its year",
      `${market} on 3 March 2025, officials said.`,
      `${market} on 3 March, officials said.`,
    ],
    ["of which one is a year", `${market} on 3 March, officials said.`, `${market} in 2024, officials said.`],
    [
      "where one article has the sentence twice",
      `${market} on Tuesday, officials said. ${market} on Wednesday, the Gazette said.`,
      `${market} on Wednesday, officials said.`,
    ],
    [
      "where a short sentence is told and one article names the other day",
      "The market opened on Tuesday. It rained on Wednesday.",
      "The market opened on Wednesday.",
    ],
    [
      "where a word differs, too, and one article names the other day",
      `${market} on Tuesday, officials said. It rained on Wednesday.`,
      `${market.replace("restored", "repaired")} on Wednesday, officials said.`,
    ],
  ])("must not be set against each other %s", (_, ...articles) => {
    check(...articles);
  });
});
