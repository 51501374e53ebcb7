import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/core/read/figures";
import { readArticle } from "../../../server/src/core/text/structure";

/** Each figure of a text as "value noun share". */
const sharesOf = (text: string): string[] =>
  readFigures(readArticle(text), []).map(({ value, counts, share }) => `${value} ${counts} ${share}`);

describe("shares", () => {
  test.each([
    ["Nine people died, three of them children.", "9 people null", "3 children part"],
    ["Police held 40 people, 12 of whom were minors.", "40 people null", "12 minors part"],
    ["Of them, 12 were minors.", "12 minors part"],
    ["The village has 300 houses, of which 20 were razed.", "300 houses null", "20 houses part"],
    ["At least 14 people, including three children, died.", "14 people null", "3 children part"],
    ["They lost a crew, including three boys and two girls.", "3 boys part", "2 girls part"],
    [
      "The toll was 14: six women, five men and three girls.",
      "14 toll null",
      "6 women part",
      "5 men part",
      "3 girls part",
    ],
    ["Nine of the 11 points are settled.", "9 points part", "11 points null"],
    ["A further 30 people were hurt.", "30 people addition"],
    ["Another 12 were hurt.", "12 hurt addition"],
    ["At least 20 more people were hurt.", "20 people addition"],
    ["Six have died in hospital since.", "6 null part"],
    ["Two men died of their wounds on Friday.", "2 men part"],
    ["Nine people died at the scene.", "9 people part"],
    ["They brought 14 crates in all.", "14 crates whole"],
    ["A total of 40 crates came.", "40 crates whole"],
  ])("%s", (text, ...expected) => expect(sharesOf(text)).toEqual(expected));

  test.each([
    ["Twelve more than last year came.", "12 null null"],
    ["Nine people died in the fire.", "9 people null"],
    ["Nine people were killed on the road to the hospital of the port.", "9 people null"],
    ["It was 12 in all the harbours.", "12 null null"],
    ["The mill, including its yard, is closed, and 12 clerks left.", "12 clerks null"],
    ["They hired three boys, and 12 clerks left.", "3 boys null", "12 clerks null"],
  ])("no share: %s", (text, ...expected) => expect(sharesOf(text)).toEqual(expected));
});
