import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilDate,
  dayNumber,
  dayOf,
  isoDay,
  isoWeekValue,
  weekdayName,
  weekdayOf,
  weekStart,
} from "../../../server/src/core/read/calendar";
import { dayNumberOf, printDay } from "../../../server/src/core/read/calendar-print";

describe("the calendar", () => {
  test("counts days as the system's calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500000, max: 1500000 }), (number) => {
        const date = new Date(number * 86400000);
        expect(civilDate(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        const { year, month, day } = civilDate(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test("weeks begin on Monday and belong to the year of their Thursday", () => {
    expect(isoWeekValue(dayNumber(2024, 12, 30))).toBe("2025-W01");
    expect(isoWeekValue(dayNumber(2021, 1, 3))).toBe("2020-W53");
    expect(isoDay(weekStart(2025, 49))).toBe("2025-12-01");
  });

  test.each([
    ["2025-03-04", "2025-03-04", "2025-03-04"],
    ["2025-03-04T20:00", "2025-03-04", "2025-03-04"],
    ["2025-03-04TNI", "2025-03-04", "2025-03-05"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2024-Q1", "2024-01-01", "2024-03-31"],
    ["2024-H2", "2024-07-01", "2024-12-31"],
    ["2025-W10", "2025-03-03", "2025-03-09"],
    ["2025-W10-WE", "2025-03-08", "2025-03-09"],
    ["2024-SU", "2024-06-01", "2024-09-23"],
    ["2024-WI", "2023-12-01", "2025-03-21"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["199", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
  ])("%s covers %s to %s", (value, from, to) => {
    const interval = dayOf(value);
    expect(interval && [isoDay(interval.from), isoDay(interval.to)]).toEqual([from, to]);
  });

  test.each(["PT5H", "P2W", "PRESENT_REF", "XXXX-12-03", "XXXX-WXX-2", "", "word", "2025-13"])(
    "%s covers no known days",
    (value) => expect(dayOf(value)).toBeNull(),
  );

  test.each([
    ["2025-03-04", "Tuesday 4 March 2025"],
    ["2025-03-04T20:00", "Tuesday 4 March 2025, 20:00"],
    ["2025-03-04TEV", "Tuesday 4 March 2025, evening"],
    ["2025-03", "March 2025"],
    ["2025-W10", "the week of 3 March 2025"],
    ["2025-W10-WE", "the weekend of 8 March 2025"],
    ["2024-Q3", "the third quarter of 2024"],
    ["2024-WI", "winter 2024"],
    ["2024", "2024"],
    ["199X", "the 1990s"],
    ["PT5H", "5 hours"],
    ["P1W", "1 week"],
    ["PXY", "some years"],
    ["PT5H30M", "5 hours and 30 minutes"],
    ["PRESENT_REF", "the present"],
    ["XXXX-12-03", "3 December"],
    ["XXXX-12-03T20:00", "3 December, 20:00"],
    ["XXXX-12", "December"],
    ["XXXX-WXX-2", "a Tuesday"],
    ["XXXX-WXX-2TAF", "a Tuesday, afternoon"],
    ["XXXX-WXX-WE", "a weekend"],
    ["XXXX-WXX", "a week"],
    ["XXXX-WI", "winter"],
    ["XXXX-Q3", "the third quarter of a year"],
    ["XXXX-H1", "the first half of a year"],
    ["XXXX-XX-03", "day 3 of a month"],
    ["XXXX-XX-XX", "a day"],
    ["XXXX-XX-XXTNI", "a day, night"],
    ["XXXX", "an open date"],
    ["no value", "no value"],
  ])("%s is printed as %s", (value, printed) => expect(printDay(value)).toBe(printed));

  test("a day is printed shorter where the year or the weekday is known", () => {
    expect(printDay("2025-03-04", "day")).toBe("Tuesday 4 March");
    expect(printDay("2025-03-04", "short")).toBe("4 March");
  });

  test("only a whole day has a weekday", () => {
    expect(weekdayName("2025-12-02")).toBe("Tuesday");
    expect(weekdayName("2025-12-02TEV")).toBe("Tuesday");
    expect(weekdayName("2025-12")).toBeNull();
    expect(weekdayName(null)).toBeNull();
  });

  test("a date that does not exist has no number", () => {
    expect(dayNumberOf("2025-02-29")).toBeNull();
    expect(dayNumberOf("2024-02-29T10:00")).toBe(dayNumber(2024, 2, 29));
    expect(dayNumberOf("2024-2-9")).toBeNull();
  });
});
