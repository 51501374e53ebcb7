import fc from "fast-check";
import { expect, test } from "vitest";
import { printFigure } from "../../../server/src/core/read/print-figure";
import { readFigures } from "../../../server/src/core/read/figures";
import { readArticle } from "../../../server/src/core/text/structure";

const pieces = fc.constantFrom(
  ..."a|an|no|one|two|twenty|hundred|million|several|half|third|of|to|and|or|from|between|more|than|at|least|about|not|per|old|year|hours|percent|people|boats|rose|was|$|US$|€|£|RM50,000|USD10m|5|19|2018|1,200.5|.25|0-0|2-1|5-hour|28-point|minus-1.4|minus-1.4.25|RM5,00.1.2|½|1/16|%|m|bn|°C|(|)|,|.|:|-|–|“|”|\n|\n\n|Article|Room|F-16|#".split(
    "|",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join("")),
);

test("on any text, figures are in order, inside it, apart, and their numbers make sense", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const figure of readFigures(readArticle(text), [])) {
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(text.length);
        last = figure.end;
        expect(figure.min).toBeLessThanOrEqual(figure.max);
        if (figure.value !== null) expect(Number.isFinite(figure.value)).toBe(true);
        const { countsSpan } = figure;
        expect(countsSpan === null).toBe(figure.counts === null);
        if (countsSpan) {
          expect(countsSpan.start).toBeLessThan(countsSpan.end);
          expect(countsSpan.end).toBeLessThanOrEqual(text.length);
          expect(figure.counts!.split(/[ -]/).length).toBeGreaterThan(0);
        }
        expect(printFigure(figure)).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }),
    { numRuns: 300 },
  );
});

test("a figure is the same wherever its sentence stands", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (words) => {
      const sentence = words.join(" ").replace(/\n/g, " ");
      const alone = readFigures(readArticle(`Boats left the harbour.\n\n${sentence}`), []);
      const again = readFigures(readArticle(`Many more boats left the harbour.\n\n${sentence}`), []);
      expect(again.map(({ value, min, max, unit }) => [value, min, max, unit])).toEqual(
        alone.map(({ value, min, max, unit }) => [value, min, max, unit]),
      );
    }),
    { numRuns: 100 },
  );
});
