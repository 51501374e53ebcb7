import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

/** Where and when a report tells of a fire, so that two of them tell of one. */
const printed = (text: string): string =>
  `Published 6 March 2025\n\n${text} The fire in Port Velda broke out on Wednesday.`;

/** How a report in which the people marked ‹…› are counted one by one is set against one that has their sum, or another number. */
function against(marked: string, told: string): string[] {
  return findingsOf("figure", printed(marked), printed(told));
}

describe("people who are counted one after another", () => {
  test.each([
    ["Two men and a child died in the fire.", "Three people died in the fire.", "Four people died in the fire.", "3"],
    [
      "A father and his two sons died in the fire.",
      "Three people died in the fire.",
      "Four people died in the fire.",
      "3",
    ],
    [
      "Two women and three children died in the fire.",
      "Five people died in the fire.",
      "Six people died in the fire.",
      "5",
    ],
    [
      "The fire killed two men, a woman and a child.",
      "The fire killed four people.",
      "The fire killed five people.",
      "4",
    ],
    [
      "Three skiers and their guide were killed in the fire.",
      "The fire killed four people.",
      "The fire killed five.",
      "4",
    ],
    [
      "The fire killed Tomas Brandt, his wife and two guests.",
      "The fire killed four people.",
      "The fire killed nine people.",
      "4",
    ],
    [
      "The fire killed Tomas Brandt’s wife and two guests.",
      "The fire killed three people.",
      "The fire killed nine people.",
      "3",
    ],
    [
      "The fire killed two student leaders and an aunt.",
      "The fire killed three people.",
      "The fire killed nine people.",
      "3",
    ],
    ["The fire killed two people and a driver.", "The fire killed three people.", "The fire killed nine people.", "3"],
    [
      "The fire killed two guards and a driver, Brandt said.",
      "The fire killed three people.",
      "The fire killed nine people.",
      "3",
    ],
  ])("%s", (marked, same, other, sum) => {
    expect(against(marked, same)).toEqual([]);
    const [found, ...more] = against(marked, other);
    expect(more).toEqual([]);
    expect(found).toContain(`"${sum}"`);
  });

  test.each([
    ["children who are not counted", "Two men and their children died in the fire."],
    ["sons who are not counted", "A man and his sons died in the fire."],
    ["about two", "About two men and a child died in the fire."],
    ["a part", "The fire cost many lives, including two men and a child who died."],
    ["others", "Two other men and a child died in the fire."],
    ["those whom he leaves", "A man died in the fire. He leaves a wife and two children, who live in Lindholm."],
  ])("must not sum %s", (_, marked) => {
    expect(against(marked, "Nine people died in the fire.").filter((found) => /"[23]"/.test(found))).toEqual([]);
  });
});
