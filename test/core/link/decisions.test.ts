import { describe, expect, test } from "vitest";
import { decisionsOf } from "../../../server/src/core/link/decisions";
import { checkDecisions } from "../../kit/decisions";
import { storyOf } from "../../kit/rules";

/** Behind a first sentence, so that none of them is read as a headline. */
const check = (marked: string, ...expected: readonly string[]): void =>
  checkDecisions(`Marta Lindqvist, a lawyer, came late to the meeting in Lindholm. ${marked}`, ...expected);

describe("the end of a matter", () => {
  test.each([
    [
      "on a part of a day",
      "On Tuesday evening the council ‹approved› a harbour.",
      "decision approved, of harbor, by council, on 2025-03-04",
    ],
    ["in a month", "In March the council ‹approved› a harbour.", "decision approved, of harbor, by council"],
    [
      "around its object",
      "The council ‹turned the second harbour down›.",
      "decision rejected, of harbor second, by council",
    ],
    ["around a pronoun", "The council saw a plan and ‹turned it down›.", "decision rejected, by council"],
    [
      "beside the day of something else",
      "The council ‹approved› a harbour that it saw before the storm on Monday.",
      "decision approved, of harbor, by council",
    ],
    [
      "that somebody else welcomed",
      "A harbour ‹was rejected›, which was hailed by the union.",
      "decision rejected, of harbor",
    ],
    [
      "cleared for something, which is no verdict",
      "The board ‹cleared› Marta Lindqvist for the command of a ferry.",
      "decision approved, of command ferri lindqvist marta, by board",
    ],
    [
      "quit, with an object",
      "Marta Lindqvist ‹quit› politics.",
      "departure resigned: Marta Lindqvist, by lindqvist marta",
    ],
    [
      "fired, by the last name",
      "The board ‹fired› Lindqvist unanimously.",
      "departure dismissed: Marta Lindqvist, by board",
    ],
  ])("%s", (_, marked, ...expected) => check(marked, ...expected));
});

describe("no end of a matter", () => {
  test.each([
    ["a view", "The council accepted that the second harbour was dear."],
    ["what would have been", "It was an insult to the council to have turned the harbour down."],
    ["where somebody is found", "Marta Lindqvist was found not far from the yard."],
    ["an owner whose name ends in s", "The board fired Marta Janssens’ deputy."],
    [
      "a subject far before the verb",
      "Marta Lindqvist in a coat and the mayor of the small town at the end of the long road to the old harbour quit.",
    ],
    ["a lawyer, who may be another", "The lawyer was fired on Thursday."],
    ["a lawyer as an object, who may be another", "The board fired the lawyer."],
    ["somebody who stood by", "The board fired the clerk while Marta Lindqvist wept."],
  ])("%s", (_, marked) => check(marked));
});

test("an office that two may hold in turn names nobody", () => {
  checkDecisions("Mayor Marta Lindqvist came late to the meeting in Lindholm. The mayor was fired on Thursday.");
  checkDecisions("Mayor Marta Lindqvist came late to the meeting in Lindholm. The board fired the mayor.");
});

test("headlines tell it in the present tense, wherever they stand", () =>
  checkDecisions(
    `Council ‹rejects› harbour
Union ‹rejects› piers and ferries for the northern coast

Published 6 March 2025

The council of Lindholm sat down on Tuesday to speak about the harbour of the northern coast.

Board ‹rejects› ferry

The harbour of the northern coast is used by the boats of the two towns, officials said.`,
    "decision rejected, of harbor, by council",
    "decision rejected, of coast ferri northern pier, by union",
    "decision rejected, of ferri, by board",
  ));

test("the terms of a page tell none", () =>
  checkDecisions(
    `Council meets

Published 6 March 2025

The council of Lindholm sat down on Tuesday to speak about the harbour of the northern coast.

Copyright 2025 by Norrvik Courier. The council approved a harbour.`,
  ));

test("a list of them is not read to its end", () => {
  const { sources } = storyOf(new Map([["a.txt", "The council approved a harbour. ".repeat(60)]]));
  expect(decisionsOf(sources[0]).length).toBeLessThan(60);
});
