import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, hash64 } from "../../../server/src/core/ledger/fingerprint";
import {
  dismiss,
  EMPTY_REVIEW,
  parseReview,
  reopen,
  serialiseReview,
  stateOf,
} from "../../../server/src/core/ledger/review";

const passage = (source: number, start: number) => ({ source, start, end: start + 4 });
const position = (value: string, ...passages: { source: number; start: number; end: number }[]) => ({
  value,
  label: value,
  passages,
});

describe("fingerprint", () => {
  const settled = {
    rule: "figure",
    subject: "the number killed",
    positions: [position("12", passage(0, 10)), position("16", passage(1, 40))],
  };

  it("survives edits, another order and further sources that agree", () => {
    const later = {
      ...settled,
      positions: [position("16", passage(1, 90), passage(5, 3)), position("12", passage(0, 11))],
    };
    expect(fingerprint(later)).toBe(fingerprint(settled));
  });

  it("changes with the rule, the subject and a new value", () => {
    const prints = [
      fingerprint(settled),
      fingerprint({ ...settled, rule: "figure-update" }),
      fingerprint({ ...settled, subject: "the number hurt" }),
      fingerprint({ ...settled, positions: [...settled.positions, position("20", passage(2, 0))] }),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  it("hashes to sixteen hexadecimal digits", () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-f]{16}$/.test(hash64(text))));
  });
});

describe("review", () => {
  const one = { fingerprint: "a1", rule: "figure", subject: "the number killed", note: "both are right" };

  it("keeps what was dismissed, sorted, once each", () => {
    const review = dismiss(dismiss(dismiss(EMPTY_REVIEW, { ...one, note: "old" }), { ...one, fingerprint: "0" }), one);
    expect(review.dismissed.map((entry) => [entry.fingerprint, entry.note])).toEqual([
      ["0", "both are right"],
      ["a1", "both are right"],
    ]);
    expect(stateOf(review, "a1")).toBe("dismissed");
    expect(stateOf(reopen(review, "a1"), "a1")).toBe("open");
    expect(parseReview(serialiseReview(review))).toEqual({ review, damage: null });
  });

  it.each([
    ["", null, 0],
    ['{ "version": 1, "dismissed": [{ "fingerprint": "a" },], } // kept by hand', null, 1],
    ["[]", "it is not a JSON object", 0],
    ['{ "version": 2, "dismissed": [{ "fingerprint": "a" }] }', "its version is unknown: this one is 1", 1],
    ['{ "dismissed": [{ "fingerprint": "a" }, 7] }', "an entry of “dismissed” has no fingerprint", 1],
    ['{ "dismissed": [{ "fingerprint": "a" }', "it is not valid JSON: expected a closing bracket", 1],
  ])("reads %j and says what is wrong with it", (text, damage, count) => {
    const parsed = parseReview(text);
    expect(parsed.damage?.message ?? null).toBe(damage);
    expect(parsed.review.dismissed).toHaveLength(count);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(parseReview(text).review.dismissed)),
    );
  });
});
