import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";
import { conflictsOf } from "../../kit/rules";

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
      expect.stringMatching(/^outcome information "not reached" \| "reached(?:, according to Marta Lindqvist)?"/),
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

/** What the findings say of themselves: what they are about, how sure they are, and the words of each position. */
function detailsOf(...texts: readonly string[]) {
  const { story, conflicts } = conflictsOf(new Map(texts.map((text, at) => [`${at}.txt`, text])));
  return conflicts
    .filter(({ rule }) => rule === "outcome")
    .map(({ subject, confidence, why, positions }) => ({
      subject,
      confidence,
      why,
      words: positions.flatMap(({ passages }) =>
        passages.map(({ source, start, end }) => story.sources[source].reading.article.text.slice(start, end)),
      ),
    }));
}
const details = (...told: readonly string[]) => detailsOf(...told.map((text) => `${talks} ${text}`));

describe("what a finding is about", () => {
  const at = (time: string, text: string): string =>
    `Published 6 March 2025 at ${time}\nMarta Lindqvist and Dragan Havelka spoke of the blast in Lindholm. ${text}`;

  test.each([
    ["They found a compromise.", "They found no compromise.", "whether an agreement was reached"],
    ["They found a solution.", "They found no solution.", "whether an agreement was reached"],
    ["They signed a truce.", "They signed no truce.", "whether a truce was reached"],
  ])("%s %s", (one, other, subject) => {
    expect(details(one, other).map((finding) => finding.subject)).toEqual([subject]);
  });

  test.each([
    ["The police found evidence.", "The police found no evidence.", "whether evidence was found"],
    ["The police identified a suspect.", "The police have identified no suspect.", "whether a suspect was found"],
    ["The police made an arrest.", "The police have made no arrest.", "whether anyone was arrested"],
  ])("%s %s", (one, other, subject) => {
    expect(detailsOf(at("18:00", one), at("20:00", other)).map((finding) => finding.subject)).toEqual([subject]);
  });

  test("two results are two findings, each with its own words", () => {
    const found = details("They signed a truce. Progress was made.", "They signed no truce. They made no progress.");
    expect(found.map(({ subject, words }) => [subject, words.length])).toEqual([
      ["whether a truce was reached", 2],
      ["whether progress was made", 2],
    ]);
  });
});

describe("what a finding says", () => {
  const [plain] = details("The two struck a deal.", "They did not reach an agreement.");
  const said = (who: string, what: string): string => `${who} said that ${what} had been reached.`;

  test("of one speaker whom two sources report with and without a result", () => {
    const [found] = details(said("Lindqvist", "an agreement"), said("Lindqvist", "no agreement"));
    expect(found.why).toContain("one speaker");
    expect(found.confidence).toBeCloseTo(plain.confidence + 0.1);
  });

  test("of one body", () => {
    const who = "The Velda Harbour Company";
    const [found] = details(said(who, "a deal"), said(who, "no deal"));
    expect(found.why).toContain("one speaker");
  });

  test("of speakers whom nobody names: they may be two", () => {
    const [found] = details("A diplomat said a deal was reached.", "“No agreement was reached,” a diplomat said.");
    expect(found.why).not.toContain("one speaker");
  });

  test("of a lack that leaves room for a result", () => {
    const [found] = details("The two struck a deal.", "They did not reach any specific agreement.");
    expect(found.why).toContain("leave room for both");
    expect(found.confidence).toBeLessThan(plain.confidence);
    expect(plain.why).not.toContain("leave room for both");
  });

  test("names up to two who say so, and no more", () => {
    const third = "Published 6 March 2025\nMarta Lindqvist, Dragan Havelka and Irena Dolan met in Lindholm on Tuesday.";
    const agreed = ["Lindqvist", "Havelka", "Dolan"].map((who) => `${third} ${said(who, "an agreement")}`);
    const none = `${third} They did not reach an agreement.`;
    expect(findingsOf("outcome", agreed[0], agreed[1], none)).toEqual([
      'outcome information "not reached" | "reached, according to Marta Lindqvist and Dragan Havelka"',
    ]);
    expect(findingsOf("outcome", ...agreed, none)).toEqual(['outcome information "not reached" | "reached"']);
  });
});

