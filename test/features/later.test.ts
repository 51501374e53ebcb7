import { expect, it } from "vitest";
import { laterBy } from "../../server/src/features/later";

const published = (value: string | null) => ({ value, from: value ? ("dateline" as const) : null, how: "" });

it.each([
  ["2025-03-05T07:45", "2025-03-05T10:50", "3 h later"],
  ["2025-03-05T10:50", "2025-03-05T07:45", "3 h earlier"],
  ["2025-03-05T23:00", "2025-03-06T01:30", "2 h later"],
  ["2025-03-05T07:45", "2025-03-06T07:45", "a day later"],
  ["2025-03-05T07:45", "2025-03-08T06:00", "2 days later"],
  ["2025-03-05", "2025-03-04", "a day earlier"],
  ["2025-03-05T07:45", "2025-03-07", "2 days later"],
  ["2025-03-05T07:45", "2025-03-05T08:15", null],
  ["2025-03-05", "2025-03-05T08:15", null],
  ["2025-03-05", null, null],
  [null, "2025-03-05", null],
])("from %s to %s it is %s", (here, there, told) => {
  expect(laterBy(published(here), published(there))).toBe(told);
});
