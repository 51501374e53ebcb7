import { describe, expect, test } from "vitest";
import { readArticle } from "../../../server/src/core/text/structure";

describe("printed publication", () => {
  const printed = (line: string) =>
    readArticle(
      `Fire closes the harbour\n${line}\n\nThe harbour burned for six hours on Tuesday, officials said, before rain came.`,
    ).printed?.value ?? null;
  test.each([
    ["Publication time 3 March 2025 11:07", "2025-03-03T11:07"],
    ["3 March 10:46", "XXXX-03-03T10:46"],
    ["NORRVIK 1997-02-17", "1997-02-17"],
    ["Posted: March 14th, 2013", "2013-03-14"],
    ["TUESDAY, MAY 21ST, 2013 AT 9:15 AM", "2013-05-21T09:15"],
    ["Published: Thursday, June 5 2014 9:41 p.m. MDT", "2014-06-05T21:41"],
    ["July 9, 2013 at 12:48 PM ET", "2013-07-09T12:48"],
    ["By Tomas Rehn | 4 March 2025", "2025-03-04"],
    ["First Posted: 06 / 17 / 14 05:31 PM ET Updated: 06 / 18 / 14 07:20 AM ET", "2014-06-17T17:31"],
    ["11 / 25 / 2007", "2007-11-25"],
    ["25.11.2007", "2007-11-25"],
    ["Between 3 March and 10 March nothing moved in the port", null],
    ["Room 12.30", null],
  ])("%s", (line, value) => expect(printed(line)).toBe(value));

  test("a dateline with a date and a time", () => {
    const { printed } = readArticle(
      "NORRVIK, March 4, 2025, 11:20 (Northern Wire) - The harbour burned for six hours on Tuesday.",
    );
    expect(printed).toMatchObject({ value: "2025-03-04T11:20", from: "dateline" });
  });

  test("a dateline with a date", () => {
    const { printed } = readArticle(
      "NORRVIK, March 4 (Wire) -- The harbour burned for six hours on Tuesday, officials said.",
    );
    expect(printed).toMatchObject({ value: "XXXX-03-04", from: "dateline" });
  });
});