describe("what was agreed on", () => {
  const none = "They did not reach an agreement on joint patrols.";

  test.each([
    ["one topic, in the voice of both sources", "They agreed on joint patrols.", none, "warning"],
    [
      "of which only one is sure",
      "They agreed on joint patrols.",
      "They reached no specific agreement on joint patrols.",
      "information",
    ],
    [
      "a word that is only close",
      "They agreed on joint patrols.",
      "They found no compromise on joint patrols.",
      "information",
    ],
    [
      "what somebody says",
      "They agreed on joint patrols.",
      "Havelka said they reached no agreement on joint patrols.",
      "information",
    ],
    [
      "a topic that the other one has around it",
      "They spoke of joint patrols. They struck a deal.",
      none,
      "information",
    ],
    [
      "the same, for the lack",
      "They agreed on joint patrols.",
      "They spoke of joint patrols. They struck no deal.",
      "information",
    ],
  ])("%s", (_, reached, missing, severity) => {
    expect(outcome(reached, missing)).toEqual([expect.stringMatching(`^outcome ${severity} "not reached`)]);
  });

  test.each([
    ["a topic that the other one does not name", "They spoke of herring. They struck a deal.", none],
    ["the same, for the lack", "They agreed on joint patrols.", "They spoke of herring. They struck no deal."],
    [
      "two topics with one word in common",
      "They agreed on the price of winter tickets for ferries.",
      "They did not reach an agreement on the inspection of winter trawlers.",
    ],
  ])("none for %s", (_, reached, missing) => {
    expect(outcome(reached, missing)).toEqual([]);
  });
});

describe("one occasion", () => {
  /** A report in which the people are named first, and the result stands far below them. */
  const below = (result: string): string =>
    `Published 6 March 2025\n\nMarta Lindqvist met Dragan Havelka.\n\nIt rained all day on the boats.\n\nThe boats went out late.\n\n${result}`;

  test("of people who are only meant beside the result", () => {
    const [yes, no] = [
      "They had agreed on joint patrols, she said.",
      "She said no agreement on joint patrols was reached.",
    ];
    expect(findingsOf("outcome", below(yes), below(no))).toHaveLength(1);
  });

  test("must not be one where nobody is there, however alike the topics are", () => {
    const [yes, no] = [
      "Envoys agreed on joint patrols.",
      "No agreement of the two sides on joint patrols was reached.",
    ];
    expect(findingsOf("outcome", below(yes), below(no))).toEqual([]);
  });

  test("of a line under the headline, which is about the people of the text", () => {
    const page = `A day in Lindholm for two old neighbours
The two sides struck a deal on Tuesday

Published 6 March 2025

Marta Lindqvist and Dragan Havelka sat down in Lindholm to speak about the herring of the northern sea.`;
    expect(findingsOf("outcome", page, `${talks} They did not reach an agreement.`)).toHaveLength(1);
  });

  test.each([
    ["one place", "Lindholm", 1],
    ["two places", "Velda", 0],
  ])("%s", (_, place, count) => {
    expect(
      outcome("They struck a deal at talks in Lindholm.", `They struck no deal at talks in ${place}.`),
    ).toHaveLength(count);
  });

  test.each([
    ["one day", "on Tuesday", "on Tuesday", 1],
    ["the lack a day later", "on Tuesday", "on Wednesday", 0],
    ["the lack a day before", "on Wednesday", "on Tuesday", 0],
    ["only one day known", "on Tuesday", "in the end", 1],
  ])("%s", (_, reached, missing, count) => {
    expect(outcome(`They struck a deal ${reached}.`, `They struck no deal ${missing}.`)).toHaveLength(count);
  });

  test("two days after a result they may have met again", () => {
    const on = (day: number, text: string): string =>
      `Published ${day} March 2025\nMarta Lindqvist and Dragan Havelka met in Lindholm. ${text}`;
    const [none, some] = ["They struck no deal.", "They struck a deal."];
    expect(findingsOf("outcome", on(6, some), on(7, none))).toHaveLength(1);
    expect(findingsOf("outcome", on(6, some), on(8, none))).toEqual([]);
  });

  test("what is not there yet may be there two hours later", () => {
    const at = (time: string, text: string): string =>
      `Published 6 March 2025 at ${time}\nMarta Lindqvist and Dragan Havelka met in Lindholm. ${text}`;
    const [none, some] = ["They have not struck a deal yet.", "They struck a deal."];
    expect(findingsOf("outcome", at("18:00", none), at("20:00", some))).toEqual([]);
    expect(findingsOf("outcome", at("18:00", none), at("18:00", some))).toHaveLength(1);
    expect(findingsOf("outcome", at("18:00", "They struck no deal."), at("20:00", some))).toHaveLength(1);
  });

  test("two reports of one minute, of a search", () => {
    const at = (text: string): string =>
      `Published 6 March 2025 at 18:00\nMarta Lindqvist and Dragan Havelka spoke of the blast in Lindholm. ${text}`;
    expect(
      findingsOf("outcome", at("No one claimed responsibility."), at("A group claimed responsibility.")),
    ).toHaveLength(1);
  });
});

