import { describe, expect, test } from "vitest";
import { printFigure, unitName } from "../../../server/src/core/read/print-figure";
import { readFigures } from "../../../server/src/core/read/figures";
import { readArticle } from "../../../server/src/core/text/structure";

const printed = (text: string) => readFigures(readArticle(text), []).map((figure) => printFigure(figure));

describe("figures as a newspaper prints them", () => {
  test.each([
    ["At least 14 people were hurt.", "14 or more people"],
    ["More than 14 people were hurt.", "more than 14 people"],
    ["Fewer than 400 jobs will go.", "fewer than 400 jobs"],
    ["The dam cost well over $2 million.", "well over $2m"],
    ["More than three-quarters of voters stayed at home.", "more than three-quarters of voters"],
    ["At least two-thirds of voters stayed at home.", "at least two-thirds of voters"],
    ["Hundreds of people fled.", "hundreds of people"],
    ["Several hundred people fled.", "several hundred people"],
    ["The fund holds €140bn.", "€140bn"],
    ["The hearing lasted five hours.", "5 hours"],
    ["The hearing lasted almost five hours.", "almost 5 hours"],
    ["About 200 sailors went ashore.", "about 200 sailors"],
    ["The bridge cost US$4.5m.", "$4.5m"],
    ["The toll is 1,000 yuan.", "CN¥1,000"],
    ["Rents rose between 4% and 5%.", "4% to 5%"],
    ["The queue was 2 to 3 miles long.", "2 to 3 miles"],
    ["Two-thirds of voters stayed at home.", "two-thirds of voters"],
    ["Several boats sank.", "several boats"],
    ["Oil fell to $58.50 per barrel.", "$58.50 per barrel"],
    ["Up to 400 jobs will go.", "up to 400 jobs"],
    ["There were no casualties.", "no casualties"],
    ["The harbour lies 1,200,000 metres away.", "1.2 million metres"],
    ["The strip is 1,234,567 feet long.", "1,234,567 feet"],
    ["It was the third round of talks.", "3rd round"],
    ["The town won 2-1 on Sunday.", "2–1"],
    ["Wages fell by 1.5 percentage points.", "1.5 percentage points"],
    ["A magnitude 6.4 quake shook the town.", "magnitude 6.4"],
    ["They handed over $5m.", "$5m"],
    ["A $1.8 billion dam is planned.", "$1.8bn"],
    ["The hearing did not last ten minutes.", "not 10 minutes"],
  ])("%s", (text, expected) => expect(printed(text)).toEqual([expected]));

  test("a unit's name in words", () => {
    expect(unitName("USD per barrel")).toBe("US dollar per barrel");
    expect(unitName("percent")).toBe("percentage");
    expect(unitName("hour")).toBe("hour");
    expect(unitName(null)).toBeNull();
  });
});
