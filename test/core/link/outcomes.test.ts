import { describe, test } from "vitest";
import { checkOutcomes } from "../../kit/outcomes";

/** Behind a first sentence, so that none of them is read as a headline. */
const check = (marked: string, ...expected: readonly string[]): void =>
  checkOutcomes(`The envoys of two coasts sat down in Lindholm for a day of talks. ${marked}`, ...expected);

describe("a result that was reached", () => {
  test.each([
    ["with a number in its name", "‹They signed a 28-point agreement›.", "agreement reached"],
    ["agreed to", "‹The envoys agreed to a truce›.", "truce reached"],
    ["agreed upon", "‹The envoys agreed upon the price›.", "agreement reached, about price"],
    ["what was managed", "‹The envoys managed to agree on the price›.", "agreement reached, about price"],
    ["at the start of a sentence", "‹Agreement on the price was reached›.", "agreement reached, about price"],
    ["progress that there was", "‹There was progress›.", "progress reached"],
    ["agreement that there was", "‹There was agreement›.", "agreement reached"],
    ["closer to it", "‹The day brought the coasts closer to a deal›.", "progress reached, about coast deal"],
    ["yet, but not yet to", "‹The envoys yet found a compromise›.", "compromise reached, so far"],
    ["not only", "‹The envoys not only reached an agreement›.", "agreement reached"],
    ["claims of today", "‹Two groups claim responsibility›.", "responsibility reached"],
    ["two in one", "‹They signed a ceasefire agreement›.", "truce reached", "agreement reached"],
    ["a topic before its verb", "‹A deal on quotas was signed near the pier›.", "agreement reached, about quota"],
    ["a length and a day", "‹They signed a two-week truce on Tuesday›.", "truce reached, on 2025-03-04, about twoweek"],
    ["a part of a day", "‹On Tuesday evening they signed a truce›.", "truce reached, on 2025-03-04"],
  ])("%s", (_, marked, ...expected) => check(marked, ...expected));
});

describe("a result that was missed", () => {
  test.each([
    ["wasn’t", "‹The deal wasn’t signed›.", "agreement not reached"],
    ["didn’t", "‹The envoys didn’t sign a deal›.", "agreement not reached"],
    ["without", "The envoys parted ‹without agreement›.", "agreement not reached"],
    ["no closer", "The coasts are ‹no closer to a deal›.", "progress not reached, about deal"],
    ["so far", "‹No deal has been signed so far›.", "agreement not reached, so far"],
    ["far, but not so far", "‹No deal was signed by the far coast›.", "agreement not reached"],
  ])("%s", (_, marked, ...expected) => check(marked, ...expected));
});

describe("no result", () => {
  test.each([
    ["a paper on one", "They signed a paper upon the truce."],
    [
      "an earlier one that this one stands on",
      "Under the ‹accord with its neighbour a truce was signed›.",
      "truce reached",
    ],
    ["one of which more is told", "The agreement the envoys signed fell apart."],
    ["one that is described", "The agreement reached in the first hour fell apart."],
    ["a hope that they agreed", "By May they will have agreed on the quotas."],
    ["boats that come closer", "The boats moved closer to the shore."],
    ["never closer", "The coasts were never closer to a deal."],
    ["a day that may have brought it closer", "The day may have brought the coasts closer to a deal."],
    ["what is always so", "Such days bring the coasts closer to a deal."],
    ["a paper named after it", "They found the ceasefire terms unfair."],
    ["something less", "They reached less than a compromise."],
    ["a search without a verb", "With no suspect, the police went home."],
    ["a truce that there is", "There is a truce between the coasts."],
    ["what they cannot agree on", "The coasts cannot agree on the price."],
    ["what they can’t agree on", "The coasts can’t agree on the price."],
    ["what both can find", "The coasts can find a compromise."],
    ["what envoys do", "The envoys reach an agreement by night."],
    ["what could have been", "The envoys could have reached an agreement."],
    ["a question", "What agreement had been reached?"],
  ])("%s", (_, marked, ...expected) => check(marked, ...expected));
});

test("a modal word far from a result is not about it", () =>
  check(
    "The herring that may vanish from these two coasts ‹within ten or twelve years brought an agreement›.",
    "agreement reached",
  ));

test("closer ties of which somebody wants to hear nothing are no talks without progress", () =>
  check("Critics of the deal said no to closer ties."));

describe("a headline", () => {
  const page = (title: string, ...expected: readonly string[]): void =>
    checkOutcomes(`${title}\n\nPublished 6 March 2025\n\nThe envoys sat down in Lindholm.`, ...expected);

  test("leaves out what makes a passive", () => page("‹No deal reached in Lindholm›", "agreement not reached"));
  test("must not find the verb of another noun", () => page("Deal opponents reached the harbour in a fishing boat"));
  test("may end with a preposition", () => page("‹Envoys reach deal few asked for›", "agreement reached"));

  test("may tell of something else before it", () => page("Storm sinks ferries; ‹truce reached›", "truce reached"));

  test("stands between paragraphs, too", () =>
    checkOutcomes(
      `Envoys sit down in Lindholm

Published 6 March 2025

The envoys sat down in Lindholm on Tuesday to speak about the herring of the northern sea.

‹Envoys reach deal›

The herring of the northern sea is caught by the boats of the two coasts, officials said.`,
      "agreement reached",
    ));
});

test("the terms of a page are no result", () =>
  checkOutcomes(
    `Envoys sit down in Lindholm

Published 6 March 2025

The envoys sat down in Lindholm on Tuesday to speak about the herring of the northern sea.

Copyright 2025 by Norrvik Courier. No agreement was reached with other sites.`,
  ));
