import { describe, expect, test } from "vitest";
import { attributionWeights } from "../../../server/src/core/lexicon/attribution-weights";
import {
  answers,
  codeOf,
  codeOfName,
  nameOf,
  OTHER,
  pairCode,
  sizeOf,
} from "../../../server/src/core/read/quotes/looks";
import { TEMPLATES } from "../../../server/src/core/read/quotes/templates";

describe("the answers to the gate's questions", () => {
  test("every answer, and every pair of two, has one code and its name back", () => {
    for (const [code, name] of answers.entries()) {
      expect(codeOf(name)).toBe(code);
      const pair = pairCode(code, codeOf("said"));
      expect(codeOfName(nameOf(pair))).toBe(pair);
      expect(codeOfName(nameOf(pairCode(codeOf(","), code)))).toBe(pairCode(codeOf(","), code));
    }
  });

  test("a word that nobody counted has none", () => {
    expect(codeOf("quayside")).toBe(OTHER);
    expect(codeOfName("quayside")).toBe(-1);
  });

  test("counts are told in steps that never fall", () => {
    expect([-1, 0, 4, 5, 6, 7, 44, 45, 9000].map((count) => nameOf(sizeOf(count)))).toEqual([
      "before",
      "0",
      "4",
      "5-6",
      "5-6",
      "7-9",
      "25-44",
      "45",
      "45",
    ]);
  });

  test("every weight belongs to a question and to an answer that can be given", () => {
    for (const learned of [attributionWeights.gate, attributionWeights.ends])
      for (const [question, byKey] of Object.entries(learned)) {
        expect(TEMPLATES).toContain(question);
        for (const answer of Object.values(byKey).flatMap((values) => Object.keys(values)))
          expect(codeOfName(answer), answer).toBeGreaterThanOrEqual(0);
      }
  });
});
