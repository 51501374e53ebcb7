import { describe, expect, test } from "vitest";
import { checkRivals, gradesOf } from "../../kit/rivals";

function check(grade: string, ...articles: readonly string[]): void {
  checkRivals("quote-wording", ...articles);
  expect(gradesOf("quote-wording", ...articles)).toBe(grade);
}

describe("a list", () => {
  test.each([
    [
      "with another thing on its left",
      "information list",
      "“This year the council pays for ‹ferries and harbours› out of its winter reserve,” said Nadia Ferrer.",
      "“Out of the winter reserve the council is to pay for ‹lighthouses and harbours› this year,” said Nadia Ferrer.",
    ],
    [
      "of two adjectives",
      "information wording",
      "“This year the council pays for safe and ‹modern› harbours out of its winter reserve,” said Nadia Ferrer.",
      "“Out of the winter reserve the council is to pay for safe and ‹beautiful› harbours this year,” said Nadia Ferrer.",
    ],
    [
      "whose other thing the speaker names elsewhere",
      "hint rephrased",
      "“‹This year the council pays for ferries and harbours out of its winter reserve›,” said Nadia Ferrer. It rained. “Lighthouses have to wait,” she said.",
      "“‹Out of the winter reserve the council is to pay for lighthouses and harbours this year›,” said Nadia Ferrer.",
    ],
    [
      "whose other thing somebody else names",
      "information list",
      "“This year the council pays for ‹ferries and harbours› out of its winter reserve,” said Nadia Ferrer. “Lighthouses have to wait,” said Tomas Brandt.",
      "“Out of the winter reserve the council is to pay for ‹lighthouses and harbours› this year,” said Nadia Ferrer.",
    ],
    [
      "that only turns round",
      "hint rephrased",
      "“‹This year the council pays for ferries and harbours out of its winter reserve›,” said Nadia Ferrer.",
      "“‹Out of the winter reserve the council is to pay for harbours and ferries this year›,” said Nadia Ferrer.",
    ],
  ])("set against each other: %s", (_, grade, ...articles) => {
    check(grade, ...articles);
  });

  test.each([
    [
      "with two other things",
      "",
      "“This year the council pays for ferries and harbours out of its winter reserve,” said Nadia Ferrer.",
      "“Out of the winter reserve the council is to pay for lighthouses and piers this year,” said Nadia Ferrer.",
    ],
  ])("must not be set against each other: %s", (_, grade, ...articles) => {
    check(grade, ...articles);
  });
});

describe("a condition", () => {
  test.each([
    [
      "that one of them drops",
      "information condition",
      "“‹We will open the northern harbour again if the crews come back›. The wall is sound,” said Nadia Ferrer.",
      "“‹We will open the northern harbour again›. The wall is sound,” said Nadia Ferrer.",
    ],
    [
      "that ends its quotation",
      "information condition",
      "“The wall is sound, and ‹we will open the northern harbour again if the crews come back›” said Nadia Ferrer.",
      "“‹We will open the northern harbour again›. The wall is sound,” said Nadia Ferrer.",
    ],
    [
      "and a statement",
      "information wording",
      "“‹If you raise› the toll of the northern harbour, the crews will turn back at the mole,” said Nadia Ferrer.",
      "“‹You raise› the toll of the northern harbour, the crews will turn back at the mole,” said Nadia Ferrer.",
    ],
  ])("set against each other: %s", (_, grade, ...articles) => {
    check(grade, ...articles);
  });

  test.each([
    [
      "where the other one may be cut short",
      "",
      "“We will open the northern harbour again if the crews come back. The wall is sound,” said Nadia Ferrer.",
      "“We will open the northern harbour again,” said Nadia Ferrer.",
    ],
    [
      "behind other words",
      "",
      "“We will open the northern harbour again in the spring if the crews come back. The wall is sound,” said Nadia Ferrer.",
      "“We will open the northern harbour again. The wall is sound,” said Nadia Ferrer.",
    ],
    [
      "where the other one has a condition, too",
      "",
      "“We will open the northern harbour again if the crews come back. The wall is sound,” said Nadia Ferrer.",
      "“If the sea is calm, we will open the northern harbour again. The wall is sound,” said Nadia Ferrer.",
    ],
    [
      "where the other one says something else there",
      "",
      "“We will open the northern harbour again if the crews come back. The wall is sound,” said Nadia Ferrer.",
      "“We will open the northern harbour again with new lamps and a second keeper. The wall is sound,” said Nadia Ferrer.",
    ],
    [
      "in other words",
      "",
      "“If you raise the toll of the northern harbour, the crews will turn back at the mole,” said Nadia Ferrer.",
      "“Raise the toll of the northern harbour, and the crews will turn back at the mole,” said Nadia Ferrer.",
    ],
  ])("must not be set against each other: %s", (_, grade, ...articles) => {
    check(grade, ...articles);
  });
});

describe("a remark that two translators put in other words, with a condition", () => {
  test.each([
    [
      "that one of them drops",
      "information condition",
      "“‹This year the council pays for the northern harbour out of its winter reserve if the crews come back›,” said Nadia Ferrer.",
      "“‹Out of the winter reserve the council is to pay for the northern harbour this year›,” said Nadia Ferrer.",
    ],
    [
      "that is a comparison",
      "hint rephrased",
      "“‹This year the council pays for the northern harbour out of its winter reserve as if the crews came back›,” said Nadia Ferrer.",
      "“‹Out of the winter reserve the council is to pay for the northern harbour this year›,” said Nadia Ferrer.",
    ],
    [
      "of two words",
      "hint rephrased",
      "“‹This year the council pays for the northern harbour out of its winter reserve, if so›,” said Nadia Ferrer.",
      "“‹Out of the winter reserve the council is to pay for the northern harbour this year›,” said Nadia Ferrer.",
    ],
    [
      "that a fragment leaves out",
      "hint rephrased",
      "“‹This year the council pays for the northern harbour out of its winter reserve if the crews come back›,” said Nadia Ferrer.",
      "Nadia Ferrer said that “‹out of the winter reserve the council is to pay for the northern harbour this year›.”",
    ],
  ])("set against each other: %s", (_, grade, ...articles) => {
    check(grade, ...articles);
  });
});

describe("one sentence", () => {
  test.each([
    [
      "with two years at its end",
      "information wording",
      "“The crews of the northern harbour will stay at the mole until ‹2027›,” said Nadia Ferrer.",
      "“The crews of the northern harbour will stay at the mole until ‹2029›,” said Nadia Ferrer.",
    ],
    [
      "with two names",
      "information wording",
      "“The council has ordered two new ferries with heated decks from ‹Olm for the winter› of the coast,” said Nadia Ferrer.",
      "“The council has ordered two new ferries with heated decks from ‹Velda for the winter› of the coast,” said Nadia Ferrer.",
    ],
    [
      "and its denial, worded loosely",
      "information wording",
      "“The ‹crews will not leave› the northern harbour before the spring, whatever the council writes,” said Nadia Ferrer.",
      "“Whatever it writes, the ‹crews will leave› the northern harbour before the spring,” said Nadia Ferrer.",
    ],
  ])("set against each other: %s", (_, grade, ...articles) => {
    check(grade, ...articles);
  });

  test.each([
    [
      "made after one pattern",
      "",
      "“For Olm the council has ordered two new ferries with heated decks,” said Nadia Ferrer.",
      "“For Velda the council has ordered three new ferries with heated decks,” said Nadia Ferrer.",
    ],
  ])("must not be set against each other: %s", (_, grade, ...articles) => {
    check(grade, ...articles);
  });
});
