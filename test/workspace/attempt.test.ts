import { expect, it } from "vitest";
import { attempt } from "../../server/src/workspace/attempt";

it("a bug is reported with what was being done, and the rest goes on with the fallback", () => {
  const told: unknown[] = [];
  const report = (what: string, error: unknown) => void told.push([what, error]);
  const bug = new Error("no such thing");
  const fail = () => {
    throw bug;
  };
  expect(attempt(report, "reading", fail, () => "fallback")).toBe("fallback");
  expect(told).toEqual([["reading", bug]]);
  expect(attempt(report, "reading", () => "read", fail)).toBe("read");
  expect(told).toHaveLength(1);
});
