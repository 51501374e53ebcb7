import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

/** The talks that every story here is about. */
const talks = "Published 6 March 2025\nMarta Lindqvist and Dragan Havelka met in Lindholm on Tuesday.";
const outcome = (...told: readonly string[]): string[] =>
  findingsOf("outcome", ...told.map((text) => `${talks} ${text}`));

describe("a result of talks that one source has and another misses", () => {
  test.each([
    ["passive and active", "An agreement was reached.", "The two did not reach an agreement."],
    ["near-synonyms", "The two struck a deal.", "They found no compromise."],
    ["yet to", "The delegations signed an accord.", "The delegations have yet to reach an agreement."],
    ["without", "They came to an agreement.", "They parted without an agreement."],
    ["agreed to a truce", "The delegations agreed to a ceasefire.", "No truce was agreed."],
    ["could not agree", "They agreed on some points.", "They could not agree on anything."],
    ["progress and nothing closer", "Real progress had been made.", "The day failed to bring a deal any closer."],
    ["came to agreement", "They came to agreement.", "They did not reach an agreement."],
    ["a kind of it", "They reached a kind of agreement.", "They did not reach an agreement."],
    ["a binding one", "They reached a binding agreement.", "They did not reach an agreement."],
    [
      "a day of speech",
      "An agreement was reached, Lindqvist said on Wednesday.",
      "No agreement was reached on Tuesday.",
    ],
    ["who agreed had a result", "Several agreements were reached.", "The meeting produced no results."],
    [
      "in principle and specific",
      "Some agreements were reached in principle.",
      "They did not reach any specific agreements.",
    ],
  ])("%s", (_, reached, missing) => {
    expect(outcome(reached, missing)).toEqual([
      expect.stringMatching(/^outcome information "not reached" \| "reached"/),
    ]);
  });

  test("says whose words they are where both sides only speak", () => {
    const found = outcome(
      "Lindqvist said that an agreement had been reached.",
      "Havelka said that no agreement had been reached.",
    );
    expect(found).toEqual([
      'outcome information "not reached, according to Dragan Havelka" | "reached, according to Marta Lindqvist"',
    ]);
  });
});

describe("no conflict", () => {
  test.each([
    ["an aim", "They met to reach an agreement.", "No agreement was reached."],
    ["a hope", "Lindqvist hopes that an agreement will be reached.", "No agreement was reached."],
    ["nearness", "They were close to an agreement.", "They did not reach an agreement."],
    ["one more", "An agreement was reached.", "No further agreement was reached."],
    ["progress without an agreement", "The talks made progress.", "They did not reach an agreement."],
    ["another topic", "They agreed on the price of licences.", "They did not agree on joint patrols."],
    ["another day", "An agreement was reached on Wednesday.", "No agreement was reached on Tuesday."],
    ["an older agreement", "The treaty was signed in 1994.", "No treaty was signed."],
    ["a condition", "If an agreement is reached, the fleet will sail.", "No agreement was reached."],
    ["a name", "The Washington Treaty was discussed.", "They signed no treaty."],
    ["a great deal", "They made a great deal of noise.", "They did not reach a deal."],
    [
      "both sides in both",
      "Lindqvist spoke of success and said that they struck a deal. Havelka denied it: no deal was reached.",
      "Lindqvist said a deal was reached. Havelka said no deal was reached.",
    ],
  ])("%s", (_, one, other) => {
    expect(outcome(one, other)).toEqual([]);
  });

  test("where the story may have moved on", () => {
    const on = (day: number, text: string): string =>
      `Published ${day} March 2025\nMarta Lindqvist and Dragan Havelka met in Lindholm on Tuesday. ${text}`;
    const [none, some] = ["No agreement has been reached yet.", "An agreement was reached."];
    expect(findingsOf("outcome", on(5, none), on(6, some))).toEqual([]);
    expect(findingsOf("outcome", on(6, none), on(6, some))).toHaveLength(1);
  });

  test("of a search, but from the later of two reports", () => {
    const at = (time: string, text: string): string =>
      `Published 6 March 2025 at ${time}\nMarta Lindqvist and Dragan Havelka spoke of the blast in Lindholm. ${text}`;
    const [none, some] = ["No one claimed responsibility.", "A group claimed responsibility."];
    expect(findingsOf("outcome", at("20:00", none), at("18:00", some))).toHaveLength(1);
    expect(findingsOf("outcome", at("18:00", none), at("20:00", some))).toEqual([]);
    const undated = (text: string): string => at("", text).slice(at("", text).indexOf("Marta"));
    expect(findingsOf("outcome", undated(none), undated(some))).toEqual([]);
  });

  test("between a headline and the text below it, in one article", () => {
    const article = (headline: string): string =>
      `${headline}\n\nPublished 6 March 2025\n\n${talks.slice(talks.indexOf("Marta"))} The two did not reach an agreement.`;
    expect(findingsOf("outcome", article("Lindqvist and Havelka strike deal"))).toEqual([
      'outcome information "not reached" | "reached"',
    ]);
    expect(findingsOf("outcome", article("Lindqvist and Havelka hope for deal"))).toEqual([]);
    expect(findingsOf("outcome", article("No deal in Lindholm"))).toEqual([]);
  });

  test("between other people", () => {
    const other =
      "Published 6 March 2025\nIrena Dolan and Samuel Oyelaran met in Lindholm on Tuesday. No agreement was reached.";
    expect(findingsOf("outcome", `${talks} An agreement was reached.`, other)).toEqual([]);
  });
});
