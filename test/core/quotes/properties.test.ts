import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../../server/src/core/read/read";
import { pairMarks } from "../../../server/src/core/read/quotes/marks";
import { tokenize } from "../../../server/src/core/text/tokens";
import { expectWithin } from "../../kit/time";

const piece = fc.constantFrom(
  "“", "”", '"', "'", "’", "‘", "''", "``", "«", "»", " said ", "Kern", " Ada Kern ", ", ", ". ", ": ", "\n\n", "• ",
  " that ", " according to ", "the pier", " and ", "he", " told reporters ", "(", ")", "—", "🙂", "U.S.", "MODERATOR: ", "?", "…",
); // prettier-ignore
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("on any text", () => {
  test("quotes lie in the text, in order, and no two of a kind overlap", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { quotes } = read(input);
        const ends = { direct: 0, mixed: 0, indirect: 0 };
        let start = 0;
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(Math.max(start, ends[quote.kind]));
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(input.length);
          for (const span of [quote.source, quote.cue])
            if (span) expect(span.start >= 0 && span.start < span.end && span.end <= input.length).toBe(true);
          start = quote.start;
          ends[quote.kind] = quote.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("pairs of marks nest and never cross", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (input, nextOpens) => {
        const tokens = tokenize(input);
        const pairs = pairMarks(input, tokens, 0, tokens.length, nextOpens);
        for (const [index, pair] of pairs.entries()) {
          expect(pair.first).toBeLessThan(pair.last);
          for (const other of pairs.slice(index + 1))
            expect(other.start >= pair.end || other.end <= pair.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile text", () => {
  test.each([
    ["open marks", "“".repeat(60_000)],
    ["marks that never match", "“a said “b, ".repeat(20_000)],
    ["cues in one sentence", "he said ".repeat(20_000)],
    ["commas and cues", "a, b said, ".repeat(15_000)],
  ])("%s are read in linear time", (_, input) => {
    expectWithin(6000, () => read(input));
  });
});