test("a source that reports a dispute is still set against one that takes a side", () => {
  const dispute = "Lindqvist said a deal was reached. Havelka said no deal was reached.";
  expect(outcome(dispute, "They did not reach an agreement.")).toEqual([
    'outcome information "not reached" | "reached, according to Marta Lindqvist"',
  ]);
});

describe("a headline and the text below it", () => {
  const within = (headline: string, text: string): string[] =>
    findingsOf("outcome", `${headline}\n\nPublished 6 March 2025\n\n${talks.slice(talks.indexOf("Marta"))} ${text}`);

  test.each([
    ["of one topic", "Lindqvist and Havelka strike deal on patrols", "They did not reach an agreement on patrols."],
    ["of one day", "Lindqvist and Havelka strike deal on Tuesday", "They did not reach an agreement on Tuesday."],
    ["of one known day", "Lindqvist and Havelka strike deal on Tuesday", "They did not reach an agreement."],
  ])("%s", (_, headline, text) => {
    expect(within(headline, text)).toEqual(['outcome information "not reached" | "reached"']);
  });

  test.each([
    ["of two days", "Lindqvist and Havelka strike deal on Wednesday", "They did not reach an agreement on Tuesday."],
    [
      "of two days, the lack first",
      "Lindqvist and Havelka strike no deal on Wednesday",
      "They struck a deal on Tuesday.",
    ],
    ["with a lack that leaves room", "Lindqvist and Havelka strike deal", "They did not reach any specific agreement."],
    [
      "with a result that leaves room",
      "Lindqvist and Havelka strike deal in principle",
      "They did not reach an agreement.",
    ],
    ["with a word that is only close", "Lindqvist and Havelka strike deal", "They found no compromise."],
    [
      "in the voices of two whom nobody names",
      "“We struck a deal,” diplomat says",
      "“No deal was reached,” a diplomat said.",
    ],
    [
      "of one topic that only the headline has",
      "Lindqvist and Havelka strike deal on patrols",
      "Of patrols they spoke. They struck no deal.",
    ],
    [
      "of one topic that only the text has",
      "Lindqvist and Havelka strike deal in patrols row",
      "They struck no deal on patrols.",
    ],
  ])("must not be set against each other %s", (_, headline, text) => {
    expect(within(headline, text)).toEqual([]);
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
