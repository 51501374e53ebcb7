import { describe, expect, it } from "vitest";
import { parseJson } from "../../../server/src/core/ledger/json";

describe("parseJson", () => {
  it("reads JSON with comments and trailing commas", () => {
    expect(parseJson('{ "a": [1, 2,], } // ours')).toMatchObject({ value: { a: [1, 2] }, fault: null });
  });

  it("takes an empty text for no value and no fault", () => {
    expect(parseJson(" \n")).toEqual({ tree: undefined, value: undefined, fault: null });
  });

  it("tells the first fault and its place, and makes out what it can", () => {
    const { value, fault } = parseJson('{ "a": 1 "b": 2 }');
    expect(fault).toEqual({ start: 9, end: 12, message: "expected a comma" });
    expect(value).toEqual({ a: 1, b: 2 });
  });

  it("refuses more levels than the stack has room for", () => {
    expect(parseJson("[".repeat(200_000)).fault?.message).toBe("this is nested too deeply");
  });
});
