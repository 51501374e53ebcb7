import { describe, expect, test } from "vitest";
import { alignmentsOf, differencesOf } from "../../kit/alignments";

const TRAIN =
  "The night train from Varna to Ostrow was cancelled after five wagons left the rails near Lipno on Tuesday.";

describe("nearly identical sentences of two sources", () => {
  test.each([
    ["a number", TRAIN.replace("five", "six"), ["number: five | six"]],
    ["a name", TRAIN.replace("Ostrow", "Olsen"), ["name: Ostrow | Olsen"]],
    ["a negation", TRAIN.replace("was cancelled", "was not cancelled"), ["negation:  | not"]],
    ["a modal", TRAIN.replace("was cancelled", "may be cancelled"), ["modal:  | may"]],
    ["another word", TRAIN.replace("wagons", "carriages"), ["word: wagons | carriages"]],
    ["function words", TRAIN.replace("was cancelled", "has been cancelled"), []],
    ["the order of clauses", `After five wagons left the rails near Lipno on Tuesday, ${TRAIN.slice(0, 47)}.`, []],
  ])("differ in %s", (_, other, expected) => {
    expect(alignmentsOf(TRAIN, other)).toHaveLength(1);
    expect(differencesOf(TRAIN, other)).toEqual(expected);
  });

  test("a number in words and in digits is one wording", () => {
    expect(alignmentsOf(TRAIN, TRAIN.replace("five", "5"))).toEqual([]);
  });

  test("a cut end is no difference", () => {
    const longer = TRAIN.replace(".", ", the railway company said in a statement to passengers.");
    expect(differencesOf(TRAIN, longer)).toEqual([]);
  });

  test("sentences that share names alone are not aligned", () => {
    expect(alignmentsOf(TRAIN, "The mayor of Varna went to Ostrow on Tuesday to open a school for pilots.")).toEqual(
      [],
    );
  });

  test("ten copies are one side", () => {
    const copies = Array.from({ length: 10 }, () => TRAIN);
    const [only, ...others] = alignmentsOf(...copies, TRAIN.replace("five", "six"));
    expect(others).toEqual([]);
    expect([only.a.length, only.b.length]).toEqual([10, 1]);
  });
});
