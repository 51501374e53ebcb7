import { describe, expect, test } from "vitest";
import { isSpellingVariant, nameWords } from "../../../server/src/core/rules/spelling";
import { findingsOf } from "../../kit/findings";

describe("two words of names", () => {
  test.each([
    ["brandtner", "brantner"],
    ["lindqvist", "lindqvis"],
    ["osadchenko", "osadchenka"],
    ["al-masri", "almasri"],
    ["o'dolan-holm", "odolanholm"],
    ["ivanov", "ivanoff"],
    ["rodchenkov", "rodchenskoy"],
  ])("%s and %s are spellings of one name", (a, b) => {
    expect(isSpellingVariant(a, b)).toBe(true);
    expect(isSpellingVariant(b, a)).toBe(true);
  });

  test.each([
    ["one name", "brandt", "brandt"],
    ["a plural", "brandt", "brandts"],
    ["a plural in -es", "holmes", "holm"],
    ["a possessive", "brandt", "brandt's"],
    ["the possessive of a plural", "brandts", "brandts'"],
    ["two short names", "lee", "lea"],
    ["two sounds", "hansen", "hanter"],
    ["two beginnings", "rosenberg", "posenburg"],
    ["a short form", "peter", "pete"],
  ])("not %s: %s and %s", (_, a, b) => {
    expect(isSpellingVariant(a, b)).toBe(false);
    expect(isSpellingVariant(b, a)).toBe(false);
  });

  test("are those of the name, without what tells a son from his father", () => {
    expect(["Otto Lang Jr.", "Otto Lang III", "Otto  Lang", "Otto Lang, sr"].map((name) => nameWords(name))).toEqual(
      Array.from({ length: 4 }, () => ["Otto", "Lang"]),
    );
  });
});

describe("one sentence with two places", () => {
  const ordered = (from: string): string =>
    `Published 5 March 2025\n\nThe harbour board ordered nine new cranes from ${from} to replace those that the storm had broken in January.`;

  test("is a conflict over the place", () => {
    expect(findingsOf("event-place", ordered("Lindholm"), ordered("Brandtholm"))).toEqual([
      'event-place information "Brandtholm" | "Lindholm"',
    ]);
  });

  test.each([
    ["a part of a town", "Selby", "West Selby"],
    ["two forms of a name", "Lindholm", "Lindholmsund"],
    ["two forms of a name, one of two words", "Port Velda", "Port"],
    ["two spellings", "Lindholm", "Lintholm"],
    ["a firm", "Lindholm", "Brandt Shipping Company"],
    ["a person", "Lindholm", "Irena Dolan"],
  ])("not %s: %s, %s", (_, one, other) => {
    expect(findingsOf("event-place", ordered(one), ordered(other))).toEqual([]);
    expect(findingsOf("event-place", ordered(other), ordered(one))).toEqual([]);
  });
});
