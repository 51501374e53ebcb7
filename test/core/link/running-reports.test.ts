import { expect, test } from "vitest";
import { isRunningReport } from "../../../server/src/core/link/running-reports";
import { fixture } from "../../kit/features";

/** Is an article a running report whose entries begin with these lines? */
function check(lines: readonly string[]): boolean {
  const entries = lines.map((line) => `${line}\n\nThe fire brigade said that the harbour was still closed to ships.`);
  const { context, path } = fixture(`=== a.txt\nFire in Port Velda\n\n${entries.join("\n\n")}\n`);
  const place = context.snapshot.stories.flatMap(({ story }) => story.sources).find((source) => source.path === path);
  return isRunningReport(place!.reading);
}

test.each([
  ["11:20 p.m.", "10:05 p.m.", "9 a.m."],
  ["14:05", "13:50", "12:00"],
  ["14.05 GMT", "13.50 GMT", "9.15 GMT"],
])("entries under their times make a running report: %s, %s, %s", (...lines) => {
  expect(check(lines)).toBe(true);
});

test.each([
  { says: "two times alone", lines: ["11:20 p.m.", "10:05 p.m."] },
  { says: "bare numbers", lines: ["12", "14", "17"] },
  { says: "a list of rates", lines: ["1.25", "1.40", "2.05"] },
  { says: "times inside sentences", lines: ["At 11:20 p.m.", "At 10:05 p.m.", "At 9 a.m."] },
])("no running report: $says", ({ lines }) => {
  expect(check(lines)).toBe(false);
});
